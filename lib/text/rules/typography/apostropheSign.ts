import { proseMatches, proseOf } from '../kit/masked';
import type { Knowledge, Message, Remark, SentenceRule } from '../rule';

/** A sign between two words that is no apostrophe: ‘ ` ´ ′ " or a comma, or the apostrophe typed twice. */
const WITHIN = /(?<=(?<![\p{L}\p{M}'’])(\p{L}{1,12}))([‘`´ʹ′‛"]|['’‘`]{2})(?=(\p{L}[\p{L}\p{M}]{0,30}|\p{N}))/gu;
const COMMA = /(?<=(?<![\p{L}\p{M}'’])(l|un|dell|all|dall|nell|sull|quell|c|d))(,)(?=[aeiouhàèéìòù]\p{Ll})/giu;
/** Words cut at their end. */
const CLIPPED = /(?<=(?<![\p{L}\p{M}'’])(po|mo))([‘`´′])(?![\p{L}\p{N}])/giu;
/** Cut at their beginning: ‘80, ‘ndrangheta. */
const BEHEADED =
  /(?<![\p{L}\p{N}])()(‘)(?=(?:\d0|0\d|9\d)(?!\p{N})|(?:ndrangheta|ndrina|ndrine|sta|sto|sti|ste)(?!\p{L}))/giu;
/** Two apostrophes for a quotation mark; after a figure they are seconds or inches. */
const AS_QUOTE =
  /(?:''|’’|‘‘|\x60\x60)(?<![\p{N}\p{L}'’`]..|\p{N} ..)(?=\p{L})|(?:''|’’|´´)(?<=\p{L}[.!?,…]?..)(?![\p{L}'’])/gu;

/** Without any of these there is nothing to look at. */
const SIGNS = /[‘`´ʹ′‛"]|['’]{2}|,[aeiouhàèéìòù]/i;

/** dell‘azienda · po´ · ‘80 · ''ciao'' */
export const apostropheSign: SentenceRule = {
  id: 'apostrophe-sign',
  scope: 'sentence',
  title: { it: 'Segni usati come apostrofo o virgolette', en: 'Signs used for apostrophes or quotes' },
  severity: 'error',
  source:
    'Norma tipografica italiana (manuali di redazione; Unicode: U+2019 è l’apostrofo): ‘ apre, ` e ´ sono accenti.',
  find: (sentence, knowledge) => {
    if (!SIGNS.test(proseOf(sentence))) return [];
    const right = sentence.text.includes('’') ? '’' : "'";
    const at = (end: number, sign: string, severity: Remark['severity'], message: Message, better: string) => ({
      start: end - sign.length,
      end,
      severity,
      message,
      replacements: [better],
    });
    return [
      ...proseMatches(sentence, WITHIN)
        .filter(({ start, found }) => isElided(found[1]!, found[2]!, found[3]!, sentence.text, start, knowledge))
        .map(({ end, found }) =>
          at(end, found[2]!, found[2]!.length > 1 ? 'error' : 'warning', notApostrophe(found[2]!), right),
        ),
      ...proseMatches(sentence, COMMA).map(({ end, found }) => at(end, ',', 'error', notApostrophe(found[2]!), right)),
      ...proseMatches(sentence, CLIPPED).map(({ end, found }) =>
        at(end, found[2]!, 'warning', notApostrophe(found[2]!), right),
      ),
      ...proseMatches(sentence, BEHEADED)
        .filter(({ end }) => !/^[^‘\n]{1,80}’(?!\p{L})/u.test(sentence.text.slice(end)))
        .map(({ end, found }) => at(end, found[2]!, 'hint', BACKWARDS, '’')),
      ...proseMatches(sentence, AS_QUOTE).map(({ end, found }) => at(end, found[0], 'hint', TWICE, '"')),
    ];
  },
  good: [
    "L'azienda, l’anno e un po' di pazienza",
    'Ha detto ‘ciao’ e poi ‘addio’',
    "Ha corso in 1h 19' 42'' e 5''",
    'Le isole Hawai‘i e O‘ahu',
    'Il codice `azienda` e la nota ´ isolata',
    'Gli ‘80 voglia di crescere’ sono un titolo',
    'Sì, l, a e b sono lettere; c, d anche',
    'Gli anni ’80 e la ’ndrangheta',
  ],
  bad: [
    { text: 'Il valore dell‘azienda è alto', marks: ['‘'], fixes: ["'"] },
    { text: 'Serve un po´ di pazienza', marks: ['´'], fixes: ["'"] },
    { text: 'La musica degli anni ‘80', marks: ['‘'], fixes: ['’'] },
    { text: 'L`unica cosa che conta', marks: ['`'], fixes: ["'"] },
    { text: "Il film ''La strada'' è da vedere", marks: ["''", "''"], fixes: ['"', '"'] },
    { text: "Ecco l''ultima novità", marks: ["''"], fixes: ["'"] },
    { text: 'Nel corso dell,anno l’abbiamo visto', marks: [','], fixes: ['’'] },
    { text: 'Arriva dall´estero', marks: ['´'], fixes: ["'"] },
  ],
};

/** Both halves make sense around an apostrophe; a straight quotation mark must besides have no partner. */
function isElided(
  left: string,
  sign: string,
  next: string,
  text: string,
  start: number,
  knowledge: Knowledge,
): boolean {
  if (!knowledge.known(`${left}'`) && !knowledge.known(`${left}'${next}`)) return false;
  return sign !== '"' || text.slice(Math.max(0, start - 300), start + 300).split('"').length % 2 === 0;
}

function notApostrophe(sign: string): Message {
  return sign.length > 1
    ? { it: 'L’apostrofo è scritto due volte.', en: 'The apostrophe is typed twice.' }
    : { it: `«${sign}» sta al posto dell’apostrofo.`, en: `“${sign}” stands where an apostrophe belongs.` };
}

const BACKWARDS: Message = {
  it: '«‘» apre una citazione: per le lettere o le cifre cadute serve l’apostrofo, «’».',
  en: '“‘” opens a quotation: dropped letters or figures take an apostrophe, “’”.',
};
const TWICE: Message = {
  it: 'Due apostrofi non fanno una virgoletta: lettori e ricerche li vedono come due segni.',
  en: 'Two apostrophes are no quotation mark: readers and searches see two signs.',
};
