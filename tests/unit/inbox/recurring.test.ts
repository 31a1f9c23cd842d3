import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asks,
  nothingAsked,
  proposals,
  recurringSchema,
  withoutQuestion,
  withQuestion,
  withSilence,
} from '@/lib/inbox/recurring';

function asked(...texts: string[]) {
  return texts.reduce((record, text, at) => withQuestion(record, { id: `c${at}`, text, at }), nothingAsked);
}

describe('recurring questions', () => {
  it('are proposed from three on, with a wording, the count, the last time and the comments', () => {
    const two = asked('Quanto costa la spedizione?', 'spedizione quanto viene?');
    expect(proposals(two)).toEqual([]);
    const three = withQuestion(two, { id: 'c9', text: 'Ciao! Belle. qnt costa spedire??', at: 9 });
    expect(proposals(three)).toEqual([
      {
        id: expect.any(String),
        language: 'it',
        wording: 'Quanto costa la spedizione?',
        count: 3,
        lastAt: 9,
        commentIds: ['c0', 'c1', 'c9'],
      },
    ]);
  });

  it.each([
    ['quanto costa la spedizione?', 'quanto costa l’abbonamento?'],
    ['quanto costa?', 'a che ora aprite?'],
    ['quanto costa?', 'quanto costa la spedizione?'],
    ['c’è parcheggio?', 'accettate i cani?'],
    ['avete la taglia 44?', 'avete la taglia 38?'],
    ['quando inizia il corso?', 'il corso è online?'],
    ['prezzo?', 'price?'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(asked(a, b).groups).toHaveLength(2);
  });

  it('does not count a comment twice, nor one that asks the same twice', () => {
    const record = asked('Prezzo? Quanto costa?');
    expect(record.groups).toMatchObject([{ count: 1 }]);
    expect(withQuestion(record, { id: 'c0', text: 'Prezzo?', at: 5 }).groups).toEqual(record.groups);
  });

  it('finds two questions in one comment, and none in chat', () => {
    expect(asked('Che bello! A che ora aprite? E quanto costa il corso?').groups).toHaveLength(2);
    expect(asked('😂😂', '@anna', '...').groups).toEqual([]);
  });

  it('forgets a comment that is gone', () => {
    const record = asked('prezzo?', 'quanto costa?');
    expect(withoutQuestion(record, 'c1').groups).toMatchObject([{ count: 1, ids: ['c0'] }]);
    expect(withoutQuestion(withoutQuestion(record, 'c1'), 'c0').groups).toEqual([]);
  });

  it('stays what it was about when a comment is gone', () => {
    const before = asked('quanto costa la spedizione?', 'quanto costa spedire?', 'la spedizione quanto costa?');
    const after = ['c0', 'c1'].reduce(withoutQuestion, before);
    expect(withQuestion(after, { id: 'c9', text: 'spedizione quanto costa?', at: 9 }).groups).toHaveLength(1);
  });

  it('has an id of its own, also where one comment begins several', () => {
    const { groups } = asked('A che ora aprite? E quanto costa il corso?');
    expect(new Set(groups.map(({ id }) => id)).size).toBe(2);
  });

  it('is quoted in the wording written with most care', () => {
    const record = asked('qnt costa spedire??', 'quanto costa spedire ?!?', 'ma quanto costa spedire???');
    expect(proposals(record)).toMatchObject([{ wording: 'Quanto costa spedire?' }]);
  });

  it('is proposed no more once silenced, though it is asked again, until that is taken back', () => {
    const three = asked('prezzo?', 'quanto costa?', 'che prezzo ha?');
    const id = proposals(three)[0]!.id;
    const silent = withQuestion(withSilence(three, id, true), { id: 'c9', text: 'prezzo?', at: 9 });
    expect(proposals(silent)).toEqual([]);
    expect(proposals(withSilence(silent, id, false))).toMatchObject([{ id, count: 4 }]);
    expect(withSilence(three, 'another', true)).toEqual(three);
  });

  it('comes from questions, and from orders and faults that ask', () => {
    expect(asks('question', 'Info')).toBe(true);
    expect(asks('order', 'Ordine fatto il 10. Quando arriva?')).toBe(true);
    expect(asks('technical', 'come si aggiorna l’app')).toBe(true);
    expect(asks('order', 'Ordine 4471 mai arrivato.')).toBe(false);
    expect(asks('complaint', 'Ma vi pare il modo?')).toBe(false);
  });

  it('forgives a slip', () => {
    expect(asked('il tornio ceramico funziona a gas?', 'il tornio ceramcio funziona a gas?').groups).toHaveLength(1);
  });

  it('keeps within its bounds whatever is asked', () => {
    const comments = fc.array(fc.record({ text: fc.string({ maxLength: 400 }), at: fc.nat() }), { maxLength: 20 });
    fc.assert(
      fc.property(comments, (all) => {
        const record = all.reduce(
          (before, { text, at }, n) => withQuestion(before, { id: `${n}`, text: `${text}?`, at }),
          nothingAsked,
        );
        expect(recurringSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
    let record = nothingAsked;
    for (let at = 0; at < 900; at++)
      record = withQuestion(record, { id: `${at}`, text: `avete il pezzo ${at * 7}?`, at });
    expect(recurringSchema.safeParse(record).success).toBe(true);
    expect(record.groups.some(({ ids }) => ids.includes('899'))).toBe(true);
  });
});
