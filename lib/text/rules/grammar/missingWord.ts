import type { Sentence, Token } from '../../sentence';
import { determinerForm } from '../kit/determiners';
import { featuresOf } from '../kit/features';
import type { Knowledge, Remark, SentenceRule } from '../rule';

/** Words that want `di` before what they are about. */
const OF =
  /^(?:bisogno|voglia|intenzione|occasione|causa|corso|grado|mancanza|base|vista|seguito|proposito|favore|decina|ventina|trentina|cinquantina|centinaio|migliaio|paio|serie|sacco|quantità|gamma)$/;
/** What stands before those words when they are meant so. */
const BEFORE_OF: Record<string, RegExp> = {
  occasione: /^in$/,
  causa: /^a$/,
  corso: /^nel$/,
  grado: /^in$/,
  mancanza: /^in$/,
  base: /^a$/,
  vista: /^in$/,
  seguito: /^a$/,
  proposito: /^a$/,
  favore: /^a$/,
  decina: /^una$/,
  ventina: /^una$/,
  trentina: /^una$/,
  cinquantina: /^una$/,
  centinaio: /^un$/,
  migliaio: /^un$/,
  paio: /^un$/,
  serie: /^una$/,
  sacco: /^un$/,
  quantità: /^una$/,
  gamma: /^(?:una|ampia|vasta)$/,
};
const TO = /^(?:adatt|dedicat|rivolt|riservat|destinat|vicin|attent|pront|collegat)[oaie]$/;
const TIME = /^(?:mesi|anni|giorni|settimane|ore|minuti)$/;

/** Bisogno volontari, grazie tutti: a small word is missing. */
export const missingWord: SentenceRule = {
  id: 'missing-word',
  scope: 'sentence',
  severity: 'warning',
  title: { it: 'Parole piccole che mancano', en: 'Small words that are missing' },
  source: 'Serianni, Grammatica italiana, VIII (prepositions)',
  find: (sentence, knowledge) => sentence.tokens.flatMap((token, at) => remarkOn(token, at, sentence, knowledge) ?? []),
  good: [
    'Abbiamo bisogno di volontari, ho voglia di mare.',
    'Grazie mille, grazie ragazzi, grazie di cuore, grazie a tutti.',
    'Una serie tv, il corso online, la base solida, in corso Garibaldi',
    'Quattro mesi di lavori, dopo due ore siamo partiti, entro due giorni lavorativi.',
    'Adatta a tutti, dedicato ai più piccoli, pronta subito.',
    'Un paio d’ore, una decina di amici',
  ],
  bad: [
    { text: 'Abbiamo bisogno volontari per domani', marks: ['bisogno'], fixes: ['bisogno di'] },
    { text: 'Grazie tutti per la bella serata', marks: ['Grazie'], fixes: ['Grazie a'] },
    { text: 'Una crema adatta pelli sensibili', marks: ['adatta'], fixes: ['adatta alle'] },
    { text: 'Riapriamo dopo quattro mesi lavori', marks: ['mesi'], fixes: ['mesi di'] },
    { text: 'Siamo in grado offrire di più', marks: ['grado'], fixes: ['grado di'] },
    { text: 'Abbiamo preparato una decina ricette', marks: ['decina'], fixes: ['decina di'] },
  ],
};

function remarkOn(token: Token, at: number, sentence: Sentence, knowledge: Knowledge): Remark | null {
  const { tokens } = sentence;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  if (token.kind !== 'word' || next?.kind !== 'word' || next.start !== token.end + 1 || /^\p{Lu}/u.test(next.text))
    return null;
  if (token.lower === 'grazie' && /^(?:tutti|tutte|chi|coloro|quanti|voi|te|lui|lei)$/.test(next.lower))
    return remark(token, 'a', next);
  if (/^(?:tv|a|b)$/.test(next.lower)) return null;
  const analyses = knowledge.analyse(next.lower);
  const isThing =
    /^(?:noun|adj)/.test(knowledge.fit(sentence)?.tagOf(at + 1) ?? '') &&
    analyses.every(({ pos }) => pos === 'noun' || pos === 'adj' || pos === 'verb');
  const isAct = analyses.length > 0 && analyses.every(({ mood }) => mood === 'inf');
  if (
    OF.test(token.lower) &&
    /^noun/.test(knowledge.fit(sentence)?.tagOf(at) ?? 'noun') &&
    (BEFORE_OF[token.lower]?.test(before) ?? true) &&
    ((isThing && analyses.some(({ pos, count }) => pos === 'noun' && count === 'p')) || isAct)
  )
    return remark(token, 'di', next);
  const describes = analyses.some(({ pos, mood }) => pos === 'adj' || mood === 'part');
  if (TIME.test(token.lower) && isThing && !describes && isNumber(tokens[at - 1], knowledge))
    return remark(token, 'di', next);
  if (TO.test(token.lower) && isThing) {
    const [feature] = featuresOf(analyses);
    const form = feature && determinerForm('al', feature, next.text);
    return form && !form.endsWith("'") ? remark(token, form, next) : null;
  }
  return null;
}

function isNumber(token: Token | undefined, knowledge: Knowledge): boolean {
  return (
    token?.kind === 'number' || (token !== undefined && knowledge.analyse(token.lower).some(({ pos }) => pos === 'num'))
  );
}

function remark({ start, end, text }: Token, word: string, next: Token): Remark {
  return {
    start,
    end,
    severity: 'warning',
    message: {
      it: `Tra «${text}» e «${next.text}» sembra mancare «${word}».`,
      en: `“${word}” seems to be missing between “${text}” and “${next.text}”.`,
    },
    replacements: [`${text} ${word}`],
  };
}
