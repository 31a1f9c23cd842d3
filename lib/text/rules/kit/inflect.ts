import type { Analysis, Count, Mood, Tense } from '../../morphology/analysis';
import type { Knowledge } from '../rule';
import { countOf, type Feature, featuresOf, genderOf, isNominal } from './features';

type Analyse = (word: string) => readonly Analysis[];

const NOMINAL_ENDINGS = ['o', 'a', 'e', 'i', 'hi', 'he', 'io', 'ia', 'ie', 'ii', ''];

/** Adjectives that lose their ending before a noun. */
const CLIPPED: Record<string, string> = { buon: 'buon', san: 'sant' };

/** The form of a noun, adjective or participle with another gender or number; null when none is found. */
export function nominalForm(word: string, feature: Feature, analyse: Analyse): string | null {
  const clipped = CLIPPED[word];
  if (clipped) return clipped + { ms: 'o', fs: 'a', mp: 'i', fp: 'e' }[feature];
  const own = analyse(word).filter(isNominal);
  for (const cut of [1, 2]) {
    const stem = word.slice(0, -cut);
    if (stem.length < 2) break;
    for (const ending of NOMINAL_ENDINGS) {
      const form = stem + ending;
      if (form === word || (cut === 2 && !/^[hi]?[eiao]?$/.test(ending))) continue;
      const analyses = analyse(form).filter(
        (analysis) => isNominal(analysis) && own.some((one) => isKin(one, analysis)),
      );
      if (featuresOf(analyses).has(feature) && analyses.some((one) => fits(one, feature))) return form;
    }
  }
  return null;
}

/** Adjectives and participles of one stem are one word; nouns keep to themselves, but for their number. */
function isKin(one: Analysis, other: Analysis): boolean {
  if (one.pos === 'noun' || other.pos === 'noun')
    return one.pos === other.pos && (one.gender === other.gender || !one.gender || !other.gender);
  return one.mood === other.mood && one.tense === other.tense;
}

function fits({ gender, count }: Analysis, feature: Feature): boolean {
  return (!gender || gender === genderOf(feature)) && (!count || count === countOf(feature));
}

type Person = 1 | 2 | 3;
const PLACE: Record<string, number> = { '1s': 0, '2s': 1, '3s': 2, '1p': 3, '2p': 4, '3p': 5 };

