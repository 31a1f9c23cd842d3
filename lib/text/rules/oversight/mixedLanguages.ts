import type { Span } from '@/lib/shared/finding';
import { remembering } from '@/lib/shared/recent';
import { inLines, movedSpan } from '../kit/inLines';
import { piecesOf } from '../kit/pieces';
import type { Knowledge, Message, Remark, TextRule } from '../rule';

interface Word extends Span {
  text: string;
  lower: string;
}

/** Fewer foreign words are a name, a title, a slogan; `own` are those that Italian has not. */
const CLAUSE = { words: 5, own: 3, function: 2 };
/** Of words that cannot be Italian every sentence has one or two: names. */
const FEW = 2;
/** A whole sentence with hardly a word that English does not know. */
const SENTENCE = { words: 5, own: 0.4, english: 0.85 };
const LONG_SENTENCE = 6;
/** French, Spanish, German, Portuguese: we know their short words alone. */
const OTHER = { words: 4, function: 2, italian: 0.6 };
/** With more of it in the post on lines of its own it is a translation; with still more the post is foreign. */
const TRANSLATED = 0.4;
const FOREIGN = 0.65;
/** From so many words on it is worth more than a hint. */
const LONG = 8;

const WORD = /(?<![@#\p{L}\p{N}_./])[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{N}_]|\.\p{L}{2})/gu;
/** Short words that English has and Italian has not. */
const OF_ENGLISH = new Set(
  `the and of to is are was were be been you your yours with for this that these those we our us it its from at on by as or not have has had will would can could should now more get all about please here there what when how who which they their them his her my me an into just only also if than then do does don't let's i'm we're you're it's can't may might must during before after every each other some any many much up down out off over under below above very while still make take see look find let try keep open here's`.split(
    ' ',
  ),
);
const OF_OTHERS: readonly ReadonlySet<string>[] = [
  "les des du est et pas vous nous votre notre vos nos pour avec dans sur une que qui ce cette ces très c'est où chez aux au mais tous toutes être sont plus je il elle ne leur à fait tout ici bien merci bonjour bienvenue".split(
    ' ',
  ),
  'el los las y es en para por que está están nuestro nuestra nuestros su sus muy más también todo todos hoy una de del con este esta como pero ya desde hasta nos les usted ustedes son aquí ahora nosotros vosotros gracias hola bienvenidos entre'.split(
    ' ',
  ),
  'der die das und ist nicht ein eine einen einem einer mit für auf von zu den dem des wir sie ihr ihre unser unsere uns bei nach im am sind auch ich es wird werden oder hier bitte alle vom zum zur jetzt danke willkommen kommen mehr'.split(
    ' ',
  ),
  'o os um uma e é não com para por que você vocês nosso nossa seu sua mais muito está são em do da dos das no na ao à também hoje obrigado agora'.split(
    ' ',
  ),
].map((words) => new Set(words));
const OF_ANY = new Set([...OF_ENGLISH, ...OF_OTHERS.flatMap((words) => [...words])]);
/** Flags and labels announce the other language. */
const ANNOUNCED =
  /[\u{1F1E6}-\u{1F1FF}]{2}|(?<![a-zà-ÿ\d])(?:EN|ENG|English|FR|DE|ES|ESP|Deutsch|Français|Español|ITA?)(?![a-zà-ÿ\d])\s?[:|\-–—/⬇👇↓\])]|\((?:EN|ENG|english|in inglese)\)|english (?:version|below|text)|(?:versione|testo) (?:in )?inglese/iu;
