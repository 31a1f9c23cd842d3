import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EditorKind } from '@/lib/editors';
import type { Bench } from './harness';
import { frames, settledState, watchMutations, watchScroll } from './in-page';
import { type Content, plainText } from './pages/practice';

export interface PracticeEditor {
  name: string;
  /** Page and query. */
  address: string;
  kind: EditorKind;
  /** Its white space collapses, so that it cannot hold two spaces side by side. */
  collapses?: boolean;
}

const content: Content = [
  [
    { text: 'Ciao mondoo ' },
    { mention: '@Anna Rossi' },
    { text: ', siammo ' },
    { text: 'felicissimmi oggi', bold: true },
    { text: ' ' },
    { emoji: '🎉' },
    { text: ' davero' },
  ],
  [],
  [{ text: 'La riga di mezzo ha un erore qui' }],
  [],
  [],
  [{ text: 'Ultima riga finissce' }],
];
const text = plainText(content);
const places = [
  ['first word of the first line', 'Ciao', 'Salve'],
  ['word before a mention', 'mondoo', 'mondo'],
  ['word after a mention', 'siammo', 'siamo'],
  ['last word of the first line', 'davero', 'davvero'],
  ['middle word of a middle line', 'erore', 'errore'],
  ['last word of a middle line', 'qui', 'qua'],
  ['first word of the last line', 'Ultima', 'L’ultima'],
  ['last word of the text', 'finissce', 'finisce'],
] as const;

