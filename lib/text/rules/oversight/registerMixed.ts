import { type Address, addressesIn } from '../kit/address';
import type { Message, Remark, TextRule } from '../rule';

const NAMES = { tu: 'tu', lei: 'Lei', voi: 'voi' } as const;
/** Somebody else is called by name: "E voi genitori", "tu, mamma". */
const TURN =
  /(?<!\p{L})(?:e|E|ma|anche) (?:tu|voi|a voi|a te)(?!\p{L})|(?<!\p{L})(?:tu|voi),? (?!che|la|il|lo|ti|vi)\p{Ll}+,/u;

const LEI = /^(?:Lei|Suo|Sua|Suoi|Sue|La|Le)(?!\p{L})/u;
/** Without one of these nothing is to be compared; looking at every verb takes time. */
const MIXED =
  /(?<=[\p{L},] )(?:Lei|Suo|Sua|Suoi|Sue|La|Le) |(?:^|[.!?…]\s+)(?:La|Le) \p{L}+iamo |(?<!\p{L})[Tt](?:uo|ua|uoi|ue|i)(?!\p{L})|(?<!\p{L})[Vv]ostr[oaie](?!\p{L})|\p{L}[aei]te(?:ci|vi|l[oaie])?(?!\p{L})|(?:^|[.!?…]\s+)(?:Scopra|Scelga|Richieda|Acceda|Scriva|Chieda) /u;
/** Polite imperatives that are no wish. */
const POLITE = /^(?:scopra|scelga|richieda|acceda|scriva|chieda)$/;
/** More than one reader is greeted. */
const PLURAL = /^\P{L}*(?:Cari|Care|Gentili|Carissimi|Carissime|Gentilissimi)(?!\p{L})/u;

/** One reader is greeted, if not by name: Cara lettrice. */
const SINGULAR = /^\P{L}*(?:Car[oa]|Gentile|Egregio|Egregia|Carissim[oa]) \p{Ll}+[oae],/u;

