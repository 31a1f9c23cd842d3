import type { Token } from '../../sentence';

/** What takes the subjunctive in the clause behind it. */
export interface Trigger {
  /** As it stands in the text. */
  phrase: string;
  /** Index of the first token of the clause. */
  from: number;
  /** `impf`: what was wished, seemed or would please takes the imperfect; `either`: mostly the imperfect. */
  tense: 'pres' | 'impf' | 'either';
  /** An opinion or a hope: what will or would be may follow in the indicative (spero che verrà). */
  opines: boolean;
  /** Also a preposition: only a verb right behind it is certainly its own. */
  near: boolean;
}

/** Conjunctions without «che». */
const CONJUNCTIONS: Record<string, Partial<Trigger>> = {
  affinché: {},
  benché: {},
  sebbene: {},
  purché: {},
  acciocché: {},
  qualora: {},
  'nel caso in cui': { tense: 'either' },
  'nel caso': { tense: 'either', near: true },
  malgrado: { near: true },
  nonostante: { near: true },
  'per quanto': { near: true },
  'come se': { tense: 'impf' },
};
const BY_FIRST = Map.groupBy(
  Object.entries(CONJUNCTIONS).map(([phrase, trigger]) => ({ words: phrase.split(' '), trigger })),
  ({ words }) => words[0]!,
);

const JUDGED =
  'importante|necessario|fondamentale|essenziale|indispensabile|meglio|bene|giusto|utile|opportuno|possibile|impossibile|probabile|improbabile|preferibile|auspicabile|doveroso|vitale|ora|tempo|obbligatorio|consigliabile';
const FELT =
  'bello|brutto|strano|normale|naturale|logico|assurdo|incredibile|un peccato|una fortuna|una vergogna|un bene|un male|raro|difficile|facile|inutile|curioso|triste|ingiusto|inaccettabile|insolito|singolare|sorprendente';
const GLAD =
  'felic[ei]|content[oaie]|liet[oaie]|orgoglios[oaie]|fier[oaie]|dispiaciut[oaie]|sorpres[oaie]|stupit[oaie]|convint[oaie] (?:tutti )?(?:poco|non)';
const ADVERB =
  '(?:proprio|davvero|molto|tanto|così|anche|poco|assai|veramente|ancora|sempre|vivamente|solo|già|poi|più|sicuramente|certo|assolutamente|quindi|però|sinceramente|onestamente|fortemente)';
const adjective = (verbs: string, words: string) => `(?:${verbs}) (?:${ADVERB} )*(?:${words})`;
const IS = "è|sarà|sia|sembra|pare|trovo|troviamo|ritengo|riteniamo|c' è";
const WAS = 'era|fu|fosse|sarebbe|sembrava|pareva|sembrerebbe|trovavo|trovavamo';

