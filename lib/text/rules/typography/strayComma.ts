import type { Sentence, Token } from '../../sentence';
import { type Chunk, chunksOf, isBe, isHave, TIME } from '../kit/chunks';
import { countOfAll } from '../kit/subject';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Openers of an insertion: «il pane, dice la nonna, …», «la verità, pare, …». */
const SAYS =
  /^(?:dic|disse|dett|spieg|raccont|comment|afferm|assicur|scriv|scriss|conferm|osserv|ricord|ammett|ammis|par[ei]|parv|sembr|cred|pens|bast|immagin|giur|rid|rispond|rispos|sottoline|aggiung|aggiun|sostien|ripet|insist|avvert|precis|rifer|annunc|promett|confess|prosegu|conclud|sost|sa\b|sann|vien|vuol|valga|serv)/;
/** What announces, and then one speaks anew: «una domanda, è possibile…». */
const ANNOUNCES =
  /^(?:domanda|consiglio|cosa|curiosità|promemoria|attimo|momento|secondo|nota|idea|notizia|novità|verità|fatto|risultato|prova|morale|risposta|promessa|regola)$/;
/** They lean on the word behind them. */
const LEANS =
  /^(?:il|lo|i|gli|un|uno|di|da|per|con|su|tra|fra|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dallo|dalla|dai|dagli|dalle|nel|nello|nella|nei|negli|nelle|sul|sullo|sulla|sui|sugli|sulle)$/;
const DEFINITE = /^(?:il|lo|la|l'|i|gli|le)$/;
const POSSESSIVE = /^(?:nostr|vostr|mi|tu|su)[oaie]$/;
/** Between an article, or a preposition, and its noun an insertion may stand; it has two commas. */
const LONGEST_INSERTION = 3;

/** I biglietti, costano; sono stati, premiati; nel, centro: a comma between what belongs together. */
export const strayComma: SentenceRule = {
  id: 'stray-comma',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Virgole fra parole che vanno insieme', en: 'Commas between words that belong together' },
  source: 'Serianni, Grammatica italiana, I.211-213 (no comma between subject and verb, nor within a noun phrase)',
  find(sentence, knowledge) {
    const commas = sentence.tokens.filter(({ text }) => text === ',').length;
    if (sentence.shouted || commas === 0) return [];
    const subject = behindSubject(sentence, knowledge);
    if (subject) return [subject];
    return commas > 1 ? [] : within(sentence, knowledge);
  },
  good: [
    'Il pane, dice la nonna, si spezza con le mani.',
    'La sera, cantano tutti. Il lunedì, riposa lo chef.',
    'I biglietti, che costano dieci euro, sono online.',
    'Il caffè, lo offriamo noi. Marta, torna a trovarci!',
    'Una domanda, è possibile prenotare?',
    'Siamo stati, come sempre, puntuali. Con, in più, un regalo.',
    'È vero, non è facile. Abbiamo, scritto bene in grande, un obiettivo.',
    'La sala grande, il giardino, la terrazza.',
  ],
  bad: [
    { text: 'I biglietti, costano dieci euro.', marks: [','], fixes: [''] },
    { text: 'Il Comune di Lucca, ha pubblicato il bando.', marks: [','], fixes: [''] },
    { text: 'La nuova collezione, è finalmente online.', marks: [','], fixes: [''] },
    { text: 'Sono stati, premiati gli alunni della terza.', marks: [','], fixes: [''] },
    { text: 'Il nostro, nuovo negozio vi aspetta.', marks: [','], fixes: [''] },
    { text: 'Oggi parliamo di, allergie stagionali.', marks: [','], fixes: [''] },
  ],
};

/** The subject that opens the sentence, a comma, and its verb. */
function behindSubject(sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const { chunks, shape } = chunksOf(sentence, knowledge);
  const found = /^N(?:P|A|D(?=P|A))*,V/.exec(shape);
  if (!found || tokens.at(-1)!.text.startsWith('?')) return null;
  const [noun, comma, verb] = [chunks[0]!, chunks[found[0].length - 2]!, chunks[found[0].length - 1]!];
  const head = tokens[noun.head]!.lower;
  if (!DEFINITE.test(tokens[0]!.lower) || TIME.test(head) || ANNOUNCES.test(head)) return null;
  if (!isOfIt(noun, verb, sentence, knowledge)) return null;
  const next = tokens.findIndex(({ text }, at) => at > comma.from && text === ',');
  const isInsertion = next > 0 && (next - comma.from < 5 || SAYS.test(tokens[verb.head]!.lower));
  return isInsertion || (SAYS.test(tokens[verb.head]!.lower) && chunks[found[0].length]?.kind === 'N')
    ? null
    : remark(tokens[comma.from]!, tokens);
}

/** The verb says something of the noun: of its number, with no pronoun that takes the noun up again. */
function isOfIt(noun: Chunk, verb: Chunk, { tokens }: Sentence, knowledge: Knowledge): boolean {
  if (verb.clitics.some((clitic) => clitic !== 'si' && clitic !== 'ci' && clitic !== 'vi')) return false;
  const finite = knowledge.analyse(tokens[verb.head]!.lower).filter(({ person }) => person !== null);
  const count = countOfAll(noun.features);
  return (
    count !== null &&
    finite.every(({ person, mood }) => (person === 3 && mood !== 'sub') || mood === 'imp' || person !== 3) &&
    finite.some(({ person, mood, count: own }) => person === 3 && mood === 'ind' && own === count)
  );
}

/** The only comma of the sentence, behind an auxiliary, an article or a preposition. */
function within({ tokens }: Sentence, knowledge: Knowledge): Remark[] {
  const at = tokens.findIndex(({ text }) => text === ',');
  const [before, comma, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before?.kind !== 'word' || next?.kind !== 'word' || tokens.length - at < LONGEST_INSERTION) return [];
  const analyses = knowledge.analyse(next.lower);
  const isPart = analyses.some(({ mood, tense }) => mood === 'part' && tense === 'past');
  const isBeen = /^stat[oaie]$/.test(before.lower) && isBe(tokens[at - 2]?.lower ?? '');
  if (isPart && (isBeen || isHave(before.lower)) && analyses.every(({ pos }) => pos !== 'noun'))
    return [remark(comma, tokens)];
  const isNamed =
    analyses.some(({ pos }) => pos === 'noun' || pos === 'adj') && !analyses.some(({ pos }) => pos === 'adv');
  const isOurs = POSSESSIVE.test(before.lower) && DEFINITE.test(tokens[at - 2]?.lower ?? '');
  const isVerb = analyses.some(({ person }) => person !== null);
  return isNamed && !isVerb && (isOurs || LEANS.test(before.lower)) ? [remark(comma, tokens)] : [];
}

function remark({ start, end }: Token, tokens: readonly Token[]): Remark {
  const at = tokens.findIndex((token) => token.start === start);
  const [before, next] = [tokens[at - 1]!.text, tokens[at + 1]!.text];
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Fra «${before}» e «${next}» la virgola non ci vuole.`,
      en: `No comma belongs between “${before}” and “${next}”.`,
    },
    replacements: [''],
  };
}
