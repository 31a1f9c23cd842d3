import { type Link, linksIn } from '../kit/links';
import type { Message, TextRule } from '../rule';

type Kind = readonly [pattern: RegExp, severity: 'error' | 'warning', message: Message];

const OWN: Message = {
  it: 'Questo indirizzo esiste solo sul tuo computer o nella tua rete: nessun altro lo apre.',
  en: 'This address exists only on your computer or network: nobody else can open it.',
};
const STAGING: Message = {
  it: 'Sembra l’indirizzo di un sito di prova: controlla che sia quello pubblico.',
  en: 'This looks like the address of a test site: make sure it is the public one.',
};
const BACK: Message = {
  it: 'Questo link porta dentro il sito, alla parte di chi lo gestisce: gli altri trovano una porta chiusa.',
  en: 'This link leads to the site’s own back office: others find a closed door.',
};
const DRAFT: Message = {
  it: 'Questo link mostra un’anteprima che gli altri non possono vedere.',
  en: 'This link shows a preview that others cannot see.',
};
const EDIT: Message = {
  it: 'Questo link apre il documento in modifica: controlla chi può entrarci.',
  en: 'This link opens the document for editing: check who may enter.',
};
const EXPIRES: Message = {
  it: 'I file su questo indirizzo restano pochi giorni: chi arriva dopo non trova niente.',
  en: 'Files at this address stay for a few days: who comes later finds nothing.',
};
const TEMPLATE: Message = {
  it: 'Nel link è rimasto un segnaposto: così non porta da nessuna parte.',
  en: 'A placeholder was left in the link: it leads nowhere.',
};

