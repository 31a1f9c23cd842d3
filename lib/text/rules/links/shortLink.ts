import { linksIn } from '../kit/links';
import { hostOf } from '../kit/query';
import type { TextRule } from '../rule';

const SHORTENERS = new Set(
  'bit.ly tinyurl.com ow.ly goo.gl is.gd buff.ly rebrand.ly cutt.ly shorturl.at tiny.cc t.ly rb.gy v.gd short.io bl.ink dlvr.it adf.ly soo.gd s2r.co ift.tt trib.al urly.it'.split(
    ' ',
  ),
);

/** bit.ly and its kin hide where a link leads. */
export const shortLink: TextRule = {
  id: 'short-link',
  scope: 'text',
  title: { it: 'Link abbreviati', en: 'Shortened links' },
  severity: 'hint',
  source:
    'Linee guida sull’accessibilità (WCAG 2.4.4: lo scopo del link) e sulla sicurezza: l’indirizzo dice dove porta.',
  find: ({ text }) =>
    linksIn(text)
      .filter((link) => SHORTENERS.has(hostOf(link)))
      .map(({ start, end }) => ({
        start,
        end,
        severity: 'hint',
        message: {
          it: 'Un link abbreviato nasconde dove porta: chi legge si fida di più dell’indirizzo intero.',
          en: 'A shortened link hides where it leads: readers trust the full address more.',
        },
        replacements: [],
      })),
  good: [
    'Leggi https://www.caffelanterna.it/bit.ly',
    'Leggi https://habit.ly/corso',
    'Su caffelanterna.it trovi tutto',
    'Che cosa sono bit.ly e simili',
    'Scrivi a info@esempio.it',
    'https://lnkd.in/abc lo mette LinkedIn',
  ],
  bad: [
    { text: 'Iscriviti: https://bit.ly/3abc', marks: ['https://bit.ly/3abc'] },
    { text: 'Iscriviti: bit.ly/3abc!', marks: ['bit.ly/3abc'] },
    { text: 'Iscriviti su https://tinyurl.com/corso', marks: ['https://tinyurl.com/corso'] },
    { text: 'Tutto su https://ow.ly/x1 oggi', marks: ['https://ow.ly/x1'] },
    { text: 'Scarica: https://cutt.ly/abc', marks: ['https://cutt.ly/abc'] },
    { text: 'Foto qui (https://rb.gy/foto)', marks: ['https://rb.gy/foto'] },
  ],
};
