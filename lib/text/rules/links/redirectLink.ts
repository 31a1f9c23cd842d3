import { linksIn } from '../kit/links';
import { hostOf, paramsOf } from '../kit/query';
import type { TextRule } from '../rule';

/** Who lets readers pass through: network, mailer or search page, and the parameter with the true address. */
const PASSAGES: readonly (readonly [host: RegExp, path: RegExp, param: RegExp])[] = [
  [/^lm?\.(?:facebook|instagram|threads|messenger)\.com$/, /./, /^u$/],
  [/^(?:[\w-]+\.)?google\.(?:it|com)$/, /\/(?:url|imgres|amp\/s)/, /^(?:q|url|imgrefurl)$/],
  [/\.safelinks\.protection\.outlook\.com$/, /./, /^url$/],
  [/^urldefense\.(?:com|proofpoint\.com)$/, /./, /^u$/],
  [/^(?:[\w-]+\.)?linkedin\.com$/, /\/(?:redir|safety\/go)/, /^url$/],
  [/^(?:[\w-]+\.)?youtube\.com$/, /\/redirect/, /^q$/],
  [/^t\.umblr\.com$/, /./, /^z$/],
  [/^(?:webcache\.googleusercontent\.com|[\w-]+\.translate\.goog|[\w-]+\.cdn\.ampproject\.org)$/, /./, /^$/],
  [/\.list-manage\.com$/, /\/track\/click/, /^$/],
];

/** l.facebook.com/l.php?u=…, google.com/url?q=…: the way to an address, not the address. */
export const redirectLink: TextRule = {
  id: 'redirect-link',
  scope: 'text',
  title: { it: 'Link di passaggio', en: 'Links that pass through elsewhere' },
  severity: 'warning',
  source:
    'Indirizzi con cui reti, motori e programmi di posta contano i clic; scadono o avvisano che si esce dal sito.',
  find: ({ text }) =>
    linksIn(text).flatMap((link) => {
      const passage = PASSAGES.find(([host, path]) => host.test(hostOf(link)) && path.test(link.text));
      if (!passage) return [];
      const target = paramsOf(link).find(({ name }) => passage[2].test(name))?.value;
      const address = target && decoded(target);
      return [
        {
          start: link.start,
          end: link.end,
          severity: 'warning',
          message: {
            it: 'Questo link passa da un altro sito, che lo ha copiato così: meglio l’indirizzo vero.',
            en: 'This link passes through another site, as it was copied there: better the true address.',
          },
          replacements: address ? [address] : [],
        },
      ];
    }),
  good: [
    'Leggi https://www.facebook.com/esempio',
    'Cerca su https://www.google.com/search?q=caffe',
    'Dove siamo: https://www.google.com/maps/place/Torino',
    'Scrivi a https://l.ead.it/u',
    'Il video: https://www.youtube.com/watch?v=abc',
    'https://www.linkedin.com/company/esempio',
  ],
  bad: [
    {
      text: 'Qui https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.museo.it la diretta',
      marks: ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.museo.it'],
      fixes: ['https://www.museo.it'],
    },
    {
      text: 'Siamo qui https://www.google.com/url?q=https://www.cantina.it&sa=D',
      marks: ['https://www.google.com/url?q=https://www.cantina.it&sa=D'],
      fixes: ['https://www.cantina.it'],
    },
    {
      text: 'Bilancio: https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fonlus.it&data=05',
      marks: ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fonlus.it&data=05'],
      fixes: ['https://onlus.it'],
    },
    {
      text: 'Profilo https://l.instagram.com/?u=https%3A%2F%2Fesempio.it',
      marks: ['https://l.instagram.com/?u=https%3A%2F%2Fesempio.it'],
    },
    {
      text: 'Leggi https://esempio.cdn.ampproject.org/c/s/esempio.it',
      marks: ['https://esempio.cdn.ampproject.org/c/s/esempio.it'],
    },
    {
      text: 'Vai https://www.youtube.com/redirect?q=https%3A%2F%2Fesempio.it',
      marks: ['https://www.youtube.com/redirect?q=https%3A%2F%2Fesempio.it'],
    },
  ],
};

/** The address as it was before it was packed; null when it is none. */
function decoded(value: string): string | null {
  try {
    const address = decodeURIComponent(value);
    return /^https?:\/\/[^\s]+$/i.test(address) ? address : null;
  } catch {
    return null;
  }
}
