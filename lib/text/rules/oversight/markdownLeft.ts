import { withoutOverlaps } from '../kit/leftovers';
import type { Remark, TextRule } from '../rule';

interface Sign {
  pattern: RegExp;
  /** The clean text from the match. */
  clean: (match: RegExpExecArray) => string;
}

const SIGNS: readonly Sign[] = [
  { pattern: /(?<![*\p{L}\p{N}])\*{3}(?=\S)([^*\n]{1,300}?)(?<=\S)\*{3}(?!\*)/gu, clean: ([, words]) => words! },
  { pattern: /(?<!\*)\*\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*\*(?!\*)/gu, clean: ([, words]) => words! },
  {
    pattern: /(?<![_\p{L}\p{N}])__(?=[^\s_])([^_\n]{2,200}?\p{Ll}[^_\n]{0,100}?)(?<=[^\s_])__(?![_\p{L}\p{N}])/gu,
    clean: ([, words]) => words!,
  },
  { pattern: /(?<![~\p{L}\p{N}])~~(?=\S)([^~\n]{1,200}?)(?<=\S)~~(?!~)/gu, clean: ([, words]) => words! },
  { pattern: /^[^\S\n]{0,3}#{2,6}[^\S\n]+(?=\S)/gmu, clean: () => '' },
  { pattern: /^```\p{L}{0,12}[^\S\n]*(?:\n|$)|\n```[^\S\n]*$/gmu, clean: () => '' },
  { pattern: /(?<!`)`(?=\S)([^`\n]{1,80}?)(?<=\S)`(?!`)/gu, clean: ([, words]) => words! },
  { pattern: /(?<=[\p{L}\p{N}])\\[*#_\-!.)](?=\s|$|\p{L})/gu, clean: ([all]) => all.slice(1) },
  { pattern: /^[^\S\n]{0,3}\|(?:[^\S\n]?:?-{2,}:?[^\S\n]?\|){1,8}[^\S\n]*(?:\n|$)/gmu, clean: () => '' },
];
/** A heading in single # stands before several words; one word is a hashtag with a space. */
const HEADING = /^# (?=\p{Lu}[^\n#]{2,60} [^\n#]{2,}$)/gmu;
/** Bold that was opened and never closed, or the other way round: "**Novità in studio!" */
const ALONE = /(?<![*\p{L}\p{N}%€])\*\*(?=\p{L})|(?<=[\p{L}!?.:])\*\*(?=\s|$)/gu;

/** **grassetto**, ## titolo, `codice`: signs that the platforms show as they are. */
export const markdownLeft: TextRule = {
  id: 'markdown-left',
  scope: 'text',
  title: { it: 'Segni di Markdown (** ##)', en: 'Markdown signs (** ##)' },
  severity: 'error',
  source: 'Facebook, Instagram, X e LinkedIn non interpretano il Markdown nei post: i segni restano scritti.',
  find: ({ text }) => {
    if (!/[*_#`~\\|]/.test(text)) return [];
    const found = SIGNS.flatMap(({ pattern, clean }) =>
      [...text.matchAll(pattern)].map((match) => remarkOn(match, clean(match))),
    );
    if (found.length > 0) found.push(...[...text.matchAll(HEADING)].map((match) => remarkOn(match, '')));
    if (found.length === 0 && text.split('**').length === 2)
      found.push(
        ...[...text.matchAll(ALONE)].map((match) => ({ ...remarkOn(match, ''), severity: 'warning' as const })),
      );
    return withoutOverlaps(found);
  },
  good: [
    'Sconto del 50%** su tutto\n** esclusi i saldi',
    'Prezzi a partire da 10 €* *IVA esclusa',
    '#sagra #estate #musica',
    'Cerchiamo un programmatore C# o F#',
    '*si commuove* Grazie a tutti',
    '¯\\_(ツ)_/¯ oggi va così',
    'C:\\Documenti\\foto',
    '*** Aperti anche domenica ***',
    '# Novità',
  ],
  bad: [
    {
      text: '**Novità in studio!** Da oggi si prenota online',
      marks: ['**Novità in studio!**'],
      fixes: ['Novità in studio!'],
    },
    { text: '## I nostri orari\nDalle 9 alle 18', marks: ['## '], fixes: [''] },
    { text: '**Novità in studio! Da oggi si prenota', marks: ['**'], fixes: [''] },
    { text: '***Ultimi posti*** per la gita', marks: ['***Ultimi posti***'], fixes: ['Ultimi posti'] },
    {
      text: '1. **Nuoto**: fa bene\n2. **Corsa**: anche',
      marks: ['**Nuoto**', '**Corsa**'],
      fixes: ['Nuoto', 'Corsa'],
    },
    { text: 'Usa il codice `ESTATE` alla cassa', marks: ['`ESTATE`'], fixes: ['ESTATE'] },
    { text: '# Il nostro nuovo menù\n**Antipasti** e primi', marks: ['# ', '**Antipasti**'] },
    { text: 'Prezzo ~~50~~ 40 euro', marks: ['~~50~~'], fixes: ['50'] },
    { text: 'Siamo i migliori\\! Venite a trovarci', marks: ['\\!'], fixes: ['!'] },
  ],
};

function remarkOn({ index, 0: found }: RegExpExecArray, clean: string): Remark {
  const shown = found.trim();
  return {
    start: index,
    end: index + found.length,
    severity: 'error',
    message: {
      it: `«${shown.length > 40 ? `${shown.slice(0, 38)}…` : shown}» è scritto in Markdown, che qui non diventa formattazione.`,
      en: `“${shown.length > 40 ? `${shown.slice(0, 38)}…` : shown}” is Markdown, which does not turn into formatting here.`,
    },
    replacements: [clean],
  };
}
