import { brandWith } from '@/lib/brand/brand';
import { isPlatformId } from '@/lib/platforms/ids';
import { hashtagSpans } from '@/lib/platforms/tags';
import { withBlanks } from '../kit/deletion';
import type { Remark, TextRule } from '../rule';

const brand = brandWith({
  name: 'Bottega Rossi',
  forbiddenHashtags: ['follow4follow', 'Cibo', '#estate2024', 'perchésì'],
});

/** Hashtags that the brand never uses, in any casing. */
export const brandHashtags: TextRule = {
  id: 'brand-hashtags',
  scope: 'text',
  title: { it: 'Hashtag vietati dal brand', en: 'Hashtags the brand forbids' },
  severity: 'error',
  source: 'The brand’s own list; platforms take no notice of the casing of hashtags.',
  find({ text }, _, { brand, platform }) {
    if (!brand || brand.forbiddenHashtags.length === 0) return [];
    const forbidden = new Set(brand.forbiddenHashtags.map(bare));
    const remarks = hashtagSpans(text, isPlatformId(platform) ? platform : 'instagram').flatMap((span): Remark[] => {
      const tag = text.slice(span.start, span.end);
      if (!forbidden.has(bare(tag))) return [];
      const message = { it: `Il brand non usa l’hashtag ${tag}.`, en: `The brand does not use the hashtag ${tag}.` };
      return [{ ...span, severity: 'error', message, replacements: [''] }];
    });
    return withBlanks(text, remarks);
  },
  good: [
    { text: 'Che buon cibo! #cibovero #cucina', brand },
    { text: 'Leggi www.example.it/pagina#cibo', brand },
    { text: 'Il cibo dell’estate2024', brand },
    { text: '#cibo2 #ilcibo #cibo_buono', brand },
    { text: 'Siamo i numero #1', brand },
    'Buon appetito #cibo #follow4follow',
  ],
  bad: [
    { text: 'Buon appetito #cibo', marks: [' #cibo'], fixes: [''], brand },
    { text: 'Buon appetito #CIBO #cucina', marks: [' #CIBO'], brand },
    { text: '#cibo #cucina', marks: ['#cibo '], brand },
    { text: 'Il #cibo che piace', marks: [' #cibo'], platform: 'x', brand },
    {
      text: 'Saluti\n#Follow4Follow #estate2024',
      marks: ['#Follow4Follow ', '#estate2024'],
      brand,
      platform: 'linkedin',
    },
    { text: 'Venite #perchésì, dai', marks: [' #perchésì'], platform: 'facebook', brand },
  ],
};

function bare(tag: string): string {
  return tag
    .replace(/^[#＃]/, '')
    .normalize('NFC')
    .toLowerCase();
}