const QUOTED = /["“«„‘*_][^"“”«»\n]{3,300}["”»’*_]/gu;

/** A sentence or clause in another language in an Italian post. */
export const mixedLanguages: TextRule = {
  id: 'mixed-languages',
  scope: 'text',
  isWhole: true,
  title: { it: 'Frasi in un’altra lingua', en: 'Sentences in another language' },
  severity: 'warning',
  source:
    'WCAG 2.2, criterio 3.1.2: un brano in un’altra lingua va letto con la sua voce; in un post di solito è un resto di un modello.',
  find: ({ text }, knowledge) => {
    if (!hasForeignWord(text, knowledge)) return [];
    const runs = piecesOf(text).flatMap((piece) => foreignIn(wordsIn(text, piece), knowledge));
    if (runs.length === 0 || ANNOUNCED.test(text)) return [];
    const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    const found = runs.filter((run) => !quoted.some(({ start, end }) => start < run.end && run.start < end));
    const all = [...text.matchAll(WORD)].length;
    const count = found.reduce((sum, run) => sum + run.count, 0);
    if (count > all * FOREIGN) return [];
    return count > all * TRANSLATED && found.every((run) => isLine(text, run))
      ? []
      : found.map((run) => remarkOn(text, run));
  },
  good: [
    'Save the date: la cena in bianco torna sabato nei giardini',
    'Stasera al cineforum «Some Like It Hot», in italiano «A qualcuno piace caldo»',
    'Come diceva la maestra: "Practice makes perfect and you know it well"',
    'Stay tuned! Black Friday e Cyber Monday da noi durano tutto il mese',
    'Il team di Medialab: copywriter, designer, developer e social media manager',
    '🇮🇹 La spiaggia è sorvegliata.\n🇬🇧 The beach is watched by our lifeguards from nine to seven.',
    'La spiaggia è sorvegliata dalle nove alle sette.\n\nThe beach is watched from nine to seven, and the water is clean.',
    'Bonjour! La nostra lettrice di francese dà il benvenuto',
    'Festina lente: affrettati lentamente',
  ],
  bad: [
    {
      text: 'La zanzariera si monta in mezza giornata. Please contact us for more information oppure passa in negozio.',
      marks: ['Please contact us for more information'],
    },
    {
      text: 'Le nostre confetture non hanno conservanti. Store in a cool and dry place. Quella di albicocche finisce presto.',
      marks: ['Store in a cool and dry place'],
    },
    {
      text: 'We are excited to announce that la nostra officina è diventata centro autorizzato per le auto elettriche.',
      marks: ['We are excited to announce that'],
    },
    {
      text: 'Il tour in gommone parte alle nove dal molo piccolo, con la guida e il pranzo al sacco. N’oubliez pas votre crème solaire, votre chapeau et une bouteille d’eau pour tous les enfants. A bordo acqua fresca e focaccia.',
      marks: ['N’oubliez pas votre crème solaire, votre chapeau et une bouteille d’eau pour tous les enfants'],
    },
    {
      text: 'La sala è pronta, il menù anche, e la cucina non vede l’ora di accendere i fuochi. Estamos muy contentos de abrir las puertas de nuestra nueva casa para todos los vecinos. Vi aspettiamo sabato con la banda del paese.',
      marks: ['Estamos muy contentos de abrir las puertas de nuestra nueva casa para todos los vecinos'],
    },
    {
      text: 'Le camere hanno vista sul lago, il parcheggio è gratuito e la colazione è inclusa. Wir freuen uns auf euren Besuch und sind jeden Tag mit einem Lächeln für euch und eure Kinder da. Prenotate per tempo, i posti sono pochi.',
      marks: ['Wir freuen uns auf euren Besuch und sind jeden Tag mit einem Lächeln für euch und eure Kinder da'],
    },
  ],
};

/** Nearly every Italian post has none, and is read no further. */
function hasForeignWord(text: string, knowledge: Knowledge): boolean {
  return shortWordsIn(text).some((word) => !knowledge.isItalian(word));
}

/** The short words of other languages in a text; Italian may have them too. */
const shortWordsIn = inLines(
  (line) =>
    line
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[^\p{L}\p{M}']+/u)
      .filter((word) => OF_ANY.has(word)),
  (word) => word,
);

interface Run extends Span {
  count: number;
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  return wordsOf(text.slice(start, end)).map((word) => movedSpan(word, start));
}

/** The words of so many sentences are still known. */
const wordsOf = remembering(600, (piece: string): readonly Word[] =>
  [...piece.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
  })),
);

function foreignIn(words: readonly Word[], knowledge: Knowledge): Run[] {
  if (words.filter(({ lower }) => OF_ENGLISH.has(lower) || !knowledge.isItalian(lower)).length < FEW) return [];
  const whole = otherIn(words, knowledge) ?? sentenceIn(words, knowledge);
  if (whole) return [whole];
  const english = englishIn(words, knowledge);
  return english.length > 0 ? english : othersIn(words, knowledge);
}

/** A whole sentence in French, Spanish, German or Portuguese. */
function otherIn(words: readonly Word[], knowledge: Knowledge): Run | null {
  if (words.length < OTHER.words || isTitle(words)) return null;
  const italian = words.filter(({ lower }) => knowledge.isItalian(lower)).length;
  const english = words.filter(({ lower }) => OF_ENGLISH.has(lower)).length;
  const best = Math.max(
    ...OF_OTHERS.map((own) => words.filter(({ lower }) => own.has(lower) && !knowledge.isItalian(lower)).length),
  );
  const unknown = words.filter(({ lower }) => !knowledge.isItalian(lower) && !knowledge.isEnglish(lower)).length;
  const isOther =
    best >= (unknown === words.length ? 1 : OTHER.function) &&
    best > english &&
    italian <= words.length * OTHER.italian;
  return isOther ? runOf(words) : null;
}

