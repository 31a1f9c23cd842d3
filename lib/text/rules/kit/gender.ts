import type { Knowledge } from '../rule';

/** Feminine plurals that the ending does not tell or the lexicon does not know; null: there is none that people say. */
const FEMININE: Record<string, string | null> = {
  amici: 'amiche',
  nemici: 'nemiche',
  colleghi: 'colleghe',
  bentornati: 'bentornate',
  studenti: 'studentesse',
  professori: 'professoresse',
  genitori: null,
};

/**
 * The feminine plural beside a masculine one, in small letters: tutti → tutte, lettori → lettrici. Null when there is
 * none, when both are the same (felici) or when the word is no masculine plural.
 */
export function feminineOf(masculine: string, { analyse }: Knowledge): string | null {
  const known = FEMININE[masculine];
  if (known !== undefined) return known;
  const plurals = analyse(masculine).filter(({ pos, count }) => pos !== 'verb' && count === 'p');
  if (plurals.length === 0 || plurals.some(({ gender }) => gender !== 'm')) return null;
  const feminine = withFeminineEnding(masculine);
  return analyse(feminine).some(({ gender, count }) => gender === 'f' && count === 'p') ? feminine : null;
}

function withFeminineEnding(masculine: string): string {
  if (masculine.endsWith('tori')) return masculine.replace(/tori$/, 'trici');
  return /[^i]ci$/.test(masculine) ? masculine.replace(/i$/, 'he') : masculine.replace(/i$/, 'e');
}
