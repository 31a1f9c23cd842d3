import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, wordsOf } from '@/lib/text/tokens';

const wordsIn = (text: string) => wordsOf(text).map((word) => word.text);

describe('words of a text', () => {
  it.each([
    ['addresses', 'Vai su https://www.foo.it/a?b=c#d o www.foo.it/bar, casa.it e bit.ly/abc', 'Vai su o e'],
    ['e-mails', 'Scrivi a info.vendite@foo-bar.it oggi', 'Scrivi a oggi'],
    ['handles and hashtags', 'Grazie @mario.rossi_1 #saldi2024 #estateitaliàna ciao', 'Grazie ciao'],
    ['emoji', 'Buongiorno ☕️👩‍🍳 :smile: mondo 🇮🇹', 'Buongiorno mondo'],
    ['numbers with units and ordinals', "10kg 3x2 1° 2ª 50% 1.000,50€ 24/7 '90 20mila ore", 'ore'],
    ['code', 'foo_bar camelCase B2B mp3 iPhone logo.png h24 fine', 'fine'],
    ['abbreviations with points', 'La dott.ssa della S.p.A. firma', 'La della firma'],
    ['other alphabets', 'ciao ПРИВЕТ 你好 𝗕𝗼𝗹𝗱 mondo', 'ciao mondo'],
  ])('leave out %s', (_, text, words) => {
    expect(wordsIn(text).join(' ')).toBe(words);
  });

  it('keep apostrophes and hyphens inside', () => {
    expect(wordsIn("dell’anno l'e-mail un’altra socio-economico")).toEqual([
      'dell’anno',
      "l'e-mail",
      'un’altra',
      'socio-economico',
    ]);
  });

  it('compose letters and drop invisible signs, with the span of what was typed', () => {
    const text = 'La citta\u0300 e il Buon\u00ADgiorno\u200B!';
    const [, city, , , morning] = wordsOf(text);
    expect(city).toMatchObject({ text: 'città', start: 3, end: 9 });
    expect(morning).toMatchObject({ text: 'Buongiorno' });
    expect(text.slice(morning!.start, morning!.end)).toContain('Buon\u00ADgiorno');
  });

  it('tell where a sentence opens', () => {
    const opening = wordsOf('Uno due. Tre quattro 🎉 Cinque\n- Sei: Sette, Otto').filter((word) => word.opensSentence);
    expect(opening.map((word) => word.text)).toEqual(['Uno', 'Tre', 'Cinque', 'Sei', 'Sette']);
  });

  it('tell an apostrophe that follows', () => {
    expect(wordsOf("perche' mai").map((word) => word.apostrophe)).toEqual([true, false]);
  });

  it('come apart at hyphens with spans of their own', () => {
    const text = 'il post-evennto';
    const word = wordsOf(text)[1]!;
    const parts = partsOf(word, text.slice(word.start, word.end));
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['post', 'evennto']);
  });
});

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('ciao', ' ', "'", '’', '-', '.', '@', '#', '🎉', 'à', 'e\u0300', '\u200B', '\n', 'A', '1', ':'),
      )
      .map((bits) => bits.join('')),
  );

  it('gives words in order, apart from each other, whose spans slice to them', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const { start, end, text: word } of wordsOf(sample)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(
            sample
              .slice(start, end)
              .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
              .normalize('NFC'),
          ).toBe(word);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sample.length);
      }),
    );
  });

  it.each(['a.', "a'", '-', ':a', 'a@', 'a_', '1.', '#a', 'www.', '’'])(
    'of 100,000 characters made of "%s" is read in linear time',
    (bit) => {
      const start = performance.now();
      wordsOf(bit.repeat(100_000 / bit.length));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
