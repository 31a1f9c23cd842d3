import { brandWith } from '@/lib/brand/brand';
import { casedLike } from '../kit/casing';
import { forLast } from '../kit/forLast';
import { allProseMatches } from '../kit/masked';
import type { TextRule } from '../rule';

const brand = brandWith({
  name: 'Bottega Rossi',
  avoid: [
    { word: 'economico', better: 'conveniente' },
    { word: 'a costo zero', better: 'gratuito' },
    { word: 'a costo', better: '' },
    { word: 'clienti', better: 'ospiti' },
    { word: 'problema', better: '' },
    { word: '24/7', better: 'a ogni ora' },
    { word: 'all’avanguardia', better: 'moderno' },
    { word: 'telefonino', better: 'iPhone' },
  ],
});

/** Words that the brand does not want to use, in any casing, in exactly the form that the brand named. */
export const brandAvoid: TextRule = {
  id: 'brand-avoid',
  scope: 'text',
  title: { it: 'Parole che il brand evita', en: 'Words the brand avoids' },
  severity: 'warning',
  source:
    'The brand’s own list. A warning, because words around it may have to change with it (l’economico, il conveniente).',
  find({ text }, _, { brand }) {
    if (!brand || brand.avoid.length === 0) return [];
    const better = new Map(brand.avoid.map((pair) => [plain(pair.word), pair.better]));
    return allProseMatches(text, patternOf([...better.keys()].join('\n'))).map(({ start, end }) => {
      const word = text.slice(start, end);
      const other = asCased(word, better.get(plain(word)) ?? '');
      return { start, end, severity: 'warning', message: messageFor(word, other), replacements: other ? [other] : [] };
    });
  },
  good: [
    { text: 'Un pranzo conveniente per i nostri ospiti, senza problemi.', brand },
    { text: 'Una scelta economica, dall’economia di casa.', brand },
    { text: 'Scrivici a economico@example.it o cerca #economico', brand },
    { text: 'Leggi www.example.it/economico e seguici su @clienti', brand },
    { text: 'Aperti 24 ore su 24, 7 giorni su 7, il 24/7/2025 no.', brand },
    'Un pranzo economico per i nostri clienti, nessun problema.',
  ],
  bad: [
    { text: 'Il menu più economico della città.', marks: ['economico'], fixes: ['conveniente'], brand },
    {
      text: 'Economico ma buono. ECONOMICO!',
      marks: ['Economico', 'ECONOMICO'],
      fixes: ['Conveniente', 'CONVENIENTE'],
      brand,
    },
    { text: 'La consegna è a costo zero.', marks: ['a costo zero'], fixes: ['gratuito'], brand },
    { text: 'Cari clienti, nessun problema.', marks: ['clienti', 'problema'], brand },
    {
      text: "Un forno all'avanguardia, acceso 24/7.",
      marks: ["all'avanguardia", '24/7'],
      fixes: ['moderno', 'a ogni ora'],
      brand,
    },
    {
      text: 'Telefonino in regalo: il telefonino che vuoi.',
      marks: ['Telefonino', 'telefonino'],
      fixes: ['iPhone', 'iPhone'],
      brand,
    },
  ],
};

/** Finds one of the words, which come one a line; the longest first, as a word may stand at the beginning of another. */
const patternOf = forLast((lines) => {
  const words = lines.split('\n').sort((a, b) => b.length - a.length);
  const sources = words.map((word) =>
    RegExp.escape(word).replaceAll(String.raw`\x20`, String.raw`[^\S\n]{1,3}`).replaceAll(String.raw`\x27`, "['’ʼ]"),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}/])(?:${sources.join('|')})(?![\p{L}\p{M}\p{N}/])`, 'giu');
});

/** The form that two spellings of the same words share. */
function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/** The better word in the casing of the one it stands for; one with capitals of its own keeps them. */
function asCased(word: string, better: string): string {
  return better === better.toLowerCase() ? casedLike(word, better) : better;
}

function messageFor(word: string, better: string) {
  return better
    ? {
        it: `Il brand evita «${word}» e preferisce «${better}».`,
        en: `The brand avoids “${word}” and prefers “${better}”.`,
      }
    : { it: `Il brand evita «${word}».`, en: `The brand avoids “${word}”.` };
}
