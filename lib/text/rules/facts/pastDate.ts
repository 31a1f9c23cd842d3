import { type Day, datesIn, dayNumber, nameOf, todayAt, type WrittenDate, weekdayOf } from '../kit/calendar';
import { pieceAround } from '../kit/pieces';
import type { Remark, TextRule } from '../rule';

/** What calls readers to something that is still to come. */
const AHEAD =
  /(?<![a-zà-ÿ])(?:(?:vi|ti|la) (?:aspett[a-zà-ÿ]+|invit[a-zà-ÿ]+)|aspettiamo|ci vediamo|ci vedremo|non mancat?e|vieni|venite|prenota(?:te|zioni)?|iscriviti|iscrivetevi|iscrizioni (?:aperte|entro|fino)|partecipa(?:te)?|save the date|in programma|si (?:terrà|svolgerà|terranno|parte|comincia|inizia|replica|balla|festeggia|inaugura|aprono|apre|chiude|chiudono)|inaugur(?:iamo|erà|azione)|ci sarà|ci saranno|sarà|saranno|saremo|apriremo|aprirà|chiuderemo|inizierà|comincerà|partirà|torna|tornano|arriva|appuntamento|scad(?:e|enza|ono)|hai tempo|avete tempo|biglietti|ultimi posti|posti (?:limitati|disponibili)|prossim[oaie]|riapr[a-zà-ÿ]+|apertura|open day|evento|concerto|spettacolo|laboratorio|corso|[a-zà-ÿ]{2,}(?:erà|irà|arà|eremo|iremo|aremo|eranno|iranno|aranno))(?![a-zà-ÿ])/i;
/** Directly before the date. */
const UNTIL =
  /(?<![a-zà-ÿ])(?:entro(?: e non oltre)?(?: il)?|(?:fino|sino) al(?:le [^.!?\n]{1,12} d(?:el|i))?|entro le [^.!?\n]{1,12} d(?:el|i)) (?:giorno )?$/i;
