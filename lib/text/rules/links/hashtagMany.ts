import { platformById } from '@/lib/platforms';
import { isPlatformId, type PlatformId } from '@/lib/platforms/ids';
import { hashtagsIn } from '../kit/hashtags';
import type { TextRule } from '../rule';

/** Where the platform itself sets no limit: from here on hashtags take the place of the text. */
const MANY: Partial<Record<PlatformId, number>> = { x: 4, facebook: 6, instagram: 15, linkedin: 6 };

/** More hashtags than the platform’s readers are used to. */
export const hashtagMany: TextRule = {
  id: 'hashtag-many',
  scope: 'text',
  title: { it: 'Troppi hashtag per la piattaforma', en: 'Too many hashtags for the platform' },
  severity: 'hint',
  source:
    'Guide di X (non più di due a post) e di LinkedIn (da tre a cinque); qui si parla solo quando sono molti di più.',
  find: ({ text }, _, { platform }) => {
    if (!isPlatformId(platform)) return [];
    const most = MANY[platform];
    const tags = most ? hashtagsIn(text) : [];
    if (!most || tags.length <= most) return [];
    const { name } = platformById(platform);
    return [
      {
        start: tags[most]!.start,
        end: tags.at(-1)!.end,
        severity: 'hint',
        message: {
          it: `${tags.length} hashtag su ${name} sono tanti: pochi e precisi si leggono.`,
          en: `${tags.length} hashtags are a lot on ${name}: few and precise ones get read.`,
        },
        replacements: [],
      },
    ];
  },
  good: [
    { text: 'Ciao #uno #due #tre', platform: 'x' },
    { text: 'Ciao #a1 #a2 #a3 #a4', platform: 'x' },
    { text: 'Ciao #a1 #a2 #a3 #a4 #a5 #a6', platform: 'linkedin' },
    'Ciao #a1 #a2 #a3 #a4 #a5 #a6 #a7 #a8 #a9',
    { text: 'Ciao #a1 #a2 #a3 #a4 #a5 #a6', platform: 'facebook' },
    { text: 'Nessun hashtag', platform: 'facebook' },
  ],
  bad: [
    { text: 'Ciao #a1 #a2 #a3 #a4 #a5', platform: 'x', marks: ['#a5'] },
    { text: 'Ciao #a1 #a2 #a3 #a4 #a5 #a6', platform: 'x', marks: ['#a5 #a6'] },
    { text: 'Ciao #a1 #a2 #a3 #a4 #a5 #a6 #a7', platform: 'linkedin', marks: ['#a7'] },
    { text: 'Ciao #a1 #a2 #a3 #a4 #a5 #a6 #a7 #a8', platform: 'facebook', marks: ['#a7 #a8'] },
    { text: '#a1 #a2 #a3 #a4 #a5 ciao', platform: 'x', marks: ['#a5'] },
    { text: '#a1 #a2 #a3 #a4 e #a5 poi #a6', platform: 'x', marks: ['#a5 poi #a6'] },
  ],
};
