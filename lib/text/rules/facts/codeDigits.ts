import type { Remark, TextRule } from '../rule';

const TRIGGER = /iban|p\.? ?iva|partita iva|c\.? ?f\.?|codice fiscale/i;
const IBAN = /(?<![\p{L}\p{N}])IT ?\d{2}(?: ?[A-Z0-9]){10,30}(?![\p{L}\p{N}])/gu;
const TAX =
  /(?<![\p{L}\p{N}])(?:p\. ?iva|partita iva|c\. ?f\.(?: e p\. ?iva)?|cod\. ?fisc\.|codice fiscale|piva)(?: dell[ao'’]? ?\p{L}+)?(?: è| e)?[ :]{1,3}(?:IT)?((?:\d ?){6,20})(?![\p{L}\p{N}])/giu;
const LENGTH = { iban: 27, tax: 11 };

/** Codes for payments and donations that no bank and no form accepts. */
export const codeDigits: TextRule = {
  id: 'code-digits',
  scope: 'text',
  title: { it: 'IBAN, partita IVA e codice fiscale sbagliati', en: 'Wrong IBAN and tax numbers' },
  severity: 'warning',
  source:
    'ISO 13616 (IBAN: in Italia 27 caratteri, resto 1 diviso per 97); partita IVA e codice fiscale degli enti: 11 cifre.',
  find: ({ text }) =>
    TRIGGER.test(text) ? [...[...text.matchAll(IBAN)].flatMap(iban), ...[...text.matchAll(TAX)].flatMap(tax)] : [],
  good: [
    'IBAN: IT60 X054 2811 1010 0000 0123 456',
    'P. IVA 12345678901',
    'Codice fiscale: 97012345678, firma per il 5x1000',
    'Il codice fiscale serve per iscriversi',
    'C.F. 97012345678 e un grazie enorme',
    'IT 2026 è il titolo della fiera, codice fiscale alla mano',
  ],
  bad: [
    { text: 'IBAN: IT60 X054 2811 1010 0000 0123 45', marks: ['IT60 X054 2811 1010 0000 0123 45'] },
    { text: 'IBAN IT60X0542811101000000123457', marks: ['IT60X0542811101000000123457'] },
    { text: 'P. IVA 1234567890', marks: ['1234567890'] },
    { text: 'Dona il 5x1000: codice fiscale 970123456789', marks: ['970123456789'] },
    { text: 'C.F. 9701234567, firma per noi', marks: ['9701234567'] },
    { text: 'Partita IVA: 123456789012', marks: ['123456789012'] },
  ],
};

function iban(match: RegExpExecArray): Remark[] {
  const code = match[0].replace(/ /g, '');
  if (code.length === LENGTH.iban && remainder(code.slice(4) + code.slice(0, 4)) === 1) return [];
  return [
    remark(match.index, match[0].trimEnd(), {
      it:
        code.length === LENGTH.iban
          ? 'Le cifre di controllo di questo IBAN non tornano.'
          : `Un IBAN italiano ha ${LENGTH.iban} caratteri, questo ${code.length}.`,
      en:
        code.length === LENGTH.iban
          ? 'The check digits of this IBAN do not add up.'
          : `An Italian IBAN has ${LENGTH.iban} characters, this one ${code.length}.`,
    }),
  ];
}

function tax(match: RegExpExecArray): Remark[] {
  const typed = match[1]!.trimEnd();
  const digits = typed.replace(/ /g, '').length;
  return digits === LENGTH.tax
    ? []
    : [
        remark(match.index + match[0].lastIndexOf(typed), typed, {
          it: `Qui servono ${LENGTH.tax} cifre, queste sono ${digits}.`,
          en: `It takes ${LENGTH.tax} digits here, these are ${digits}.`,
        }),
      ];
}

function remark(start: number, typed: string, message: Remark['message']): Remark {
  return { start, end: start + typed.length, severity: 'warning', message, replacements: [] };
}

/** Of the code read as a number (A = 10 … Z = 35), divided by 97. */
function remainder(code: string): number {
  return [...code].reduce((rest, sign) => {
    const value = Number.parseInt(sign, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}
