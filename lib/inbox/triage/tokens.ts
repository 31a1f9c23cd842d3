import type { Span } from '@/lib/shared/finding';

export type TokenKind = 'word' | 'number' | 'emoji' | 'mark' | 'mention' | 'tag' | 'link';

/** A word, sign or emoji of a comment. */
export interface Token extends Span {
  kind: TokenKind;
  /** Evened out for look-ups: small letters, no accents, no stretching, chat spellings written out. */
  text: string;
  /** Written in capitals, two letters at least. */
  shouted: boolean;
  /** A letter stands three times or more in a row. */
  stretched: boolean;
}

/** Runs that may turn out to be an address are tried only where they begin and have a limit: a comment may be 50,000 signs. */
const CHUNK = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}|(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{2,63}\.){1,3}(?:com|it|net|org|me|ly|top|xyz|info|shop|online)(?![\p{L}\p{N}])(?:\/\S*)?)`,
    String.raw`(@[\p{L}\p{N}_.]+)`,
    String.raw`#([\p{L}\p{N}_]+)`,
    String.raw`(\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)*|[:;=]'?-?[)(DPp/\\|*](?![\p{L}\p{N}])|<3|\b[xX]D+\b)`,
    String.raw`(\d+(?:[.,:/]\d+)*)`,
    String.raw`([\p{L}\p{M}]+)`,
    String.raw`([!?]+|\.{2,}|…|[.,;:"“”«»])`,
  ].join('|'),
  'gu',
);
const KINDS: readonly TokenKind[] = ['link', 'mention', 'tag', 'emoji', 'number', 'word', 'mark'];

const MARKS = /[\u0300-\u036f]/g;
const ASCII = /^[a-z]*$/;
const RUN = /(.)\1{2,}/g;
const STRETCH = /(.)\1\1/;
const TAIL = /([aeiou])\1+$/;

/** Chat spellings that no rule below writes out. */
const CHAT = new Map(
  Object.entries({
    cmq: 'comunque',
    cq: 'comunque',
    nn: 'non',
    x: 'per',
    xke: 'perche',
    xche: 'perche',
    xk: 'perche',
    xchè: 'perche',
    perke: 'perche',
    pke: 'perche',
    pk: 'perche',
    grz: 'grazie',
    graz: 'grazie',
    thx: 'grazie',
    tt: 'tutto',
    tti: 'tutti',
    tnt: 'tanto',
    trp: 'troppo',
    qnd: 'quando',
    qndo: 'quando',
    qnt: 'quanto',
    qst: 'questo',
    qsta: 'questa',
    qsto: 'questo',
    qlc: 'qualche',
    qlcs: 'qualcosa',
    qlcn: 'qualcuno',
    qlcuno: 'qualcuno',
    dv: 'dove',
    dp: 'dopo',
    cn: 'con',
    sn: 'sono',
    cs: 'cosa',
    ks: 'cosa',
    bn: 'bene',
    prox: 'prossimo',
    risp: 'risposta',
    msg: 'messaggio',
    compli: 'complimenti',
    k: 'che',
    ke: 'che',
    kè: 'che',
    ki: 'chi',
    ke3: 'che',
    regà: 'raga',
    bll: 'bello',
    bellx: 'bello',
  }),
);

/** A word evened out for look-ups: what differs only in spelling becomes the same. */
export function evenOut(word: string): string {
  let text = word.toLowerCase();
  if (!ASCII.test(text)) text = text.normalize('NFD').replace(MARKS, '');
  const known = CHAT.get(text);
  if (known) return known;
  if (STRETCH.test(text)) text = shrink(text);
  return text.includes('k') ? text.replace(/k+(?=[ei])/g, 'ch').replace(/k+/g, 'c') : text;
}

/** One letter of every stretch, but two in the shortest words: a long "seee" is no "se". */
function shrink(word: string): string {
  const short = word.replace(RUN, '$1').replace(TAIL, '$1');
  return short.length > 2 ? short : word.replace(RUN, '$1$1');
}

/** The tokens of a comment in reading order; spans are UTF-16 code units of `text`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const group = KINDS.findIndex((_, at) => match[at + 1] !== undefined);
    const kind = KINDS[group]!;
    const raw = match[0];
    tokens.push({
      kind,
      text: shown(kind, match[group + 1]!),
      shouted: kind === 'word' && raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
      stretched: kind === 'word' && stretches(raw),
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return tokens;
}

function shown(kind: TokenKind, raw: string): string {
  if (kind === 'word' || kind === 'tag') return evenOut(raw);
  if (kind === 'emoji') return raw.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D[♀♂]/gu, '');
  if (kind === 'mark') return raw.length > 1 && raw.includes('?') ? '?' : raw[0] === '…' ? '..' : raw.slice(0, 2);
  return kind === 'number' ? raw : `<${kind}>`;
}

function stretches(raw: string): boolean {
  for (let at = 2; at < raw.length; at++) if (raw[at] === raw[at - 1] && raw[at] === raw[at - 2]) return true;
  return false;
}
