import type { ReactNode } from 'react';
import type { Filled } from '@/lib/replies/fill';

/** The text as it would go in; what was filled in is marked, and what is still open stands as its label. */
export function Preview({ filled: { text, stops, missing } }: { filled: Filled }) {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const [index, { blank, start, end }] of stops.entries()) {
    if (end === start) continue;
    const isOpen = missing.includes(blank.label);
    pieces.push(text.slice(done, start));
    pieces.push(
      <span key={index} className={isOpen ? 'slot open' : 'slot'}>
        {isOpen ? blank.label : text.slice(start, end)}
      </span>,
    );
    done = end;
  }
  return <p className="preview">{[...pieces, text.slice(done)]}</p>;
}
