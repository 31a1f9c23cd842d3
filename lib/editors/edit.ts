import type { Span } from '@/lib/shared/finding';
import type { ReplaceResult } from './adapter';
import type { Editable } from './editable';
import { holdScroll, type ScrollHold } from './scroll';
import type { Ends } from './selection';
import { nextFrame } from './waiting';

/** How long an editor may take to show a change (asynchronous commits were seen up to a few frames). */
const patience = 1000;

/** Replaces `expected` at `span`, verified and as one undo step; see EditorAdapter.replace. */
export async function replaceIn(
  editor: Editable,
  span: Span,
  expected: string,
  text: string,
  chosen?: Span,
): Promise<ReplaceResult> {
  const before = editor.read();
  if (before.slice(span.start, span.end) !== expected) return 'stale';
  const scroll = holdScroll(editor.element);
  try {
    return await attempt(editor, span, before, text, scroll, chosen);
  } finally {
    scroll.release();
  }
}

async function attempt(
  editor: Editable,
  span: Span,
  before: string,
  text: string,
  scroll: ScrollHold,
  chosen?: Span,
): Promise<ReplaceResult> {
  const after = before.slice(0, span.start) + text + before.slice(span.end);
  const caret = editor.caret();
  const refusal = await takenBy(editor, span, before);
  if (refusal) {
    if (caret) editor.putCaret(caret);
    return refusal;
  }
  /**
   * The change stands there, alone or with what was typed on right behind it. A text put in twice, or beside the words it
   * should have replaced, is no change that was taken.
   */
  const isTaken = (now: string) => {
    const [head, tail] = [before.slice(0, span.start) + text, before.slice(span.end)];
    const added = now.slice(head.length, now.length - tail.length);
    const isNew =
      text && now !== before && ![text, before.slice(span.start, span.end) || text].some((old) => added.includes(old));
    return now === after || (isNew && now === head + added + tail);
  };
  editor.insert(text);
  scroll.restore();
  const taken = await shows(() => isTaken(editor.read()));
  if (!taken) await takeBack(editor, before);
  // Whoever types on has the caret already where it should be.
  else if (editor.read() !== after) return 'done';
  if (taken && chosen) editor.putCaret({ anchor: span.start + chosen.start, focus: span.start + chosen.end });
  else if (caret) editor.putCaret(taken ? acrossEdit(caret, span, text.length) : caret);
  await nextFrame();
  return taken && isTaken(editor.read()) ? 'done' : 'failed';
}

/** Selects the span; tells why nothing may be inserted, if so. */
async function takenBy(editor: Editable, span: Span, before: string): Promise<'failed' | 'stale' | null> {
  const taken = await editor.take(span);
  if (editor.read() !== before) return 'stale';
  return taken ? null : 'failed';
}

async function shows(isShown: () => boolean | ''): Promise<boolean> {
  const deadline = performance.now() + patience;
  do {
    await nextFrame();
    if (isShown()) return true;
  } while (performance.now() < deadline);
  return false;
}

/** An editor that took the change only in part is given its text back by its own undo. */
async function takeBack(editor: Editable, before: string): Promise<void> {
  if (editor.read() === before) return;
  editor.undo();
  await shows(() => editor.read() === before);
}

/** A caret before the edit stays, one behind it moves along, one inside the replaced words goes to their end. */
function acrossEdit({ anchor, focus }: Ends<number>, span: Span, length: number): Ends<number> {
  const move = (offset: number) => {
    if (offset <= span.start) return offset;
    return offset >= span.end ? offset + length - (span.end - span.start) : span.start + length;
  };
  return { anchor: move(anchor), focus: move(focus) };
}
