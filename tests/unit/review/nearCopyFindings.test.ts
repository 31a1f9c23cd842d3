import { describe, expect, it } from 'vitest';
import { type EarlierPost, nearCopyFindings, type Writing } from '@/lib/review/similar/findings';
import type { CopyKind, NearCopy } from '@/lib/review/similar/nearCopy';

const now = new Date(2026, 5, 20, 10).getTime();
const writing: Writing = { platform: 'instagram', brandId: 'rossi', now };
const on = (day: number, month = 4, year = 2026) => new Date(year, month, day, 18).getTime();

function copy(kind: CopyKind, share: number, spans = [{ start: 0, end: 20 }]): NearCopy {
  return { kind, share, spans, earlier: spans };
}
function post(over: Partial<EarlierPost> = {}): EarlierPost {
  return { platform: 'instagram', publishedAt: on(3), brandId: 'rossi', brandName: 'Bottega Rossi', ...over };
}
const say = (near: NearCopy, earlier: EarlierPost, locale: 'it' | 'en' = 'it') =>
  nearCopyFindings([{ copy: near, post: earlier }], writing, locale)[0]!.message;

describe('what is said of a near-copy', () => {
  it.each<[string, NearCopy, EarlierPost]>([
    ['Uguale all’86% al post del 3 maggio su Instagram.', copy('paraphrase', 0.86), post()],
    ['Uguale parola per parola al post di oggi su Instagram.', copy('exact', 1), post({ publishedAt: now - 1000 })],
    [
      'Uguale parola per parola al post di ieri su X.',
      copy('exact', 1),
      post({ platform: 'x', publishedAt: on(19, 5) }),
    ],
    [
      'Uguale al 95% al post dell’8 maggio su Instagram, in un altro ordine.',
      copy('reordered', 0.95),
      post({ publishedAt: on(8) }),
    ],
    [
      'Il 45% di questo testo è già nel post dell’11 maggio su Instagram.',
      copy('partial', 0.45),
      post({ publishedAt: on(11) }),
    ],
    [
      'L’80% di questo testo è già nel post del 1º maggio su Instagram.',
      copy('partial', 0.8),
      post({ publishedAt: on(1) }),
    ],
    [
      'Uguale al 99% al post del 3 maggio 2025 su Instagram.',
      copy('paraphrase', 1),
      post({ publishedAt: on(3, 4, 2025) }),
    ],
    [
      'Uguale all’86% al post di Studio Bianchi del 3 maggio su Instagram.',
      copy('paraphrase', 0.86),
      post({ brandId: 'bianchi', brandName: 'Studio Bianchi' }),
    ],
    [
      'Uguale all’86% al post di un altro brand del 3 maggio su Instagram.',
      copy('paraphrase', 0.86),
      post({ brandId: 'via', brandName: null }),
    ],
    [
      'Uguale all’86% al post del 3 maggio su Instagram.',
      copy('paraphrase', 0.86),
      post({ brandId: null, brandName: null }),
    ],
  ])('%s', (message, near, earlier) => {
    expect(say(near, earlier)).toBe(message);
  });

  it('is said in English too', () => {
    expect(say(copy('paraphrase', 0.86), post(), 'en')).toBe('86% the same as the post of 3 May on Instagram.');
    expect(say(copy('exact', 1), post({ publishedAt: now, brandId: 'b', brandName: 'Acme' }), 'en')).toBe(
      'Word for word the same as the post by Acme of today on Instagram.',
    );
  });

  it('stands on the longest stretch and asks to look again', () => {
    const near = copy('partial', 0.5, [
      { start: 0, end: 10 },
      { start: 20, end: 60 },
      { start: 70, end: 90 },
    ]);
    expect(nearCopyFindings([{ copy: near, post: post() }], writing, 'it')).toMatchObject([
      { rule: 'near-copy', severity: 'warning', start: 20, end: 60, replacements: [] },
    ]);
  });

  it('is only a hint for what goes out on several platforms in the same days', () => {
    const severity = (over: Partial<EarlierPost>) =>
      nearCopyFindings([{ copy: copy('exact', 1), post: post(over) }], writing, 'it')[0]!.severity;
    const yesterday = on(19, 5);
    expect(severity({ platform: 'facebook', publishedAt: yesterday })).toBe('hint');
    expect(severity({ platform: 'facebook', publishedAt: on(3) })).toBe('warning');
    expect(severity({ platform: 'facebook', publishedAt: yesterday, brandId: 'bianchi' })).toBe('warning');
    expect(severity({ publishedAt: yesterday })).toBe('warning');
  });

  it('names a text that went out on several platforms once: where one writes, else where it was last', () => {
    const near = copy('exact', 1);
    const on3 = { copy: near, post: post() };
    const later = { copy: near, post: post({ platform: 'x', publishedAt: on(9) }) };
    const last = { copy: near, post: post({ platform: 'linkedin', publishedAt: on(10) }) };
    const messages = (copies: { copy: NearCopy; post: EarlierPost }[]) =>
      nearCopyFindings(copies, writing, 'it').map(({ message }) => message);
    expect(messages([later, on3, last])).toEqual(['Uguale parola per parola al post del 3 maggio su Instagram.']);
    expect(messages([later, last])).toEqual(['Uguale parola per parola al post del 10 maggio su LinkedIn.']);
  });

  it('is said of three earlier texts at most', () => {
    const copies = [1, 2, 3, 4].map((at) => ({ copy: copy('partial', 0.5, [{ start: at, end: 40 }]), post: post() }));
    expect(nearCopyFindings(copies, writing, 'it')).toHaveLength(3);
  });
});
