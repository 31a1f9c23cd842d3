import type { Remark, TextRule } from '../rule';

const TIME = String.raw`(?:alle|dalle|ore|alle ore|dalle ore|h\.?|:)? ?(\d{1,2})(?:[.:](\d{2}))?(?![\d]|[.:,]\d|%)`;
/** What comes first, and what it comes before. */
const FIRST = new RegExp(
  `(?<![a-zà-ÿ])(?:ritrovo|apertura (?:porte|cancelli|botteghino|iscrizioni)|porte aperte|cancelli aperti|accredito|registrazione|accoglienza|check-?in)(?: ospiti| partecipanti)?:? ${TIME}`,
  'i',
);
const THEN = new RegExp(
  `(?<![a-zà-ÿ])(?:partenza(?: (?:del|dei|delle|della|dal|dalla|in|per|con)(?: [a-zà-ÿ]+){1,2})?|inizio(?: concerto| spettacolo| lavori| gara| film)?|concerto|spettacolo|fischio d['’]inizio|via|lezione|proiezione|gara|si parte|si comincia|(?:concerto|spettacolo|film|gara|partita|lezione|incontro|serata|evento|proiezione|corteo|convegno|cena|visita|gita)(?: [a-zà-ÿ]+){0,2} (?:comincia|inizia|parte|inizierà|comincerà|partirà|avrà inizio|è)):? ${TIME}`,
  'i',
);

/** "Ritrovo alle 10, partenza alle 9.30". */
export const timeOrder: TextRule = {
  id: 'time-order',
  scope: 'text',
  needs: /\d/,
  title: { it: 'Orari nell’ordine sbagliato', en: 'Times in the wrong order' },
  severity: 'warning',
  source: 'Ritrovo e apertura vengono prima di partenza e inizio.',
  find: ({ text }): Remark[] => {
    const first = FIRST.exec(text);
    const then = first && THEN.exec(text);
    if (
      !first ||
      !then ||
      new RegExp(THEN.source, 'gi').exec(text.slice(then.index + then[0].length)) ||
      minutes(first) <= minutes(then) ||
      minutes(then) < 360 ||
      /(?<![a-zà-ÿ])(?:domani|giorno dopo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?![a-zà-ÿ])/i.test(
        between(text, first, then),
      )
    )
      return [];
    const time = /\d{1,2}(?:[.:]\d{2})?$/.exec(then[0])![0];
    const end = then.index + then[0].length;
    return [
      {
        start: end - time.length,
        end,
        severity: 'warning',
        message: {
          it: `Alle «${time}» è prima di «${first[0].trim()}».`,
          en: `“${time}” is before “${first[0].trim()}”.`,
        },
        replacements: [],
      },
    ];
  },
  good: [
    'Ritrovo alle 9, partenza alle 9.30',
    'Apertura porte ore 20, inizio concerto ore 21',
    'Check-in alle 22, partenza alle 1 di notte',
    'Ritrovo venerdì alle 18, sabato partenza alle 7',
    'Apertura cancelli alle 19, primo concerto alle 20.30',
    'Inizio alle 9, pranzo alle 13',
  ],
  bad: [
    { text: 'Ritrovo alle 10, partenza alle 9.30', marks: ['9.30'] },
    { text: 'Apertura porte ore 21, inizio concerto ore 20', marks: ['20'] },
    { text: 'Ritrovo: 8.30\nPartenza: 8.00', marks: ['8.00'] },
    { text: 'Accredito alle 9:30, inizio lavori alle 9:00', marks: ['9:00'] },
    { text: 'Apertura cancelli ore 20. Spettacolo ore 19', marks: ['19'] },
    { text: 'Lo spettacolo comincia alle 21. Apertura porte alle 22', marks: ['21'] },
    { text: 'Ritrovo alle 8, partenza del pullman alle 7.45', marks: ['7.45'] },
    { text: 'Registrazione ore 15, si comincia alle 14.30', marks: ['14.30'] },
  ],
};

function minutes([, hours, rest]: RegExpExecArray): number {
  return Number(hours) * 60 + Number(rest ?? 0);
}

function between(text: string, a: RegExpExecArray, b: RegExpExecArray): string {
  return text.slice(Math.min(a.index, b.index), Math.max(a.index, b.index));
}
