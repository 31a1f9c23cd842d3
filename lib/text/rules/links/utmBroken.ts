import { type Link, linksIn } from '../kit/links';
import { hostOf, type Param, paramsOf } from '../kit/query';
import type { Message, Remark, TextRule } from '../rule';

const PLACEHOLDER =
  /^(?:x{2,}|test(?:[_-].*)?|prova(?:[_-].*)?|todo|tbd|esempio|nome[_-]?campagna|campaign[_-]?name|campagna|campaign|source|medium|.*(?:non[_-]usare|do[_-]not[_-]use|da[_-]cambiare|placeholder).*|\[.*|<.*|\{.*)$/i;
const NAMES = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term', 'utm_id'];

/** Campaign parameters that count nothing, or otherwise than those of the links beside them. */
export const utmBroken: TextRule = {
  id: 'utm-broken',
  scope: 'text',
  title: { it: 'UTM incompleti o discordi', en: 'Incomplete or disagreeing UTM' },
  severity: 'warning',
  source:
    'Documentazione di Google Analytics sui parametri UTM: nomi in minuscolo, ognuno una volta, ognuno con un valore.',
  find: ({ text }) => {
    const links = linksIn(text).filter((link) => /utm_/i.test(link.text));
    return [...links.flatMap(ownRemarks), ...otherCampaigns(links), ...oddDividers(links)];
  },
  good: [
    'Leggi https://caffelanterna.it/?utm_source=ig&utm_medium=social&utm_campaign=saldi',
    'Due link: https://caffelanterna.it/a?utm_campaign=saldi e https://caffelanterna.it/b?utm_campaign=saldi',
    'Altri: https://uno.it/a?utm_campaign=saldi e https://due.it/b?utm_campaign=corsi',
    'I parametri utm_source e utm_medium spiegati bene',
    'Vai su https://caffelanterna.it/?utm_source=testata',
    'Vai su https://caffelanterna.it/?utm_campaign=prove-libere',
  ],
  bad: [
    { text: 'Leggi https://caffelanterna.it/?utm_source=ig&utm_campaign=', marks: ['utm_campaign='] },
    { text: 'Leggi https://caffelanterna.it/?utm_source=ig&utm_campaign=PROVA_NON_USARE', marks: ['PROVA_NON_USARE'] },
    { text: 'Leggi https://caffelanterna.it/?utm_source=ig&utm_source=fb', marks: ['utm_source=fb'] },
    { text: 'Leggi https://caffelanterna.it/?utm_source=ig?utm_medium=social', marks: ['?'], fixes: ['&'] },
    { text: 'Leggi https://caffelanterna.it/pagina&utm_source=ig', marks: ['&'], fixes: ['?'] },
    { text: 'Leggi https://caffelanterna.it/?UTM_Source=ig', marks: ['UTM_Source'], fixes: ['utm_source'] },
    {
      text: 'Leggi https://caffelanterna.it/a?utm_campaign=saldi e https://caffelanterna.it/b?utm_campaign=natale',
      marks: ['natale'],
      fixes: ['saldi'],
    },
    {
      text: 'Leggi https://caffelanterna.it/?utm_sorce=ig&utm_medium=social',
      marks: ['utm_sorce'],
      fixes: ['utm_source'],
    },
  ],
};

function ownRemarks(link: Link): Remark[] {
  const params = paramsOf(link);
  return params.flatMap((param, index) => {
    const name = param.name.toLowerCase();
    if (!name.startsWith('utm_')) return [];
    if (!NAMES.includes(param.name)) return [misnamed(param)];
    if (param.value === '') return [remark(param.start, param.end, EMPTY)];
    if (params.slice(0, index).some((other) => other.name === param.name))
      return [remark(param.start, param.end, TWICE)];
    return PLACEHOLDER.test(decoded(param.value)) ? [remark(param.end - param.value.length, param.end, LEFT)] : [];
  });
}

function misnamed({ name, start }: Param): Remark {
  const small = name.toLowerCase();
  const better = NAMES.find((right) => right === small || isNear(right, small));
  return remark(start, start + name.length, UNKNOWN, better ? [better] : []);
}

/** The same letters but for one lost, added, changed or moved. */
function isNear(right: string, typed: string): boolean {
  if (Math.abs(right.length - typed.length) > 1) return false;
  let same = 0;
  while (same < right.length && right[same] === typed[same]) same++;
  const [a, b] = [right.slice(same), typed.slice(same)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

function decoded(value: string): string {
  return value.replace(/%5B/gi, '[').replace(/%7B/gi, '{').replace(/%3C/gi, '<');
}

/** Links of one post to one site belong to one campaign. */
function otherCampaigns(links: readonly Link[]): Remark[] {
  const first = new Map<string, string>();
  return links.flatMap((link) => {
    const campaign = paramsOf(link).find(({ name }) => name === 'utm_campaign');
    if (!campaign?.value) return [];
    const usual = first.get(hostOf(link));
    if (usual === undefined) first.set(hostOf(link), campaign.value);
    if (usual === undefined || usual === campaign.value) return [];
    return [remark(campaign.end - campaign.value.length, campaign.end, OTHER, [usual])];
  });
}

/** A second `?`, or an `&` where the `?` is missing. */
function oddDividers(links: readonly Link[]): Remark[] {
  return links.flatMap(({ start, text }) => {
    const second = /(?<=\?[^#]*)\?(?=utm_)/i.exec(text);
    if (second) return [remark(start + second.index, start + second.index + 1, DIVIDER, ['&'])];
    const early = /^[^?#]*?(&)utm_/i.exec(text);
    if (!early) return [];
    const at = start + early[0].indexOf('&');
    return [remark(at, at + 1, DIVIDER, ['?'])];
  });
}

function remark(start: number, end: number, message: Message, replacements: string[] = []): Remark {
  return { start, end, severity: 'warning', message, replacements };
}

const EMPTY: Message = {
  it: 'Questo parametro non ha valore: la visita non sarà contata.',
  en: 'This parameter has no value: the visit will not be counted.',
};
const TWICE: Message = {
  it: 'Questo parametro è già nel link: ne conta uno solo.',
  en: 'This parameter is already in the link: only one counts.',
};
const LEFT: Message = {
  it: 'Il valore sembra un segnaposto o una prova.',
  en: 'The value looks like a placeholder or a test.',
};
const UNKNOWN: Message = {
  it: 'I nomi degli UTM sono fissi e in minuscolo: questo non sarà contato.',
  en: 'UTM names are fixed and in small letters: this one will not be counted.',
};
const OTHER: Message = {
  it: 'L’altro link dello stesso post ha un’altra campagna.',
  en: 'The other link in this post carries another campaign.',
};
const DIVIDER: Message = {
  it: 'I parametri cominciano con «?» e si separano con «&».',
  en: 'Parameters begin with “?” and are divided by “&”.',
};
