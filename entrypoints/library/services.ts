import { FullError, type LibraryServices } from '@/components/library/services';
import { removeReferences, removeTemplates, saveLink, saveReferences, saveTemplates } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { checkLinks, giveBackLeftOvers } from './checkLinks';
import { kept } from './kept';
import { hashPlaces } from './places';
import { watch } from './watch';

/** The library reads the database itself; what changes anything goes through the background. */
export function libraryServices(): LibraryServices {
  giveBackLeftOvers();
  return {
    watch,
    saveTemplates: (templates) => kept(send(saveTemplates, [...templates])),
    removeTemplates: (ids) => kept(send(removeTemplates, [...ids])),
    saveReferences: (references) => kept(send(saveReferences, [...references])),
    removeReferences: (ids) => kept(send(removeReferences, [...ids])),
    saveLink: async (link) => {
      const saved = await send(saveLink, link);
      if (saved === 'full') throw new FullError();
      return saved;
    },
    checkLinks,
    download,
    places: hashPlaces,
  };
}

function download(name: string, text: string): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the file in by the next turn; freed at once it would be empty in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
