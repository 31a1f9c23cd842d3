import { describe, expect, it } from 'vitest';
import { withoutAccepted } from '@/lib/brand/accepted';
import { type Brand, brandWith } from '@/lib/brand/brand';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';

const checker = createChecker(diskLoaders);

/** The words that spelling marks for who writes for the brand. */
async function misspelt(text: string, brand: Brand): Promise<string[]> {
  const { findings } = await checker.check(text, { locale: 'it', brand });
  return withoutAccepted(findings, text, brand)
    .filter(({ rule }) => rule === 'spelling')
    .map(({ start, end }) => text.slice(start, end));
}

describe('the brand’s own words', () => {
  const brand = brandWith({ names: ['Lumorra', 'Zenitta Più'], inclusive: 'neutral' });
  const text = 'La nuova lumorra e la Zenitta Più dell’aziendda, per tuttə';

  it('are no misspelt words, with an article before them neither', async () => {
    expect(await misspelt('Prova Lumorra, la crema di Zenitta Più, e l’olio dell’Zenitta Più.', brand)).toEqual([]);
  });

  it('are left out alone: other words are still wrong', async () => {
    expect(await misspelt(text, brand)).toEqual(['dell’aziendda']);
  });

  it('are no words of another brand', async () => {
    expect(await misspelt(text, brandWith({ name: 'Altra' }))).toEqual(['lumorra', 'dell’aziendda', 'tuttə']);
  });
});

describe('rules of everybody', () => {
  const brand = brandWith({ names: ['illy caffè!'] });

  it('do not speak of a part of a name; of what is longer they do', () => {
    const text = 'illy caffè! illy caffè!';
    const inside = { rule: 'capital', start: 0, end: 4 };
    const around = { rule: 'repeated', start: 0, end: 23 };
    const own = { rule: 'brand-names', start: 0, end: 4 };
    expect(withoutAccepted([inside, around, own], text, brand)).toEqual([around, own]);
  });
});
