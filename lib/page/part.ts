import type { EditorAdapter } from '@/lib/editors/adapter';
import { remapSpans } from '@/lib/shared/remap';
import { pathFrom } from './find';
import type { CheckAnswer, PageFinding } from './services';

/** Beyond this length the text is read only in pauses: reading it at every key would be felt. UTF-16 code units. */
const longText = 20_000;

/** So much of so many of the last passages pasted is remembered, in UTF-16 code units; a shorter one is no passage. */
const passage = { least: 60, most: 5000, last: 5 };

export interface PartEvents {
  /** The editor's content may have changed. */
  edited(): void;
  /** The editor left the page. */
  left(): void;
}

/** One editor of a composer (one part of a thread): its text, and what is known of it. */
export class Part {
  text = '';
  findings: PageFinding[] = [];
  answer: CheckAnswer | null = null;
  /** The passages pasted here, until the composer is gone. */
  pasted: string[] = [];
  /** Puts the focus and the caret back as they were when the focus last left. */
  giveBack: (() => Promise<void>) | undefined;
  /** What the answer was given for. */
  #answered: { text: string; long: boolean } | null = null;
  readonly #lifetime = new AbortController();

  constructor(
    readonly adapter: EditorAdapter,
    events: PartEvents,
  ) {
    const { element } = adapter;
    const edits = new MutationObserver(() => events.edited());
    edits.observe(element, { childList: true, characterData: true, subtree: true });
    const departure = new MutationObserver(() => {
      if (!this.isConnected) events.left();
    });
    for (const node of pathFrom(element).slice(1)) departure.observe(node, { childList: true });
    const { signal } = this.#lifetime;
    // Before the page hears of it: Draft.js forgets its selection then, and a caret it never knew goes to the start of the text.
    element.addEventListener(
      'blur',
      () => {
        this.giveBack = adapter.hold();
      },
      { signal, capture: true },
    );
    element.addEventListener('input', () => events.edited(), { signal });
    element.addEventListener('paste', ({ clipboardData }) => this.#remember(clipboardData?.getData('text')), {
      signal,
      capture: true,
    });
    signal.addEventListener('abort', () => {
      edits.disconnect();
      departure.disconnect();
      adapter.destroy();
    });
  }

  get isFresh(): boolean {
    return this.#answered?.text === this.text;
  }

  get isLong(): boolean {
    return this.text.length > longText;
  }

  get isConnected(): boolean {
    return this.adapter.element.isConnected;
  }

  /** The text was called too long while the platform's button was off, for this or for another reason. */
  get isDoubtfullyLong(): boolean {
    return this.#answered?.long === false && this.findings.some(({ rule }) => rule === 'limit-length');
  }

  /** Reads the editor and carries the findings over to the text as it is now. */
  sync(): void {
    if (!this.isConnected) return;
    const text = this.adapter.readText();
    if (text !== this.text) this.findings = carry(this.findings, this.text, text);
    this.text = text;
  }

  /**
   * Takes an answer for `text`; an answer for a text that has changed meanwhile is dropped.
   * @param long the platform's button accepted the text when it was asked about
   */
  take(text: string, long: boolean, answer: CheckAnswer): void {
    if (text !== this.text) return;
    this.answer = answer;
    this.#answered = { text, long };
    this.findings = answer.findings;
  }

  #remember(text = ''): void {
    if (text.length < passage.least) return;
    this.pasted = [...this.pasted, text.slice(0, passage.most)].slice(-passage.last);
  }

  /** Forgets the answer, so that the next check asks again (words or remarks changed). */
  expire(): void {
    this.#answered = null;
  }

  destroy(): void {
    this.#lifetime.abort();
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