/** The behaviours every editor must show, on the real framework. */
export function editorSuite(bench: () => Bench, { name, address, kind, collapses = false }: PracticeEditor): void {
  describe(name, () => {
    const page = () => bench().page;
    const selection = () => bench().call<{ start: number; end: number } | null>('selection');
    const spanOf = (word: string, within = text) => ({
      start: within.indexOf(word),
      end: within.indexOf(word) + word.length,
    });
    const without = (word: string, replacement: string) => text.replace(word, replacement);
    const replace = (word: string, replacement: string, within = text) =>
      bench().replace(spanOf(word, within), word, replacement);

    /** What is read and what Publish would send are both this, and stay so for some frames. */
    async function expectText(expected: string): Promise<void> {
      expect(await page().evaluate(settledState)).toBe(expected);
      expect(await bench().readText()).toBe(expected);
    }

    async function putCaret(start: number, end = start): Promise<void> {
      await bench().call('select', { start, end });
      await page().evaluate(frames, 2);
      expect(await selection()).toEqual({ start, end });
    }

    /** At a person's pace: editors follow the caret by an event that comes after the key. */
    async function press(key: string): Promise<void> {
      await page().press(key);
      await page().evaluate(frames, 2);
    }

    const fresh = (lines: Content = content) => bench().fill(lines);

    beforeAll(() => bench().visit(address));
    afterEach(() => expect(page().errors.splice(0)).toEqual([]));

    test('is recognised', async () => {
      expect(await fresh()).toBe(kind);
    });

    describe('reads', () => {
      test('blank lines, emoji, mentions and formatted runs', async () => {
        await fresh();
        await expectText(text);
      });

      test('what has been typed, line by line', async () => {
        await fresh();
        await putCaret(text.length);
        await page().type(' e poi');
        await page().press('Enter');
        await page().press('Enter');
        await page().type('perché no');
        await expectText(`${text} e poi\n\nperché no`);
      });

      test('an empty editor as nothing', async () => {
        await fresh([]);
        expect(await bench().readText()).toBe('');
        expect(await bench().call('covered', { start: 0, end: 1 })).toEqual([]);
      });

      test('a post of 3,000 characters in a moment', async () => {
        await fresh(
          Array.from({ length: 30 }, (_, index) => [
            { text: `Riga ${index} di un post ` },
            { text: 'piuttosto lungo', bold: true },
            { text: ', con altre parole fino a cento battute circa, o quasi.' },
          ]),
        );
        const times = (await bench().call<number[]>('readingTimes', 41)).sort((one, other) => one - other);
        expect(times[20]).toBeLessThanOrEqual(2);
      });

      test('the selection', async () => {
        await fresh();
        const { start, end } = spanOf('erore');
        await putCaret(start, end);
        await page().press('ArrowRight');
        await page().evaluate(frames, 2);
        expect(await selection()).toEqual({ start: end, end });
      });
    });

    describe('locates', () => {
      test('every word where it is', async () => {
        await fresh();
        await bench().readText();
        for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
          const [range] = await bench().call<Covered[]>('covered', { start: index, end: index + word.length });
          expect(range?.text).toBe(word);
          expect(range?.box.width).toBeGreaterThan(word.length * 2);
        }
      });

      test('the caret wherever it may stand', async () => {
        await fresh();
        const offsets = [...text.matchAll(/./gsu)].map(({ index }) => index);
        expect(await bench().call('lostOffsets', [...offsets, text.length])).toEqual([]);
      });

      test('nothing outside the text', async () => {
        await fresh();
        await bench().readText();
        expect(await bench().call('covered', { start: text.length - 2, end: text.length + 1 })).toEqual([]);
        expect(await bench().call('covered', { start: 3, end: 3 })).toEqual([]);
      });

      test('and the browser paints the mark there and nowhere else', async () => {
        await fresh();
        await bench().readText();
        const marks = [spanOf('siammo'), spanOf('erore')];
        await bench().call('paint', marks);
        const [first] = await bench().call<Covered[]>('covered', marks[0]);
        const painted = await bench().pixels('mark');
        expect(painted.inside(first?.box)).toBeGreaterThan(0.4);
        const [second] = await bench().call<Covered[]>('covered', marks[1]);
        expect(painted.inside(second?.box)).toBeGreaterThan(0.4);
        expect(painted.outside([first?.box, second?.box])).toBe(0);
        await bench().call('paint', []);
      });

      test('without touching the editor (nothing of ours is published: languagetool-browser-addon#246, draft-js#616)', async () => {
        await fresh();
        await page().evaluate(watchMutations);
        await bench().readText();
        await bench().call('paint', [spanOf('siammo'), spanOf('erore')]);
        await page().evaluate(frames, 2);
        expect(await page().evaluate(() => window.mutations)).toBe(0);
        await bench().call('paint', []);
      });
    });

    describe('replaces', () => {
      test.each(places)(
        'the %s, and only it (harper#1978: the whole sentence; promptmanager#85: doubled text)',
        async (_place, word, right) => {
          await fresh();
          expect(await replace(word, right)).toBe('done');
          await expectText(without(word, right));
        },
      );

      test('twice in a row', async () => {
        await fresh();
        expect(await replace('erore', 'errore')).toBe('done');
        const then = without('erore', 'errore');
        expect(await replace('mondoo', 'mondo', then)).toBe('done');
        await expectText(then.replace('mondoo', 'mondo'));
      });

      test('many at once, each asked for before the one before it is done', async () => {
        await fresh();
        const words = [
          ['finissce', 'finisce'],
          ['erore', 'errore'],
          ['siammo', 'siamo'],
        ] as const;
        expect(
          await bench().call(
            'replaceAll',
            words.map(([word, right]) => [spanOf(word), word, right]),
          ),
        ).toEqual(['done', 'done', 'done']);
        await expectText(words.reduce((all, [word, right]) => all.replace(word, right), text));
      });

      test('in bold text, which stays bold (harper#2668: formatting removed)', async () => {
        await fresh();
        if ((await page().evaluate(() => window.practice.bold())) === null) return;
        expect(await replace('felicissimmi', 'felicissimi')).toBe('done');
        await expectText(without('felicissimmi', 'felicissimi'));
        expect(await page().evaluate(() => window.practice.bold())).toBe('felicissimi oggi');
      });

      test('next to a mention, which stays a mention', async () => {
        await fresh();
        const mentions = await page().evaluate(() => window.practice.mentions());
        await replace('mondoo', 'mondo');
        await replace('siammo', 'siamo', without('mondoo', 'mondo'));
        await expectText(without('mondoo', 'mondo').replace('siammo', 'siamo'));
        expect(await page().evaluate(() => window.practice.mentions())).toEqual(mentions && ['@Anna Rossi']);
      });

      test('by several lines with a blank one (harper#2434: paragraph breaks eaten)', async () => {
        await fresh();
        expect(await replace('erore qui', 'primo\n\nsecondo')).toBe('done');
        await expectText(without('erore qui', 'primo\n\nsecondo'));
      });

      test.skipIf(collapses)('by several lines with every space in them', async () => {
        await fresh();
        expect(await replace('erore qui', 'primo  e\n  secondo ')).toBe('done');
        await expectText(without('erore qui', 'primo  e\n  secondo '));
      });

      test('by several lines in the middle of a line', async () => {
        await fresh();
        expect(await replace('mezzo', 'uno\ndue')).toBe('done');
        await expectText(without('mezzo', 'uno\ndue'));
      });

      test('by text into an empty editor', async () => {
        await fresh([]);
        await page().click('[contenteditable="true"], textarea');
        expect(await bench().replace({ start: 0, end: 0 }, '', 'Buongiorno!\n\nGrazie per averci scritto.')).toBe(
          'done',
        );
        await expectText('Buongiorno!\n\nGrazie per averci scritto.');
      });

      test('by nothing', async () => {
        await fresh();
        expect(await replace('ha un erore ', '')).toBe('done');
        await expectText(without('ha un erore ', ''));
      });

      test('while the focus is elsewhere, and takes it to the editor', async () => {
        await fresh();
        await page().click({ x: 900, y: 500 });
        expect(await replace('erore', 'errore')).toBe('done');
        await expectText(without('erore', 'errore'));
        expect(await selection()).not.toBeNull();
      });
    });

    describe('takes a reply in', () => {
      const line = 'Grazie di averci scritto.';
      const lines = 'Ci scusiamo per il ritardo.\n\nIl pacco parte oggi:\nscrivici se non arriva.';
      const mention = text.indexOf('@Anna Rossi') + '@Anna Rossi'.length;
      const behind = (reply: string) => ({ start: reply.length, end: reply.length });
      /** What Tab would stop at. */
      const ritardo = { start: lines.indexOf('ritardo'), end: lines.indexOf('ritardo') + 'ritardo'.length };

      async function insert(start: number, end: number, reply: string, chosen = behind(reply)): Promise<string> {
        await putCaret(start, end);
        await page().evaluate(() => window.practice.rest?.());
        expect(await bench().replace({ start, end }, text.slice(start, end), reply, chosen)).toBe('done');
        const after = text.slice(0, start) + reply + text.slice(end);
        await expectText(after);
        expect(await selection()).toEqual({ start: start + chosen.start, end: start + chosen.end });
        return after;
      }

      const insertions = [
        ['one line at the end', text.length, text.length, ` ${line}`],
        ['several lines at the end', text.length, text.length, `\n\n${lines}`],
        ['several lines on a blank line', text.indexOf('\n') + 1, text.indexOf('\n') + 1, lines],
        ['one line after a mention', mention, mention, ` ${line}`],
        ['several lines after a mention', mention, mention, ` ${lines}`],
        ['several lines in the middle of a word', 2, 2, lines],
        ['one line over a selection', text.indexOf('un erore'), text.indexOf('un erore') + 8, line],
        ['several lines over a selection', text.indexOf('un erore'), text.indexOf('un erore') + 8, lines],
      ] as const;

      test.each(insertions)('%s: the caret behind it, the mention kept, one Ctrl+Z gives all back', async (...one) => {
        await fresh();
        const mentions = await page().evaluate(() => window.practice.mentions());
        await insert(one[1], one[2], one[3]);
        expect(await page().evaluate(() => window.practice.mentions())).toEqual(mentions);
        await page().press('Control+z');
        await expectText(text);
      });

      test.each(insertions.slice(0, 6))('%s: typing, Backspace and arrows work on', async (_, start, end, reply) => {
        await fresh();
        const after = await insert(start, end, reply);
        const at = start + reply.length;
        await page().type('Ciao');
        await expectText(`${after.slice(0, at)}Ciao${after.slice(at)}`);
        for (const key of ['Backspace', 'ArrowLeft', 'Backspace']) await press(key);
        await expectText(`${after.slice(0, at)}Ca${after.slice(at)}`);
      });

      test.each([line, lines])('after a mention and nothing else, as reply boxes open: %j', async (reply) => {
        const opened: Content = [[{ mention: '@Anna Rossi' }]];
        await fresh(opened);
        const at = '@Anna Rossi'.length;
        await putCaret(at);
        const mentions = await page().evaluate(() => window.practice.mentions());
        expect(await bench().replace({ start: at, end: at }, '', ` ${reply}`, behind(` ${reply}`))).toBe('done');
        await expectText(`@Anna Rossi ${reply}`);
        expect(await page().evaluate(() => window.practice.mentions())).toEqual(mentions);
        await page().type('!');
        await expectText(`@Anna Rossi ${reply}!`);
      });

      test('with what has still to be written selected, so that typing replaces it', async () => {
        await fresh();
        const after = await insert(text.length, text.length, lines, ritardo);
        await page().type('disguido');
        await expectText(after.replace('ritardo', 'disguido'));
      });
    });

    describe('holds', () => {
      test.each([
        ['a caret', 5, 5],
        ['a caret on a blank line', text.indexOf('\n') + 1, text.indexOf('\n') + 1],
        ['a selection across lines', 5, text.indexOf('erore') + 3],
      ])('%s while the focus is elsewhere, and gives it back', async (_, start, end) => {
        await fresh();
        await putCaret(start, end);
        await bench().call('hold');
        await page().click({ x: 900, y: 500 });
        expect(await selection()).toBeNull();
        await bench().call('giveBack');
        await page().evaluate(frames, 2);
        expect(await selection()).toEqual({ start, end });
        await page().type('X');
        await expectText(`${text.slice(0, start)}X${text.slice(end)}`);
      });
    });

    describe('refuses', () => {
      test('when the words are no longer there, and touches nothing', async () => {
        await fresh();
        const { start, end } = spanOf('erore');
        expect(await bench().replace({ start: start + 1, end: end + 1 }, 'erore', 'errore')).toBe('stale');
        await expectText(text);
      });

      test('what the editor gives back, and leaves the text as it was', async () => {
        await fresh();
        if (!(await page().evaluate(() => window.practice.refuse?.() ?? 'refuse' in window.practice))) return;
        expect(await replace('erore', 'errore')).toBe('failed');
        await expectText(text);
      });
    });

    describe('undoes', () => {
      test('one word by one Ctrl+Z', async () => {
        await fresh();
        await replace('erore', 'errore');
        await page().press('Control+z');
        await expectText(text);
      });

      test('the replacement alone, not what was typed before it', async () => {
        await fresh();
        await putCaret(text.length);
        await page().type(' ieri');
        await page().evaluate(() => window.practice.rest?.());
        expect(await replace('erore', 'errore', `${text} ieri`)).toBe('done');
        await page().press('Control+z');
        await expectText(`${text} ieri`);
      });

      test('several lines by one Ctrl+Z', async () => {
        await fresh();
        await replace('erore', 'primo\n\nsecondo');
        await page().press('Control+z');
        await expectText(text);
      });
    });

    describe('gives the caret back (harper#2494, #2626, #3111: caret to 0 or elsewhere)', () => {
      const word = spanOf('erore');
      test.each([
        ['before the word, on an earlier line', 5, 5],
        ['right before the word', word.start, word.start],
        ['inside the word: at its end', word.start + 2, word.end + 1],
        ['right after the word', word.end, word.end + 1],
        ['on a later line', text.length - 4, text.length - 3],
        ['on a blank line', text.indexOf('\n') + 1, text.indexOf('\n') + 1],
      ])('%s', async (_place, before, after) => {
        await fresh();
        await putCaret(before);
        expect(await replace('erore', 'errore')).toBe('done');
        expect(await selection()).toEqual({ start: after, end: after });
        await page().type('X');
        const right = without('erore', 'errore');
        await expectText(`${right.slice(0, after)}X${right.slice(after)}`);
      });

      test('and the selected stretch', async () => {
        await fresh();
        const { start, end } = spanOf('Ultima riga');
        await putCaret(start, end);
        expect(await replace('erore', 'errore')).toBe('done');
        expect(await selection()).toEqual({ start: start + 1, end: end + 1 });
      });
    });

    describe('leaves the editor alive (harper#2470, #2494: dead keys and Backspace, text lost)', () => {
      test('typing, arrows, Backspace and Enter work on', async () => {
        await fresh();
        await putCaret(text.length);
        expect(await replace('finissce', 'finisce')).toBe('done');
        const right = without('finissce', 'finisce');
        await page().type(' qui');
        await expectText(`${right} qui`);
        for (const key of ['Backspace', 'ArrowLeft', 'Backspace']) await press(key);
        await expectText(`${right} u`);
        for (const key of ['ArrowRight', 'Enter']) await press(key);
        await page().type('nuova riga');
        await expectText(`${right} u\nnuova riga`);
      });

      test('Backspace joins lines right after a replacement at the start of one', async () => {
        await fresh();
        await putCaret(text.indexOf('Ultima'));
        expect(await replace('Ultima', 'Prima')).toBe('done');
        await page().press('Backspace');
        await expectText(text.replace('\nUltima', 'Prima'));
      });
    });

    describe('with an input method', () => {
      test('does not touch the text while it composes, and works again afterwards', async () => {
        await fresh();
        await putCaret(text.length);
        await page().inputMethod.compose('に');
        await page().evaluate(frames, 2);
        expect(await replace('erore', 'errore')).toBe('failed');
        await page().inputMethod.commit('日');
        await page().waitFor(() => window.practice.state().endsWith('日'));
        await expectText(`${text}日`);
        expect(await replace('erore', 'errore')).toBe('done');
        await expectText(`${without('erore', 'errore')}日`);
      });
    });

    describe('in a tall page', () => {
      const lines: Content = Array.from({ length: 80 }, (_, index) => [
        { text: `Riga ${index} con un erore${index}.` },
      ]);
      const tall = plainText(lines);

      test('does not scroll it to the word (harper#2950, #4293: page scrolls away)', async () => {
        await fresh(lines);
        await page().evaluate(() => {
          (document.querySelector('#below') as HTMLElement).style.height = '2000px';
        });
        await putCaret(tall.length);
        await page().evaluate(watchScroll);
        expect(await replace('erore0.', 'errore0.', tall)).toBe('done');
        await page().evaluate(frames, 2);
        expect(await page().evaluate(() => window.scrolls)).toEqual({ shown: 0, left: 0 });
        await expectText(tall.replace('erore0.', 'errore0.'));
      });
    });
  });
}

interface Covered {
  text: string;
  box: { x: number; y: number; width: number; height: number };
}
