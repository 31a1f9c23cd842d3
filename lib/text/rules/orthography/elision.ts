import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import { casedLike } from '../kit/casing';
import { onsetOf } from '../kit/sounds';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** These elide before a feminine, and are cut short, without an apostrophe, before a masculine. */
const CUT = /^(?:un|nessun|alcun|ciascun|buon|qualcun)$/;
const PLURAL = /^(?:(?:n|d|su|d?a)?e?gl'|gl')$/;
/** Who tells, gives, makes somebody something. */
const FOR_WHOM = /^(?:me|te|ve|ce|glie)$/;
/** L'ho scorso, l'ho staff: the article «lo» and its noun. */
const AFTER_LO =
  /^(?:scorso|stesso|staff|sport|sconto|stile|studio|spazio|spettacolo|stand|shop|store|sponsor|stadio|sguardo)$/;
/** Words before which «Di la», «Fa», «Sta» and the like are orders, by the verb. */
const ORDERS: Record<string, { right: string; next: RegExp; sure?: RegExp }> = {
  di: { right: "di'", next: /^(?:la|che|sì|pure|qualcosa|quello)$/, sure: /^(?:la)$/ },
  da: { right: "da'", next: /^(?:un'occhiata|un|una|retta|fiducia|ascolto|fuoco)$/ },
  fa: { right: "fa'", next: /^(?:attenzione|una|un|la|il|come|pure|piano|presto|in|sì|vedere|sapere)$/ },
  sta: {
    right: "sta'",
    next: /^(?:tranquill[oa]|attent[oa]|calm[oa]|seren[oa]|zitt[oa]|buon[oa]|alla|lontan[oa]|ferm[oa])$/,
  },
  va: { right: "va'", next: /^(?:a|piano|avanti|pure|tranquill[oa]|dal|dalla|al|alla|in)$/ },
};
const GIVEN = /^(?:occhiata|mano|sguardo|morso|bacio|abbraccio|assaggio|voto|passaggio|consiglio)$/;
const YOU = /^(?:tu|te|ti|tuo|tua|tuoi|tue)$/;

/** Lo portato, un'ottimo, alcun informazione, negl'occhi, va a vedere: the apostrophe that is missing or too many. */
export const elision: SentenceRule = {
  id: 'elision',
  scope: 'sentence',
  severity: 'error',
  title: { it: 'Elisione e troncamento', en: 'Elided and shortened words' },
  source: 'Serianni, Grammatica italiana, I.73-84 (elision, apocope), XI.71 (imperatives with an apostrophe)',
  find: (sentence, knowledge) =>
    sentence.shouted ? [] : sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    "L'ho portato, gliel'ho detto, lo scritto, lo stato, lo sconosciuto",
    'Un ottimo affare, un’ottima idea, nessun altro, nessun’altra, buon anno',
    'Negli occhi, gl’italiani, Sant’Antonio, San Giovanni',
    'Da un’idea di Luca. Di là dal fiume. La bottega va a rilento, fa caldo, sta bene.',
    'Ma fatto bene, però. Se portato in tempo, il cane guarisce.',
    'Te lo preparo, me lo porti, ce lo dite, chi lo fa',
    'Di solito chiudiamo tardi. Fa un caldo da morire e la piscina sta lontana.',
  ],
  bad: [
    { text: 'Lo portato in sartoria ieri', marks: ['Lo'], fixes: ["L'ho"] },
    { text: 'Ve lo detto mille volte', marks: ['lo'], fixes: ["l'ho"] },
    { text: 'Glielo detto subito', marks: ['Glielo'], fixes: ["Gliel'ho"] },
    { text: 'Me lo spiegato la barista', marks: ['lo'], fixes: ["l'ha"] },
    { text: "È un'ottimo affare", marks: ["un'ottimo"], fixes: ['un ottimo'] },
    {
      text: "Ciascun'ospite, alcun informazione",
      marks: ["Ciascun'ospite", 'alcun informazione'],
      fixes: ['Ciascun ospite', "alcun'informazione"],
    },
    {
      text: "Guardarsi negl'occhi a San'Ambrogio",
      marks: ["negl'occhi", "San'Ambrogio"],
      fixes: ['negli occhi', "Sant'Ambrogio"],
    },
    { text: "L'ho scorso weekend", marks: ["L'ho"], fixes: ['Lo'] },
    { text: 'Va a trovare tua nonna', marks: ['Va'], fixes: ["Va'"] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const next = sentence.tokens[at + 1];
  if (token.kind !== 'word' || next?.kind !== 'word') return null;
  return (
    have(token, at, sentence, knowledge) ??
    cut(token, next, knowledge) ??
    order(token, at, sentence, knowledge) ??
    joined(token, at, sentence, knowledge)
  );
}

/** Lo portato, te lo detto, glielo fatto: the pronoun and the auxiliary sound like the pronoun alone. */
function have(token: Token, at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const found = /^(glie)?l([oa])$/.exec(token.lower);
  if (!found) return null;
  const before = tokens[at - 1];
  const place = /^(?:mai|già|appena|ancora)$/.test(tokens[at + 1]!.lower) ? at + 2 : at + 1;
  const part = tokens[place];
  // Dove lo porto: what is done now is written the same.
  if (!part || /^\p{Lu}/u.test(part.text) || /^(?:porto|adatto|accetto|corto)$/.test(part.lower)) return null;
  const past = knowledge.analyse(part.lower).filter(isPast);
  const isSeen = part.lower === 'visto' || part.lower === 'vista';
  const fits =
    isSeen ||
    past.some(
      ({ gender, count }) => (gender === (found[2] === 'o' ? 'm' : 'f') || found[1] !== undefined) && count === 's',
    );
  if (
    !fits ||
    knowledge.analyse(part.lower).some(({ pos, mood }) => pos === 'verb' && mood !== 'part' && mood !== 'ind')
  )
    return null;
  const whom = found[1] ?? (FOR_WHOM.test(before?.lower ?? '') ? before!.lower : '');
  // Lo stato, la scritta, lo stampato: an article, unless somebody is told.
  const isArticle = found[2] === 'a' ? !isSaidOf(at, tokens, knowledge) : onsetOf(part.text) !== 'plain';
  if (whom === '' && (isArticle || /^(?:per|di|in|con|su|tra|non|se|tutto)$/.test(before?.lower ?? ''))) return null;
  const other = tokens[place + 1];
  const isOther =
    /^(?:il|lo|la|l'|mi[ao]|tu[ao]|su[ao]|nostr[oa]|un|una|tutta|tutto)$/.test(other?.lower ?? '') ||
    /^\p{Lu}/u.test(other?.text ?? '');
  const has =
    whom === 'me' || (isOther && tokens[place + 2]?.kind === 'word') || (found[1] && found[2] === 'a') ? 'ha' : 'ho';
  return remark(token, token.end, `${found[1] ? 'gliel' : 'l'}'${has}`);
}

/** La torta la fatta mia sorella: the thing has been named, and is taken up again. */
function isSaidOf(at: number, tokens: readonly Token[], knowledge: Knowledge): boolean {
  const before = knowledge.analyse(tokens[at - 1]?.lower ?? '');
  const isNamed = before.length > 0 && before.every(({ pos, gender }) => pos === 'noun' && gender === 'f');
  return isNamed && /^(?:il|lo|mi[ao]|tu[ao]|su[ao]|nostr[oa]|io|tu|lui|lei|noi)$/.test(tokens[at + 2]?.lower ?? '');
}

function isPast({ mood, tense, clitic }: Analysis): boolean {
  return mood === 'part' && tense === 'past' && !clitic;
}

/** Un'ottimo, alcun informazione; un'amico is the rule of the phrase. */
function cut(token: Token, next: Token, knowledge: Knowledge): Remark | null {
  if (onsetOf(next.text) !== 'vowel') return null;
  const stem = token.lower.replace(/'$/, '');
  if (!CUT.test(stem)) return null;
  const things = knowledge
    .analyse(next.lower)
    .filter(({ pos, mood }) => pos === 'noun' || pos === 'adj' || mood === 'part');
  if (things.length === 0) return null;
  const isAll = (gender: 'm' | 'f') => things.every((one) => one.gender === gender);
  if (token.lower.endsWith("'")) {
    // Ospite and artista are of both: only what is never said of a woman is certain.
    const isMan = isAll('m') || (stem !== 'un' && things.every((one) => one.gender !== 'f'));
    return isMan ? remark(token, next.end, `${stem} ${next.text}`) : null;
  }
  if (stem === 'un' || !isAll('f') || !next.spaced) return null;
  return remark(token, next.end, `${stem}'${next.text}`);
}

/** Va a trovare tua nonna: one is told to; «la bottega va a rilento» has a subject. */
function order(token: Token, at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const verb = ORDERS[token.lower];
  const before = tokens[at - 1];
  const [next, behind] = [tokens[at + 1]!.lower.replace("un'", 'un'), tokens[at + 2]?.lower ?? ''];
  if (!verb?.next.test(next)) return null;
  if (before && before.kind !== 'mark' && before.lower !== 'e') return null;
  if (token.lower === 'da' && /^una?$/.test(next) && !GIVEN.test(behind)) return null;
  if (verb.sure?.test(next)) {
    const isSaid = /^(?:verità|tua|parola)$/.test(behind);
    return isSaid ? remark(token, token.end, verb.right) : null;
  }
  // Sta tranquillo: …
  if (token.lower === 'sta' && at === 0 && /^[:,!]/.test(behind)) return remark(token, token.end, verb.right);
  const isToYou = tokens.some(
    ({ lower }, place) =>
      place !== at && (YOU.test(lower) || isCommand(lower, knowledge) || isSecond(place, tokens, knowledge)),
  );
  return isToYou ? remark(token, token.end, verb.right) : null;
}

/** Dimmi, portale. */
function isCommand(word: string, knowledge: Knowledge): boolean {
  const analyses = knowledge.analyse(word);
  return (
    (analyses.length > 0 && analyses.every(({ mood, clitic, count }) => mood === 'imp' && clitic && count === 's')) ||
    /^(?:dimmi|dammi|fammi|dicci|facci)$/.test(word)
  );
}

function isSecond(at: number, tokens: readonly Token[], knowledge: Knowledge): boolean {
  const persons = knowledge.analyse(tokens[at]!.lower).filter(({ person }) => person !== null);
  return (
    /^(?:se|quando|che|appena|dove)$/.test(tokens[at - 1]?.lower ?? '') &&
    persons.some(({ person, count, mood }) => person === 2 && count === 's' && mood === 'ind')
  );
}

/** Negl'occhi, San'Ambrogio, l'ho scorso, il maestro ma spiegato, il gatto se addormentato. */
function joined(token: Token, at: number, { tokens }: Sentence, knowledge: Knowledge): Remark | null {
  const next = tokens[at + 1]!;
  if (PLURAL.test(token.lower) && onsetOf(next.text) === 'vowel' && !next.lower.startsWith('i'))
    return remark(token, next.end, `${token.lower.replace("'", 'i')} ${next.text}`);
  if (token.lower === "san'") return remark(token, next.end, `sant'${next.text}`);
  if (token.lower === "l'" && next.lower === 'ho' && AFTER_LO.test(tokens[at + 2]?.lower ?? ''))
    return remark(token, next.end, 'lo');
  const elided = { ma: "m'ha", se: "s'è" }[token.lower];
  if (!elided || !isSubject(at - 1, tokens, knowledge) || !isOnlyPast(next, knowledge)) return null;
  const behind = tokens[at + 2]?.lower ?? '';
  const goesOn =
    token.lower === 'se'
      ? /^(?:dentro|in|su|sul|sulla|nel|nella|a|per|con|da|,|\.|!)?$/
      : /^(?:che|tutto|come|di|il|la|un|una)$/;
  return goesOn.test(behind) ? remark(token, token.end, elided) : null;
}

/** A noun, or a name, that the verb may be said of. */
function isSubject(at: number, tokens: readonly Token[], knowledge: Knowledge): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return knowledge.analyse(token.lower).some(({ pos, count }) => pos === 'noun' && count !== 'p');
}

function isOnlyPast({ lower }: Token, knowledge: Knowledge): boolean {
  const analyses = knowledge.analyse(lower);
  return (
    analyses.some((one) => isPast(one) && one.count === 's') &&
    analyses.every((one) => isPast(one) || (one.pos === 'adj' && one.count === 's'))
  );
}

function remark({ start, text }: Token, end: number, right: string): Remark {
  const meant = casedLike(text, right);
  return {
    start,
    end,
    severity: 'error',
    message: {
      it: `Qui si scrive «${meant}».`,
      en: `Here it is written “${meant}”.`,
    },
    replacements: [meant],
  };
}
