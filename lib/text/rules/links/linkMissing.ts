import { linksIn } from '../kit/links';
import type { TextRule } from '../rule';

/** Words that point at a link beside them. */
const POINTER =
  /(?<!\p{L})(?:clicca(?:te)? (?:qui|sul link|su questo link|il link)|(?:al|il|questo|dal|nel|a questo|al seguente) link(?: qui)? (?:sotto|in basso|seguente|qui)|al seguente link|a questo link|link (?:qui sotto|qui in basso|a seguire))(?!\p{L})/giu;
/** Where else it may be. */
const ELSEWHERE =
  /(?<!\p{L})(?:bio|storie|stories|story|comment[oi]|profilo|sticker|dm|direct|messaggio|privato|evidenza)(?!\p{L})/iu;

/** Clicca qui, and nothing to click. */
export const linkMissing: TextRule = {
  id: 'link-missing',
  scope: 'text',
  needs: /clicca|link/iu,
  title: { it: 'Un link annunciato che non c’è', en: 'A link announced and missing' },
  severity: 'hint',
  source: 'Dimenticanza frequente: il testo annuncia un link e il link non c’è.',
  find: ({ text }, _, { platform }) => {
    if (linksIn(text).length > 0 || ELSEWHERE.test(text)) return [];
    return [...text.matchAll(POINTER)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      severity: 'hint',
      message:
        platform === 'instagram'
          ? {
              it: `«${found}»: nel testo non c’è un link, e non dici che è in bio.`,
              en: `“${found}”: there is no link in the text, and you do not say it is in bio.`,
            }
          : { it: `«${found}»: nel testo non c’è nessun link.`, en: `“${found}”: there is no link in the text.` },
      replacements: [],
    }));
  },
  good: [
    'Clicca qui: https://caffelanterna.it',
    'Il link qui sotto 👇\nwww.caffelanterna.it',
    'Il link è in bio: clicca qui',
    'Trovi il link seguente nelle storie',
    'Il link tra salute e sonno',
    'Clicca sulla foto',
    'Il link in basso è nel primo commento',
  ],
  bad: [
    { text: 'Iscriviti, clicca qui', marks: ['clicca qui'] },
    { text: 'Prenota al link qui sotto', marks: ['al link qui sotto'] },
    { text: 'Tutti i dettagli al seguente link', marks: ['al seguente link'] },
    { text: 'Scarica la guida: cliccate sul link', marks: ['cliccate sul link'] },
    { text: 'Il programma a questo link 👇', platform: 'instagram', marks: ['a questo link'] },
    { text: 'Leggi dal link in basso', platform: 'facebook', marks: ['dal link in basso'] },
  ],
};
