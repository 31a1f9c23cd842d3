import type { Span } from '@/lib/shared/finding';
import { type Link, linksIn } from '../kit/links';
import { hostOf, type Param, paramsOf } from '../kit/query';
import type { TextRule } from '../rule';

/** Click and reader ids that platforms and mailers add to a copied address. */
const NAMES =
  /^(?:fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|epik|igshid|igsh|ig_rid|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|hsCtaTracking|vero_id|oly_anon_id|oly_enc_id|wickedid|srsltid|mibextid|rdid|share_url|xmt|slof|trk|trackingId|lipi|licu|__cft__(?:\[\d\])?|__tn__|__xts__(?:\[\d\])?|ref_src|ref_url|_branch_match_id|is_from_webapp|sender_device|sc_cid|cmpid|ml_subscriber|ml_subscriber_hash|sfmc_sub|bsft_clkid|dm_i|spm)$/i;
/** Names that mean so only on one site. */
const ON_SITE: readonly (readonly [host: RegExp, name: RegExp])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, /^(?:si|feature|pp)$/],
  [/(?:^|\.)(?:x\.com|twitter\.com)$/, /^(?:s|t|ref_src)$/],
  [/(?:^|\.)(?:tiktok\.com)$/, /^(?:_r|_t)$/],
  [/(?:^|\.)(?:instagram\.com)$/, /^(?:img_index|utm_source|utm_medium|hl)$/],
  [/(?:^|\.)(?:linkedin\.com)$/, /^(?:utm_source|utm_medium|utm_campaign|rcm|originalSubdomain)$/],
  [/(?:^|\.)google\.(?:it|com)$/, /^(?:ved|sxsrf|sca_esv|gs_lcp|gs_lcrp|sourceid|sei|ei|sclient|uact|entry|g_ep)$/],
  [/(?:^|\.)(?:goo\.gl)$/, /^(?:g_st)$/],
  [/(?:^|\.)(?:booking\.com)$/, /^(?:label|sid|aid|dest_id)$/],
  [
    /(?:^|\.)airbnb\.(?:it|com)$/,
    /^(?:source_impression_id|federated_search_id|previous_page_section_name|_set_bev_on_new_domain)$/,
  ],
  [/(?:^|\.)(?:facebook\.com)$/, /^(?:ref|sfnsn|paipv|eav)$/],
  [/(?:^|\.)amazon\.(?:it|com|de|fr|es|co\.uk)$/, /^(?:ref_|ref|pd_rd_\w+|pf_rd_\w+|qid|sr|sprefix|crid|dib|dib_tag)$/],
];

/** fbclid, gclid, igsh and their kin. */
export const trackingLeftover: TextRule = {
  id: 'tracking-leftover',
  scope: 'text',
  title: { it: 'Codici di tracciamento rimasti nei link', en: 'Tracking codes left in links' },
  severity: 'warning',
  source:
    'Documentazione di Meta, Google, Microsoft e Mailchimp: sono codici del clic o del lettore, aggiunti a chi copia.',
  find: ({ text }) =>
    linksIn(text).flatMap((link) =>
      leftoversIn(link).map((span) => ({
        ...span,
        severity: 'warning',
        message: {
          it: 'È il codice di chi ha copiato il link: falsa le statistiche, e senza il link funziona uguale.',
          en: 'This is the code of whoever copied the link: it spoils the figures, and the link works without it.',
        },
        replacements: [''],
      })),
    ),
  good: [
    'Leggi https://caffelanterna.it/pagina?id=12&lingua=it',
    'Con https://caffelanterna.it/?utm_source=instagram&utm_campaign=saldi',
    'Il codice fbclid nei link: che cos’è',
    'Guarda https://www.youtube.com/watch?v=abc&t=30',
    'Iscriviti su https://caffelanterna.it/?ref=amico',
    'Prenota https://caffelanterna.it/s?si=1&t=2',
  ],
  bad: [
    { text: 'Leggi https://caffelanterna.it/sagra?fbclid=IwAR2xKd93js', marks: ['?fbclid=IwAR2xKd93js'], fixes: [''] },
    { text: 'Leggi https://caffelanterna.it/p?id=1&gclid=Cj0KCQ oggi', marks: ['&gclid=Cj0KCQ'], fixes: [''] },
    { text: 'Leggi https://caffelanterna.it/p?igshid=Ym&id=2', marks: ['igshid=Ym&'], fixes: [''] },
    {
      text: 'Leggi https://caffelanterna.it/p?mc_cid=8f2b&mc_eid=UNI',
      marks: ['?mc_cid=8f2b&mc_eid=UNI'],
      fixes: [''],
    },
    { text: 'Guarda https://youtu.be/abc?si=XyZ', marks: ['?si=XyZ'], fixes: [''] },
    { text: 'Vedi https://x.com/esempio/status/1?s=20&t=abc', marks: ['?s=20&t=abc'], fixes: [''] },
    {
      text: 'Chi siamo: https://www.linkedin.com/in/esempio?utm_source=share&utm_medium=member_ios',
      marks: ['?utm_source=share&utm_medium=member_ios'],
    },
    { text: 'Leggi https://caffelanterna.it/p?a=1&msclkid=3f&b=2', marks: ['&msclkid=3f'], fixes: [''] },
  ],
};

/** Runs of leftover parameters with the sign that falls with them. */
function leftoversIn(link: Link): Span[] {
  const params = paramsOf(link);
  const host = hostOf(link);
  const isLeft = ({ name }: Param) =>
    NAMES.test(name) || ON_SITE.some(([site, names]) => site.test(host) && names.test(name));
  const spans: Span[] = [];
  for (const [index, param] of params.entries()) {
    if (!isLeft(param)) continue;
    const last = spans.at(-1);
    if (last && last.end === params[index - 1]?.end) last.end = param.end;
    else spans.push({ start: param.start - 1, end: param.end });
  }
  // Before parameters that stay, the first sign stays too.
  return spans.map((span) => {
    const next = params.find(({ start }) => start > span.end);
    return span.start === params[0]!.start - 1 && next ? { start: span.start + 1, end: next.start } : span;
  });
}
