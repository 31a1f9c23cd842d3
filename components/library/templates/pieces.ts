import type { ParsedBody } from '@/lib/replies/variables';

export interface Piece {
  text: string;
  start: number;
  look: 'plain' | 'blank' | 'wrong';
}

/** A body cut into what is said, what is filled in and what is wrong, in order and from end to end. */
export function piecesOf(body: string, { parts, errors }: ParsedBody): Piece[] {
  const marked = [
    ...parts.flatMap(({ kind, start, end }) => (kind === 'text' ? [] : [{ start, end, look: 'blank' as const }])),
    ...errors.map(({ start, end }) => ({ start, end, look: 'wrong' as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, look: Piece['look']) => {
    if (end > done) pieces.push({ text: body.slice(done, end), start: done, look });
    done = Math.max(done, end);
  };
  for (const { start, end, look } of marked) {
    add(start, 'plain');
    add(end, look);
  }
  add(body.length, 'plain');
  return pieces;
}
