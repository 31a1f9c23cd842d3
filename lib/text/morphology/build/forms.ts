/** The three dictionaries of Morph-it! forms, as the npm packages have them. */
export interface FormSources {
  /** Noun → gender and plural. */
  nouns: Record<string, { G: 'M' | 'F'; P?: string }>;
  /** Masculine singular → the other three forms. */
  adjectives: Record<string, { MP?: string; FS?: string; FP?: string }>;
  /** Infinitive → mood → tense → person → form. */
  verbs: Record<string, Record<string, Record<string, string | Record<string, string>>>>;
  /** Stems and flags of dictionary-it, for nouns and adjectives that Morph-it! does not have. */
  stems: readonly { word: string; flags: string }[];
  /** Our own list, `words.txt`. */
  list: string;
}

const MOODS: Record<string, string> = { ind: 'ind', sub: 'sub', cond: 'cond', impr: 'imp' };
const CLITICS = /(?:mi|ti|ci|vi|si|gli|ne|l[aoie]|(?:me|te|ce|ve|se|glie)(?:l[aoie]|ne))$/;
/** People by their trade or state: of both genders in the singular, and in the plural too when it ends in -anti, -enti. */
const COMMON = /(?:ist[ai]|ant[ei]|ent[ei]|iatr[ai]|cid[ai])$/;

/** Things and animals that end like people. */
const THINGS =
  /^(?:gente|mente|dente|ambiente|accidente|incidente|continente|oriente|occidente|torrente|serpente|istante|volante|brillante|diamante|pulsante|elefante|patente|corrente|sorgente|tangente|lente|ponente|levante|contante|quadrante|restante|acqua.*|fuoriserie|vista|lista|pista|rivista|intervista|conquista|provvista|svista|cresta|crista|arista)$/;

