import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskLoaders } from '@/lib/cli/dictionaries';
import { createChecker } from '@/lib/review/check';
import { PASSAGE } from '@/lib/review/overlaps';
import { readPosts } from '@/tests/bench/slips';

const context = { locale: 'it' } as const;
const checker = createChecker(diskLoaders);

async function marksOf(text: string, own = checker): Promise<string[]> {
  return (await own.check(text, context)).findings.map(({ start, end }) => text.slice(start, end));
}

describe('a check', () => {
  it('marks exactly the wrong words, in reading order', async () => {
    const text = "Ciao 👋🏽! La nostra aziendda, perche' no, cerca un colega 🎉 su @linkedn: https://aziendda.it";
    expect(await marksOf(text)).toEqual(['aziendda', "perche'", 'colega']);
  });

  it('speaks the language asked for', async () => {
    const [finding] = (await checker.check('La nostra aziendda', { locale: 'en' })).findings;
    expect(finding?.message).toContain('dictionary');
  });

  it('accepts words of the second language', async () => {
    expect(await marksOf('Abbiamo scelto un approccio straightforward per il nostro meeting')).toEqual([]);
  });

  it('leaves names alone, unless they are a slip away from a known word', async () => {
    expect(await marksOf('Ieri Kowalczyk e la signora Brambillasca erano a Milnao')).toEqual(['Milnao']);
  });

  it('raises fewer than three false alarms in a thousand words of clean posts', async () => {
    const found = (await Promise.all(readPosts().map((post) => marksOf(post)))).flat();
    expect(found.length).toBeLessThan(6);
  });
});

describe('loading', () => {
  it('asks for English only when a word is not Italian, and once', async () => {
    let asked = 0;
    const english = () => {
      asked++;
      return diskLoaders.english();
    };
    const own = createChecker({ ...diskLoaders, english });
    await own.check('La nostra azienda cresce.', context);
    expect(asked).toBe(0);
    await Promise.all([own.check('La nostra aziendda', context), own.check('un straightforwardd', context)]);
    expect(asked).toBe(1);
  });

  it('asks for what English corrections are made from only when one is asked for, and once', async () => {
    let asked = 0;
    const englishSource = () => {
      asked++;
      return diskLoaders.englishSource();
    };
    const own = createChecker({ ...diskLoaders, englishSource });
    const { findings } = await own.check('I recieve a lot of mesages from the custommers every day', context);
    expect(findings.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
    expect(asked).toBe(0);
    expect(await Promise.all(['recieve', 'mesages'].map((word) => own.suggest(word, 'en')))).toEqual([
      expect.arrayContaining(['receive']),
      expect.arrayContaining(['messages']),
    ]);
    expect(asked).toBe(1);
  });

  it('checks Italian alone when English cannot be had, and asks again later', async () => {
    let fail = true;
    const own = createChecker({
      ...diskLoaders,
      english: () => (fail ? Promise.reject(new Error('gone')) : diskLoaders.english()),
    });
    expect(await marksOf('La nostra aziendda è brillantly', own)).toEqual(['aziendda', 'brillantly']);
    fail = false;
    expect(await marksOf('La nostra aziendda è brilliantly', own)).toEqual(['aziendda']);
  });

  it('fails when Italian cannot be had, and tries again at the next call', async () => {
    let fail = true;
    const own = createChecker({
      ...diskLoaders,
      italian: () => (fail ? Promise.reject(new Error('gone')) : diskLoaders.italian()),
    });
    await expect(own.check('ciao', context)).rejects.toThrow('gone');
    fail = false;
    expect(await marksOf('La nostra aziendda', own)).toEqual(['aziendda']);
  });
});

describe('personal words', () => {
  it('are accepted until they are taken back, also when they were added before the lexicon came', async () => {
    const own = createChecker(diskLoaders);
    own.addWord('aziendda');
    expect(await marksOf("L'aziendda cresce", own)).toEqual([]);
    own.removeWord('aziendda');
    expect(await marksOf("L'aziendda cresce", own)).toEqual(["L'aziendda"]);
  });

  it('are suggested', async () => {
    const own = createChecker(diskLoaders);
    await own.check('Ciao', context);
    own.addWord('Enogastrò');
    expect(await own.suggest('Enogatrò', 'it')).toContain('Enogastrò');
  });
});

describe('suggestions', () => {
  it('come in the language of the word', async () => {
    expect((await checker.suggest('aziendda', 'it'))[0]).toBe('azienda');
    expect((await checker.suggest('recieve', 'en'))[0]).toBe('receive');
  });
});

describe('any text at all', () => {
  const bits = fc.constantFrom(
    'aziendda',
    'Milnao',
    ' ',
    "perche'",
    '’',
    "'",
    '-',
    '.',
    '@',
    '#',
    '🎉',
    'à',
    'e\u0300',
    '\u200B',
    '\n',
    'QUALITÀÀ',
    'the',
    'wifi',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(bits, { maxLength: 60 }).map((some) => some.join('')),
  );

  it('is checked without an error; findings are in order, inside the text, and short ones apart', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (sample) => {
        const { findings, failed } = await checker.check(sample, context);
        expect(failed).toEqual([]);
        let last = 0;
        let before = 0;
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sample.length);
          before = start;
          if (end - start > PASSAGE) continue;
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('any word gets suggestions without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (word) => {
        expect((await checker.suggest(word, 'it')).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['qwertz', 'The cat recieves ', 'xq-', "l'aziendda", 'Aziendda ', 'è'])(
    '100,000 characters of "%s" take well under a second',
    async (bit) => {
      const start = performance.now();
      await checker.check(bit.repeat(100_000 / bit.length), context);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );

  it('100,000 characters of garbage take well under a second', async () => {
    let state = 5;
    const letter = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return "abcdefghilmnop AEIOU'à.".charAt(state % 23);
    };
    const garbage = Array.from({ length: 100_000 }, letter).join('');
    const start = performance.now();
    const { failed } = await checker.check(garbage, context);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(failed).toEqual([]);
  });
});
