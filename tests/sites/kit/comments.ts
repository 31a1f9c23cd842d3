import { useEffect, useState } from 'react';

/** A comment in a practice page's thread, whatever the platform makes of it. */
export interface Comment {
  id: number;
  /** The comment it answers; null under the post itself. */
  parent: number | null;
  name: string;
  handle: string;
  /** Emoji are plain characters here; each page shows them as its platform does. */
  text: string;
  /** Epoch ms. */
  at: number;
}

/** What tests do to the thread of a practice page, as its people would. */
export interface Thread {
  readonly all: readonly Comment[];
  /** Adds comments; answers their ids. */
  add(...comments: Partial<Comment>[]): number[];
  edit(id: number, text: string): void;
  remove(id: number): void;
  /** Renders every comment anew, in elements of its own. */
  redraw(): void;
}

declare global {
  interface Window {
    __thread: Thread;
  }
}

const hour = 3_600_000;
const now = Date.now();

/** Longer texts are shown up to here, then "Altro…". */
export const fold = 160;

const seed: Omit<Comment, 'id'>[] = [
  {
    parent: null,
    name: 'Cliente di prova',
    handle: 'cliente.di.prova',
    text: 'Buongiorno, domenica siete aperti? 😍',
    at: now - 2 * hour,
  },
  {
    parent: 1,
    name: 'Pagina di prova',
    handle: 'pagina.di.prova',
    text: 'Sì, dalle 9 alle 13. Ti aspettiamo!',
    at: now - hour,
  },
  {
    parent: null,
    name: 'Lettrice di prova',
    handle: 'lettrice.di.prova',
    text: 'Il pacco è arrivato rotto e nessuno risponde al telefono 😡😡',
    at: now - 5 * hour,
  },
  {
    parent: 3,
    name: 'Vicino di prova',
    handle: 'vicino.di.prova',
    text: 'È successo anche a me',
    at: now - 4 * hour,
  },
  {
    parent: null,
    name: 'Visitatore di prova',
    handle: 'visitatore.di.prova',
    text: `Sono passato ieri con i bambini e abbiamo visto tutto il laboratorio. ${'La guida è stata paziente e ha risposto a ogni domanda. '.repeat(3)}Grazie!`,
    at: now - 3 * 24 * hour,
  },
];

let all: readonly Comment[] = seed.map((comment, index) => ({ ...comment, id: index + 1 }));
let round = 0;
const listeners = new Set<() => void>();

function change(next: readonly Comment[]): void {
  all = next;
  for (const listener of listeners) listener();
}

window.__thread = {
  get all() {
    return all;
  },
  add: (...comments) => {
    const first = Math.max(0, ...all.map(({ id }) => id)) + 1;
    const stranger = { parent: null, name: 'Passante di prova', handle: 'passante.di.prova', text: 'Bello!' };
    change([
      ...all,
      ...comments.map((comment, index) => ({ ...stranger, at: Date.now(), ...comment, id: first + index })),
    ]);
    return comments.map((_, index) => first + index);
  },
  edit: (id, text) => change(all.map((comment) => (comment.id === id ? { ...comment, text } : comment))),
  remove: (id) => change(all.filter((comment) => comment.id !== id && comment.parent !== id)),
  redraw: () => {
    round += 1;
    change([...all]);
  },
};

/** The thread as it stands; `round` is a key for what is to be made anew when the thread is redrawn. */
export function useThread(): { all: readonly Comment[]; round: number } {
  const [state, setState] = useState({ all, round });
  useEffect(() => {
    const update = () => setState({ all, round });
    listeners.add(update);
    return () => void listeners.delete(update);
  }, []);
  return state;
}

/** How long ago, as the platforms write it in Italian: "1 min", "2 h", "3 g", "5 sett.". */
export function ago(at: number): string {
  const minutes = Math.max(1, Math.floor((Date.now() - at) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`;
  const days = Math.floor(minutes / (24 * 60));
  return days < 7 ? `${days} g` : `${Math.floor(days / 7)} sett.`;
}