/** Verbs whose persons do not share a stem: 1s 2s 3s 1p 2p 3p. */
const IRREGULAR = `
sono sei è siamo siete sono
ero eri era eravamo eravate erano
ho hai ha abbiamo avete hanno
vado vai va andiamo andate vanno
faccio fai fa facciamo fate fanno
sto stai sta stiamo state stanno
do dai dà diamo date danno
so sai sa sappiamo sapete sanno
posso puoi può possiamo potete possono
voglio vuoi vuole vogliamo volete vogliono
devo devi deve dobbiamo dovete devono
vengo vieni viene veniamo venite vengono
tengo tieni tiene teniamo tenete tengono
esco esci esce usciamo uscite escono
riesco riesci riesce riusciamo riuscite riescono
dico dici dice diciamo dite dicono
rimango rimani rimane rimaniamo rimanete rimangono
scelgo scegli sceglie scegliamo scegliete scelgono
salgo sali sale saliamo salite salgono
pongo poni pone poniamo ponete pongono
piaccio piaci piace piacciamo piacete piacciono
muoio muori muore moriamo morite muoiono
bevo bevi beve beviamo bevete bevono
traggo trai trae traiamo traete traggono
tolgo togli toglie togliamo togliete tolgono
valgo vali vale valiamo valete valgono
colgo cogli coglie cogliamo cogliete colgono
sciolgo sciogli scioglie sciogliamo sciogliete sciolgono
spengo spegni spegne spegniamo spegnete spengono
appaio appari appare appariamo apparite appaiono
compaio compari compare compariamo comparite compaiono
siedo siedi siede sediamo sedete siedono
sarò sarai sarà saremo sarete saranno
sia sia sia siamo siate siano
abbia abbia abbia abbiamo abbiate abbiano
possa possa possa possiamo possiate possano
faccia faccia faccia facciamo facciate facciano
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const ENDINGS: Record<string, readonly string[]> = {
  '1s': ['o', 'isco', 'vo', 'rò', 'rei', 'ssi', 'i'],
  '2s': ['i', 'isci', 'vi', 'rai', 'resti', 'ssi', 'sti'],
  '3s': ['a', 'e', 'isce', 'va', 'rà', 'rebbe', 'sse', 'ò', 'é', 'ì'],
  '1p': ['iamo', 'amo', 'vamo', 'remo', 'remmo', 'ssimo'],
  '2p': ['ate', 'ete', 'ite', 'vate', 'rete', 'reste', 'ste'],
  '3p': ['ano', 'ono', 'no', 'iscono', 'vano', 'ranno', 'rebbero', 'ssero', 'rono', 'ino', 'ero'],
};

/** Verbs that begin in many ways and end in one: viene, interviene, sopravviene. */
const FAMILIES = IRREGULAR.filter(([first]) =>
  /^(?:vengo|tengo|pongo|traggo|valgo|colgo|sciolgo|dico|faccio|piaccio)$/.test(first!),
);

function irregularForm(word: string, place: number, analyse: Analyse): string | null {
  const own = IRREGULAR.find((forms) => forms.includes(word));
  if (own) return own[place]!;
  for (const forms of FAMILIES) {
    const end = forms.find((form) => word.endsWith(form));
    const form = end ? word.slice(0, -end.length) + forms[place]! : null;
    if (form && analyse(form).some(({ person }) => person !== null)) return form;
  }
  return null;
}

/** The same verb in another person, in the mood and tense it stands in; null when none is found. */
export function verbForm(word: string, person: Person, count: Count, analyse: Analyse): string | null {
  const key = `${person}${count}`;
  const irregular = irregularForm(word, PLACE[key]!, analyse);
  if (irregular) return irregular;
  const own = analyse(word).filter((one) => one.person !== null && one.mood !== 'imp');
  return search(
    word,
    ENDINGS[key]!,
    analyse,
    (one) =>
      one.person === person &&
      one.count === count &&
      own.some((mine) => mine.mood === one.mood && mine.tense === one.tense),
  );
}

/** The subjunctive of the same verb in the person it stands in; null when none is found. */
export function subjunctiveOf(word: string, tense: 'pres' | 'impf', analyse: Analyse): string | null {
  const irregular = irregularSubjunctive(word, tense);
  if (irregular && analyse(irregular).some(({ mood }) => mood === 'sub')) return irregular;
  return moodForm(word, 'sub', tense, analyse);
}

/** Present rows whose subjunctive does not come from the first person. */
const PRESENT: Record<string, string> = {
  sono: 'sia',
  ho: 'abbia',
  sto: 'stia',
  do: 'dia',
  so: 'sappia',
  devo: 'debba',
};
/** Past stems that do not come from the second person plural. */
const PAST: Record<string, string> = { siete: 'fo', fate: 'face', state: 'ste', date: 'de', dite: 'dice' };
const PRESENT_ROWS = IRREGULAR.slice(
  0,
  IRREGULAR.findIndex(([first]) => first === 'sarò'),
).filter(([first]) => first !== 'ero');
/** Futures and conditionals that lose or change their vowel, without the r of the ending; and their past stem. */
const CONTRACTED: Record<string, string> = {
  ver: 'veni',
  ter: 'tene',
  rimar: 'rimane',
  vor: 'vole',
  and: 'anda',
  ved: 'vede',
  viv: 'vive',
  sap: 'sape',
  pot: 'pote',
  dov: 'dove',
  cad: 'cade',
  av: 'ave',
  sa: 'fo',
  fa: 'face',
  da: 'de',
  sta: 'ste',
  di: 'dice',
  ber: 'beve',
  por: 'pone',
  trar: 'trae',
};
const FUTURE = /^(.+?)r(?:ò|ai|à|emo|ete|anno|ei|esti|ebbe|emmo|este|ebbero)$/;
const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'];
const FUTURE_ENDINGS = [
  ['rò', 'rai', 'rà', 'remo', 'rete', 'ranno'],
  ['rei', 'resti', 'rebbe', 'remmo', 'reste', 'rebbero'],
];
const PAST_ENDINGS = ['ssi', 'ssi', 'sse', 'ssimo', 'ste', 'ssero'];

function irregularSubjunctive(word: string, tense: 'pres' | 'impf'): string | null {
  if (/^er(?:o|i|a|avamo|avate|ano)$/.test(word))
    return inPerson('fo', rowOf('fo')!, ['ero', 'eri', 'era', 'eravamo', 'eravate', 'erano'].indexOf(word), tense);
  for (const row of PRESENT_ROWS) {
    // Sono is first and third person: what has a subject of its own is mostly of the third.
    for (const forms of [row, row.map((_, place) => inPerson('', row, place, 'pres'))]) {
      const place = forms.findLastIndex((form) => word === form || (form.length > 4 && word.endsWith(form)));
      if (place < 0) continue;
      const prefix = word.slice(0, word.length - forms[place]!.length);
      return prefix + inPerson(stemOf(row), row, place, tense);
    }
  }
  // Voleva, volesse: the vowel stays (and volasse is another verb).
  const imperfect = /^(.+[aei])v(o|i|a|amo|ate|ano)$/.exec(word);
  if (imperfect && tense === 'impf') {
    const stem = { sta: 'ste', da: 'de' }[imperfect[1]!] ?? imperfect[1]!;
    return stem + PAST_ENDINGS[['o', 'i', 'a', 'amo', 'ate', 'ano'].indexOf(imperfect[2]!)]!;
  }
  const base = FUTURE.exec(word)?.[1];
  const key = base && Object.keys(CONTRACTED).find((end) => base === end || (end.length > 2 && base.endsWith(end)));
  if (!key) return null;
  const prefix = base.slice(0, base.length - key.length);
  const place = FUTURE_ENDINGS.map((endings) => endings.indexOf(word.slice(base.length))).find((at) => at >= 0)!;
  const stem = CONTRACTED[key]!;
  const row = rowOf(stem);
  return tense === 'impf' || row ? prefix + inPerson(stem, row ?? [], place, tense) : null;
}

const stemOf = (row: readonly string[]) => PAST[row[4]!] ?? row[4]!.slice(0, -2);
const rowOf = (stem: string) => PRESENT_ROWS.find((row) => stemOf(row) === stem);

function inPerson(stem: string, row: readonly string[], place: number, tense: 'pres' | 'impf'): string {
  if (tense === 'impf') return stem + PAST_ENDINGS[place]!;
  if (PERSONS[place] === '1p') return row[3]!;
  if (PERSONS[place] === '2p') return row[3]!.replace(/mo$/, 'te');
  const singular = PRESENT[row[0]!] ?? row[0]!.replace(/o$/, 'a');
  return PERSONS[place] === '3p' ? `${singular}no` : singular;
}

/** The same verb in another mood, in the person it stands in; null when none is found. */
function moodForm(word: string, mood: Mood, tense: Tense, analyse: Analyse): string | null {
  const own = analyse(word).filter((one) => one.person !== null && one.mood !== 'imp');
  const endings = [
    ...new Set(
      own.flatMap(({ person, count }) => MOOD_ENDINGS[`${mood}:${tense}`]?.[PLACE[`${person}${count}`]!] ?? []),
    ),
  ];
  return search(
    word,
    endings,
    analyse,
    (one) =>
      one.mood === mood &&
      one.tense === tense &&
      own.some((mine) => mine.person === one.person && mine.count === one.count),
  );
}

/** How stems end and how their participles do, where it is not -ato, -uto or -ito. */
const PARTICIPLES: [RegExp, string][] = [
  [/chied$/, 'chiesto'],
  [/spond$/, 'sposto'],
  [/scond$/, 'scosto'],
  [/nd$/, 'so'],
  [/ond$/, 'uso'],
  [/(u|i|e)d$/, '$1so'],
  [/rd$/, 'rso'],
  [/orr$/, 'orso'],
  [/(i|e)gg$/, '$1tto'],
  [/iv$/, 'itto'],
  [/mett$/, 'messo'],
  [/nc$/, 'nto'],
  [/ng$/, 'nto'],
  [/ing$/, 'etto'],
  [/egn$/, 'ento'],
  [/romp$/, 'rotto'],
  [/m(?:uo|o)v$/, 'mosso'],
  [/(e|o)(?:gl|lg)(?:i)?$/, '$1lto'],
  [/olv$/, 'olto'],
  [/on$/, 'osto'],
  [/ong$/, 'osto'],
  [/tra(?:gg)?$/, 'tratto'],
  [/duc$/, 'dotto'],
  [/d(?:i|ic)$/, 'detto'],
  [/fa(?:c|cc)?$/, 'fatto'],
  [/ved$/, 'visto'],
  [/(op|ap)r$/, '$1erto'],
  [/ffr$/, 'fferto'],
  [/viv$/, 'vissuto'],
  [/nasc$/, 'nato'],
  [/v(?:en|eng|ien)$/, 'venuto'],
  [/rima(?:n|ng)$/, 'rimasto'],
  [/nosc$/, 'nosciuto'],
  [/cresc$/, 'cresciuto'],
  [/piac$/, 'piaciuto'],
  [/cuoc$/, 'cotto'],
  [/m(?:uo|o)r$/, 'morto'],
  [/t(?:en|eng|ien)$/, 'tenuto'],
  [/esc$/, 'uscito'],
  [/p(?:o|uo)t?$/, 'potuto'],
  [/isc$/, 'ito'],
];

/** Short verbs and those whose infinitive has lost a syllable. */
const SHORT: [RegExp, string][] = [
  [/^(?:fare|faccio|fai|fa|facciamo|fate|fanno)$/, 'fatto'],
  [/^(?:dire|dico|dici|dice|diciamo|dicono)$/, 'detto'],
  [/^(?:bere|bevo|bevi|beve|beviamo|bevono)$/, 'bevuto'],
  [/^(?:vedere|vedo|vedi|vede|vediamo|vedono)$/, 'visto'],
  [/^(?:avere|abbiamo)$/, 'avuto'],
  [/durre$/, 'dotto'],
  [/porre$/, 'posto'],
  [/trarre$/, 'tratto'],
];

/** The past participle of a verb that stands in another form: scrivo, scrivere → scritto. Null when none is found. */
export function participleOf(word: string, analyse: Analyse): string | null {
  const isOne = (form: string) =>
    analyse(form).some(
      ({ mood, tense, gender, count }) => mood === 'part' && tense === 'past' && gender !== 'f' && count !== 'p',
    );
  const short = SHORT.find(([forms]) => forms.test(word));
  if (short) return word.replace(short[0], short[1]);
  const infinitive = /(?:are|ere|ire|rre)$/.exec(word)?.[0];
  const stems = infinitive
    ? [word.slice(0, -3)]
    : [/(?:iamo|ate|ete|ite|ano|ono|iate|ino)$/, /(?:amo|no)$/, /[oaeiòèì]$/]
        .filter((ending) => ending.test(word))
        .map((ending) => word.replace(ending, ''));
  const regular = infinitive === 'are' ? ['ato'] : infinitive === 'ire' ? ['ito'] : ['uto', 'ato', 'ito'];
  for (const stem of stems.filter(({ length }) => length > 1)) {
    const forms = [
      ...(infinitive === 'are'
        ? []
        : PARTICIPLES.filter(([end]) => end.test(stem)).map(([end, to]) => stem.replace(end, to))),
      ...regular.flatMap((ending) => [stem + ending, stem.replace(/h$/, '') + ending, `${stem}i${ending}`]),
    ];
    const form = forms.find(isOne);
    if (form) return form;
  }
  return null;
}

const MOOD_ENDINGS: Record<string, readonly (readonly string[])[]> = {
  'sub:pres': [
    ['i', 'a', 'isca'],
    ['i', 'a', 'isca'],
    ['i', 'a', 'isca'],
    ['iamo'],
    ['iate'],
    ['ino', 'ano', 'iscano', 'no'],
  ],
  'sub:impf': [
    ['assi', 'essi', 'issi'],
    ['assi', 'essi', 'issi'],
    ['asse', 'esse', 'isse'],
    ['assimo', 'essimo', 'issimo'],
    ['aste', 'este', 'iste'],
    ['assero', 'essero', 'issero'],
  ],
};

const INFINITIVES: readonly [ending: string, infinitives: readonly string[]][] = [
  ...['o', 'i', 'iamo'].map((ending): [string, string[]] => [ending, ['are', 'ere', 'ire']]),
  ...['a', 'ate', 'ano', 'avo', 'avi', 'ava', 'avamo', 'avate', 'avano', 'ai', 'ò', 'ammo', 'arono', 'ino'].map(
    (ending): [string, string[]] => [ending, ['are']],
  ),
  ...['e', 'ete', 'evo', 'evi', 'eva', 'evamo', 'evate', 'evano'].map((ending): [string, string[]] => [
    ending,
    ['ere', 'ire'],
  ]),
  ['ono', ['ere', 'ire']],
  ...['isco', 'isci', 'isce', 'ite', 'iscono', 'ivo', 'iva', 'ivamo', 'ivate', 'ivano', 'ì', 'irono', 'isca'].map(
    (ending): [string, string[]] => [ending, ['ire']],
  ),
  ...['erò', 'erai', 'erà', 'eremo', 'erete', 'eranno', 'erei', 'eresti', 'erebbe', 'erebbero'].map(
    (ending): [string, string[]] => [ending, ['are', 'ere']],
  ),
  ...['irò', 'irai', 'irà', 'iremo', 'irete', 'iranno', 'irei', 'irebbe'].map((ending): [string, string[]] => [
    ending,
    ['ire'],
  ]),
];
/** By the second person plural of the present. */
const IRREGULAR_INFINITIVES: Record<string, string> = {
  siete: 'essere',
  fate: 'fare',
  state: 'stare',
  date: 'dare',
  dite: 'dire',
  bevete: 'bere',
  ponete: 'porre',
  proponete: 'proporre',
  traete: 'trarre',
};

/** The infinitive of a finite form, of several the commonest (capire for capiamo, not capere); null when none is found. */
export function infinitiveOf(
  word: string,
  { analyse, frequency }: Pick<Knowledge, 'analyse' | 'frequency'>,
): string | null {
  const isInfinitive = (form: string) => analyse(form).some(({ mood, clitic }) => mood === 'inf' && !clitic);
  const row = PRESENT_ROWS.find(
    (forms) => forms.includes(word) || forms.some((_, at) => inPerson('', forms, at, 'pres') === word),
  );
  if (row) return IRREGULAR_INFINITIVES[row[4]!] ?? `${row[4]!.slice(0, -2)}re`;
  const candidates = INFINITIVES.filter(([ending]) => word.endsWith(ending)).flatMap(([ending, infinitives]) => {
    const stem = word.slice(0, -ending.length);
    return infinitives.flatMap((infinitive) =>
      [stem, stem.replace(/h$/, ''), `${stem}i`].map((base) => base + infinitive),
    );
  });
  const known = candidates.filter((form) => form.length > 4 && isInfinitive(form));
  return known.sort((a, b) => frequency(b) - frequency(a))[0] ?? null;
}

function search(
  word: string,
  endings: readonly string[],
  analyse: Analyse,
  isMeant: (one: Analysis) => boolean,
): string | null {
  for (let cut = 1; cut <= Math.min(7, word.length - 2); cut++) {
    const stem = word.slice(0, -cut);
    for (const ending of endings) {
      for (const form of [stem + ending, `${stem}h${ending}`, /[iae]$/.test(stem) ? '' : `${stem}i${ending}`]) {
        if (form !== '' && form !== word && analyse(form).some((one) => isMeant(one) && !one.clitic)) return form;
      }
    }
  }
  return null;
}
