import { useEffect, useState } from 'react';

/** A comment as a platform holds it; pages show them in the order of the list, answers behind what they answer. */
export interface ThreadComment {
  key: string;
  /** Null under the post itself. */
  parent: string | null;
  author: string;
  handle: string;
  text: string;
  /** Epoch ms. */
  at: number;
  /** The page shows only the beginning until it is unfolded. */
  folded?: boolean;
  /** Whom it speaks to, where the platform puts that name first. */
  speaksTo?: string;
  /** A post quoted in it. */
  quoted?: string;
  /** An advertisement between the comments. */
  ad?: boolean;
}

/** The name and handle that act on a practice page. */
export const us = { author: 'Pagina di prova', handle: 'pagina_di_prova' };

const noon = Date.UTC(2026, 10, 20, 11);
const minute = 60_000;

function comment(key: number, handle: string, text: string, more: Partial<ThreadComment> = {}): ThreadComment {
  const name = handle.replaceAll('_', ' ');
  const author = name[0]!.toUpperCase() + name.slice(1);
  return { key: String(key), parent: null, author, handle, text, at: noon + key * minute, ...more };
}

const seed: ThreadComment[] = [
  comment(101, 'cliente_di_prova', 'Domenica siete aperti? 🙏🏻 Arriviamo in sei\n\nGrazie!'),
  comment(102, us.handle, 'Sì, dalle 10 alle 18. A domenica! ☕', {
    parent: '101',
    speaksTo: 'Cliente di prova',
  }),
  comment(103, 'cliente_di_prova', 'Perfetto @pagina_di_prova, grazie mille', {
    parent: '102',
    speaksTo: us.author,
  }),
  comment(104, 'lettrice_di_prova', 'Ordine arrivato rotto, e al telefono non risponde nessuno 😡', {
    quoted: 'Noi rispondiamo sempre',
  }),
  comment(105, 'negozio_di_prova', 'Solo oggi tutto a metà prezzo', { ad: true }),
  comment(
    106,
    'vicino_di_prova',
    `Bella iniziativa, ${'anche se il parcheggio resta un problema '.repeat(9).trim()}.`,
    { folded: true },
  ),
  comment(107, 'scuola_di_prova', '👏👏'),
];

/** The thread of a practice page, which a test changes as people would. */
export interface ThreadControls {
  readonly comments: readonly ThreadComment[];
  /** Puts a comment behind what it answers, or at the end; gives its key. */
  add(comment: Partial<ThreadComment> & Pick<ThreadComment, 'text'>): string;
  edit(key: string, text: string): void;
  /** The comment and its answers are gone. */
  remove(key: string): void;
  /** Draws the list anew, with other elements. */
  rerender(): void;
  /** Adds so many comments at the end, a number at a time, one such lot a frame. */
  grow(count: number, lot?: number): Promise<void>;
}

declare global {
  interface Window {
    __thread: ThreadControls;
  }
}

let comments = seed;
let drawing = 0;
let lastKey = 1000;
const listeners = new Set<() => void>();

function show(next: ThreadComment[]): void {
  comments = next;
  for (const listener of listeners) listener();
}

const cannedTexts = [
  'A che ora chiudete?',
  'Che meraviglia 😍',
  'Spedite anche in Sardegna?',
  'Ancora in attesa del rimborso.',
];

function grown(): ThreadComment {
  const key = ++lastKey;
  return comment(key, `utente_${key}`, `${cannedTexts[key % cannedTexts.length]} (${key})`);
}

window.__thread = {
  get comments() {
    return comments;
  },
  add: (given) => {
    const key = ++lastKey;
    const made = { ...comment(key, given.handle ?? 'ospite_di_prova', given.text), ...given };
    const at = comments.findLastIndex((one) => one.key === made.parent || (made.parent && one.parent === made.parent));
    show(comments.toSpliced(at < 0 ? comments.length : at + 1, 0, made));
    return made.key;
  },
  edit: (key, text) => show(comments.map((one) => (one.key === key ? { ...one, text } : one))),
  remove: (key) => show(comments.filter((one) => one.key !== key && one.parent !== key)),
  rerender: () => {
    drawing += 1;
    show([...comments]);
  },
  grow: async (count, lot = 20) => {
    for (let left = count; left > 0; left -= lot) {
      show([...comments, ...Array.from({ length: Math.min(lot, left) }, grown)]);
      await new Promise(requestAnimationFrame);
    }
  },
};

/** The comments as they are now; `drawing` changes when the list is to be drawn with other elements. */
export function useThread(): { comments: readonly ThreadComment[]; drawing: number } {
  const [state, setState] = useState({ comments, drawing });
  useEffect(() => {
    const update = () => setState({ comments, drawing });
    listeners.add(update);
    update();
    return () => void listeners.delete(update);
  }, []);
  return state;
}

/** The brand's answer, as it was just sent from a composer. */
export function answer(parent: string | null): void {
  const text = window.__sent.at(-1)?.parts.join('\n') ?? '';
  window.__thread.add({ ...us, parent, text });
}

/** So much of a folded text is shown. */
export const foldedLength = 120;
