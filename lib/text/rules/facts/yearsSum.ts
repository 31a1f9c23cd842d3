import { todayAt } from '../kit/calendar';
import { numeralOf, TEN } from '../kit/numerals';
import type { TextRule } from '../rule';

const FROM = String.raw`(?:dal|fondat[oaie] nel|nat[oaie] nel|apert[oaie] (?:dal|nel)|attiv[oaie] dal|classe) (?<year>(?:19|20)\d{2})`;
const SPAN = `(?:(?<since>da|i nostri|i suoi|nostri|con|festeggia(?:mo|no)?|compie|compiamo|compiono|ha|abbiamo|sono|oltre|quasi|circa|più di|quest['’]anno|oggi|ormai|i primi|i) ?){1,4}(?<count>${TEN})(?:['’])? ?anni(?: (?<after>fa|di))?`;
const PATTERNS = [
  new RegExp(String.raw`(?<![a-zà-ÿ\d])${FROM}[^\d\n.!?]{0,45}?(?<![a-zà-ÿ])${SPAN}(?![a-zà-ÿ])`, 'gi'),
  new RegExp(String.raw`(?<![a-zà-ÿ\d])${SPAN}[^\d\n.!?]{0,30}?(?<![a-zà-ÿ])${FROM}(?![\d])`, 'gi'),
  new RegExp(
    String.raw`(?<![a-zà-ÿ\d])nel (?<year>(?:19|20)\d{2}),? ?\(?(?:cioè |ovvero |esattamente )?(?<count>${TEN})(?:['’])? ?anni fa(?![a-zà-ÿ])`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![a-zà-ÿ\d])(?<count>${TEN})(?:['’])? ?anni fa,? ?\(?(?:era il|nel|correva l['’]anno|cioè nel|ovvero nel) (?<year>(?:19|20)\d{2})(?![\d])`,
    'gi',
  ),
];
const NOW = Date.parse('2026-05-04T09:00:00+02:00');

/** "Fondata nel 1986, da cinquant'anni ripariamo orologi" written in 2026. */
export const yearsSum: TextRule = {
  id: 'years-sum',
  scope: 'text',
  title: { it: 'Anni ed età che non tornano', en: 'Years and ages that do not add up' },
  severity: 'hint',
  source: 'Il conto degli anni fino al giorno in cui il post esce; un anno di differenza è tollerato.',
  find: ({ text }, _, { now }) => {
    const today = /(?:19|20)\d{2}/.test(text) ? todayAt(now) : null;
    if (today === null) return [];
    return PATTERNS.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const { year = '', count = '' } = match.groups!;
        const said = numeralOf(count);
        const real = today.year - Number(year);
        const raw = match[0];
        // "Oltre 30 anni" since 1990 is true in 2026; "quasi" and "circa" are nobody's count.
        const more = /(?<![a-zà-ÿ])(?:oltre|più di)(?![a-zà-ÿ])/i.test(raw);
        if (
          said === null ||
          said < 2 ||
          Math.abs(real - said) <= 1 ||
          (more && said <= real) ||
          /(?<![a-zà-ÿ])(?:quasi|circa|a|all['’]età|dopo|aveva|per)(?![a-zà-ÿ]) ?$/i.test(
            raw.slice(0, raw.toLowerCase().indexOf(count.toLowerCase())),
          ) ||
          /(?<![a-zà-ÿ])(?:quasi|circa)(?![a-zà-ÿ])/i.test(raw)
        )
          return [];
        const start = match.index + raw.search(new RegExp(`${count}(?:['’])? ?anni`, 'i'));
        return [
          {
            start,
            end: start + count.length,
            severity: 'hint' as const,
            message: {
              it: `Dal ${year} a oggi sono ${real} anni, non «${count.replace(/['’]$/u, '')}».`,
              en: `From ${year} to today it is ${real} years, not “${count.replace(/['’]$/u, '')}”.`,
            },
            replacements: [/['’]$/u.test(count) ? `${real} ` : String(real)],
          },
        ];
      }),
    );
  },
  good: [
    { text: 'Fondata nel 1976, la corale compie cinquant’anni', now: NOW },
    { text: 'Dal 1990, da oltre 30 anni al vostro fianco', now: NOW },
    { text: 'Una Vespa del 1965, ferma da trent’anni', now: NOW },
    { text: 'Nato nel 1990, a 20 anni apre la bottega', now: NOW },
    { text: 'Dal 1995, da 31 anni insieme', now: NOW },
    { text: 'Nel 2019 ha vinto il premio dopo 10 anni di lavoro', now: NOW },
  ],
  bad: [
    {
      text: 'Bottega fondata nel 1986, da cinquant’anni ripariamo orologi',
      marks: ['cinquant’'],
      fixes: ['40 '],
      now: NOW,
    },
    { text: 'Dal 1990, da 30 anni al vostro fianco', marks: ['30'], fixes: ['36'], now: NOW },
    { text: 'Da 20 anni insieme, dal 2016', marks: ['20'], fixes: ['10'], now: NOW },
    { text: 'Nata nel 1996, oggi compie 25 anni', marks: ['25'], fixes: ['30'], now: NOW },
    { text: 'Fondata nel 1986, la ditta festeggia quest’anno 50 anni', marks: ['50'], fixes: ['40'], now: NOW },
    { text: 'Tutto cominciò 20 anni fa, nel 2016', marks: ['20'], fixes: ['10'], now: NOW },
    { text: 'Attivi dal 2001, festeggiamo 20 anni di lavoro', marks: ['20'], fixes: ['25'], now: NOW },
    { text: 'Siamo aperti dal 1950: più di 90 anni di storia', marks: ['90'], fixes: ['76'], now: NOW },
  ],
};
