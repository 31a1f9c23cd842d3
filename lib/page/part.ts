import type { EditorAdapter } from '@/lib/editors/adapter';
import { remapSpans } from '@/lib/shared/remap';
import type { CheckAnswer, PageFinding } from './services';

/** Beyond this length the text is read only in pauses: reading it at every key would be felt. UTF-16 code units. */
const longText = 20_000;

/** One editor of a composer (one part of a thread): its text, and what is known of it. */
export class Part {
  text = '';
  findings: PageFinding[] = [];
  answer: CheckAnswer | null = null;
  /** The text the answer was given for. */
  private answered: string | null = null;
  private readonly observer: MutationObserver;

  /** @param onEdit called when the editor's content may have changed */
  constructor(
    readonly adapter: EditorAdapter,
    onEdit: () => void,
    signal: AbortSignal,
  ) {
    this.observer = new MutationObserver(onEdit);
    this.observer.observe(adapter.element, { childList: true, characterData: true, subtree: true });
    adapter.element.addEventListener('input', onEdit, { signal });
    signal.addEventListener('abort', () => this.destroy());
  }

  get isFresh(): boolean {
    return this.answered === this.text;
  }

  get isLong(): boolean {
    return this.text.length > longText;
  }

  get isConnected(): boolean {
    return this.adapter.element.isConnected;
  }

  /** Reads the editor and carries the findings over to the text as it is now. */
  sync(): void {
    if (!this.isConnected) return;
    const text = this.adapter.readText();
    if (text !== this.text) this.findings = carry(this.findings, this.text, text);
    this.text = text;
  }

  /** Takes an answer for `text`; an answer for a text that has changed meanwhile is dropped. */
  take(text: string, answer: CheckAnswer): void {
    if (text !== this.text) return;
    this.answer = answer;
    this.answered = text;
    this.findings = answer.findings;
  }

  /** Forgets the answer, so that the next check asks again (words or remarks changed). */
  expire(): void {
    this.answered = null;
  }

  destroy(): void {
    this.observer.disconnect();
    this.adapter.destroy();
  }
}

/** What reaches past the limit still does while one types on: its mark grows with the text and does not blink at every key. */
function carry(findings: readonly PageFinding[], before: string, after: string): PageFinding[] {
  const carried = remapSpans(findings, before, after);
  const overlong = findings.find(({ rule, end }) => rule === 'limit-length' && end === before.length);
  if (!overlong || !after.startsWith(before)) return carried;
  const others = carried.filter(({ rule }) => rule !== overlong.rule);
  return [...others, { ...overlong, end: after.length }].sort((a, b) => a.start - b.start || a.end - b.end);
}
