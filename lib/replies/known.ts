import type { Values } from './fill';
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

const TITLES = /^(?:dott|prof|avv|ing|arch|geom|rag|sig|mr|mrs|ms|dr)(?:\.|ssa|\.ssa|ra|\.ra)*$/i;
const NAME = /^\p{L}[\p{L}'’-]+$/u;

/**
 * How a person is addressed by the name a page shows: the first word that is no title. Null for what is hardly a person's
 * name: one with digits or signs, or of more than four words.
 */
export function firstNameOf(shown: string): string | null {
  const words = shown.trim().split(/\s+/);
  const first = words.find((word) => !TITLES.test(word));
  if (
    !first ||
    words.length > 4 ||
    !words.every((word) => NAME.test(word) || TITLES.test(word) || /^\p{L}\.?$/u.test(word))
  )
    return null;
  if (!NAME.test(first)) return null;
  const isShouted = first === first.toUpperCase() || first === first.toLowerCase();
  return isShouted ? first[0]!.toUpperCase() + first.slice(1).toLowerCase() : first;
}