/** A whole sentence in English. */
function sentenceIn(words: readonly Word[], knowledge: Knowledge): Run | null {
  if (words.length < SENTENCE.words || isTitle(words)) return null;
  const english = words.filter(({ lower }) => OF_ENGLISH.has(lower) || knowledge.isEnglish(lower)).length;
  const own = words.filter((word) => isOwn(word, knowledge)).length;
  const short = words.filter(({ lower }) => OF_ENGLISH.has(lower)).length;
  return english >= words.length * SENTENCE.english &&
    own >= words.length * SENTENCE.own &&
    short >= (words.length < LONG_SENTENCE ? 2 : 1)
    ? runOf(words)
    : null;
}

/** Stretches of English words, from the first to the last that are not Italian as well. */
function englishIn(words: readonly Word[], knowledge: Knowledge): Run[] {
  const runs: Run[] = [];
  let run: Word[] = [];
  const close = () => {
    const kept = withoutEnds(run, (word) => isOwn(word, knowledge));
    const own = kept.filter((word) => isOwn(word, knowledge)).length;
    const short = kept.filter(({ lower }) => OF_ENGLISH.has(lower)).length;
    if (
      kept.length + short >= CLAUSE.words + CLAUSE.function &&
      own >= CLAUSE.own &&
      own * 2 > kept.length &&
      short >= CLAUSE.function &&
      !isTitle(kept)
    )
      runs.push(runOf(kept));
    run = [];
  };
  for (const word of words) {
    if (OF_ENGLISH.has(word.lower) || knowledge.isEnglish(word.lower)) run.push(word);
    else close();
  }
  close();
  return runs;
}

/** Stretches of one of the others: short words of its own, and words that neither Italian nor English knows. */
function othersIn(words: readonly Word[], knowledge: Knowledge): Run[] {
  const isUnknown = ({ lower }: Word) => !knowledge.isItalian(lower) && !knowledge.isEnglish(lower);
  for (const short of OF_OTHERS) {
    const isShort = ({ lower }: Word) => short.has(lower);
    const isShortOwn = (word: Word) =>
      isShort(word) && !knowledge.isItalian(word.lower) && !knowledge.isEnglish(word.lower);
    let run: Word[] = [];
    for (const word of [...words, null]) {
      if (word && (isShort(word) || isUnknown(word))) {
        run.push(word);
        continue;
      }
      const kept = withoutEnds(run, isUnknown);
      if (kept.length >= CLAUSE.words && kept.filter(isShortOwn).length >= OTHER.function && !isTitle(kept))
        return [runOf(kept)];
      run = [];
    }
  }
  return [];
}

/** From the first to the last word that cannot be Italian. */
function withoutEnds(run: readonly Word[], isForeign: (word: Word) => boolean): Word[] {
  const from = run.findIndex(isForeign);
  return from < 0 ? [] : run.slice(from, run.findLastIndex(isForeign) + 1);
}

function isOwn({ lower }: Word, knowledge: Knowledge): boolean {
  return OF_ENGLISH.has(lower) || !knowledge.isItalian(lower);
}

/** Names of songs and films: most words begin with a capital. */
function isTitle(words: readonly Word[]): boolean {
  const long = words.slice(1).filter(({ text }) => text.length > 3);
  return (
    long.length > 0 &&
    long.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 > long.length &&
    !words.every(({ text }) => text === text.toUpperCase())
  );
}

/** Nothing else stands on its lines: a translation has lines of its own. */
function isLine(text: string, { start, end }: Span): boolean {
  return /(?:^|\n)[^\p{L}\n]*$/u.test(text.slice(0, start)) && /^[^\p{L}\n]*(?:\n|$)/u.test(text.slice(end));
}

function runOf(words: readonly Word[]): Run {
  return { start: words[0]!.start, end: words.at(-1)!.end, count: words.length };
}

function remarkOn(text: string, { start, end, count }: Run): Remark {
  const words = text.slice(start, end);
  const shown = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
  const message: Message = {
    it: `«${shown}» è in un’altra lingua: è rimasto da un modello o da una traduzione?`,
    en: `“${shown}” is in another language: is it left from a template or a translation?`,
  };
  return { start, end, severity: count >= LONG ? 'warning' : 'hint', message, replacements: [] };
}
