import type { Word } from '../tokens';
import type { Knowledge, Paragraph, Rule } from './rule';

const ACCENTED: Record<string, string[]> = { a: ['à'], e: ['è', 'é'], i: ['ì'], o: ['ò'], u: ['ù'] };
/** A quotation opened with the same sign as an apostrophe: the sign after a word may then be its end. */
const OPEN_QUOTE = /(?:^|[\s([{«"“])['’‘](?=\p{L})/u;
/** A quotation in single quotes is rarely longer. */
const QUOTED = 300;

/**
 * An apostrophe typed for an accent: E' bello, perche', citta`. True truncations (po', di', va') are words of the
 * dictionary and stay.
 */
export const accentApostrophe: Rule = {
  id: 'accent-apostrophe',
  find: (paragraph, knowledge) =>
    paragraph.language === 'it'
      ? paragraph.words
          .filter((word) => word.apostrophe && isAccent(word, paragraph, knowledge))
          .map(({ start, end, text }) => ({
            start,
            end: end + 1,
            severity: 'error',
            message: {
              it: `In «${text}'» l’apostrofo sta al posto dell’accento.`,
              en: `In “${text}'” the apostrophe stands for an accent.`,
            },
          }))
      : [],
  good: [
    "Un po' di pazienza, l'80% è fatto",
    "Ha detto 'ciao, come sono'",
    "Va' piano e fa' attenzione",
    "Dell'@azienda si parla",
  ],
  bad: [
    { text: "E' arrivata la primavera", marks: ["E'"] },
    { text: "Scegli la qualita' perche' conta", marks: ["qualita'", "perche'"] },
    { text: 'La citta` di notte', marks: ['citta`'] },
    { text: "Qual'e' la tua preferita? Dov'e' finita?", marks: ["Qual'e'", "Dov'e'"] },
  ],
};

function isAccent({ start, end, text }: Word, paragraph: Paragraph, knowledge: Knowledge): boolean {
  const accents = ACCENTED[text.slice(-1).toLowerCase()];
  if (!accents || /[\p{L}\p{N}@#]/u.test(paragraph.text.charAt(end + 1)) || knowledge.known(`${text}'`)) return false;
  if (
    knowledge.known(text) &&
    OPEN_QUOTE.test(paragraph.text.slice(Math.max(paragraph.start, start - QUOTED), start + 1))
  )
    return false;
  const bare = text.slice(0, -1).toLowerCase();
  return accents.some((accent) => knowledge.known(bare + accent)) || isClippedBefore(bare, accents, knowledge);
}

/** Qual'e' wants its accent and a space: neither half takes an apostrophe. */
function isClippedBefore(bare: string, accents: readonly string[], knowledge: Knowledge): boolean {
  return accents.includes('è') && /\p{L}['’]$/u.test(bare) && knowledge.known(bare.slice(0, -1));
}
