import { finder } from '../kit/lineScan';
import type { Remark, TextRule } from '../rule';

/** Between which hours a meal begins; brunch and aperitif are left alone: everybody has their own. */
const MEALS: readonly { name: RegExp; from: number; to: number }[] = [
  { name: /colazione/i, from: 5, to: 12 },
  { name: /pranzo/i, from: 11, to: 16 },
  { name: /merenda/i, from: 9, to: 19 },
  { name: /cena/i, from: 17, to: 24 },
];
const SERVED = finder(
  /(?<![a-zà-ÿ])(colazione|pranzo|merenda|cena)(?: è| sarà| si (?:serve|terrà)| (?:viene )?servit[oa]| a (?:sacco|buffet))? (?:alle(?: ore)?|ore|h\.?) (\d{1,2})(?:[.:](\d{2}))?(?! ?(?:per cento|%)|\d)/gi,
);

/** "Il pranzo è alle 20, la cena alle 13". */
export const mealHour: TextRule = {
  id: 'meal-hour',
  scope: 'text',
  needs: /colazione|pranzo|merenda|cena/i,
  title: { it: 'Pasti all’ora sbagliata', en: 'Meals at odd hours' },
  severity: 'warning',
  source: 'Gli orari dei pasti in Italia: un pranzo alle 20 è quasi sempre uno scambio.',
  find: ({ text }) => SERVED(text).flatMap(remarkOn),
  good: [
    'Pranzo alle 12.30, cena alle 20',
    'Dopo il pranzo alle 15 si parte',
    'Colazione alle 7.30 per tutti',
    'La cena alle 19:45 e poi musica',
    'A cena alle 8 di sera',
  ],
  bad: [
    { text: 'Il pranzo è alle 20, poi musica', marks: ['pranzo è alle 20'] },
    { text: 'Cena alle 13 sotto il portico', marks: ['Cena alle 13'] },
    { text: 'La colazione alle 17.30 è compresa', marks: ['colazione alle 17.30'] },
  ],
};

function remarkOn(match: RegExpExecArray): Remark[] {
  const [found, name, hour] = match;
  const meal = MEALS.find((one) => one.name.test(name!))!;
  const after = match.input.slice(match.index + found.length);
  const said = Number(hour);
  // "Cena alle 8" is in the evening, whoever says so.
  const isEvening = said < 12 && (meal.from >= 17 || /^ (?:di|della) (?:sera|pomeriggio)/.test(after));
  const at = isEvening ? said + 12 : said;
  if (at > 24 || (at >= meal.from && at <= meal.to)) return [];
  return [
    {
      start: match.index,
      end: match.index + found.length,
      severity: 'warning',
      message: {
        it: `«${name}» alle ${hour}? Controlla l’ora.`,
        en: `“${name}” at ${hour}? Check the time.`,
      },
      replacements: [],
    },
  ];
}
