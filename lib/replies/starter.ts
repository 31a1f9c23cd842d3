import { crisis } from './starter/crisis';
import { criticism } from './starter/criticism';
import { handOffs } from './starter/handOffs';
import { moderation } from './starter/moderation';
import { news } from './starter/news';
import { orders } from './starter/orders';
import { questions } from './starter/questions';
import type { Situation } from './starter/situation';
import { thanks } from './starter/thanks';
import type { Template } from './template';

export const shelves = [thanks, questions, orders, criticism, moderation, handOffs, crisis, news];

/**
 * The templates that everybody begins with: each situation in tu (`;scuse`) and in Lei (`;scuselei`). Their ids are always
 * the same, so whoever puts them back finds none twice.
 */
export function starterTemplates(now: number): Template[] {
  return shelves.flatMap(({ folder, situations }) =>
    situations.flatMap((situation) => [
      inRegister('tu', situation, folder, now),
      inRegister('lei', situation, folder, now),
    ]),
  );
}

function inRegister(register: 'tu' | 'lei', situation: Situation, folder: string, now: number): Template {
  const { key, title, kinds, tags, note = '' } = situation;
  return {
    id: `starter-${key}-${register}`,
    title,
    body: situation[register],
    kinds,
    language: 'it',
    register,
    brandId: null,
    folder,
    abbreviation: register === 'tu' ? key : `${key}lei`,
    tags,
    note,
    referenceId: null,
    uses: 0,
    createdAt: now,
    updatedAt: now,
  };
}
