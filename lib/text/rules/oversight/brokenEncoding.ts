import type { Knowledge, Message, Remark, TextRule } from '../rule';

/** The bytes 0x80 to 0x9F as Windows shows them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ'.slice(0, 31);
const HIGH = `[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]`;
/** UTF-8 read as Windows-1252: Ã¨, â€™, ðŸ˜€. */
const MISREAD = new RegExp(`(?:[ÂÃÄÅÎÏÐÑ]${HIGH}|â[€‚„†ˆœž˜™š]${HIGH}|ï[¸¿»]${HIGH}|ð[Ÿ\\u009F]${HIGH}{2})+`, 'gu');
/** The à, whose second byte is a no-break space that pasting turned into a space or lost. */
const LONE_A = /(?<=\p{L})Ã(?=\s|[.,;:!?]|$)/gu;
/** UTF-8 read as Mac Roman. */
const MAC: Record<string, string> = {
  '√®': 'è',
  '√©': 'é',
  '√†': 'à',
  '√π': 'ù',
  '√≤': 'ò',
  '√¨': 'ì',
  '√à': 'È',
  '‚Äô': '’',
  '‚Äò': '‘',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Ç¨': '€',
  '‚Ä¶': '…',
  '‚Äì': '–',
  '‚Äî': '—',
  '¬´': '«',
  '¬ª': '»',
};
const MAC_ROMAN = new RegExp(Object.keys(MAC).join('|'), 'gu');
/** =C3=A8, and %C3%A8 or %20 outside of a link. */
const QUOTED =
  /(?:=[C-E][0-9A-F](?:=[89AB][0-9A-F]){1,2})+|(?<=\p{L}{3})=20(?=\p{L}|\s|$)|(?<=\p{L})=(?:\r?\n)(?=\p{Ll})/gu;
const PERCENT = /%[C-E][0-9A-F](?:%[89AB][0-9A-F]){1,2}|%20(?=\p{L})/gu;
const LOST = /[\p{L}\p{M}'’]{0,30}\uFFFD+[\p{L}\p{M}\uFFFD'’]{0,30}/gu;
const GUESSES = ['à', 'è', 'é', 'ì', 'ò', 'ù', "'", 'È', '’'];

/** PerchÃ©, cittÃ , l�ultimo: letters that a program has read in the wrong encoding. */
export const brokenEncoding: TextRule = {
  id: 'broken-encoding',
  scope: 'text',
  title: { it: 'Lettere accentate rovinate', en: 'Broken accented letters' },
  severity: 'error',
  source: 'UTF-8 (RFC 3629) letto come Windows-1252 o Mac Roman; U+FFFD è il segno di ciò che non si è potuto leggere.',
  find: ({ text }, knowledge) => {
    if (!/[ÂÃÄÅâðïÎÏÐÑ√‚¬\uFFFD%=]/u.test(text)) return [];
    return [
      ...[...text.matchAll(MISREAD)].flatMap((match) => fixed(match, decoded(match[0]))),
      ...[...text.matchAll(LONE_A)].map((match) => remarkOn(match, 'à')),
      ...[...text.matchAll(MAC_ROMAN)].map((match) => remarkOn(match, MAC[match[0]]!)),
      ...[...text.matchAll(QUOTED)].map((match) =>
        remarkOn(match, match[0] === '=20' ? ' ' : (fromHex(match[0]) ?? '')),
      ),
      ...[...text.matchAll(PERCENT)]
        .filter(
          ({ index }) =>
            /(?:^|\s)[\p{L}\p{M}'’,.!%\d]*$/u.test(text.slice(Math.max(0, index - 40), index)) &&
            !/\d$/.test(text.slice(0, index)),
        )
        .map((match) => remarkOn(match, fromHex(match[0]) ?? ' ')),
      ...(text.includes('\uFFFD') ? [...text.matchAll(LOST)] : []).map((match) => lost(match, knowledge)),
    ].sort((a, b) => a.start - b.start);
  },
  good: [
    'SÃO Paulo e São Tomé',
    'Il caffè è già lì, perché no?',
    'Ângela e Âmbar cantano domani',
    'Il formaggio Ñandú non esiste',
    'https://www.bottega.it/citt%C3%A0 e https://www.bottega.it/a%20b',
    'Sconto del 20% su tutto, 30%20 minuti',
    'x=20 e y=30: l’equazione è risolta',
  ],
  bad: [
    { text: 'PerchÃ© scegliere noi?', marks: ['Ã©'], fixes: ['é'] },
    { text: 'La cittÃ\u00A0 di notte', marks: ['Ã\u00A0'], fixes: ['à'] },
    { text: 'La cittÃ  di notte', marks: ['Ã '], fixes: ['à'] },
    { text: 'Lâ€™estate Ã¨ qui', marks: ['â€™', 'Ã¨'], fixes: ['’', 'è'] },
    { text: 'Costa 10 â‚¬ e basta', marks: ['â‚¬'], fixes: ['€'] },
    { text: 'Ci vediamo domani ðŸ˜€', marks: ['ðŸ˜€'], fixes: ['😀'] },
    { text: 'La citt\uFFFD di notte', marks: ['citt\uFFFD'], fixes: ['città'] },
    { text: 'L\uFFFDestate arriva', marks: ['L\uFFFDestate'] },
    { text: 'Perch√© no?', marks: ['√©'], fixes: ['é'] },
    { text: 'Il caff=C3=A8 del mattino', marks: ['=C3=A8'], fixes: ['è'] },
    { text: 'Ciao%20mondo', marks: ['%20'], fixes: [' '] },
    { text: '20Â° anniversario', marks: ['Â°'], fixes: ['°'] },
  ],
};

/** The text whose bytes were read as Windows-1252, or null when they are no UTF-8. */
function decoded(raw: string): string | null {
  const bytes = [...raw].map((letter) => {
    const at = WINDOWS.indexOf(letter);
    if (letter === 'Ÿ') return 0x9f;
    if (letter === 'ž') return 0x9e;
    if (letter === ' ') return 0xa0;
    return at >= 0 ? 0x80 + at : letter.codePointAt(0)!;
  });
  return fromHex(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

function fromHex(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('=', '%')).replaceAll('\u00A0', ' ');
  } catch {
    return null;
  }
}

function fixed(match: RegExpExecArray, clean: string | null): Remark[] {
  return clean === null ? [] : [remarkOn(match, clean)];
}

function remarkOn({ index, 0: found }: RegExpExecArray, clean: string): Remark {
  return {
    start: index,
    end: index + found.length,
    severity: 'error',
    message: broken(found.trim()),
    replacements: [clean],
  };
}

/** Which letter was lost only the word can tell. */
function lost({ index, 0: word }: RegExpExecArray, knowledge: Knowledge): Remark {
  const meant =
    word === '\uFFFD'
      ? []
      : GUESSES.map((letter) => word.replace(/\uFFFD+/gu, letter)).filter((guess) => knowledge.known(guess));
  return {
    start: index,
    end: index + word.length,
    severity: 'error',
    message: broken(word),
    replacements: [...new Set(meant)],
  };
}

function broken(found: string): Message {
  return {
    it: `«${found}» è una lettera rovinata nel passaggio da un programma all’altro.`,
    en: `“${found}” is a letter that broke on its way between two programs.`,
  };
}