/** "Il concerto del 30 aprile" names a thing; it is announced only where somebody is called to it. */
const NAMING = /(?<![a-zà-ÿ])(?:del|di|dell['’]) ?$/i;
const CALL =
  /(?<![a-zà-ÿ])(?:(?:vi|ti|la) (?:aspett[a-zà-ÿ]+|invit[a-zà-ÿ]+)|non (?:mancat?e|perd(?:ere|ete|erti|etevi))|vieni|venite|prenota(?:te|zioni)?|iscriviti|iscrivetevi|iscrizioni aperte|partecipa(?:te)?|ci vediamo|sarà|saranno|si (?:terrà|svolgerà|terranno))(?![a-zà-ÿ])/i;
const QUOTED = /[«“"][^«»“”"\n]{1,300}[»”"]/gu;
/** Something that was. */
const BEHIND =
  /(?<![a-zà-ÿ])(?:era|erano|eravamo|è stat[oa]|sono stat[ie]|abbiamo|ho|hanno|ha|avete|si è|si sono|siamo stati|(?:è|sono|siamo) (?:andat|arrivat|uscit|partit|tornat|venut|cresciut|riuscit|salit|entrat|diventat|giunt|nat)[oaie]|fu|furono|ieri|scors[oaie]|passat[oaie]|nacque|nat[oaie]|mor[ìt][a-zà-ÿ]*|fondat[oaie]|inaugurat[oaie]|dal|fin dal|risale|(?<!(?:vi|ti|le|si) )ricord[a-zà-ÿ]+|grazie (?:a|per)|ha visto|conclus[oaie]|terminat[oaie]|svolt[oaie]|tenut[oaie]|pubblicat[oaie]|pres[oaie]|nel|resoconto|anniversario|accadde|approvat[oaie]|vinse|morì|iniziò|cominciò|rinviat[oaie]|rimandat[oaie]|annullat[oaie]|spostat[oaie]|accaduto|celebr[a-zà-ÿ]+|storia)(?![a-zà-ÿ])/i;
/** Days that a date without a year may lie back and still be meant for this year. */
const RECENT = 100;
const NOW = Date.parse('2026-05-04T09:00:00+02:00');

/** "Ti aspettiamo sabato 14 marzo" when that day is gone. */
export const pastDate: TextRule = {
  id: 'past-date',
  scope: 'text',
  title: { it: 'Date passate annunciate come future', en: 'Past dates announced as coming' },
  severity: 'warning',
  source: 'Calendario, contando dal giorno in cui il post esce (fuso orario di Roma).',
  find: ({ text }, _, { now }) => {
    const today = datesIn(text).length === 0 ? null : todayAt(now);
    if (today === null) return [];
    return datesIn(text).flatMap((date): Remark[] => {
      const day = dayOf(date, today);
      if (!day || dayNumber(day) >= dayNumber(today)) return [];
      const piece = pieceAround(text, date.start);
      const sentence = text.slice(piece.start, piece.end);
      if (!isAnnounced(sentence, text.slice(piece.start, date.start)) || isQuoted(text, date.start)) return [];
      return [
        {
          start: date.start,
          end: date.end,
          severity: 'warning',
          message: {
            it: `Il ${nameOf(day)} ${day.year} è già passato, e qui si annuncia.`,
            en: `${nameOf(day)} ${day.year} is gone, and here it is announced.`,
          },
          replacements: [],
        },
      ];
    });
  },
  good: [
    { text: 'Ti aspettiamo sabato 9 maggio', now: NOW },
    { text: 'Sabato 2 maggio eravamo in trecento alla camminata', now: NOW },
    { text: 'Il 2 giugno 1946 era domenica', now: NOW },
    { text: 'Il concerto del 10 aprile è stato un successo', now: NOW },
    { text: 'Fondata il 12 marzo 1990, la corale torna in scena', now: NOW },
    { text: 'Vi aspettiamo il 10 gennaio', now: NOW },
    { text: 'L’inaugurazione del 15 aprile è rinviata a giugno', now: NOW },
    { text: '«Ci vediamo il 3 maggio», ci aveva scritto Marta', now: NOW },
    { text: 'Il concerto del 30 aprile va in onda stasera', now: NOW },
    { text: 'L’ordinanza del 20 aprile vale fino al 30 settembre', now: NOW },
    { text: 'Oggi, 4 maggio, vi aspettiamo in piazza', now: NOW },
  ],
  bad: [
    { text: 'Ti aspettiamo sabato 14 marzo in negozio', marks: ['sabato 14 marzo'], now: NOW },
    { text: 'Iscrizioni aperte fino al 30 aprile', marks: ['30 aprile'], now: NOW },
    { text: 'L’offerta è valida fino al 31/12/2025', marks: ['31/12/2025'], now: NOW },
    { text: 'Il concerto si terrà il 10 aprile 2026', marks: ['10 aprile 2026'], now: NOW },
    { text: 'Vi ricordiamo che sabato 2 maggio saremo in piazza: venite!', marks: ['sabato 2 maggio'], now: NOW },
    { text: 'Iscrivetevi entro il 30 aprile: i posti sono limitati', marks: ['30 aprile'], now: NOW },
    { text: 'Il corteo partirà domenica 3 maggio dalla stazione', marks: ['domenica 3 maggio'], now: NOW },
    { text: 'Save the date: domenica 3 maggio', marks: ['domenica 3 maggio'], now: NOW },
    { text: 'Non mancate! Appuntamento venerdì 1 maggio alle 18', marks: ['venerdì 1 maggio'], now: NOW },
  ],
};

function isAnnounced(sentence: string, before: string): boolean {
  if (BEHIND.test(sentence)) return false;
  return UNTIL.test(before) || (NAMING.test(before) ? CALL : AHEAD).test(sentence);
}

/** What somebody said on another day. */
function isQuoted(text: string, at: number): boolean {
  return [...text.matchAll(QUOTED)].some(({ index, 0: { length } }) => index < at && at < index + length);
}

/** The day meant: without a year this year's, if it is not long gone and its weekday does not say next year's. */
function dayOf({ day, month, year, weekday }: WrittenDate, today: Day): Day | null {
  if (month < 1 || month > 12) return null;
  if (year !== null) return year < today.year - 3 ? null : { year, month, day };
  const own = [today.year, today.year - 1]
    .map((one) => ({ year: one, month, day }))
    .find((one) => dayNumber(one) <= dayNumber(today))!;
  if (dayNumber(today) - dayNumber(own) > RECENT) return null;
  const next = { year: own.year + 1, month, day };
  return weekday && weekdayOf(own) !== weekday.index && weekdayOf(next) === weekday.index ? null : own;
}
