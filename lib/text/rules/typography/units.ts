import { proseMatches, proseOf } from '../kit/masked';
import type { Message, SentenceRule } from '../rule';

/** What people write for a symbol, and the symbol. */
const SYMBOLS: Record<string, string> = {
  Kg: 'kg',
  KG: 'kg',
  Km: 'km',
  KM: 'km',
  Mt: 'm',
  mt: 'm',
  MT: 'm',
  gr: 'g',
  Gr: 'g',
  lt: 'l',
  Lt: 'l',
  LT: 'l',
  Cm: 'cm',
  CM: 'cm',
  Mm: 'mm',
  Mq: 'mq',
  MQ: 'mq',
  Ml: 'ml',
};
const WRONG = new RegExp(String.raw`(?<=\p{N} ?)(?:${Object.keys(SYMBOLS).join('|')})(?![\p{L}\p{N}/])`, 'gu');
/** A point after the symbol in mid-sentence. */
const DOTTED =
  /(?<=\p{N} ?)(kg|km|cm|mm|ml|mq|hg|mt|gr|lt|[gml])\.(?=,| (?:d[aei]|del|dello|della|dei|dall?[ao]?|dal|e|in|per|con|circa|ogni|al|alla|netti|totali)(?!\p{L}))/gu;

/** Without any of these there is nothing to look at. */
const SIGNS = /\p{N}/u;

/** 5 Kg · 300 gr · 10 km. di corsa */
export const units: SentenceRule = {
  id: 'units',
  scope: 'sentence',
  title: { it: 'Simboli delle unità di misura', en: 'Symbols of units' },
  severity: 'hint',
  source: 'Sistema internazionale di unità (BIPM; UNI CEI ISO 80000-1): i simboli sono fissi e senza punto.',
  find: (sentence) =>
    SIGNS.test(proseOf(sentence))
      ? [
          ...proseMatches(sentence, WRONG)
            .filter(() => !sentence.shouted)
            .map(({ start, end, found: [symbol] }) => ({
              start,
              end,
              severity: 'hint' as const,
              message: writtenSo(SYMBOLS[symbol]!),
              replacements: [SYMBOLS[symbol]!],
            })),
          ...proseMatches(sentence, DOTTED).map(({ start, end, found }) => {
            const symbol = SYMBOLS[found[1]!] ?? found[1]!;
            return { start, end, severity: 'hint' as const, message: DOTLESS, replacements: [symbol] };
          }),
        ]
      : [],
  good: [
    'Servono 300 g di farina e 5 kg di patate',
    'Una corsa di 10 km. Poi la festa',
    'Un locale di 85 mq a 30 km dal mare',
    'Un metro è lungo 100 cm, cioè 1.000 mm.',
    'In KG la musica, in MT la moda',
    'Vai a 100 km/h e poi 2 l d’acqua',
  ],
  bad: [
    { text: 'Servono 5 Kg di patate', marks: ['Kg'], fixes: ['kg'] },
    { text: 'Aggiungi 300 gr di farina', marks: ['gr'], fixes: ['g'] },
    { text: 'Una corsa di 10 km. di fila', marks: ['km.'], fixes: ['km'] },
    { text: 'A 200 mt dal mare', marks: ['mt'], fixes: ['m'] },
    { text: 'Una tanica da 5 Lt', marks: ['Lt'], fixes: ['l'] },
    { text: 'Sono 42Km tutti in piano', marks: ['Km'], fixes: ['km'] },
  ],
};

function writtenSo(symbol: string): Message {
  return { it: `Il simbolo è «${symbol}».`, en: `The symbol is “${symbol}”.` };
}

const DOTLESS: Message = {
  it: 'Il simbolo di un’unità non è un’abbreviazione: non vuole il punto.',
  en: 'The symbol of a unit is no abbreviation: it takes no full stop.',
};
