import { numeralOf } from '../kit/numerals';
import type { LineRule, Message, Remark } from '../rule';

const PARTS: Record<string, number> = {
  metà: 50,
  'un terzo': 33.3,
  'due terzi': 66.7,
  'un quarto': 25,
  'tre quarti': 75,
  'un quinto': 20,
  'due quinti': 40,
  'un decimo': 10,
};
const FRACTION = String.raw`(?<part>metà|un terzo|due terzi|un quarto|tre quarti|un quinto|due quinti|un decimo)|(?<some>un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|\d{1,2})(?: [a-zà-ÿ]{3,14})? su (?<all>due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\d{1,3})`;
const BESIDE = new RegExp(
  String.raw`(?<![a-zà-ÿ\d])(?:${FRACTION})(?: [a-zà-ÿ]{2,12}){0,3}?,? ?(?:\(|cioè |ovvero |pari a |pari al |vale a dire |ossia )(?:(?:il|l['’]|al|circa|quasi) ?)?(?<percent>\d{1,3}(?:,\d)?) ?%`,
  'gi',
);
const BEHIND = new RegExp(
  String.raw`(?<![a-zà-ÿ\d.,])(?<percent>\d{1,3}(?:,\d)?) ?%[^\d\n.!?;:]{0,20}?,? ?(?:\(|cioè |ovvero |vale a dire |ossia |quindi )(?:(?:la|circa|quasi) )?(?:${FRACTION})(?![a-zà-ÿ])`,
  'gi',
);
const TOLERANCE = 4;
/** Of people there are no more than all. */
const OF_ALL =
  /(?<![a-zà-ÿ\d.,])(\d{3,4}) ?% (?:dei|degli|delle|di) (?:nostr[ie] |vostr[ie] |tutt[ie] (?:i |gli |le ))?(?:clienti|utenti|italian[ie]|persone|partecipanti|iscritt[ie]|donne|uomini|student[ie]|aziende|imprese|lettori|soc[ie]|intervistat[ie]|famiglie|cittadin[ie]|lavorator[ie]|consumator[ie]|pazienti|giovani|casi)(?![a-zà-ÿ])/gi;
/** Two halves of one whole: 60% donne e 50% uomini, 70% cotone e 40% lino. */
const WHOLE =
  'donne|uomini|sì|no|favorevoli|contrari|contrarie|maschi|femmine|cotone|lino|lana|seta|poliestere|poliammide|elastan|viscosa|cashmere|acrilico|canapa|nylon|sangiovese|merlot|cabernet|nebbiolo|barbera|arabica|robusta';
const HALVES = new RegExp(
  String.raw`(?<![a-zà-ÿ\d.,])(\d{1,3}) ?% (?:di |sono |è )?(?:${WHOLE}),? (?:e |ed )?(?:il |l['’])?(\d{1,3}) ?% (?:di |sono |è )?(?:${WHOLE})(?![a-zà-ÿ])`,
  'gi',
);

/** "Uno su quattro (il 20%)". */
export const fractionPercent: LineRule = {
  id: 'fraction-percent',
  scope: 'line',
  needs: /%/,
  title: { it: 'Frazioni e percentuali', en: 'Fractions and percentages' },
  severity: 'warning',
  source: 'Aritmetica, con la tolleranza di chi arrotonda.',
  find: ({ text }) => [...shares(text), ...fractions(text)],
  good: [
    'Uno su quattro (il 25%) legge un libro al mese',
    'La metà, cioè il 50%, è già prenotata',
    'Due su tre, ovvero il 67%, tornano',
    'Quasi un terzo (il 31%) ha risposto',
    'Tre negozi su dieci chiudono. Il 20% riapre',
    'Il 110% delle spese è detraibile; 70% cotone, 30% lino',
    'Un cane su tre soffre: il 40% di notte',
  ],
  bad: [
    { text: 'Uno su quattro (il 20%) legge un libro', marks: ['20'], fixes: ['25'] },
    { text: 'La metà, cioè il 40%, è già prenotata', marks: ['40'], fixes: ['50'] },
    { text: 'Due italiani su tre (il 75%) tornano', marks: ['75'], fixes: ['67'] },
    { text: 'Il 30%, cioè la metà, ha risposto', marks: ['30'], fixes: ['50'] },
    { text: 'Ci sceglie il 120% dei clienti', marks: ['120'] },
    { text: 'Iscritti: 60% donne e 50% uomini', marks: ['50'], fixes: ['40'] },
    { text: 'Tre quarti (il 65%) del raccolto', marks: ['65'], fixes: ['75'] },
    { text: '9 clienti su 10 (il 80%) ci consigliano', marks: ['80'], fixes: ['90'] },
  ],
};

function shares(text: string): Remark[] {
  const more = [...text.matchAll(OF_ALL)].filter(([, percent]) => Number(percent) > 100);
  const halves = [...text.matchAll(HALVES)].filter(([, one, other]) => Number(one) + Number(other) > 100);
  return [
    ...more.map((match) =>
      share(
        match,
        match[1]!,
        { it: `Il ${match[1]}% è più di tutti.`, en: `${match[1]}% is more than all of them.` },
        [],
      ),
    ),
    ...halves.map((match) =>
      share(
        match,
        match[2]!,
        {
          it: `${match[1]}% e ${match[2]}% fanno più di 100.`,
          en: `${match[1]}% and ${match[2]}% make more than 100.`,
        },
        [String(100 - Number(match[1]))],
      ),
    ),
  ];
}

function share({ index, 0: raw }: RegExpExecArray, percent: string, message: Message, replacements: string[]): Remark {
  const start = index + raw.lastIndexOf(percent);
  return { start, end: start + percent.length, severity: 'warning', message, replacements };
}

function fractions(text: string): Remark[] {
  return [...text.matchAll(BESIDE), ...text.matchAll(BEHIND)].flatMap((match): Remark[] => {
    const { part, some, all, percent = '' } = match.groups!;
    const [few, many] = [some && /^un[oa]?$/i.test(some) ? 1 : numeralOf(some ?? ''), numeralOf(all ?? '')];
    const right = part ? PARTS[part.toLowerCase()]! : few && many ? (few / many) * 100 : null;
    if (right === null || right > 100 || Math.abs(right - Number(percent.replace(',', '.'))) <= TOLERANCE) return [];
    const start = match.index + match[0].search(new RegExp(String.raw`(?<![\d,])${percent} ?%`));
    return [
      {
        start,
        end: start + percent.length,
        severity: 'warning',
        message: {
          it: `«${part ?? `${some} su ${all}`}» è il ${Math.round(right)}%, non il ${percent}%.`,
          en: `“${part ?? `${some} su ${all}`}” is ${Math.round(right)}%, not ${percent}%.`,
        },
        replacements: [String(Math.round(right))],
      },
    ];
  });
}
