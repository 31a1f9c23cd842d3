import { platformById } from '@/lib/platforms';
import type { PlatformId } from '@/lib/platforms/ids';
import type { CheckedFinding, WordLanguage } from '@/lib/review/checker';
import { nearCopyFindings } from '@/lib/review/similar/findings';
import { Recent } from '@/lib/shared/recent';
import { currentBrand, listBrands } from '@/lib/store/brands';
import { addPost, findNearPosts, loadPostIndex } from '@/lib/store/posts';
import { tellPages } from './pages';

/** How long a check may wait for the near-copies once all else is known, in milliseconds. */
const patience = 20;

interface Asked {
  text: string;
  platform: PlatformId;
  brandId: string | null;
  locale: WordLanguage;
}

/** Answers for the texts asked about last, so that an answer that came too late is there at the second question. */
const answers = new Recent<Promise<CheckedFinding[]>>(16);

/** The index is read as soon as a composer has the focus, so that it is there with the first words. */
export function warmNearCopies(): void {
  loadPostIndex().catch((error) => console.warn('The earlier posts could not be read', error));
}

/**
 * What there is to say of a text's near-copies by the time `rest` is done, or shortly after: a check never waits for the
 * index. Where it comes too late the pages are told to ask again.
 */
export async function nearFindings(asked: Asked, rest: Promise<unknown>): Promise<CheckedFinding[]> {
  const found = answers.get(JSON.stringify(asked), () => find(asked));
  const late = rest
    .catch(() => null)
    .then(() => new Promise((done) => setTimeout(done, patience)))
    .then(() => null);
  const inTime = await Promise.race([found, late]);
  if (!inTime) void found.then((findings) => (findings.length > 0 ? tellPages() : undefined));
  return inTime ?? [];
}

/** Keeps a text that went out as a post; a reply is none. */
export async function keepPost(platform: PlatformId, surface: string, text: string): Promise<void> {
  const { surfaces } = platformById(platform);
  if (surfaces.find(({ id }) => id === surface)?.kind !== 'post') return;
  const brand = await currentBrand(platform).catch(() => null);
  answers.clear();
  await addPost({ platform, text, publishedAt: Date.now(), brandId: brand?.id ?? null });
}

async function find({ text, platform, brandId, locale }: Asked): Promise<CheckedFinding[]> {
  try {
    const [near, brands] = await Promise.all([findNearPosts(text), listBrands()]);
    const nameOf = (id: string | null) => brands.find((brand) => brand.id === id)?.name ?? null;
    const copies = near.map(({ copy, post }) => ({ copy, post: { ...post, brandName: nameOf(post.brandId) } }));
    const findings = nearCopyFindings(copies, { platform, brandId, now: Date.now() }, locale);
    return findings.map((finding) => ({ ...finding, language: locale }));
  } catch (error) {
    console.warn('The earlier posts could not be searched', error);
    return [];
  }
}
