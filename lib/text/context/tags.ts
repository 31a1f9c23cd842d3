import type { Analysis } from '../morphology/analysis';
import type { Token } from '../sentence';

/** What stands outside a sentence, and a word nothing is known of. */
export const EDGE = '<s>';
export const UNKNOWN = '?';
const NAME = 'NAME';

export interface TaggedToken extends Pick<Token, 'kind' | 'text' | 'lower'> {
  /** The first word of a sentence. */
  opens: boolean;
}

const MARKS: Record<string, string> = { ',': ',', ';': ';', ':': ':', '.': '.', '!': '.', '?': '.', '…': '.' };
/** Words of the closed classes that stand in the same places share a tag; the corpus then has each often enough. */
const GROUPS: Record<string, string> = {
  '@ms': 'del dello al allo dal dallo nel nello sul sullo col',
  '@fs': 'della alla dalla nella sulla',
  '@-s': "dell' all' dall' nell' sull'",
  '@mp': 'dei degli agli dai dagli nei negli sui sugli coi',
  '@fp': 'delle alle dalle nelle sulle',
  'poss.ms': 'mio tuo suo nostro vostro',
  'poss.fs': 'mia tua sua nostra vostra',
  'poss.mp': 'miei tuoi suoi nostri vostri',
  'poss.fp': 'mie tue sue nostre vostre',
  'dem.ms': 'questo quel quello',
  'dem.fs': 'questa quella',
  'dem.-s': "quest' quell'",
  'dem.mp': 'questi quei quegli quelli',
  'dem.fp': 'queste quelle',
  'qty.ms': 'molto tanto poco troppo altro tutto alcuno nessuno ciascuno nessun alcun ciascun stesso',
  'qty.fs': 'molta tanta poca troppa altra tutta nessuna ciascuna stessa',
  'qty.mp': 'molti tanti pochi troppi altri tutti alcuni stessi',
  'qty.fp': 'molte tante poche troppe altre tutte alcune stesse',
  'be.1s': 'ero sarò fui',
  'be.2s': 'eri sarai',
  'be.3s': 'era sarà fu sarebbe',
  'be.1p': 'siamo eravamo saremo',
  'be.2p': 'siete eravate sarete',
  'be.3p': 'erano saranno furono sarebbero',
  'have.1s': 'avevo avrò avrei',
  'have.2s': 'avevi avrai avresti',
  'have.3s': 'aveva avrà avrebbe',
  'have.1p': 'abbiamo avevamo avremo',
  'have.2p': 'avete avevate avrete',
  'have.3p': 'avevano avranno avrebbero',
  'modal.1s': 'posso devo voglio potrei dovrei vorrei potrò dovrò',
  'modal.2s': 'puoi devi vuoi potresti dovresti potrai dovrai',
  'modal.3s': 'può deve vuole potrebbe dovrebbe potrà dovrà poteva doveva voleva',
  'modal.1p': 'possiamo dobbiamo vogliamo potremo dovremo',
  'modal.2p': 'potete dovete volete potrete dovrete',
  'modal.3p': 'possono devono vogliono potrebbero dovrebbero potranno dovranno',
  num: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento mille duemila',
};
const GROUP_OF = new Map(
  Object.entries(GROUPS).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);
export const GROUP_TAGS = Object.keys(GROUPS);
/** Words in a group that are something else as well. */
const ALSO: Record<string, string[]> = {
  sei: ['sei'],
  molto: ['adv'],
  tanto: ['adv'],
  poco: ['adv'],
  troppo: ['adv'],
  dai: ['fin.2s'],
};

/** A word that can be more things than this is of no use as context. */
const MOST = 6;

/**
 * What a token can be, as the model counts it: a listed word is a tag of its own, another word is any of what its form
 * can be, the rest goes by its kind.
 * @param listed the words that are tags of their own, in small letters
 */
export function tagsOf(
  token: TaggedToken,
  listed: { has(word: string): boolean },
  analyse: (word: string) => readonly Analysis[],
): readonly string[] {
  if (token.kind === 'mark') return [MARKS[token.text.charAt(0)] ?? (/[«»"“”()[\]]/.test(token.text) ? '"' : '-')];
  if (token.kind !== 'word') return [`#${token.kind}`];
  const group = GROUP_OF.get(token.lower);
  if (group) return [group, ...(ALSO[token.lower] ?? [])];
  if (listed.has(token.lower)) return [token.lower];
  const tags = [...new Set(analyse(token.lower).flatMap(namesOf))].slice(0, MOST);
  if (isName(token)) return tags.length === 0 ? [NAME] : [...tags, NAME];
  return tags.length === 0 ? [UNKNOWN] : tags;
}

/** A capital in mid-sentence; the first word of a sentence has one anyway. */
export function isName({ text, opens }: TaggedToken): boolean {
  return !opens && /^\p{Lu}/u.test(text);
}

/** A form that tells no gender or number may stand where either does. */
function namesOf({ pos, gender, count, person, mood, clitic }: Analysis): string[] {
  const features = (gender ? [gender] : ['m', 'f']).flatMap((g) => (count ? [g + count] : [`${g}s`, `${g}p`]));
  if (pos !== 'verb') return pos === 'adj' || pos === 'noun' ? features.map((feature) => `${pos}.${feature}`) : [pos];
  if (mood === 'part') return features.map((feature) => `part.${feature}`);
  const bound = clitic ? '+' : '';
  if (person === null) return [`${mood ?? 'verb'}${bound}`];
  // Indicative and conditional stand in the same places; the subjunctive and commands do not.
  const group = mood === 'sub' || mood === 'imp' ? mood : 'fin';
  return [`${group}${bound}.${person}${count ?? ''}`];
}
