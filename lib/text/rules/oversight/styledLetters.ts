import type { TextRule } from '../rule';

/** Mathematical, full-width, circled and squared letters, with what stands between two of them. */
const LETTER = String.raw`[\u{1D400}-\u{1D7FF}\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u249C-\u24B5\u{1F110}-\u{1F12B}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}ℎℬℰℱℋℐℒℳℛℯℊℴℂℍℕℙℚℝℤℭℌℑℜℨ]`;
const STYLED = new RegExp(String.raw`${LETTER}\p{M}*(?:[ \p{P}\p{M}]{0,3}${LETTER}\p{M}*)+`, 'gu');
/** Letters of phonetics and of small capitals used as a fashion: ᴄɪᴀᴏ. */
const SMALL = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
const SMALLS = new RegExp(`(?:[${SMALL.replace('x', '')}][${SMALL}sx]*[ ]?){2,40}`, 'gu');
const SQUARED: readonly [number, number][] = [
  [0x1f110, 26],
  [0x1f130, 26],
  [0x1f150, 26],
  [0x1f170, 26],
];

/** 𝗡𝗼𝘃𝗶𝘁à, ＡＰＥＲＴＯ, Ⓝⓞⓥⓘⓣⓐ: letters borrowed from mathematics to look bold. */
export const styledLetters: TextRule = {
  id: 'styled-letters',
  scope: 'text',
  title: { it: 'Finti grassetti e lettere decorate', en: 'Fake bold and fancy letters' },
  severity: 'warning',
  source:
    'WCAG 2.2, tecnica F26 e prove con lettori di schermo: queste lettere vengono saltate o lette una per una, e la ricerca non le trova.',
  find: ({ text }) => {
    if (
      !/[\u{1D400}-\u{1D7FF}\uFF10-\uFF5A\u2100-\u214F\u249C-\u24E9\u{1F110}-\u{1F189}\u1D00-\u1D22\u0262-\u028F\uA730\uA731]/u.test(
        text,
      )
    )
      return [];
    return [...text.matchAll(STYLED), ...text.matchAll(SMALLS)]
      .map(({ index, 0: raw }) => ({ index, raw: raw.trimEnd() }))
      .filter(({ raw }) => [...raw].length > 1)
      .map(({ index, raw }) => {
        const clean = plain(raw);
        return {
          start: index,
          end: index + raw.length,
          severity: 'warning',
          message: {
            it: `«${clean}» è scritto con simboli matematici: i lettori di schermo non lo leggono e la ricerca non lo trova.`,
            en: `“${clean}” is written in mathematical symbols: screen readers cannot read it and search cannot find it.`,
          },
          replacements: [clean],
        };
      });
  },
  good: [
    'Gruppo sanguigno 🅰️ e 🅱️, parcheggio 🅿️',
    'Ⓜ️ Metro Duomo a due passi',
    'L’insieme ℝ dei numeri reali',
    'La velocità è di 80 km/h, 20 °C, 5 µm',
    '① Apri il sito ② Scegli la data',
    'Made in Italy ™ e ®',
  ],
  bad: [
    { text: '𝗡𝗼𝘃𝗶𝘁à in negozio', marks: ['𝗡𝗼𝘃𝗶𝘁'], fixes: ['Novit'] },
    { text: '𝐒𝐚𝐥𝐝𝐢 𝐞𝐬𝐭𝐢𝐯𝐢 da domani', marks: ['𝐒𝐚𝐥𝐝𝐢 𝐞𝐬𝐭𝐢𝐯𝐢'], fixes: ['Saldi estivi'] },
    { text: 'ＡＰＥＲＴＵＲＡ straordinaria', marks: ['ＡＰＥＲＴＵＲＡ'], fixes: ['APERTURA'] },
    { text: 'ⓃⓄⓋⒾⓉⒶ in arrivo', marks: ['ⓃⓄⓋⒾⓉⒶ'], fixes: ['NOVITA'] },
    { text: '🅂🄰🄻🄳🄸 al via', marks: ['🅂🄰🄻🄳🄸'], fixes: ['SALDI'] },
    { text: 'ᴛᴜᴛᴛᴏ ᴘʀᴏɴᴛᴏ per sabato', marks: ['ᴛᴜᴛᴛᴏ ᴘʀᴏɴᴛᴏ'], fixes: ['tutto pronto'] },
    { text: 'Sconto 𝟱𝟬% da oggi', marks: ['𝟱𝟬'], fixes: ['50'] },
  ],
};

function plain(raw: string): string {
  return [...raw].map(plainLetter).join('').normalize('NFC');
}

function plainLetter(letter: string): string {
  const code = letter.codePointAt(0)!;
  for (const [first, count] of SQUARED)
    if (code >= first && code < first + count) return String.fromCharCode(65 + code - first);
  const small = SMALL.indexOf(letter);
  if (small >= 0) return String.fromCharCode(97 + small);
  const bracketed = code - 0x249c;
  if (bracketed >= 0 && bracketed < 26) return String.fromCharCode(97 + bracketed);
  return letter.normalize('NFKD');
}
