import type { Sentence } from '../../sentence';
import type { Word } from '../../tokens';
import { casedLike } from '../kit/casing';
import type { Knowledge, SentenceRule } from '../rule';

const ACCENTED: Record<string, string[]> = { a: ['à'], e: ['é', 'è'], i: ['ì'], o: ['ò'], u: ['ù'] };
/** A quotation opened with the same sign as an apostrophe: the sign after a word may then be its end. */
const OPEN_QUOTE = /(?:^|[\s([{«"“])['’‘](?=\p{L})/u;
/** A quotation in single quotes is rarely longer. */
const QUOTED = 300;

/**
 * An apostrophe typed for an accent: E' bello, perche', citta`. True truncations (po', di', va') are words of the
 * dictionary and stay.
 */
export const accentApostrophe: SentenceRule = {
  id: 'accent-apostrophe',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Apostrofo al posto dell’accento', en: 'Apostrophe instead of an accent' },
  source: 'Serianni, Grammatica italiana, I.177; what an accent is told by, the lexicon',
  find: (sentence, knowledge) =>
    sentence.words
      .filter(({ apostrophe }) => apostrophe)
      .flatMap((word) => {
        const replacements = unaccented(word, sentence, knowledge) ?? accented(word, sentence, knowledge);
        if (replacements.length === 0) return [];
        const { start, end, text } = word;
        return {
          start,
          end: end + 1,
          severity: 'error',
          message: {
            it: `In «${text}'» l’apostrofo sta al posto dell’accento.`,
            en: `In “${text}'” the apostrophe stands for an accent.`,
          },
          replacements,
        };
      }),
  good: [
    "Un po' di pazienza, l'80% è fatto",
    "Ha detto 'ciao, come sono'",
    "Va' piano e fa' attenzione",
    "Dell'@azienda si parla",
  ],
  bad: [
    { text: "E' arrivata la primavera", marks: ["E'"], fixes: ['È'] },
    {
      text: "Scegli la qualita' perche' conta, cosi' vinci",
      marks: ["qualita'", "perche'", "cosi'"],
      fixes: ['qualità', 'perché', 'così'],
    },
    { text: 'La citta` di notte', marks: ['citta`'], fixes: ['città'] },
    { text: "Qual'e' la tua preferita? Dov'e' finita?", marks: ["Qual'e'", "Dov'e'"], fixes: ['Qual è', "Dov'è"] },
  ],
};

/** Mercoledì': the accent is there already. */
function unaccented({ start, end, text }: Word, sentence: Sentence, knowledge: Knowledge): string[] | null {
  if (!/[àèéìòù]$/i.test(text) || /[\p{L}\p{N}]/u.test(sentence.text.charAt(end + 1)) || !knowledge.known(text))
    return null;
  const opened = OPEN_QUOTE.test(sentence.text.slice(Math.max(sentence.start, start - QUOTED), start + 1));
  return opened ? null : [text];
}

/** The word with its accent; empty when the apostrophe is one. */
function accented({ start, end, text }: Word, sentence: Sentence, knowledge: Knowledge): string[] {
  const accents = ACCENTED[text.slice(-1).toLowerCase()];
  if (!accents || /[\p{L}\p{N}@#]/u.test(sentence.text.charAt(end + 1)) || knowledge.known(`${text}'`)) return [];
  if (
    knowledge.known(text) &&
    OPEN_QUOTE.test(sentence.text.slice(Math.max(sentence.start, start - QUOTED), start + 1))
  )
    return [];
  const bare = text.slice(0, -1).toLowerCase();
  const words = accents.map((accent) => bare + accent).filter((word) => knowledge.known(word));
  const clipped = accents.includes('è') && words.length === 0 ? unclipped(bare, knowledge) : [];
  return [...words, ...clipped].map((word) => casedLike(text, word));
}

/** Qual'e' wants its accent and a space: neither half takes an apostrophe. */
function unclipped(bare: string, knowledge: Knowledge): string[] {
  const left = bare.slice(0, -1);
  return /\p{L}['’]$/u.test(bare) && knowledge.known(left) ? [`${left} è`] : [];
}
