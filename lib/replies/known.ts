import type { Values } from './fill';
import { firstNameOf } from './firstName';
import type { Template } from './template';

interface Situation {
  /** Whom the reply answers, as the page writes it; null where that is not known. */
  author: string | null;
  brand: { name: string } | null;
  now: number;
}

/** What nobody has to be asked for when a template is filled in. An unknown name is left out: the text closes over it. */
export function knownValues({ language }: Pick<Template, 'language'>, { author, brand, now }: Situation): Values {
  const nome = author === null ? null : firstNameOf(author);
  const data = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(now);
  return { ...(nome && { nome }), ...(brand && { brand: brand.name }), data };
}
