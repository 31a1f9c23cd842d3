import type { TextRule } from '../rule';

/** Without the addresses of one's own network, which are private-link's. */
const HTTP =
  /(?<![\p{L}\p{N}/=])http(?=:\/\/(?!localhost|\d)[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*\p{L}{2})(?!:\/\/[\w.-]+\.(?:local|test|internal|lan)\b)/giu;

/** http:// where every site answers to https://. */
export const insecureLink: TextRule = {
  id: 'insecure-link',
  scope: 'text',
  title: { it: 'Link senza https', en: 'Links without https' },
  severity: 'hint',
  source: 'I browser segnano come «non sicuro» ciò che arriva con http (documentazione di Chromium e Mozilla).',
  find: ({ text }) =>
    [...text.matchAll(HTTP)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      severity: 'hint',
      message: {
        it: 'Con «http» il browser può avvisare che il sito non è sicuro: prova «https».',
        en: 'With “http” the browser may warn that the site is not secure: try “https”.',
      },
      replacements: ['https'],
    })),
  good: [
    'Su https://www.caffelanterna.it',
    'Su www.caffelanterna.it e caffelanterna.com',
    'Apri http://localhost:3000',
    'Apri http://192.168.1.1 per il router',
    'Il protocollo http:// è vecchio',
    'Vai su https://caffelanterna.it/?da=http://altro.it',
  ],
  bad: [
    { text: 'Leggi http://www.caffelanterna.it', marks: ['http'], fixes: ['https'] },
    { text: 'Il bando: http://comune.caffelanterna.it/bando', marks: ['http'], fixes: ['https'] },
    { text: 'http://caffelanterna.com è il nuovo sito', marks: ['http'], fixes: ['https'] },
    { text: 'Qui (http://caffelanterna.org) e qui: http://caffelanterna.net', marks: ['http', 'http'] },
    { text: 'Scopri tutto 👉 http://caffelanterna.it/promo?x=1', marks: ['http'] },
    { text: 'HTTP://ESEMPIO.IT per saperne di più', marks: ['HTTP'], fixes: ['https'] },
  ],
};
