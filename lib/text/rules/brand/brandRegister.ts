import { brandWith, type Register } from '@/lib/brand/brand';
import { type Address, addressesIn } from '../kit/address';
import type { Remark, TextRule } from '../rule';

const tu = { brand: brandWith({ name: 'Bottega Rossi', register: 'tu' }) };
const lei = { brand: brandWith({ name: 'Studio Bianchi', register: 'lei' }) };
const voi = { brand: brandWith({ name: 'Bottega Rossi', register: 'voi' }) };
const any = { brand: brandWith({ name: 'Bottega Rossi' }) };

/** The same word in each register. */
const FORMS: readonly Record<Register, string | null>[] = [
  { tu: 'tuo', lei: 'Suo', voi: 'vostro' },
  { tu: 'tua', lei: 'Sua', voi: 'vostra' },
  { tu: 'tuoi', lei: 'Suoi', voi: 'vostri' },
  { tu: 'tue', lei: 'Sue', voi: 'vostre' },
  { tu: 'ti', lei: null, voi: 'vi' },
];
const NAMES: Record<Register, string> = { tu: 'tu', lei: 'Lei', voi: 'voi' };

/** Tu, Lei or voi as the brand wants it; where it does not say, tu and Lei not in one text. */
export const brandRegister: TextRule = {
  id: 'brand-register',
  scope: 'text',
  title: { it: 'Tu, Lei o voi del brand', en: 'Tu, Lei or voi of the brand' },
  severity: 'warning',
  source:
    'The brand’s choice; forms of address: Treccani, La grammatica italiana, «allocutivi, pronomi». Tu and voi in one text are one reader and many; tu and Lei are two manners.',
  find({ text, sentences }, knowledge, { brand }) {
    if (!brand) return [];
    const addresses = sentences
      .filter(({ language }) => language === 'it')
      .flatMap((sentence) => addressesIn(sentence, knowledge));
    const wanted = brand.register ?? (isMixed(addresses) ? mostOf(addresses) : null);
    if (!wanted) return [];
    return addresses
      .filter(({ register }) => (brand.register ? register !== wanted : register !== wanted && register !== 'voi'))
      .map(({ start, end, word, register }): Remark => {
        const other = FORMS.find((forms) => forms[register]?.toLowerCase() === word)?.[wanted] ?? null;
        const opens = sentences.some((sentence) => sentence.start === start);
        return {
          start,
          end,
          severity: 'warning',
          message: messageFor(text.slice(start, end), wanted, brand.register !== null),
          replacements: other ? [opens ? capitalised(other) : other] : [],
        };
      });
  },
  good: [
    { text: 'Ti aspettiamo sabato: vieni con la tua famiglia e scopri il menu.', ...tu },
    { text: 'Vi aspettiamo sabato: venite con la vostra famiglia e scoprite il menu.', ...voi },
    { text: 'La aspettiamo sabato: venga a trovarci con la Sua famiglia.', ...lei },
    { text: 'Un corso di fai da te per chi ama dare del tu al legno.', ...voi },
    { text: 'Una cliente ci ha scritto: «Siete i migliori, vi adoro!»', ...tu },
    { text: 'Vi sono due sale al piano VI. Un te verde e si parte.', ...tu },
    { text: 'Arriva la primavera, torna il gelato. Visita guidata alle 10.', ...voi },
    { text: 'Lei è Anna, la nostra chef. La sua cucina è di casa. Arrivate le nuove borse!', ...tu },
    { text: 'Vi aspettiamo sabato. Prenota ora!', ...any },
    { text: 'Tonino assaggia il brodo. Il segreto? Non averne uno.', ...voi },
    { text: 'Come and see us, you will love it. Bring your friends with you.', ...tu },
    'Ti aspettiamo, La ringraziamo per la Sua visita.',
  ],
  bad: [
    { text: 'Vi aspettiamo con la vostra famiglia.', marks: ['Vi', 'vostra'], fixes: ['Ti', 'tua'], ...tu },
    { text: 'Venite a trovarci, siete sempre i benvenuti.', marks: ['Venite', 'siete'], ...tu },
    { text: 'Ti aspettiamo: scopri il menu e porta i tuoi amici.', marks: ['Ti', 'scopri', 'tuoi'], ...voi },
    { text: 'Prenota ora la tua visita!', marks: ['Prenota', 'tua'], ...lei },
    { text: 'Non perdere questa occasione. Seguici!', marks: ['perdere', 'Seguici'], ...voi },
    { text: 'Se vuoi, possiamo aspettarti in studio.', marks: ['vuoi', 'aspettarti'], ...lei },
    {
      text: 'Scopra la nuova linea. Con piacere La aspettiamo e Le auguriamo buone feste.',
      marks: ['Scopra', 'La', 'Le'],
      ...tu,
    },
    { text: 'Scriviamo a Lei e alla Sua famiglia.', marks: ['Lei', 'Sua'], ...voi },
    { text: 'Hai un dubbio? Ti rispondiamo noi. Scelga con calma.', marks: ['Scelga'], ...any },
  ],
};

/** Tu and Lei in one text. */
function isMixed(addresses: readonly Address[]): boolean {
  return (['tu', 'lei'] as const).every((register) => addresses.some((address) => address.register === register));
}

/** Of tu and Lei the one met more often; of equals the first. */
function mostOf(addresses: readonly Address[]): Register {
  const [first] = addresses.filter(({ register }) => register !== 'voi');
  const count = (wanted: Register) => addresses.filter(({ register }) => register === wanted).length;
  if (count('tu') === count('lei')) return first!.register;
  return count('tu') > count('lei') ? 'tu' : 'lei';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function messageFor(word: string, wanted: Register, isBrands: boolean) {
  const name = NAMES[wanted];
  return isBrands
    ? {
        it: `Il brand si rivolge a chi legge con il ${name}, e «${word}» no.`,
        en: `The brand addresses its readers as ${name}, and “${word}” does not.`,
      }
    : {
        it: `Nel resto del testo c’è il ${name}, e «${word}» no.`,
        en: `The rest of the text says ${name}, and “${word}” does not.`,
      };
}
