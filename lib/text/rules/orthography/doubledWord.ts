import type { Analysis } from '../../morphology/analysis';
import type { Sentence, Token } from '../../sentence';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Doubled on purpose: in stages, for emphasis, in calls and laughter. */
const ON_PURPOSE = new Set(
  `piano pian via man mano quasi ora così così appena adagio passo poco tanto molto bello bella buono buona bene forte tutto tutta tutti tutte
   no sì si ok ciao dai su giù va vai vieni bla ah eh oh ahi ehi uh oi ma che chi mai sempre ancora subito presto prima dopo là lì qua qui oggi
   zitto zitti lemme boh mah bim bum tic tac din don cip pio miao bau cucù ninna nanna pò pà fritto freddo caldo nero bianco piccolo piccola
   grande vero vera solo sola lungo lunga largo fresco fresca giorno notte anno corri corri aspetta guarda senti dico voglio amore mamma papà
   papa pappa tutù dodo gogo pin pon ping pong tutt yo hip hop cha duran new york walla baden sing tom bora pago pago ho hai`.split(
    /\s+/,
  ),
);

/** The same word twice in a row, left there by an edit. */
export const doubledWord: SentenceRule = {
  id: 'doubled-word',
  scope: 'sentence',
  languages: ['it', 'en'],
  severity: 'error',
  title: { it: 'Parole scritte due volte', en: 'Words written twice' },
  source: 'The commonest trace of an edit; words doubled on purpose after Serianni, Grammatica italiana, V.61',
  find: (sentence, knowledge) =>
    sentence.tokens.flatMap((token, at) => remarkOn(sentence.tokens[at - 1], token, at, sentence, knowledge) ?? []),
  good: [
    'Piano piano, quasi quasi ci andiamo. No no, sì sì!',
    'Un film bello bello, una sera fredda fredda.',
    'Che che se ne dica, chi chi non c’è',
    'Sono qui, qui per voi.',
    'Bora Bora, New York New York, Duran Duran',
    'Ci siamo visti: noi, noi due.',
  ],
  bad: [
    { text: 'Un corso per per tutti', marks: [' per'], fixes: [''] },
    { text: 'La torta è è pronta', marks: [' è'], fixes: [''] },
    { text: 'Il premio va a a Carla', marks: [' a'], fixes: [''] },
    { text: 'Chi prenota non non paga', marks: [' non'], fixes: [''] },
    { text: 'Ci vediamo entro entro sera', marks: [' entro'], fixes: [''] },
    { text: 'Un progetto che che unisce arte e natura', marks: [' che'], fixes: [''] },
    { text: 'We are in the the middle', marks: [' the'], fixes: [''] },
  ],
};

function remarkOn(
  before: Token | undefined,
  token: Token,
  at: number,
  { text, language, tokens }: Sentence,
  knowledge: Knowledge,
): Remark | null {
  if (token.kind !== 'word' || before?.kind !== 'word' || before.lower !== token.lower) return null;
  if (!/^\s+$/.test(text.slice(before.end, token.start)) || tokens[at + 1]?.lower === token.lower) return null;
  // «Un progetto che che unisce»; «che che se ne dica» opens its clause.
  const isThat = token.lower === 'che' && at > 1 && tokens[at - 2]!.kind === 'word';
  if ((ON_PURPOSE.has(token.lower) && !isThat) || /^\p{Lu}/u.test(token.text)) return null;
  if (ENDS_CLAUSE.test(token.lower) && isTwoWords(at, tokens)) return null;
  const severity = language === 'en' || token.lower === 'non' ? 'error' : severityOf(knowledge.analyse(token.lower));
  if (!severity) return null;
  return {
    start: before.end,
    end: token.end,
    severity,
    message: {
      it: `«${token.text}» è scritto due volte di seguito.`,
      en: `“${token.text}” is written twice in a row.`,
    },
    replacements: [''],
  };
}

const ENDS_CLAUSE = /^(?:è|[mtscv]e)$/;

/** «Quello che c'è è fresco», «chi viene dopo di te te ne sarà grato»: the first ends one thing, the second begins another. */
function isTwoWords(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]!.lower === 'è')
    return tokens.slice(0, at - 1).some(({ lower }) => /^(?:che|chi|dove|quanto|cosa|come)$/.test(lower));
  const isTaken = /^(?:di|a|da|per|con|su|in|come|ma|e)$/.test(tokens[at - 2]?.lower ?? '');
  return (isTaken || tokens[at]!.lower === 'se') && /^(?:ne|lo|la|li|le|l')$/.test(tokens[at + 1]?.lower ?? '');
}

/** Adjectives and adverbs are doubled for emphasis; what holds a sentence together never is. */
function severityOf(analyses: readonly Analysis[]): 'error' | 'warning' | null {
  if (analyses.length === 0) return 'warning';
  if (analyses.every(({ pos }) => pos === 'interj' || pos === 'adv')) return null;
  if (analyses.some(({ pos }) => ['det', 'prep', 'conj', 'pron'].includes(pos))) return 'error';
  if (analyses.some(({ pos }) => pos === 'adj' || pos === 'num')) return null;
  return analyses.every(({ pos, person }) => pos === 'verb' && person !== null) ? 'error' : 'warning';
}
