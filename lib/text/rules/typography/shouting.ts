import type { Span } from '@/lib/shared/finding';
import { masked } from '../kit/masked';
import type { TextRule } from '../rule';

/** Words in capitals with nothing but spaces and marks between them, on one line. */
const CAPITALS =
  /(?=\p{Lu}\P{Ll})(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\p{M}'’]*(?:[^\p{L}\n]+\p{Lu}[\p{Lu}\p{M}'’]*)*(?![\p{L}\p{M}])/gu;
/** A headline may shout; so many words, of so many letters, are a text. */
const WORDS = { first: 14, later: 9 };
const LETTERS = { first: 70, later: 40 };

/** Sentences all in capitals. */
export const shouting: TextRule = {
  id: 'shouting',
  scope: 'text',
  title: { it: 'Testo tutto in maiuscolo', en: 'Text all in capitals' },
  severity: 'hint',
  source:
    'Linee guida sull’accessibilità (BBC, gov.uk, Designers Italia): il tutto maiuscolo si legge peggio e suona urlato.',
  find: ({ text }) => {
    const prose = masked(text);
    return [...prose.matchAll(CAPITALS)]
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      .filter((span) => isText(span, prose))
      .map((span) => ({
        ...span,
        severity: 'hint',
        message: {
          it: 'Tutto in maiuscolo si legge a fatica e suona urlato: bastano poche parole.',
          en: 'All in capitals is hard to read and sounds shouted: a few words are enough.',
        },
        replacements: [],
      }));
  },
  good: [
    'SALDI DI FINE STAGIONE: SOLO OGGI TUTTO AL 50%\nVi aspettiamo in negozio',
    'Il GDPR, la NIS2 e il DORA: che cosa cambia per le PMI',
    'Ha vinto la FIAT con RAI, ENI, ENEL, TIM e ACI',
    'Leggi tutto, NON PERDERE TEMPO, scrivici',
    'ATTENZIONE: domani chiuso',
    'CI STO',
  ],
  bad: [
    {
      text: 'Ciao.\nVI ASPETTIAMO DOMANI IN NEGOZIO CON TANTE NUOVE OFFERTE E SORPRESE PER TUTTI',
      marks: ['VI ASPETTIAMO DOMANI IN NEGOZIO CON TANTE NUOVE OFFERTE E SORPRESE PER TUTTI'],
    },
    {
      text: 'QUESTA SERA ALLE ORE VENTI NON PRENDETE IMPEGNI PERCHÉ SAREMO TUTTI INSIEME IN PIAZZA A BALLARE E A CANTARE FINO A TARDI',
      marks: [
        'QUESTA SERA ALLE ORE VENTI NON PRENDETE IMPEGNI PERCHÉ SAREMO TUTTI INSIEME IN PIAZZA A BALLARE E A CANTARE FINO A TARDI',
      ],
    },
    {
      text: 'Buongiorno.\nLA CONSEGNA È GRATUITA SOPRA I CINQUANTA EURO, ANCHE A DOMICILIO IN TUTTA ITALIA! Grazie',
      marks: ['LA CONSEGNA È GRATUITA SOPRA I CINQUANTA EURO, ANCHE A DOMICILIO IN TUTTA ITALIA'],
    },
    {
      text: 'Buongiorno.\nIL NEGOZIO RESTERÀ CHIUSO DA LUNEDÌ PER TUTTA LA SETTIMANA, CI SCUSIAMO PER IL DISAGIO!!!',
      marks: ['IL NEGOZIO RESTERÀ CHIUSO DA LUNEDÌ PER TUTTA LA SETTIMANA, CI SCUSIAMO PER IL DISAGIO'],
    },
    {
      text: 'Prima riga\nSeconda riga\nNON PERDETEVI LA GRANDE FESTA DI SABATO SERA NELLA PIAZZA DEL PAESE\nFine',
      marks: ['NON PERDETEVI LA GRANDE FESTA DI SABATO SERA NELLA PIAZZA DEL PAESE'],
    },
    {
      text: 'Ciao\nTUTTI I CLIENTI CHE HANNO LA TESSERA POSSONO RITIRARE IL PREMIO DA DOMANI, grazie',
      marks: ['TUTTI I CLIENTI CHE HANNO LA TESSERA POSSONO RITIRARE IL PREMIO DA DOMANI'],
    },
  ],
};

function isText({ start, end }: Span, prose: string): boolean {
  const place = prose.slice(0, start).includes('\n') ? 'later' : 'first';
  const words = prose.slice(start, end).match(/\p{L}[\p{L}\p{M}'’]*/gu)!;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return words.length >= WORDS[place] && letters >= LETTERS[place];
}
