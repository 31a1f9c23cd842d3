import {
  removeReferences,
  removeTemplates,
  saveLink,
  saveLinkCheck,
  saveReferences,
  saveTemplates,
} from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import * as references from '@/lib/store/references';
import { isStorageFull } from '@/lib/store/row';
import * as templates from '@/lib/store/templates';
import { thenTell } from './pages';
import { written } from './written';

export const libraryHandlers = () => [
  on(saveTemplates, (all) => thenTell(templates.saveTemplates(all))),
  on(removeTemplates, (ids) => thenTell(templates.removeTemplates(ids))),
  on(saveReferences, (all) => written(references.saveReferences(all))),
  on(removeReferences, (ids) => written(references.removeReferences(ids))),
  on(saveLinkCheck, (check) => written(references.saveLinkCheck(check))),
  on(saveLink, (link) =>
    references.saveLink(link).catch((error) => {
      if (isStorageFull(error)) return 'full' as const;
      throw error;
    }),
  ),
];
