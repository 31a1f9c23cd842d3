import type { Feature } from './features';
import { onsetOf } from './sounds';

/** Forms by feature; where the sound of the next word decides: before a vowel, an impure sound, any other. */
type Row = Record<Feature, string | readonly [vowel: string, impure: string, plain: string]>;

const PREPOSITIONS: Record<string, string> = { di: 'de', a: 'a', da: 'da', in: 'ne', su: 'su' };

const ROWS: Row[] = [
  { ms: ["l'", 'lo', 'il'], fs: ["l'", 'la', 'la'], mp: ['gli', 'gli', 'i'], fp: 'le' },
  { ms: ['un', 'uno', 'un'], fs: ["un'", 'una', 'una'], mp: ['degli', 'degli', 'dei'], fp: 'delle' },
  ...Object.values(PREPOSITIONS).map(
    (stem): Row => ({
      ms: [`${stem}ll'`, `${stem}llo`, `${stem}l`],
      fs: [`${stem}ll'`, `${stem}lla`, `${stem}lla`],
      mp: [`${stem}gli`, `${stem}gli`, `${stem}i`],
      fp: `${stem}lle`,
    }),
  ),
  { ms: ["quest'", 'questo', 'questo'], fs: ["quest'", 'questa', 'questa'], mp: 'questi', fp: 'queste' },
  {
    ms: ["quell'", 'quello', 'quel'],
    fs: ["quell'", 'quella', 'quella'],
    mp: ['quegli', 'quegli', 'quei'],
    fp: 'quelle',
  },
  ...['nostr', 'vostr'].map((stem): Row => ({ ms: `${stem}o`, fs: `${stem}a`, mp: `${stem}i`, fp: `${stem}e` })),
  { ms: 'mio', fs: 'mia', mp: 'miei', fp: 'mie' },
  { ms: 'tuo', fs: 'tua', mp: 'tuoi', fp: 'tue' },
  { ms: 'suo', fs: 'sua', mp: 'suoi', fp: 'sue' },
  ...['molt', 'tant', 'poc', 'tropp', 'altr', 'tutt', 'alcun'].map((stem): Row => {
    const hard = stem === 'poc' ? 'h' : '';
    return { ms: `${stem}o`, fs: `${stem}a`, mp: `${stem}${hard}i`, fp: `${stem}${hard}e` };
  }),
  // These have no other number: only the noun can be wrong.
  { ms: 'qualche', fs: 'qualche', mp: '', fp: '' },
  { ms: 'ogni', fs: 'ogni', mp: '', fp: '' },
  { ms: ['nessun', 'nessuno', 'nessun'], fs: ["nessun'", 'nessuna', 'nessuna'], mp: '', fp: '' },
  { ms: 'tale', fs: 'tale', mp: 'tali', fp: 'tali' },
  { ms: 'quanto', fs: 'quanta', mp: 'quanti', fp: 'quante' },
  { ms: 'parecchio', fs: 'parecchia', mp: 'parecchi', fp: 'parecchie' },
  { ms: '', fs: '', mp: 'entrambi', fp: 'entrambe' },
  { ms: '', fs: '', mp: 'certi', fp: 'certe' },
  { ms: '', fs: '', mp: 'diversi', fp: 'diverse' },
];

const FORMS = new Map<string, { row: Row; features: Set<Feature> }[]>();
for (const row of ROWS) {
  for (const [feature, forms] of Object.entries(row) as [Feature, Row[Feature]][]) {
    for (const form of typeof forms === 'string' ? [forms].filter(Boolean) : forms) {
      const entries = FORMS.get(form) ?? [];
      const known = entries.find((entry) => entry.row === row);
      if (known) known.features.add(feature);
      else entries.push({ row, features: new Set([feature]) });
      FORMS.set(form, entries);
    }
  }
}

const FEATURES_OF = new Map<string, ReadonlySet<Feature>>(
  [...FORMS].map(([word, entries]) => [word, new Set(entries.flatMap(({ features }) => [...features]))]),
);

/** What a word can determine as an article, demonstrative, possessive or quantity; null when it is none. */
export function determinerFeatures(word: string): ReadonlySet<Feature> | null {
  return FEATURES_OF.get(word) ?? null;
}

/** The form of the same word for another feature, before `next`; an elided one ends in its apostrophe. Null when there is none. */
export function determinerForm(word: string, feature: Feature, next: string): string | null {
  const row = FORMS.get(word)?.[0]?.row;
  if (!row) return null;
  const forms = row[feature];
  if (typeof forms === 'string') return forms || null;
  const onset = onsetOf(next) ?? 'plain';
  return forms[onset === 'vowel' ? 0 : onset === 'impure' ? 1 : 2]!;
}
