import type { Line } from './mood';

/** The one holding reply to a crisis: it was read, what happens next, and no judgement. */
export const holding: Line = {
  key: 'crisis-holding',
  tu: 'Abbiamo letto, {nome}, e lo prendiamo sul serio. Stiamo verificando adesso: scrivici in privato un recapito, senza altri dati qui, e ti rispondiamo di persona.',
  lei: 'Abbiamo letto, {nome}, e lo prendiamo sul serio. Stiamo verificando adesso: ci scriva in privato un recapito, senza altri dati qui, e le rispondiamo di persona.',
  voi: 'Abbiamo letto, {nome}, e lo prendiamo sul serio. Stiamo verificando adesso: scriveteci in privato un recapito, senza altri dati qui, e vi rispondiamo di persona.',
  en: 'We have read this, {nome}, and we take it seriously. We are checking now: please send us a contact in private, without other data here, and we will answer you in person.',
};

/** The same where somebody's health is at stake. */
export const health: Line = {
  key: 'crisis-health',
  tu: 'Ci dispiace molto, {nome}: la salute viene prima di tutto. Se non stai bene, senti subito un medico o il 112. Stiamo verificando adesso: scrivici in privato un recapito e ti rispondiamo di persona.',
  lei: 'Ci dispiace molto, {nome}: la salute viene prima di tutto. Se non sta bene, senta subito un medico o il 112. Stiamo verificando adesso: ci scriva in privato un recapito e le rispondiamo di persona.',
  voi: 'Ci dispiace molto, {nome}: la salute viene prima di tutto. Se non state bene, sentite subito un medico o il 112. Stiamo verificando adesso: scriveteci in privato un recapito e vi rispondiamo di persona.',
  en: 'We are very sorry, {nome}: health comes first. If you are unwell, please call a doctor or 112 now. We are checking this: send us a contact in private and we will answer you in person.',
};

/** To a person in despair; 112 is the emergency number in all of Europe. */
export const despair: Line = {
  key: 'crisis-despair',
  tu: "Abbiamo letto le tue parole, {nome}, e non vogliamo lasciarle cadere. Se ora ti senti in pericolo chiama il 112, o parlane subito con una persona di cui ti fidi. Se vuoi, scrivici in privato: c'è qualcuno che legge.",
  lei: "Abbiamo letto le sue parole, {nome}, e non vogliamo lasciarle cadere. Se ora si sente in pericolo chiami il 112, o ne parli subito con una persona di cui si fida. Se vuole, ci scriva in privato: c'è qualcuno che legge.",
  voi: "Abbiamo letto le vostre parole, {nome}, e non vogliamo lasciarle cadere. Se ora vi sentite in pericolo chiamate il 112, o parlatene subito con una persona di cui vi fidate. Se volete, scriveteci in privato: c'è qualcuno che legge.",
  en: 'We have read your words, {nome}, and we do not want to let them pass. If you feel in danger now, call 112, or talk to somebody you trust. You can message us too: there is a person reading.',
};
