import { removeReference, removeTemplate, saveReferences, saveTemplates } from '@/lib/messaging/protocol';
import { on } from '@/lib/messaging/serve';
import * as references from '@/lib/store/references';
import * as templates from '@/lib/store/templates';
import { written } from './written';

export const libraryHandlers = () => [
  on(saveTemplates, (all) => written(templates.saveTemplates(all))),
  on(removeTemplate, ({ id }) => written(templates.removeTemplate(id))),
  on(saveReferences, (all) => written(references.saveReferences(all))),
  on(removeReference, ({ id }) => written(references.removeReference(id))),
];