/** Lei and tu to the same reader; voi and tu where both are asked for something or own it. */
export const registerMixed: TextRule = {
  id: 'register-mixed',
  scope: 'text',
  title: { it: 'Tu, Lei e voi mescolati', en: 'Tu, Lei and voi mixed' },
  severity: 'warning',
  source: 'Grammatica italiana (Serianni): gli allocutivi tu, Lei e voi; a un solo lettore se ne dà uno.',
  find: ({ text, sentences }, knowledge) => {
    if (!MIXED.test(text)) return [];
    const italian = sentences.filter(({ language }) => language === 'it');
    const telling = italian.filter(({ start, end }) => MIXED.test(text.slice(start, end)));
    const told = telling.map((sentence) => addressesIn(sentence, knowledge));
    // Most texts say tu throughout: the other sentences are looked at only where something else is said.
    if (!told.flat().some((address) => address.register !== 'tu' && isStrong(address)) && !PLURAL.test(text)) return [];
    const all = italian.flatMap((sentence) => told[telling.indexOf(sentence)] ?? addressesIn(sentence, knowledge));
    const [lei, tu, voi] = (['lei', 'tu', 'voi'] as const).map((register) =>
      all.filter((address) => address.register === register),
    );
    // A polite imperative alone may be somebody’s wish (venga il tuo regno): one word in capitals must say Lei.
    const isPolite = ({ start, word }: Address) =>
      POLITE.test(word) || (/\p{Lu}/u.test(text.charAt(start)) && LEI.test(text.slice(start)));
    if (lei!.some(isPolite)) {
      const others = tu!.length > 0 ? tu! : voi!.filter(({ word }) => word !== 'vi');
      if (others.length === 0) return [];
      const [odd, main] = lei!.length > others.length ? [others, lei!] : [lei!, others];
      return odd.map((address) => remarkOn(text, address, main[0]!, 'warning'));
    }
    if (PLURAL.test(text)) return tu!.map((address) => remarkOn(text, address, greeting(text), 'hint'));
    if (SINGULAR.test(text))
      return voi!.filter(isStrong).map((address) => remarkOn(text, address, greeting(text), 'hint'));
    // «Ti serve un idraulico? Chiamateci» is mixed, «vi aspettiamo, prenota» is how everybody writes.
    const theirs = voi!.filter(isStrong);
    const yours = tu!.filter((address) => isStrong(address) || text.startsWith('Ti ', address.start));
    if (yours.length === 0 || theirs.length === 0 || TURN.test(text)) return [];
    // One «vostro» may mean everybody; beside a «tuo» or with a verb of its own it is another register.
    if (theirs.every(isOwn) && !yours.some(isOwn)) return [];
    const [odd, main] = tu!.length < voi!.length ? [yours, theirs] : [theirs, yours];
    return odd.map((address) => remarkOn(text, address, main[0]!, 'hint'));
  },
  good: [
    'Passate a trovarci: se ordini online la consegna è gratuita',
    'Lei si chiama Nuvola e cerca casa. Ti va di conoscerla?',
    'Hai finito gli esami? E voi genitori, respirate: la vostra segreteria riapre. Il tuo banco ti aspetta',
    'Scopri la tua prossima meta e prenota',
    'La invitiamo a visitare il Suo nuovo punto vendita',
    'Ha detto: «La aspettiamo, signora». E tu, che fai?',
    'Vi aspettiamo con i vostri bambini',
    'Vi aspettiamo sabato! Prenota il tuo posto',
  ],
  bad: [
    {
      text: 'Le ricordiamo che il rinnovo scade a fine mese. Se hai bisogno, siamo qui',
      marks: ['Le'],
    },
    { text: 'Gentile cliente, La informiamo che siamo chiusi. Passa a trovarci prima', marks: ['La'] },
    { text: 'Scopri la nuova linea viso. Scopra come applicarla', marks: ['Scopra'] },
    {
      text: 'Ciao, ti aspettiamo in negozio. Per informazioni La invitiamo a chiamare il tuo punto vendita.',
      marks: ['La'],
    },
    {
      text: 'Se hai un giardino, sai quanto pesa la siccità. Siamo a Sua disposizione per il tuo orto.',
      marks: ['Sua'],
    },
    { text: 'Scopri la nuova linea: ti aspetta in negozio. Contattaci per il Suo preventivo', marks: ['Suo'] },
    {
      text: 'Gentile cliente, La informiamo che il Suo ordine è pronto. Passa a ritirarlo quando vuoi tu',
      marks: ['La', 'Suo'],
    },
    {
      text: 'Siete pronti per la notte dei musei? Siete in tanti e avete poco tempo? La aiutiamo a scegliere il Suo percorso',
      marks: ['Suo'],
    },
    {
      text: 'Prenota il tuo posto al corso. Portate il vostro documento e il vostro pranzo',
      marks: ['Prenota', 'tuo'],
    },
    { text: 'Cara lettrice, il romanzo è qui. Venite a sfogliarlo', marks: ['Venite'] },
    { text: 'Ti serve un idraulico? Chiamateci a ogni ora', marks: ['Chiamateci'] },
    { text: 'Prenotate entro venerdì e riceverai un calice', marks: ['Prenotate'] },
    { text: 'Hai un giardino? Contattateci per un preventivo', marks: ['Contattateci'] },
    { text: 'Cari genitori, le iscrizioni sono aperte. Attendi la conferma nella tua casella', marks: ['tua'] },
  ],
};

function greeting(text: string): Address {
  const plural = PLURAL.exec(text);
  const [found] = plural ?? SINGULAR.exec(text)!;
  const word = found.replace(/^\P{L}*/u, '');
  return { start: found.length - word.length, end: found.length, register: plural ? 'voi' : 'tu', word };
}

function isOwn({ word }: Address): boolean {
  return /^(?:tuo|tua|tuoi|tue|vostr[oaie])$/.test(word);
}

/** «Vi aspettiamo» greets everybody in a post that goes on with «prenota»: only more than a pronoun is mixed. */
function isStrong({ word }: Address): boolean {
  return !/^(?:ti|vi|t'|v')$/.test(word);
}

function remarkOn(
  text: string,
  { start, end, register }: Address,
  main: Address,
  severity: 'warning' | 'hint',
): Remark {
  const words = text.slice(start, end);
  const other = text.slice(main.start, main.end);
  const message: Message = {
    it: `Con «${words}» dai del ${NAMES[register]}, con «${other}» del ${NAMES[main.register]}: a chi legge se ne dà uno solo.`,
    en: `“${words}” says ${NAMES[register]}, “${other}” says ${NAMES[main.register]}: one reader gets one of them.`,
  };
  return { start, end, severity, message, replacements: [] };
}