/** What is wanted, needed, feared or awaited, in the words before «che». */
const WANTED = pattern(
  'prima',
  'senza',
  'a (?:patto|condizione|meno)',
  // «Diceva sempre che …»: there it is an adverb.
  '(?<=^|^(?:e|ma) )sempre',
  '(?:bisogna|occorre|conviene|basta|serve|urge)',
  '(?:voglio|vuoi|vuole|vogliamo|volete|vogliono|desidero|desideriamo|desidera|preferisco|preferiamo|preferisce|preferite)',
  '(?:pretendo|pretendiamo|pretende|esigo|esigiamo|esige)',
  '(?<!(?:^| )(?:mi|ti|si|ci|vi) )(?:chiedo|chiediamo|chiedono|chiede)',
  '(?:aspettiamo|aspettate|aspettando|aspetto|aspettare|attendiamo|attendere)',
  '(?:lascia|lasciate|lasciamo|lasciare|lasciando)',
  '(?:evitiamo|evitare|evitate|evita|impedire|impedisce|impediamo)',
  '(?:fa|fai|fate|fare|facciamo|fanno|farà|faremo|facendo) (?:in modo|sì)',
  'in modo',
  "(?:nell'|in) attesa",
  "non (?:vedo|vediamo|vede|vedono|vedete|vedi) l' ora",
  adjective(IS, JUDGED),
  '(?:importante|essenziale|fondamentale|indispensabile) è',
  'non è detto',
  '(?:supponiamo|supponete|supponi|ammettiamo|ipotizziamo|mettiamo|poniamo|ammesso|posto|supponendo|ammettendo)',
);
/** What is believed, hoped, felt. */
const OPINED = pattern(
  '(?:credo|credi|crede|crediamo|credete|credono|penso|pensi|pensiamo|pensano|(?:non|chi|si|se|tutti) (?:pensa|pensate))',
  '(?:spero|speri|spera|speriamo|sperate|sperano|sperando|sperare|temo|temi|teme|temiamo|temete|temono|temendo)',
  '(?:ritengo|ritiene|riteniamo|ritengono|suppongo|immagino|immaginiamo|immaginate|dubito|dubitiamo|presumo)',
  '(?:auguro|auguriamo|augura|augurano)(?: a (?:tutti|tutte|voi|loro|lui|lei))?',
  '(?:sembra|pare)',
  'può (?:darsi|essere)',
  'potrebbe (?:darsi|essere)',
  '(?:ho|hai|ha|abbiamo|avete|hanno|per|nel|con la|avendo) (?:paura|timore)',
  "(?:ho|hai|ha|abbiamo|avete|hanno|si ha) (?:l' impressione|la sensazione|il timore|il dubbio|il sospetto|la speranza)",
  "c' è (?:il rischio|la possibilità|il pericolo|il timore|la speranza|il dubbio)",
  'nella speranza',
  '(?:mi|ci|ti|vi|gli|le) (?:dispiace|spiace|secca|rincresce|fa (?:molto )?piacere|piace|stupisce|rallegra)',
  adjective('sono|siamo|è|sei|siete', GLAD),
  adjective(IS, FELT),
);
const WAS_WANTED = pattern(
  'vol(?:evo|evi|eva|evamo|evate|evano|le|lero)',
  '(?:vorrei|vorresti|vorrebbe|vorremmo|vorreste|vorrebbero)',
  '(?:preferirei|preferiremmo|preferirebbe|preferivo|preferiva|desidererei|desideravo|desideravamo|desiderava)',
  '(?:piacerebbe|piaceva|dispiacerebbe)',
  '(?:bisognava|bisognerebbe|occorreva|occorrerebbe|bastava|basterebbe|converrebbe|conveniva|servirebbe)',
  'pretend(?:evo|eva|evamo|evano)',
  'aspettav(?:o|a|amo|ano)',
  "non (?:vedevo|vedevamo|vedeva|vedevano) l' ora",
  '(?:fece|faceva|facevano) (?:in modo|sì)',
  adjective(WAS, `${JUDGED}|${FELT}`),
);
const WAS_OPINED = pattern(
  'credev(?:o|i|a|amo|ate|ano)',
  'pensav(?:o|i|a|amo|ate|ano)',
  'sperav(?:o|i|a|amo|ate|ano)',
  'temev(?:o|i|a|amo|ate|ano)',
  'riten(?:evo|eva|evamo|evano)',
  'immaginav(?:o|i|a|amo|ate|ano)',
  'supponev(?:o|a|amo|ano)',
  'dubitav(?:o|a|amo|ano)',
  'sognav(?:o|a|amo|ano)',
  '(?:sembrava|pareva)',
  '(?:avevo|avevi|aveva|avevamo|avevano) (?:paura|timore)',
  "(?:avevo|aveva|avevamo|avevano) (?:l' impressione|la sensazione|il timore|la speranza)",
);

/** Each class with what it says of the clause. */
const CLASSES: readonly [RegExp, Pick<Trigger, 'tense' | 'opines'>][] = [
  [WAS_WANTED, { tense: 'impf', opines: false }],
  [WAS_OPINED, { tense: 'impf', opines: true }],
  [WANTED, { tense: 'pres', opines: false }],
  [OPINED, { tense: 'pres', opines: true }],
];
/** No phrase is longer. */
const LONGEST = 6;

/** What takes the subjunctive and ends, or for a conjunction begins, at `at`; null when nothing does. */
export function triggerAt(at: number, tokens: readonly Token[]): Trigger | null {
  const { lower } = tokens[at]!;
  if (lower === 'che') return triggerBefore(at, tokens);
  const found = BY_FIRST.get(lower)?.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (!found) return null;
  const from = at + found.words.length;
  const phrase = tokens
    .slice(at, from)
    .map((token) => token.lower)
    .join(' ');
  // «Nonostante che», «malgrado che» have their «che» behind them.
  return { phrase, from, tense: 'pres', opines: false, near: false, ...found.trigger };
}

function triggerBefore(at: number, tokens: readonly Token[]): Trigger | null {
  const words = tokens.slice(Math.max(0, at - LONGEST), at);
  const lastMark = words.findLastIndex(({ kind }) => kind !== 'word');
  const text = words
    .slice(lastMark + 1)
    .map(({ lower }) => lower)
    .join(' ');
  for (const [wanted, sense] of CLASSES) {
    const found = wanted.exec(text);
    if (found) return { phrase: `${found[1]!.replaceAll("' ", "'")} che`, from: at + 1, near: false, ...sense };
  }
  return null;
}

/** The phrase ends the words; an adverb may stand between it and «che». */
function pattern(...phrases: string[]): RegExp {
  return new RegExp(`(?:^| )(${phrases.join('|')})(?: ${ADVERB})?$`);
}
