import { describe, expect, test } from 'vitest';
import { platformIds } from '@/lib/platforms/ids';
import { measure } from '@/lib/platforms/measure';

describe('what X counts', () => {
  test.each([
    ['', 0],
    ['Perché no?', 10],
    ['👩‍🍳', 2],
    ['🇮🇹🇮🇹', 4],
    ['vedi https://esempio.it/una/pagina/lunghissima?con=parametri&e=altro', 5 + 23],
    ['esempio.it', 23],
    ['日本', 4],
    // A letter and its combining accent are one, as X normalises first.
    ['e\u0300', 1],
    ['riga\n\nriga', 10],
    // The curly apostrophe weighs one, the ellipsis two.
    ['L’aperitivo…', 13],
  ])('%j weighs %i', (text, used) => {
    expect(measure(text, 'x')).toMatchObject({ used, max: 280 });
  });

  test('the long limit only when the page accepts it', () => {
    expect(measure('a', 'x', true).max).toBe(25000);
    expect(measure('a', 'linkedin', true).max).toBe(3000);
  });

  test('a surface may have a maximum of its own', () => {
    expect(measure('a', 'facebook', false, 'facebook-post').max).toBe(63206);
    expect(measure('a', 'facebook', false, 'facebook-comment').max).toBe(8000);
    expect(measure('a', 'instagram', false, 'instagram-comment').max).toBe(2200);
  });
});

test('elsewhere an emoji counts its UTF-16 units', () => {
  for (const platform of ['facebook', 'instagram', 'linkedin'] as const) {
    expect(measure('👩‍🍳 città', platform).used).toBe(11);
  }
});

describe.each(platformIds)('hashtags on %s', (platform) => {
  test.each([
    ['#caffè #Forlì #perché_no', 3],
    ['#l’amore', 1],
    ["#dell'arte #2026 #estate2026", 2],
    ['(#uno) "#due", #tre!', 3],
    ['#', 0],
    ['# vuoto e C# e nota#no', 0],
    ['https://esempio.it/pagina#offerte e https://esempio.it/#chi', 0],
    ['&#39; e &#x27;', 0],
    ['#mare🏖️', 1],
    ['prima riga\n#seconda', 1],
    ['＃largo', 1],
  ])('%j has %i', (text, hashtags) => {
    expect(measure(text, platform).hashtags).toBe(hashtags);
  });
});

describe('mentions', () => {
  test.each([
    ['@uno @due_3', 2],
    ['scrivi a info@esempio.it', 0],
    ['(@uno), «@due».', 2],
    ['@ solo', 0],
  ])('%j has %i on X and Instagram', (text, mentions) => {
    expect(measure(text, 'x').mentions).toBe(mentions);
    expect(measure(text, 'instagram').mentions).toBe(mentions);
  });

  test('a dot belongs to a name on Instagram, not at its end', () => {
    expect(measure('con @la.bottega. Grazie', 'instagram').mentions).toBe(1);
  });

  test('Facebook and LinkedIn do not show them in the text', () => {
    expect(measure('@uno', 'facebook')).not.toHaveProperty('mentions');
    expect(measure('@uno', 'linkedin')).not.toHaveProperty('mentions');
  });
});
