const WORDS = [
  'zero',
  'uno',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
  'venti',
];
const TENS = ['', '', 'vent', 'trent', 'quarant', 'cinquant', 'sessant', 'settant', 'ottant', 'novant', 'cent'];

/** Numbers in figures or in words from two on, for a pattern. */
export const NUMERAL = String.raw`\d{1,3}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti`;
/** Round tens before "anni": 30, trenta, trent'. */
export const TEN = String.raw`\d{1,3}|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)(?:[ioa]|['’])|dieci|quindici|venticinque|trentacinque`;

/** What a numeral in figures or words means, or null. */
export function numeralOf(text: string): number | null {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  const at = WORDS.indexOf(lower);
  if (at > 0) return at;
  const ten = TENS.findIndex((stem) => stem !== '' && lower.startsWith(stem));
  if (ten < 0) return null;
  return ten * 10 + (lower.endsWith('cinque') && !lower.startsWith('cinque') ? 5 : 0);
}

/** The numeral as it was typed: in words where there are words for it. */
export function numeralLike(typed: string, value: number): string {
  const word = WORDS[value];
  if (/^\d+$/.test(typed) || !word) return String(value);
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
