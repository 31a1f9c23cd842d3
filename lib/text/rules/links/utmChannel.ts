import { platformById } from '@/lib/platforms';
import { isPlatformId, type PlatformId } from '@/lib/platforms/ids';
import { linksIn } from '../kit/links';
import { type Param, paramsOf } from '../kit/query';
import type { Remark, TextRule } from '../rule';

/** How people call the channels in `utm_source`; the first name of each is offered. */
const CHANNELS: readonly (readonly [PlatformId | null, RegExp])[] = [
  ['facebook', /^(?:facebook|fb|meta|facebook\.com|fb[_-]\w+|facebook[_-]\w+)$/],
  ['instagram', /^(?:instagram|ig|insta|instagram\.com|ig[_-]\w+|instagram[_-]\w+)$/],
  ['linkedin', /^(?:linkedin|li|lnkd|linkedin\.com|linkedin[_-]\w+)$/],
  ['x', /^(?:x|twitter|tw|t\.co|x\.com|twitter\.com|twitter[_-]\w+)$/],
  [
    null,
    /^(?:tiktok|tt|youtube|yt|pinterest|threads|telegram|whatsapp|wa|bluesky|mastodon|snapchat|google|googleads|google[_-]ads|adwords|gmb|bing|newsletter|nl|dem|mailchimp|mailup|brevo|sendinblue|activecampaign|hubspot|email|e-mail|mail|sms|volantino|flyer|qr|qrcode|qr[_-]code)$/,
  ],
];
/** Media that no post is. */
const MEDIA = /^(?:email|e-mail|mail|newsletter|dem|sms|qr|qrcode|print|stampa|volantino)$/;

/** utm_source=facebook in a post on X. */
export const utmChannel: TextRule = {
  id: 'utm-channel',
  scope: 'text',
  title: { it: 'UTM di un altro canale', en: 'UTM of another channel' },
  severity: 'warning',
  source: 'Documentazione di Google Analytics sui parametri UTM: utm_source dice da dove arriva la visita.',
  find: ({ text }, _, { platform }) =>
    isPlatformId(platform) ? linksIn(text).flatMap((link) => remarksOn(paramsOf(link), platform)) : [],
  good: [
    { text: 'Leggi https://caffelanterna.it/?utm_source=instagram&utm_medium=social', platform: 'instagram' },
    { text: 'Leggi https://caffelanterna.it/?utm_source=ig', platform: 'instagram' },
    { text: 'Leggi https://caffelanterna.it/?utm_source=meta', platform: 'instagram' },
    { text: 'Leggi https://caffelanterna.it/?utm_source=twitter', platform: 'x' },
    { text: 'Leggi https://caffelanterna.it/?utm_source=primavera', platform: 'facebook' },
    'Leggi https://caffelanterna.it/?utm_source=facebook',
    { text: 'Leggi https://caffelanterna.it/?utm_source=social&utm_medium=post', platform: 'linkedin' },
  ],
  bad: [
    { text: 'Leggi https://caffelanterna.it/?utm_source=linkedin', platform: 'x', marks: ['linkedin'], fixes: ['x'] },
    {
      text: 'Leggi https://caffelanterna.it/?utm_source=facebook&utm_medium=social',
      platform: 'instagram',
      marks: ['facebook'],
      fixes: ['instagram'],
    },
    {
      text: 'Leggi https://caffelanterna.it/?utm_source=newsletter',
      platform: 'linkedin',
      marks: ['newsletter'],
      fixes: ['linkedin'],
    },
    {
      text: 'Leggi https://caffelanterna.it/?utm_source=google&utm_medium=cpc',
      platform: 'facebook',
      marks: ['google'],
      fixes: ['facebook'],
    },
    {
      text: 'Leggi https://caffelanterna.it/?utm_source=Twitter',
      platform: 'facebook',
      marks: ['Twitter'],
      fixes: ['facebook'],
    },
    {
      text: 'Leggi https://caffelanterna.it/?utm_source=ig&utm_medium=story',
      platform: 'facebook',
      marks: ['ig'],
      fixes: ['facebook'],
    },
    { text: 'Leggi https://caffelanterna.it/?utm_medium=email', platform: 'x', marks: ['email'], fixes: ['social'] },
  ],
};

function remarksOn(params: readonly Param[], platform: PlatformId): Remark[] {
  return params.flatMap((param) => {
    const name = param.name.toLowerCase();
    const value = param.value.toLowerCase();
    if (name === 'utm_source' && isOther(value, platform)) return [remarkOn(param, platform, platform)];
    if (name === 'utm_medium' && MEDIA.test(value)) return [remarkOn(param, platform, 'social')];
    return [];
  });
}

function isOther(value: string, platform: PlatformId): boolean {
  if (value === 'meta' && platform === 'instagram') return false;
  const channel = CHANNELS.find(([, names]) => names.test(value));
  return channel !== undefined && channel[0] !== platform;
}

function remarkOn({ end, value, name }: Param, platform: PlatformId, better: string): Remark {
  const { name: here } = platformById(platform);
  return {
    start: end - value.length,
    end,
    severity: 'warning',
    message: {
      it: `«${name}=${value}» conterebbe le visite di questo post come se non venissero da ${here}.`,
      en: `“${name}=${value}” would count this post’s visits as if they did not come from ${here}.`,
    },
    replacements: [better],
  };
}