const SCHEME = String.raw`^(?:https?:\/\/)`;
const KINDS: readonly Kind[] = [
  [
    new RegExp(
      String.raw`${SCHEME}(?:localhost|0\.0\.0\.0|127\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])(?![\w.])`,
      'i',
    ),
    'error',
    OWN,
  ],
  [
    new RegExp(
      String.raw`${SCHEME}?[\w.-]+\.(?:local|localhost|test|internal|lan|localdomain|intranet)(?=[:/?#]|$)`,
      'i',
    ),
    'error',
    OWN,
  ],
  [new RegExp(String.raw`${SCHEME}(?:intranet|extranet)\.`, 'i'), 'warning', OWN],
  [
    /\{\{|\}\}|%7B%7B|\$\{|%%\w+%%|\[(?:link|url|utm|nome|campagna|campaign|id|slug|data|inserire|inserisci|titolo|città|citta|prodotto|codice|evento)[^\]]*\]|[=/](?:undefined|null|NaN|xxx+|\[object)(?=[/&?#]|$)/i,
    'error',
    TEMPLATE,
  ],
  [
    /\/(?:wp-admin|wp-login\.php|administrator|umbraco|typo3)(?:[/?#]|$)|\/post\.php\?|admin\.shopify\.com|[?&]action=edit(?:&|$)/i,
    'error',
    BACK,
  ],
  [
    /[?&](?:preview(?:_id|_nonce|_theme_id)?|elementor-preview|customize_changeset_uuid|draft|_draft|previewMode)=|[?&]preview(?:&|$)/i,
    'error',
    DRAFT,
  ],
  [
    new RegExp(
      String.raw`${SCHEME}?(?:[\w-]+[.-])?(?:staging|stage|stg|preprod|pre-prod|preview|uat|test|dev|devel|collaudo|sviluppo|svil|sandbox|localdev|prova|nuovo-?sito|sito-?nuovo|new-?site|sito-?(?:di-?)?prova|sito-?test|temp|tmp)\d{0,2}[.](?=[\w-]+\.)`,
      'i',
    ),
    'warning',
    STAGING,
  ],
  [
    /^(?:https?:\/\/)?[\w.-]*(?:-git-[\w-]+\.vercel\.app|-[a-z0-9]{9}-[\w-]+\.vercel\.app|deploy-preview-\d+--[\w-]+\.netlify\.app|--[\w-]+\.netlify\.app|\.ngrok(?:-free)?\.(?:io|app|dev)|\.loca\.lt|\.trycloudflare\.com|\.gitpod\.io|\.wpengine\.com|\.cloudwaysapps\.com|\.kinsta\.cloud|\.myraidbox\.de|\.webflow\.io|\.lovable\.app)(?=[/?#:]|$)/i,
    'warning',
    STAGING,
  ],
  [
    /docs\.google\.com\/(?:document|spreadsheets|presentation|forms)\/(?:u\/\d\/)?d\/[\w-]+\/edit|canva\.com\/design\/[^\s]*\/edit|figma\.com\/(?:file|design)\/|drive\.google\.com\/(?:drive\/(?:u\/\d\/)?(?:my-drive|folders)|file\/d\/[\w-]+\/edit)|(?:app\.asana\.com|trello\.com\/[bc]|miro\.com\/app\/board|airtable\.com\/app|app\.clickup\.com)\/|-my\.sharepoint\.com\/|onedrive\.live\.com\/edit|dropbox\.com\/home/i,
    'warning',
    EDIT,
  ],
  [
    /(?:mail\.google\.com\/mail|outlook\.(?:office|live)\.com\/mail|web\.whatsapp\.com|business\.facebook\.com\/latest|studio\.youtube\.com|analytics\.google\.com|ads\.google\.com|search\.google\.com\/search-console|adsmanager\.facebook\.com|linkedin\.com\/company\/[^\s/]+\/admin)/i,
    'error',
    BACK,
  ],
  [
    /^(?:https?:\/\/)?(?:we\.tl\/|(?:[\w-]+\.)?wetransfer\.com\/downloads|fromsmash\.com\/|www\.swisstransfer\.com\/d\/)/i,
    'warning',
    EXPIRES,
  ],
];
/** Paths on a computer: file:///, C:\\Users, /Users/anna. */
const FILES =
  /file:\/{2,3}\S+|(?<![\p{L}\p{N}])[A-Z]:\\[\p{L}\p{N}_ ~-]+\\\S*|(?<!\S)\\\\[\w.-]+\\\S+|(?<!\S)\/(?:Users|home|Volumes)\/[\w.-]+\/\S+/gu;

/** Links that only their writer can open. */
export const privateLink: TextRule = {
  id: 'private-link',
  scope: 'text',
  title: { it: 'Link privati o di prova', en: 'Private and test links' },
  severity: 'error',
  source:
    'RFC 1918 e 6761 (indirizzi e nomi riservati); percorsi di amministrazione e anteprima dei gestori di contenuti più usati.',
  find: ({ text }) => [
    ...linksWithOwn(text).flatMap((link) => {
      const kind = KINDS.find(([pattern]) => pattern.test(link.text));
      return kind ? [{ start: link.start, end: link.end, severity: kind[1], message: kind[2], replacements: [] }] : [];
    }),
    ...[...text.matchAll(FILES)].map(({ index, 0: path }) => ({
      start: index,
      end: index + path.length,
      severity: 'error' as const,
      message: OWN,
      replacements: [],
    })),
  ],
  good: [
    'Leggi su https://www.caffelanterna.it/blog/test-della-personalita',
    'Il documento: https://docs.google.com/forms/d/e/1FAIp/viewform',
    'Su https://developer.mozilla.org e https://testdrive.it',
    'Il sito di prova è su localhost, lo dice la guida',
    'Ecco https://anteprima.news e https://stagepiu.it/corso',
    'La ricetta: https://caffelanterna.it/?p=12',
  ],
  bad: [
    { text: 'Dateci un’occhiata! http://localhost:3000/corsi', marks: ['http://localhost:3000/corsi'] },
    { text: 'Il menù è su http://192.168.1.20/menu', marks: ['http://192.168.1.20/menu'] },
    { text: 'Ecco il nuovo sito: https://staging.caffelanterna.it', marks: ['https://staging.caffelanterna.it'] },
    { text: 'Candidature: http://lavoro.esempio.local/jobs', marks: ['http://lavoro.esempio.local/jobs'] },
    {
      text: 'Leggi https://caffelanterna.it/wp-admin/post.php?post=8&action=edit',
      marks: ['https://caffelanterna.it/wp-admin/post.php?post=8&action=edit'],
    },
    {
      text: 'Nuovo articolo https://caffelanterna.it/?p=19&preview=true',
      marks: ['https://caffelanterna.it/?p=19&preview=true'],
    },
    {
      text: 'Iscriviti: https://docs.google.com/document/d/1a2b3c/edit',
      marks: ['https://docs.google.com/document/d/1a2b3c/edit'],
    },
    { text: 'Prenota https://caffelanterna.it/eventi/undefined', marks: ['https://caffelanterna.it/eventi/undefined'] },
    {
      text: 'Provala: https://esempio-git-main-studio.vercel.app',
      marks: ['https://esempio-git-main-studio.vercel.app'],
    },
  ],
};

/** With the placeholders at their end, which closing brackets otherwise are not part of. */
function linksWithOwn(text: string): Link[] {
  return linksIn(text).map((link) => {
    const tail = /^[\]}]+/.exec(text.slice(link.end, link.end + 4))?.[0] ?? '';
    return tail ? { start: link.start, end: link.end + tail.length, text: link.text + tail } : link;
  });
}