/** What every form can be: tags by form (see format.ts). */
export function readForms(sources: FormSources): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (form: string, tag: string) => {
    const key = form.toLowerCase();
    if (!/^[\p{L}'-]+$/u.test(key)) return;
    forms.set(key, (forms.get(key) ?? new Set()).add(tag));
  };
  addNouns(sources, add);
  addAdjectives(sources, add);
  addVerbs(sources, add);
  addStems(sources, forms, add);
  for (const [form, tags] of readList(sources.list)) {
    forms.set(form, tags);
  }
  return forms;
}

type Add = (form: string, tag: string) => void;

function addNouns({ nouns }: FormSources, add: Add): void {
  for (const [noun, { G, P }] of Object.entries(nouns)) {
    const own = G.toLowerCase();
    const isCommon = COMMON.test(noun) && !THINGS.test(noun);
    const gender = isCommon ? '-' : own;
    // Loans that end in a consonant have one form: lo sponsor, gli sponsor.
    if (/[^aeiouàèéìòù]$/.test(noun)) {
      add(noun, `noun:${own}-`);
      continue;
    }
    const plural = P ?? pluralOf(noun, own);
    add(noun, `noun:${gender}s`);
    if (!plural) continue;
    add(plural, `noun:${isCommon && !noun.endsWith('ista') ? '-' : own}p`);
    if (isCommon && noun.endsWith('ista')) add(`${noun.slice(0, -1)}e`, 'noun:fp');
  }
}

/** The regular plural where the dictionary has none. */
function pluralOf(noun: string, gender: string): string | null {
  if (/[àéèìòù]$|[^aeiou]$/.test(noun)) return noun;
  if (/[^ci]o$|[^cg]e$/.test(noun)) return `${noun.slice(0, -1)}i`;
  if (noun.endsWith('io')) return noun.slice(0, -1);
  if (gender === 'f' && /[^cgi]a$/.test(noun)) return `${noun.slice(0, -1)}e`;
  return null;
}

function addAdjectives({ adjectives }: FormSources, add: Add): void {
  for (const [adjective, { MP, FS, FP }] of Object.entries(adjectives)) {
    add(adjective, 'adj:ms');
    if (MP) add(MP, 'adj:mp');
    if (FS) add(FS, 'adj:fs');
    if (FP) add(FP, 'adj:fp');
  }
}

function addVerbs({ verbs }: FormSources, add: Add): void {
  for (const [infinitive, moods] of Object.entries(verbs)) {
    add(infinitive, 'V:inf');
    const gerund = moods.ger?.pres;
    if (typeof gerund === 'string') add(gerundOf(gerund), 'V:ger');
    for (const [theirs, mood] of Object.entries(MOODS)) {
      for (const [tense, persons] of Object.entries(moods[theirs] ?? {})) {
        if (typeof persons === 'string') continue;
        for (const [person, form] of Object.entries(persons)) {
          if (mood === 'imp' && CLITICS.test(form) && form.length > 5) continue;
          add(form, `V:${mood}:${tense}:${person[1]}${person[0]?.toLowerCase()}`);
        }
      }
    }
    addParticiples(moods.part ?? {}, add);
  }
}

function addParticiples(tenses: Record<string, string | Record<string, string>>, add: Add): void {
  const endings: Record<string, string> = { S: 'ms', P: 'mp', SF: 'fs', PF: 'fp' };
  for (const [tense, forms] of Object.entries(tenses)) {
    if (typeof forms === 'string') continue;
    for (const [key, form] of Object.entries(forms)) {
      const features = tense === 'pres' ? `-${key[0] === 'S' ? 's' : 'p'}` : endings[key];
      if (features) add(form, `V:part:${tense}:${features}`);
    }
  }
}

/**
 * What the flags of dictionary-it say of a noun's or an adjective's endings: O -o -i, Q -a -e, S -e -i, o -o -i -a -e,
 * p -o -ci -ca -che, n -ia -ie, -o -i, -a -chi. (index.aff of the package.)
 */
function addStems({ stems }: FormSources, forms: ReadonlyMap<string, ReadonlySet<string>>, add: Add): void {
  for (const { word, flags } of stems) {
    if (!/^\p{Ll}{3,}$/u.test(word) || isNominal(forms.get(word))) continue;
    const [stem, last] = [word.slice(0, -1), word.slice(-1)];
    const hard = /[cg]$/.test(stem) ? 'h' : '';
    const add2 = (tag: string, gender: string, plural: string) => {
      add(word, `${tag}:${gender}s`);
      add(plural, `${tag}:${gender}p`);
    };
    if (last === 'o' && flags.includes('o')) addFour(stem, hard, add);
    else if (last === 'o' && flags.includes('p')) addFour(stem, '', add);
    else if (last === 'o' && flags.includes('O')) add2('noun', 'm', stem.endsWith('i') ? stem : `${stem}${hard}i`);
    else if (word.endsWith('ista')) addPeople(stem, add);
    else if (last === 'a' && flags.includes('Q')) add2('noun', 'f', `${stem}${hard}e`);
    else if (flags.includes('n') && word.endsWith('ia')) add2('noun', 'f', `${stem}e`);
    else if (flags.includes('n') && last === 'o') add2('noun', 'm', `${stem}i`);
    else if (last === 'e' && flags.includes('S')) add2(/[WY]/.test(flags) ? 'adj' : 'noun', '-', `${stem}i`);
  }
}

/** Dietista: of both genders in the singular. */
function addPeople(stem: string, add: Add): void {
  add(`${stem}a`, 'noun:-s');
  add(`${stem}i`, 'noun:mp');
  add(`${stem}e`, 'noun:fp');
}

function addFour(stem: string, hard: string, add: Add): void {
  add(`${stem}o`, 'adj:ms');
  add(`${stem}a`, 'adj:fs');
  add(stem.endsWith('i') ? stem : `${stem}${hard}i`, 'adj:mp');
  add(`${stem}${/[cg]$/.test(stem) ? 'h' : ''}e`, 'adj:fp');
}

function isNominal(tags: ReadonlySet<string> | undefined): boolean {
  return [...(tags ?? [])].some((tag) => tag.startsWith('noun') || tag.startsWith('adj') || tag.startsWith('V:part'));
}

/** The dictionary gives some gerunds with a pronoun behind (amandola). */
function gerundOf(form: string): string {
  return form.replace(/ndo.*$/, 'ndo');
}

/** `form form = tag tag`; what stands in the list is all that is said of a form. */
function readList(list: string): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of list.split('\n')) {
    const [left = '', right] = line.replace(/#.*/, '').split('=');
    if (right === undefined) continue;
    for (const form of left.trim().split(/\s+/)) {
      const tags = forms.get(form) ?? new Set();
      for (const tag of right.trim().split(/\s+/)) tags.add(tag);
      forms.set(form, tags);
    }
  }
  return forms;
}
