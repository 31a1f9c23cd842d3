import { type Place, type Places, type Section, sections } from '@/components/library/services';

/** `#references/ID`; `#references?link=URL` with a link that could not be saved. */
export const hashPlaces: Places = {
  current: cached(),
  go: (section, open = null) => {
    location.hash = open === null ? section : `${section}/${encodeURIComponent(open)}`;
  },
  onChange: (listener) => {
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  },
};

/** The same object as long as the address is the same, as React wants it. */
function cached(): () => Place {
  let last = { hash: '', place: placeAt('') };
  return () => {
    if (last.hash !== location.hash) last = { hash: location.hash, place: placeAt(location.hash) };
    return last.place;
  };
}

function placeAt(hash: string): Place {
  const [path = '', query = ''] = hash.slice(1).split('?');
  const [name, open] = path.split('/');
  const section: Section = sections.find((each) => each === name) ?? 'templates';
  return { section, open: open ? decodeURIComponent(open) : null, link: new URLSearchParams(query).get('link') };
}
