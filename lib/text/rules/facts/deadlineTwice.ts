import type { Span } from '@/lib/shared/finding';
import { datesIn, nameOf, type WrittenDate } from '../kit/calendar';
import { pieceAround } from '../kit/pieces';
import type { Remark, TextRule } from '../rule';

/** What ends on a day; words of one kind are one thing. */
const THINGS: readonly RegExp[] = [
  /iscri(?:zion[ei]|ver[a-zà-ÿ]*|vet[a-zà-ÿ]*|vit[a-zà-ÿ]*|tt[oaie])/i,
  /candidatur[ae]|candidar[a-zà-ÿ]*|domand[ae]/i,
  /prenotazion[ei]|prenotar[a-zà-ÿ]*|prenota/i,
  /promo(?:zion[ei])?|offert[ae]|scont[oi]|saldi/i,
  /mostra|esposizione/i,
];
/** Before a date it is the day on which something ends. */
const UNTIL =
  /(?:fino (?:al|a)|entro (?:e non oltre )?(?:il|l['’])?|scad[a-zà-ÿ]+ (?:il|l['’])|chiud[a-zà-ÿ]+ (?:il|l['’])|termin[a-zà-ÿ]+ (?:il|l['’])|finisc[a-zà-ÿ]+ (?:il|l['’])|ultimo giorno(?: utile)?(?: è|:)?(?: il| l['’])?) ?(?:giorno )?$/i;
/** Two of a kind, or one that was put off. */
const OTHERWISE =
  /(?<![a-zà-ÿ])(?:prorog[a-zà-ÿ]*|postic?ip[a-zà-ÿ]*|rinvi[a-zà-ÿ]*|slitt[a-zà-ÿ]*|invece|ma|poi|dopo|anziché|early|prim[oaie]|second[oaie]|turno|turni|ridott[oaie]|intero|soci|ritir[a-zà-ÿ]*|pagament[oi]|saldo|acconto|rata|graduator[a-zà-ÿ]*|esit[oi]|vincitor[a-zà-ÿ]*)(?![a-zà-ÿ])/i;

/** "Iscrizioni fino al 15 maggio. Affrettati: le iscrizioni chiudono il 12 maggio". */
export const deadlineTwice: TextRule = {
  id: 'deadline-twice',
  scope: 'text',
  needs: /fino|entro|scad|chiud|termin|finisc|ultimo/i,
  title: { it: 'Due scadenze diverse', en: 'Two different deadlines' },
  severity: 'warning',
  source: 'Confronto delle date dello stesso testo: una cosa sola finisce in un giorno solo.',
  find: ({ text }) => {
    const dates = datesIn(text).filter((date) => UNTIL.test(text.slice(Math.max(0, date.start - 40), date.start)));
    return THINGS.flatMap((thing) => differing(text, thing, dates));
  },
  good: [
    'Iscrizioni entro il 15 maggio. Il pagamento della quota entro il 30 maggio',
    'Le iscrizioni chiudono il 15 maggio. Iscrivetevi entro il 15 maggio!',
    'Le iscrizioni erano aperte fino al 10 maggio: prorogate, iscrizioni entro il 20 maggio',
    'Sconto fino al 31 maggio. La mostra è aperta fino al 20 giugno',
    'Early bird: iscrizioni entro il 3 aprile. Poi iscrizioni fino al 20 aprile a prezzo pieno',
  ],
  bad: [
    {
      text: 'Iscrizioni aperte fino al 15 maggio. Affrettati, le iscrizioni chiudono il 12 maggio!',
      marks: ['12 maggio'],
      fixes: ['15 maggio'],
    },
    {
      text: 'La promozione vale fino al 30 giugno. Offerta valida fino al 31 luglio in tutti i negozi',
      marks: ['31 luglio'],
    },
    { text: 'Candidature entro il 20/06. Invia la domanda entro il 26/06', marks: ['26/06'] },
  ],
};

function differing(text: string, thing: RegExp, dates: readonly WrittenDate[]): Remark[] {
  const own = dates.filter((date) => {
    const { start } = pieceAround(text, date.start);
    return thing.test(text.slice(start, date.start));
  });
  const [first, ...others] = own;
  if (!first) return [];
  return others
    .filter((date) => (date.day !== first.day || date.month !== first.month) && !isOther(text, first, date))
    .slice(0, 1)
    .map((date) => remarkOn(text, first, date));
}

/** Between the sentence of the one and that of the other something says why they differ. */
function isOther(text: string, first: Span, second: Span): boolean {
  return OTHERWISE.test(text.slice(pieceAround(text, first.start).start, pieceAround(text, second.start).end));
}

function remarkOn(text: string, first: WrittenDate, date: WrittenDate): Remark {
  const [was, is] = [nameOf(first), nameOf(date)];
  return {
    start: date.start,
    end: date.start + text.slice(date.start, date.end).replace(/\.$/, '').length,
    severity: 'warning',
    message: {
      it: `Prima la scadenza è il ${was}, qui il ${is}: quale delle due?`,
      en: `The deadline is ${was} above and ${is} here: which one?`,
    },
    replacements: [text.slice(first.start, first.end).replace(/\.$/, '')],
  };
}
