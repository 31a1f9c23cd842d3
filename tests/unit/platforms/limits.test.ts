import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platformIds } from '@/lib/platforms/ids';
import { limitFindings } from '@/lib/platforms/limits';
import { measure, weigh } from '@/lib/platforms/measure';

const overflow = (text: string, platform: (typeof platformIds)[number]) => {
  const [finding] = limitFindings(text, platform, 'it');
  return finding && text.slice(finding.start, finding.end);
};

describe('length', () => {
  test.each([
    ['x', 280],
    ['instagram', 2200],
    ['linkedin', 3000],
    ['facebook', 63206],
  ] as const)('%s takes %i characters and not one more', (platform, max) => {
    expect(limitFindings('è'.repeat(max), platform, 'it')).toEqual([]);
    expect(limitFindings(`${'è'.repeat(max)}ù`, platform, 'it')).toMatchObject([
      { rule: 'limit-length', severity: 'error', start: max, end: max + 1, replacements: [] },
    ]);
  });

  test('an emoji that goes over is outside as a whole', () => {
    expect(overflow(`${'a'.repeat(279)}👩‍🍳`, 'x')).toBe('👩‍🍳');
    expect(overflow(`${'a'.repeat(2198)}👩‍🍳`, 'instagram')).toBe('👩‍🍳');
  });

  test('so is a link on X, which counts as one', () => {
    const link = 'https://esempio.it/una/pagina/lunga';
    expect(overflow(`${'a '.repeat(130)}${link} fine`, 'x')).toBe(`${link} fine`);
    expect(limitFindings(`${'a'.repeat(256)} ${link}`, 'x', 'it')).toEqual([]);
  });

  test('decomposed accents do not shift it', () => {
    const text = `${'e\u0300'.repeat(280)}fine`;
    expect(overflow(text, 'x')).toBe('fine');
  });

  test('what X Premium may write is no error where the page accepts it', () => {
    expect(limitFindings('a'.repeat(25000), 'x', 'it', true)).toEqual([]);
    expect(limitFindings('a'.repeat(25001), 'x', 'it', true)).toMatchObject([{ start: 25000 }]);
  });

  test('speaks Italian and English', () => {
    const text = 'a'.repeat(3012);
    expect(limitFindings(text, 'linkedin', 'it')[0]?.message).toBe(
      'Troppo lungo per LinkedIn: 3.012 caratteri su 3.000.',
    );
    expect(limitFindings(text, 'linkedin', 'en')[0]?.message).toBe(
      'Too long for LinkedIn: 3,012 characters, 3,000 allowed.',
    );
  });

  test('a 100,000-character paste is answered quickly', () => {
    const text = 'parole e https://esempio.it/pagina con 🍋 '.repeat(2400);
    const start = performance.now();
    expect(limitFindings(text, 'x', 'it')).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe('hashtags on Instagram', () => {
  const tags = (count: number) => Array.from({ length: count }, (_, index) => `#tag${index}`).join(' ');

  test('up to five pass', () => {
    expect(limitFindings(tags(5), 'instagram', 'it')).toEqual([]);
  });

  test('from the sixth on it is worth a look', () => {
    const text = `${tags(7)} fine`;
    const [finding] = limitFindings(text, 'instagram', 'it');
    expect(finding).toMatchObject({ rule: 'limit-hashtags', severity: 'warning' });
    expect(text.slice(finding!.start, finding!.end)).toBe('#tag5 #tag6');
    expect(finding!.message).toBe('7 hashtag: Instagram potrebbe accettarne solo 5.');
  });

  test('over thirty it is an error', () => {
    expect(limitFindings(tags(30), 'instagram', 'it')).toMatchObject([{ severity: 'warning' }]);
    expect(limitFindings(tags(31), 'instagram', 'en')).toMatchObject([
      { severity: 'error', message: '31 hashtags: Instagram accepts 30 at most.' },
    ]);
  });

  test('elsewhere they are not limited', () => {
    expect(limitFindings(tags(40), 'linkedin', 'it')).toEqual([]);
  });
});

/** Words, accents, emoji of several kinds, links, tags: what real posts are made of. */
const piece = fc.constantFrom(
  'parola',
  'è',
  'e\u0300',
  '👩‍🍳',
  '🇮🇹',
  '🍋',
  'https://esempio.it/a#b',
  '#tag',
  '@nome',
  ' ',
  '\n',
  '日',
);

test.each(platformIds)('what stands before the overflow fits on %s, with any text', (platform) => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 40, maxLength: 400 }), (pieces) => {
      const text = pieces.join('');
      const finding = limitFindings(text, platform, 'it').find(({ rule }) => rule === 'limit-length');
      const { used, max } = measure(text, platform);
      expect(finding !== undefined).toBe(used > max);
      if (!finding) return;
      expect(weigh(text.slice(0, finding.start), platform)).toBeLessThanOrEqual(max);
      expect(finding.end).toBe(text.length);
    }),
    { numRuns: 150 },
  );
});
