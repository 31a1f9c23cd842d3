import { finder } from '../kit/lineScan';
import type { Remark, TextRule } from '../rule';

const CALLED =
  /(?:tel(?:efono|\.)?|cell(?:ulare|\.)?|chiam[a-zà-ÿ]+(?: (?:il|lo|al|allo|subito|i|numero|noi|ora)){0,3}|numer[oi](?: verde)?|whatsapp|wa|info(?:rmazioni)?|prenota[a-zà-ÿ]*(?: (?:al|allo|tavolo|il|un|tavoli|numero|chiamando|chiama|telefonando)){0,4}|contatt[a-zà-ÿ]+|scriv[a-zà-ÿ]+(?: (?:al|allo|su))?|al|allo|fax|oppure il|oppure lo|o il|o lo|[📞☎📱📲]|\uFE0F)[\s:.,]{0,3}$/iu;
const NUMBER =
  /(?<![\p{L}\p{N}.,/€#@+-])(?:(?:\+|00)39[ .-]?)?(\d{2,4}(?:[ ./-]?\d{2,11}){1,5}|\d{6,14})(?![\p{L}\p{N}€%]|[.,/-]\d| ?(?:€|euro|persone|anni|km|abitanti|follower|visite|mq|kg)(?!\p{L}))/gu;
const MOBILE = /^3[1-9]\d/;

const numbersIn = finder(NUMBER);

/** Italian numbers with too few or too many digits. */
export const phoneDigits: TextRule = {
  id: 'phone-digits',
  scope: 'text',
  needs: /\d/,
  title: { it: 'Numeri di telefono con cifre sbagliate', en: 'Phone numbers with a wrong count of digits' },
  severity: 'warning',
  source:
    'Piano nazionale di numerazione (Agcom): cellulari di 10 cifre (pochi vecchi di 9), fissi da 6 a 11 con lo 0, numeri verdi 800 di 9.',
  find: ({ text }) =>
    numbersIn(text).flatMap((match): Remark[] => {
      const digits = match[1]!.replace(/\D/g, '');
      const called = CALLED.test(text.slice(Math.max(0, match.index - 40), match.index));
      const fault = faultOf(digits, called, /[ ./-]/.test(match[1]!));
      if (!fault) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          severity: digits.length === 9 && MOBILE.test(digits) ? 'hint' : 'warning',
          message: {
            it: `«${match[0]}» ha ${digits.length} cifre: ${fault.it}.`,
            en: `“${match[0]}” has ${digits.length} digits: ${fault.en}.`,
          },
          replacements: [],
        },
      ];
    }),
  good: [
    'Prenota al 347 1234567 oppure allo 02 1234567',
    'Numero verde 800 123456, tel. 0521 987654',
    'Chiama il +39 333 7654321',
    'Emergenze: chiama il 112 o il 118',
    'Abbiamo 350 000 iscritti e 3400000 visite',
    'Il codice 3456789012345 è sulla confezione',
    'Dal 2019 al 2026, 340 giorni su 365',
    'Tel. 06 698 12345, fax 0464 123456',
  ],
  bad: [
    { text: 'Per prenotare chiama il 333 12345678901', marks: ['333 12345678901'] },
    { text: 'Chiama il 347 12345', marks: ['347 12345'] },
    { text: 'Tel. 051 23', marks: ['051 23'] },
    { text: 'WhatsApp 347 12345678', marks: ['347 12345678'] },
    { text: 'Info e prenotazioni: 340 123456', marks: ['340 123456'] },
    { text: 'Numero verde 800 12345', marks: ['800 12345'] },
    { text: 'Chiama lo 0521 98765432 per un appuntamento', marks: ['0521 98765432'] },
  ],
};

function faultOf(digits: string, called: boolean, grouped: boolean): { it: string; en: string } | null {
  const count = digits.length;
  if (MOBILE.test(digits) && (called || (grouped && count > 8 && count < 13))) {
    return count === 10 ? null : { it: 'i cellulari italiani ne hanno 10', en: 'Italian mobiles have 10' };
  }
  if (!called) return null;
  if (digits.startsWith('0'))
    return count >= 8 && count <= 11 ? null : { it: 'i numeri fissi ne hanno da 8 a 11', en: 'landlines have 8 to 11' };
  if (/^80[03]/.test(digits))
    return count === 9 || count === 6 ? null : { it: 'i numeri verdi ne hanno 9', en: 'toll-free numbers have 9' };
  return null;
}
