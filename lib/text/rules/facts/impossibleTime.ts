import type { LineRule, Message, Remark } from '../rule';

const BEFORE = String.raw`(?<=(?:^|[^a-zà-ÿ\d])(?:ore|alle|dalle|fino alle|entro le|verso le|h|h\.|orario:?|alle ore|dalle ore|inizio:?|apertura:?|ritrovo:?|partenza:?|dopo le|prima delle) ?)`;
const CLOCK = new RegExp(
  String.raw`${BEFORE}(\d{1,2})[:.](\d{2})(?![a-zà-ÿ\d%€]|[.,:]\d| ?(?:€|euro|km|kg|metri|punti|milioni|mila|secondi|minuti)(?![a-zà-ÿ]))`,
  'gi',
);
/** 18:75 in a range whose other end says that it is a time. */
const RANGE = /(?<![\p{L}\p{N}:.])(?:[01]?\d|2[0-4])[:.][0-5]\d ?[-–—] ?(\d{1,2})[:.](\d{2})(?![\p{L}\p{N}:.]\d?)/gu;
const HOUR = new RegExp(
  String.raw`${BEFORE}(\d{2})(?=[.,;!?)]?(?:\s*$|\n|[^\S\n](?:in|presso|al|alla|di|del|il|con|e|si|ci|vi|ti|[📍👉#@])(?![a-zà-ÿ]))|[.,;!?)])(?![.,]\d)`,
  'gimu',
);
/** A morning with an evening hour. */
const MORNING =
  /(?<![a-zà-ÿ])(?:stamattina|stamani|domattina|questa mattina|domani mattina)(?: [^\n.!?:;,\d]{0,30})? (?:alle|alle ore|ore|dalle) (1[4-9]|2[0-3])(?:[:.]\d{2})?(?![\d])|(?<![a-zà-ÿ])(?:alle|ore) (1[4-9]|2[0-3])(?:[:.]\d{2})? (?:di mattina|del mattino)(?![a-zà-ÿ])/gi;

/** "Alle 25", "ore 18:75", "stamattina alle 20". */
export const impossibleTime: LineRule = {
  id: 'impossible-time',
  scope: 'line',
  needs: /\d/,
  title: { it: 'Orari che non esistono', en: 'Times that do not exist' },
  severity: 'error',
  source: 'ISO 8601: ore da 0 a 24, minuti da 0 a 59.',
  find: ({ text }) =>
    [
      ...[...text.matchAll(CLOCK)].flatMap((match) => clock(text, match)),
      ...[...text.matchAll(RANGE)].flatMap((match) => clock(text, match, match[0].search(/\d+[:.]\d+$/))),
      ...[...text.matchAll(HOUR)]
        .filter(([, hour]) => Number(hour) > 24)
        .map((match) => remarkOn(match.index, match[0], HOURS)),
      ...[...text.matchAll(MORNING)].map((match) => {
        const at = match[0].search(/(?:1[4-9]|2[0-3])/);
        const time = /(?:1[4-9]|2[0-3])(?:[:.]\d{2})?/.exec(match[0])![0];
        return { ...remarkOn(match.index + at, time, DAYTIME), severity: 'warning' as const };
      }),
    ].filter(({ start }, at, all) => all.findIndex((other) => other.start === start) === at),
  good: [
    'Aperti dalle 9.30 alle 24',
    'Alle 24:00 si brinda, alle 00:30 si balla',
    'Alle 25 aziende che hanno partecipato, grazie',
    'Ha corso in 39:75 e in 1:62',
    'Dalle 18 alle 30 persone che passano',
    'Stamattina il sole, alle 18 la pioggia',
    'Un voto da 18.75 a 30 e lode',
    'Stamattina mercato, alle 20 cena',
  ],
  bad: [
    { text: 'Vi aspettiamo alle 25:30', marks: ['25:30'] },
    { text: 'Ore 18:75, in piazza', marks: ['18:75'] },
    { text: 'Aperitivo dalle 18.60 in terrazza', marks: ['18.60'] },
    { text: 'Si comincia alle 26.', marks: ['26'] },
    { text: 'Orario 9:00-12:90', marks: ['12:90'] },
    { text: 'Stamattina alle 20 colazione insieme', marks: ['20'] },
    { text: 'Vi aspettiamo domani alle ore 27 in piazza', marks: ['27'] },
  ],
};

function clock(text: string, match: RegExpExecArray, at = 0): Remark[] {
  const [, hours, minutes] = match;
  const wrong = Number(hours) > 24 || Number(minutes) > 59;
  if (!wrong) return [];
  const start = match.index + at;
  return [remarkOn(start, text.slice(start, match.index + match[0].length), Number(hours) > 24 ? HOURS : MINUTES)];
}

function remarkOn(start: number, found: string, why: (time: string) => Message): Remark {
  return { start, end: start + found.length, severity: 'error', message: why(found), replacements: [] };
}

const HOURS = (time: string): Message => ({
  it: `«${time}» non è un orario: il giorno ha 24 ore.`,
  en: `“${time}” is no time: the day has 24 hours.`,
});
const MINUTES = (time: string): Message => ({
  it: `«${time}» non è un orario: i minuti arrivano a 59.`,
  en: `“${time}” is no time: minutes go up to 59.`,
});
const DAYTIME = (time: string): Message => ({
  it: `Alle «${time}» non è mattina.`,
  en: `At “${time}” it is not morning.`,
});
