import { useState } from 'react';
import { i18n } from '#i18n';
import type { Action } from '@/lib/inbox/comment';
import type { Kind, Sentiment } from '@/lib/inbox/triage/kinds';
import { type InboxServices, type ListedItem, StorageFull } from './services';
import { momentWords } from './times';

export type Problem = 'act' | 'full' | 'open';

export interface Acts {
  /** What was done last, in words, while it can be taken back. */
  done: string | null;
  problem: Problem | null;
  /** The comment that is being changed right now: a second key on it would count twice. */
  busy: string | null;
  act: (item: ListedItem, action: Action) => void;
  correct: (item: ListedItem, kind: Kind, sentiment: Sentiment) => void;
  open: (item: ListedItem) => void;
  undo: () => void;
}

/** What the user does to comments, one thing at a time; the last one can be taken back, and what is refused is said. */
export function useActs(services: InboxServices): Acts {
  const [done, setDone] = useState<{ id: string; text: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  const run = async (id: string, change: () => Promise<void>, failure: Problem, after: typeof done) => {
    if (busy === id) return;
    setBusy(id);
    setProblem(null);
    try {
      await change();
      setDone(after);
    } catch (error) {
      setProblem(error instanceof StorageFull ? 'full' : failure);
    }
    setBusy(null);
  };

  return {
    done: done?.text ?? null,
    problem,
    busy,
    act: (item, action) =>
      void run(item.id, () => services.act(item.id, action), 'act', { id: item.id, text: doneText(item, action) }),
    correct: (item, kind, sentiment) =>
      void run(item.id, () => services.correct(item.id, kind, sentiment), 'act', {
        id: item.id,
        text: i18n.t('acted.correct', { kind: i18n.t(`kind.${kind}`), sentiment: i18n.t(`sentiment.${sentiment}`) }),
      }),
    open: ({ id }) => void run(id, () => services.open(id), 'open', done),
    undo: () => {
      if (done) void run(done.id, () => services.undo(done.id), 'act', null);
    },
  };
}

function doneText({ zone }: ListedItem, action: Action): string {
  switch (action.type) {
    case 'snooze':
      return i18n.t('acted.snooze', { moment: momentWords(action.until, zone, Date.now()) });
    case 'handOff':
      return i18n.t('acted.handOff', { to: i18n.t(`handOff.${action.to}`) });
    case 'answer':
    case 'ignore':
      return i18n.t(`acted.${action.type}`);
    default:
      return i18n.t('acted.toAnswer');
  }
}
