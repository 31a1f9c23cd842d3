import { casedLike } from '../kit/casing';
import type { Knowledge, SentenceRule } from '../rule';

/** Words of one syllable that take no accent, or the other one. */
const WORDS: Record<string, string> = {
  pò: "po'",
  mò: "mo'",
  nè: 'né',
  sè: 'sé',
  stà: 'sta',
  stò: 'sto',
  fà: 'fa',
  và: 'va',
  sà: 'sa',
  hà: 'ha',
  quì: 'qui',
  quà: 'qua',
  sù: 'su',
  sò: 'so',
  nò: 'no',
  trè: 'tre',
  rè: 're',
  mè: 'me',
  mà: 'ma',
  blù: 'blu',
  frà: 'fra',
  trà: 'tra',
  fù: 'fu',
  dò: 'do',
  é: 'è',
  cè: "c'è",
  cé: "c'è",
  "c'é": "c'è",
  "l'é": "l'è",
  "dov'é": "dov'è",
  "cos'é": "cos'è",
  "com'é": "com'è",
  "dov'e": "dov'è",
  "cos'e": "cos'è",
  "com'e": "com'è",
  cosè: "cos'è",
  comè: "com'è",
  dovè: "dov'è",
};
const OTHER: Record<string, string> = { é: 'è', è: 'é' };

/** An accent on a word that takes none, or an acute for a grave one. */
export const wrongAccent: SentenceRule = {
  id: 'wrong-accent',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Accenti di troppo o del verso sbagliato', en: 'Accents too many or of the wrong kind' },
  source: 'Serianni, Grammatica italiana, I.177-182; Accademia della Crusca on perché, sé, po’',
  find: (sentence, knowledge) =>
    sentence.words.flatMap(({ start, end, text, apostrophe }) => {
      const right = repaired(text.toLowerCase().replaceAll('’', "'"), knowledge);
      if (right === null) return [];
      const meant = casedLike(text, right);
      return {
        start,
        // Un pò' has both.
        end: apostrophe && right.endsWith("'") ? end + 1 : end,
        severity: 'error',
        message: {
          it: `«${text}» si scrive «${meant}».`,
          en: `“${text}” is spelt “${meant}”.`,
        },
        replacements: [meant],
      };
    }),
  good: [
    'Il caffè è pronto, perché no?',
    'Se stesso o sé stesso: vanno bene tutti e due.',
    'Dà una mano anche lì, là e lassù.',
    'Un po’ di pazienza e un tè.',
    'Il re e i tre gnu',
    'Né caldo né freddo',
  ],
  bad: [
    {
      text: 'Perchè no? Poichè conta, benchè tardi.',
      marks: ['Perchè', 'Poichè', 'benchè'],
      fixes: ['Perché', 'Poiché', 'benché'],
    },
    { text: 'Un pò di sole e stà per piovere', marks: ['pò', 'stà'], fixes: ["po'", 'sta'] },
    { text: 'Nè oggi nè domani', marks: ['Nè', 'nè'], fixes: ['Né', 'né'] },
    { text: 'Chi fà da sè fà per tre', marks: ['fà', 'sè', 'fà'], fixes: ['fa', 'sé', 'fa'] },
    { text: 'Un caffé, cioé un espresso', marks: ['caffé', 'cioé'], fixes: ['caffè', 'cioè'] },
    { text: 'Quì sù và tutto bene', marks: ['Quì', 'sù', 'và'], fixes: ['Qui', 'su', 'va'] },
  ],
};

/** The right word for one in small letters, or null when it is right already. */
function repaired(word: string, knowledge: Knowledge): string | null {
  const known = WORDS[word];
  if (known !== undefined) return known;
  const last = OTHER[word.slice(-1)];
  if (!last || knowledge.isItalian(word)) return null;
  const other = word.slice(0, -1) + last;
  return knowledge.isItalian(other) ? other : null;
}
