import type { Span } from '@/lib/shared/finding';
import type { Sentence, Token } from '../../sentence';
import type { Knowledge } from '../rule';
import { feminineOf } from './gender';

/** Masculine words by which a text addresses everybody. */
export interface Everybody extends Span {
  /** The words one by one with the feminine of each, in small letters; null where both are the same. */
  words: { masculine: string; feminine: string | null }[];
}

const DEAR = /^(?:cari|carissimi|gentilissimi|stimati)$/;
const HELLO = /^(?:ciao|salve|ehi|ehilà|hey|buongiorno|buonasera|buonanotte|buondì|grazie|complimenti)$/;
/** What a greeting begins with: *Buona domenica a tutti*, *Grazie a tutti*, *Tanti auguri a tutti*. */
const WISH =
  /^(?:ciao|salve|ehi|hey|buon|buona|buone|buongiorno|buonasera|buonanotte|buondì|grazie|complimenti|auguri|felice|felici|abbraccio|bentornati|benvenuti)$/;
const WELCOME = /^(?:benvenuti|bentornati)$/;
const YOU_ARE = /^(?:siete|sarete|eravate|foste)$/;
const BETWEEN = /^(?:già|anche|sempre|ancora|tutti|davvero|mai|così|più|i)$/;
/** People of both genders in one form. */
const EPICENE = /^(?:clienti|ospiti|utenti|pazienti|docenti|insegnanti|colleghi|follower|fan|partner)$/;
/** `tutti` before them counts things: tutti i giorni. */
const COUNTED = /^(?:i|gli|quelli|coloro|quanti|questi|quei|quegli|e|gl'|loro|due|tre)$/;
/** How near the feminine must stand to have been said already, in tokens. */
const NEAR = 4;

/** Where an Italian sentence addresses everybody in the masculine alone; what names both genders or uses signs is left out. */
export function everybodyIn({ tokens }: Sentence, knowledge: Knowledge): Everybody[] {
  const found: Everybody[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = addressAt(tokens, at, knowledge);
    if (length === 0) continue;
    const own = tokens.slice(at, at + length);
    const words = own.map(({ lower }) => ({ masculine: lower, feminine: feminineOf(lower, knowledge) }));
    const around = tokens.slice(Math.max(0, at - NEAR), at + length + NEAR).map(({ lower }) => lower);
    const isSaid = words.some(({ feminine }) => feminine !== null && around.includes(feminine));
    if (!isSaid) found.push({ start: own[0]!.start, end: own.at(-1)!.end, words });
    at += length - 1;
  }
  return found;
}

/** How many tokens from here on address everybody in the masculine; 0 for none. */
function addressAt(tokens: readonly Token[], at: number, knowledge: Knowledge): number {
  const { lower } = tokens[at]!;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (DEAR.test(lower)) {
    if (feminineOf(next, knowledge) !== null) return 2;
    return EPICENE.test(next) ? 1 : 0;
  }
  if (lower === 'tutti') return isEverybody(tokens, at, before, next) ? 1 : 0;
  const asked = BETWEEN.test(before) ? (tokens[at - 2]?.lower ?? '') : before;
  const isAddressed = HELLO.test(before) || YOU_ARE.test(asked) || (WELCOME.test(lower) && at === 0);
  return isAddressed && lower !== 'stati' && feminineOf(lower, knowledge) !== null ? 1 : 0;
}

function isEverybody(tokens: readonly Token[], at: number, before: string, next: string): boolean {
  if (next === 'voi' || before === 'voi') return true;
  if (COUNTED.test(next)) return false;
  if (HELLO.test(before)) return true;
  return before === 'a' && tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => WISH.test(lower));
}
