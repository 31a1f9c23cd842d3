import type { Reason } from '@/lib/inbox/triage/kinds';
import type { Span } from '@/lib/shared/finding';

interface SaysProps {
  text: string;
  /** What to bring out; in UTF-16 code units of `text`, in any order, also over one another. */
  reasons: readonly Reason[];
}

/** What somebody else wrote, as text: its direction is its own and changes nothing around it. */
export function Says({ text, reasons }: SaysProps) {
  return (
    <bdi>
      {pieces(text, reasons).map(({ start, end, marked }) =>
        marked ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
      )}
    </bdi>
  );
}

/** The text in turns, marked and not; the marked ones are the union of the spans. */
function pieces(text: string, spans: readonly Span[]): (Span & { marked: boolean })[] {
  const found: (Span & { marked: boolean })[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) found.push({ start: at, end: from, marked: false });
    found.push({ start: from, end, marked: true });
    at = end;
  }
  if (at < text.length) found.push({ start: at, end: text.length, marked: false });
  return found;
}
