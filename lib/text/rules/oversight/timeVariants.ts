import { few, minority } from '../kit/seams';
import type { TextRule } from '../rule';

/** A time of day: after what announces one, or from one to another. */
const TIME =
  /(?<=(?:^|[^a-zà-ÿ\d])(?:ore|alle|dalle|le|h\.?|fino alle|entro le|orario:?|e|-|–|alle ore|dalle ore) ?)(\d{1,2})([.:])([0-5]\d)(?![.,:]?\d|[%€]|[^\S\n](?:€|euro|km|kg|metri|punti|cm|m|l|litri|mila|milioni|per cento)(?![a-zà-ÿ]))/gi;

/** 19:00 and 23.30 in one text. */
export const timeVariants: TextRule = {
  id: 'time-variants',
  scope: 'text',
  title: { it: 'Orari scritti in modi diversi', en: 'Times written in different ways' },
  severity: 'hint',
  source: 'ISO 8601 vuole i due punti, l’uso italiano ammette il punto: in un testo, uno dei due.',
  find: ({ text }) => {
    const times = [...text.matchAll(TIME)]
      .map(({ index, 0: raw, 1: hours, 2: sign, 3: minutes }) => ({ start: index, raw, hours, sign, minutes }))
      .filter(({ hours }) => Number(hours) < 25);
    const found = minority(times, ({ sign }) => sign!);
    if (!found) return [];
    return few(
      found.odd.map(({ start, raw, hours, minutes }) => ({
        start,
        end: start + raw.length,
        severity: 'hint',
        message: {
          it: `«${raw}» è scritto in un altro modo rispetto a «${found.main.raw}»: meglio una forma sola.`,
          en: `“${raw}” is written in another way than “${found.main.raw}”: better one form only.`,
        },
        replacements: [`${hours}${found.main.sign}${minutes}`],
      })),
    );
  },
  good: [
    'Dalle 9.30 alle 13 e dalle 15.30 alle 19',
    'Aperti alle 18:00, cena alle 20:30',
    'Alle 18:00 si corre, in 3.45 al chilometro',
    'Alle 18:00 parte la gara, quota 12.50 euro',
    'La versione 2.10 esce alle 18:00',
    'Ore 9, ore 18.30 e ore 21.15',
  ],
  bad: [
    { text: 'La pizzeria apre alle 19:00, la cucina chiude alle 23.30', marks: ['23.30'], fixes: ['23:30'] },
    { text: 'Dalle 9.30 alle 12.30 e dalle 15:00 alle 19.00', marks: ['15:00'], fixes: ['15.00'] },
    { text: 'Ore 18:00 ritrovo, ore 18:30 partenza, ore 20.00 cena', marks: ['20.00'], fixes: ['20:00'] },
    { text: 'Ritrovo alle ore 8.15. Partenza alle ore 8:30', marks: ['8:30'], fixes: ['8.30'] },
    { text: 'Orario: 9.00-12.00 e 15:00-18.00', marks: ['15:00'] },
    { text: 'Fino alle 22:30; il sabato fino alle 23.45', marks: ['23.45'], fixes: ['23:45'] },
  ],
};
