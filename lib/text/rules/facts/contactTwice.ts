import { finder } from '../kit/lineScan';
import type { Remark, TextRule } from '../rule';

const HANDLE = /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_.]{5,40}[\p{L}\p{N}_]/gu;
const PHONE = /(?<![\p{L}\p{N}.,/€+-])(?:\+39 ?)?(?:3\d{2}|0\d{1,3})[ ./-]?\d{3,4}[ ./-]?\d{2,4}(?![\p{N}])/gu;
const STREET =
  /(?<![a-zà-ÿ])((?:via|viale|piazza|corso|largo|vicolo|piazzale|strada) (?:[a-zà-ÿ]['’]?[a-zà-ÿ]* ?){1,4}?),? ?(?:n\.? ?)?(\d{1,3})(?:\/?[a-z])?(?![\d]|[.:,]\d|[a-zà-ÿ])/gi;

const handlesIn = finder(HANDLE);
const phonesIn = finder(PHONE);
const streetsIn = finder(STREET);

/** One telephone number, handle or address in two versions that hardly differ. */
export const contactTwice: TextRule = {
  id: 'contact-twice',
  scope: 'text',
  needs: /[@\d]/,
  title: { it: 'Recapiti diversi tra loro', en: 'Contacts that differ' },
  severity: 'warning',
  source: 'Confronto dei recapiti dello stesso testo: una o due cifre di differenza sono di solito uno scambio.',
  find: ({ text }) => [
    ...near(handlesIn(text), (found) => found.toLowerCase()),
    ...near(phonesIn(text), (found) => found.replace(/^\+39/, '').replace(/\D/g, '')),
    ...streets(text),
  ],
  good: [
    'Chiama il 347 1234567 o il 340 9876543',
    'Con @caffelanterna e @prolocoborgoalto',
    'Con @marco_rossi e @marta_rossi, con @paolo_conti e @paola_conti',
    'In via Roma 12 e in via Mazzini 21',
    'Due sedi: via Roma 12 e via Roma 21',
    'Chiama il 347 1234567. Ripeto: 347 123 4567',
  ],
  bad: [
    { text: 'Chiama il 347 1234567. Info al 347 1234576', marks: ['347 1234576'], fixes: ['347 1234567'] },
    {
      text: 'Seguici su @caffelanterna: su @caffelaterna trovi tutto',
      marks: ['@caffelaterna'],
      fixes: ['@caffelanterna'],
    },
    { text: 'Ci trovi in via Garibaldi 24. Ti aspettiamo in via Garibaldi 42', marks: ['42'], fixes: ['24'] },
    { text: 'Tel. 0521 987654, fax no. Chiama lo 0521 987645', marks: ['0521 987645'] },
    { text: 'Grazie a @bandacittadina! @bandacitadina suona domani', marks: ['@bandacitadina'] },
    { text: 'Siamo in piazza Duomo 3.\nPiazza Duomo 8, Trento', marks: ['8'], fixes: ['3'] },
  ],
};

function near(found: readonly RegExpExecArray[], plain: (found: string) => string): Remark[] {
  const all = found.map(({ index, 0: raw }) => ({ start: index, raw, plain: plain(raw) }));
  return all.flatMap((one, at) => {
    const before = all.slice(0, at);
    const first = before.find((other) => isNear(other.plain, one.plain));
    if (!first || before.some((other) => other.plain === one.plain)) return [];
    return [remark(one.start, one.raw, first.raw)];
  });
}

function streets(text: string): Remark[] {
  const all = streetsIn(text).map(({ index, 0: raw, 1: street = '', 2: number = '' }) => ({
    index,
    raw,
    street: street.trim().toLowerCase(),
    number,
  }));
  if (
    all.length !== 2 ||
    /(?<![a-zà-ÿ])(?:sedi|negozi|punti vendita|vetrine|ingressi|studi|locali|tra|dal|dalla|da|fino|anche|e in|e di|e)(?![a-zà-ÿ])/i.test(
      text.slice(all[0]!.index, all[1]!.index),
    ) ||
    /(?<![a-zà-ÿ])(?:sedi|negozi|punti vendita|studi|locali)(?![a-zà-ÿ])/i.test(text)
  )
    return [];
  const [first, second] = all as [(typeof all)[0], (typeof all)[0]];
  if (first.street !== second.street || first.number === second.number) return [];
  const start = second.index + second.raw.lastIndexOf(second.number);
  return [remark(start, second.number, first.number)];
}

function remark(start: number, found: string, first: string): Remark {
  return {
    start,
    end: start + found.length,
    severity: 'warning',
    message: {
      it: `Qui «${found}», prima «${first}»: quale dei due è giusto?`,
      en: `“${found}” here, “${first}” before: which one is right?`,
    },
    replacements: [first],
  };
}

/** Two neighbours exchanged, or one sign more, less or other; what differs at the end of a word of a handle may be meant (paolo_, _2). */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1 || short.length < 6) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return at < short.length && short.slice(at) === long.slice(at + 1);
  const digits = /^\d+$/.test(a);
  if (short[at] === long[at + 1] && short[at + 1] === long[at]) return short.slice(at + 2) === long.slice(at + 2);
  return (
    (digits || at > 3) &&
    at < short.length - 1 &&
    !/[_.]/.test(short.charAt(at + 1)) &&
    short.slice(at + 1) === long.slice(at + 1)
  );
}
