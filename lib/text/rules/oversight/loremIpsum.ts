import type { Span } from '@/lib/shared/finding';
import { inLines } from '../kit/inLines';
import type { TextRule } from '../rule';

/** Words of the filler that Italian does not have. */
const OWN = new Set(
  `lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing eiusmod incididunt labore dolore aliqua enim minim veniam quis nostrud
  exercitation ullamco laboris aliquip commodo consequat duis aute irure reprehenderit voluptate cillum fugiat pariatur
  excepteur occaecat cupidatat proident officia deserunt mollit laborum vestibulum pellentesque vivamus curabitur
  ultricies scelerisque tincidunt sagittis malesuada facilisis fringilla venenatis vulputate tristique imperdiet dapibus
  sollicitudin condimentum elementum euismod rhoncus suscipit hendrerit bibendum praesent aenean nullam phasellus
  pharetra egestas habitant morbi senectus netus fames turpis vehicula ornare accumsan laoreet`.split(/\s+/),
);
const SHARED = new Set(
  `sit elit sed do tempor ut et in magna ad ex ea velit esse eu nulla sint non sunt culpa qui anim id est nisi nec ac at a mi
  libero justo ante massa quam odio urna risus lacus nibh purus lectus mauris donec proin integer`.split(/\s+/),
);
const WORD = /\p{L}+/gu;

/** The words of the filler alone in a text; hardly any text has one. */
const ownIn = inLines(
  (line) =>
    line
      .toLowerCase()
      .match(WORD)
      ?.filter((word) => OWN.has(word)) ?? [],
  (word) => word,
);

/** Filler text, whole or any stretch of it. */
export const loremIpsum: TextRule = {
  id: 'lorem-ipsum',
  scope: 'text',
  isWhole: true,
  title: { it: 'Testo finto (lorem ipsum)', en: 'Filler text (lorem ipsum)' },
  severity: 'error',
  source: 'Il testo finto dei tipografi, usato nei modelli grafici.',
  find: ({ text }) =>
    fillersIn(text).map((span) => ({
      ...span,
      severity: 'error',
      message: {
        it: 'Questo è testo finto da modello grafico: va scritto quello vero.',
        en: 'This is the filler text of a design template: the real one has to be written.',
      },
      replacements: [],
    })),
  good: [
    'Il dolor che prova è grande, ma passa',
    'Che cos’è davvero il lorem ipsum? La storia di un testo finto',
    'Cogito ergo sum, et in Arcadia ego',
    'Quis custodiet ipsos custodes? Una domanda antica',
    'Il brano “Lorem ipsum” nacque da Cicerone',
    'Carpe diem e ad maiora a tutti',
  ],
  bad: [
    { text: 'Lorem ipsum dolor sit amet', marks: ['Lorem ipsum dolor sit amet'] },
    { text: 'Grande novità! consectetur adipiscing elit in negozio', marks: ['consectetur adipiscing elit in'] },
    {
      text: 'La nostra storia: sed do eiusmod tempor incididunt ut labore',
      marks: ['sed do eiusmod tempor incididunt ut labore'],
    },
    { text: 'Titolo del post\nLorem ipsum', marks: ['Lorem ipsum'] },
    {
      text: 'Excepteur sint occaecat cupidatat non proident, vi aspettiamo',
      marks: ['Excepteur sint occaecat cupidatat non proident'],
    },
    { text: 'Menù del giorno: LOREM IPSUM DOLOR', marks: ['LOREM IPSUM DOLOR'] },
    { text: 'Vestibulum ante ipsum primis. Ti aspettiamo!', marks: ['Vestibulum ante ipsum'] },
  ],
};

/** Runs of at least two words that only the filler has, with its other words between and around them. */
function fillersIn(text: string): Span[] {
  if (ownIn(text).length < 2) return [];
  const spans: Span[] = [];
  let run: { start: number; end: number; own: number; words: string } | null = null;
  const close = () => {
    if (run && run.own > 1 && !isSpokenOf(text, run, run.words)) spans.push({ start: run.start, end: run.end });
    run = null;
  };
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const own = OWN.has(lower);
    const end = index + word.length;
    if (!own && !SHARED.has(lower)) close();
    else if (run && /^[\s,.;:]{1,3}$/u.test(text.slice(run.end, index)))
      run = { start: run.start, end, own: run.own + Number(own), words: `${run.words} ${lower}` };
    else {
      close();
      run = { start: index, end, own: Number(own), words: lower };
    }
  }
  close();
  return spans;
}

/** The two words that name it, with an article or in quotation marks: a text about the filler. */
function isSpokenOf(text: string, { start }: Span, words: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    words === 'lorem ipsum' &&
    (/["“«‘'’]$/u.test(before) ||
      /^lorem ipsum ?\?/i.test(text.slice(start, start + 13)) ||
      /(?:^|[^a-zà-ÿ])(?:il|un|del|di|al|col|dal|e) $/i.test(before))
  );
}
