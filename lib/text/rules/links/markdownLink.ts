import type { Remark, TextRule } from '../rule';

const MARKDOWN =
  /!?\[([^\]\n]{1,200})\]\(\s?((?:https?:\/\/|www\.|[\p{L}\p{N}-]{2,60}\.(?:it|com|org|net|eu)(?=[/)]))[^\s)]{0,500})(?: "[^"\n]{0,100}")?\s?\)/giu;
const ANGLED = /<((?:https?:\/\/|www\.)[^\s<>]{1,500})>/giu;

/** [testo](https://…) */
export const markdownLink: TextRule = {
  id: 'markdown-link',
  scope: 'text',
  needs: /[[<]/,
  title: { it: 'Link in Markdown', en: 'Markdown links' },
  severity: 'warning',
  source: 'Documentazione di X, Meta e LinkedIn: i post non leggono il Markdown, i segni restano in vista.',
  find: ({ text }) => [
    ...[...text.matchAll(MARKDOWN)].map((found) => remarkOn(found.index, found[0], textFor(found[1]!, found[2]!))),
    ...[...text.matchAll(ANGLED)].map((found) => remarkOn(found.index, found[0], found[1]!)),
  ],
  good: [
    'Leggi la guida: https://caffelanterna.it/guida',
    'Il file [bozza] (non definitivo) è pronto',
    'L’elenco [1](2) di note',
    'Vedi [qui](sotto) che cosa succede',
    'Se x < 3 e y > 2, allora',
    '<3 https://caffelanterna.it',
  ],
  bad: [
    {
      text: 'Leggi [la guida](https://caffelanterna.it/guida) oggi',
      marks: ['[la guida](https://caffelanterna.it/guida)'],
      fixes: ['la guida: https://caffelanterna.it/guida'],
    },
    {
      text: 'Vai su [https://caffelanterna.it](https://caffelanterna.it)',
      marks: ['[https://caffelanterna.it](https://caffelanterna.it)'],
      fixes: ['https://caffelanterna.it'],
    },
    { text: 'Ecco ![foto](https://caffelanterna.it/f.jpg)', marks: ['![foto](https://caffelanterna.it/f.jpg)'] },
    {
      text: 'Il [menù](https://caffelanterna.it/menu), il [blog](https://caffelanterna.it/blog)',
      marks: ['[menù](https://caffelanterna.it/menu)', '[blog](https://caffelanterna.it/blog)'],
    },
    {
      text: 'Tutto su <https://caffelanterna.it>',
      marks: ['<https://caffelanterna.it>'],
      fixes: ['https://caffelanterna.it'],
    },
    {
      text: 'Qui [il bando](www.caffelanterna.it/bando "Bando")',
      marks: ['[il bando](www.caffelanterna.it/bando "Bando")'],
    },
  ],
};

function remarkOn(start: number, found: string, better: string): Remark {
  return {
    start,
    end: start + found.length,
    severity: 'warning',
    message: {
      it: 'Le piattaforme non leggono il Markdown: parentesi e link si vedono così come sono.',
      en: 'The platforms do not read Markdown: brackets and link show as they are.',
    },
    replacements: [better],
  };
}

function textFor(label: string, address: string): string {
  const url = address;
  return label === url || url.includes(label) ? url : `${label}: ${url}`;
}
