import { deletable, withoutOverlaps } from '../kit/leftovers';
import { workNotesIn } from '../kit/workNotes';
import type { Message, TextRule } from '../rule';

/** "aggiungere mappa", "(cognome?)", "@Vale cambia foto": who makes the post speaks of it, and not to its readers. */
export const workNote: TextRule = {
  id: 'work-note',
  scope: 'text',
  title: { it: 'Appunti sul post lasciati nel testo', en: 'Remarks on the post left in it' },
  severity: 'warning',
  source: 'Somma di indizi (verbi e parole del mestiere, dubbi, persone, forma, posto) pesati su post scritti apposta.',
  // Replies speak of checking, sending and passing on all the time, and to the customer.
  find: ({ text }, _, { reply }) => (reply ? [] : withoutOverlaps(deletable(text, workNotesIn(text), say))),
  good: [
    'Sciogliere il burro, aggiungere la farina e mescolare. Infornare a 180 gradi.',
    'La bozza era verde, il cliente voleva blu. Abbiamo trovato il turchese.',
    'Regia: Anna Fontana\nTesto: Marco Leone\nLuci: Ivo Sarti',
    'Guarda bene la foto: quanti gatti vedi?',
    'Versione mare o versione monti? Due vestiti, una valigia.',
    {
      text: 'Ci scusiamo. I tecnici lo sanno e ci stanno lavorando: appena è risolto lo scriviamo qui.',
      reply: { comment: null },
    },
    'Mancano tre giorni! Avete già scelto il costume?',
  ],
  bad: [
    {
      text: 'Il nuovo studio è in via Mazzini 18. aggiungere mappa',
      marks: [' aggiungere mappa'],
      fixes: [''],
    },
    {
      text: 'Apriamo alle sei, e il pane è già caldo.\nliberatorie foto ok',
      marks: ['\nliberatorie foto ok'],
    },
    {
      text: 'Corso di nuoto neonatale con Francesca (cognome?) dal 3 ottobre.',
      marks: [' (cognome?)'],
    },
  ],
};

function say(words: string): Message {
  return {
    it: `«${words}» sembra una nota per chi lavora al post, non per chi lo legge.`,
    en: `“${words}” looks like a note for those who work on the post, not for its readers.`,
  };
}
