import { platformById } from '@/lib/platforms';
import { isPlatformId, type PlatformId } from '@/lib/platforms/ids';
import type { TextRule } from '../rule';

const BIO =
  /(?<!\p{L})(?:link|trovi tutto|trovate tutto)(?: è| lo trovi| lo trovate| che trovi| che trovate)? (?:in|nella|nella nostra|nella mia) bio(?!\p{L})/giu;
/** Where a link may stand in the post itself. */
const CLICKABLE: ReadonlySet<PlatformId> = new Set(['x', 'facebook', 'linkedin']);

/** The link is in bio: on Instagram. */
export const linkInBio: TextRule = {
  id: 'link-in-bio',
  scope: 'text',
  title: { it: '«Link in bio» fuori da Instagram', en: '“Link in bio” outside Instagram' },
  severity: 'hint',
  source:
    'Su X, Facebook e LinkedIn i link nel post si cliccano (documentazione delle piattaforme); solo Instagram li manda in bio.',
  find: ({ text }, _, { platform }) =>
    isPlatformId(platform) && CLICKABLE.has(platform)
      ? [...text.matchAll(BIO)].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          severity: 'hint',
          message: {
            it: `Su ${platformById(platform).name} il link può stare nel post: «${found}» sembra rimasto da Instagram.`,
            en: `On ${platformById(platform).name} the link may stand in the post: “${found}” looks left over from Instagram.`,
          },
          replacements: [],
        }))
      : [],
  good: [
    'Il link è in bio',
    { text: 'Il link è in bio', platform: 'instagram' },
    { text: 'Una bio breve e il link giusto', platform: 'x' },
    { text: 'La nostra bio racconta tutto', platform: 'linkedin' },
    { text: 'Il link è nel primo commento', platform: 'facebook' },
    { text: 'Prodotti bio: trovi il link sotto', platform: 'facebook' },
  ],
  bad: [
    { text: 'Iscriviti: link in bio', platform: 'x', marks: ['link in bio'] },
    { text: 'Il link è in bio', platform: 'facebook', marks: ['link è in bio'] },
    { text: 'Scopri di più dal Link in bio!', platform: 'linkedin', marks: ['Link in bio'] },
    { text: 'Il link lo trovi in bio', platform: 'facebook', marks: ['link lo trovi in bio'] },
    { text: 'Trovi tutto nella nostra bio', platform: 'x', marks: ['Trovi tutto nella nostra bio'] },
    { text: 'Prenota ora (link in bio).', platform: 'linkedin', marks: ['link in bio'] },
  ],
};
