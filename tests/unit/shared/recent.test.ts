import { expect, it } from 'vitest';
import { Recent, remembering } from '@/lib/shared/recent';

it('at least the last answers are known, twice as many at most', () => {
  const recent = new Recent<number>(3);
  for (let at = 0; at < 10; at++) recent.set(`${at}`, at);
  const known = Array.from({ length: 10 }, (_, at) => at).filter((at) => recent.peek(`${at}`) !== undefined);
  expect(known.length).toBeLessThanOrEqual(6);
  expect(known).toEqual(expect.arrayContaining([7, 8, 9]));
});

it('what is asked again and again is not forgotten', () => {
  const asked: string[] = [];
  const length = remembering(2, (word) => {
    asked.push(word);
    return word.length;
  });
  for (const word of ['uno', 'due', 'uno', 'tre', 'uno', 'quattro', 'uno']) length(word);
  expect(asked).toEqual(['uno', 'due', 'tre', 'quattro']);
});
