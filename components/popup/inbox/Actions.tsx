import { i18n } from '#i18n';
import { allows, type State } from '@/lib/inbox/comment';
import type { ListedItem } from './services';
import type { Acts } from './useActs';

/** What opens under a comment. */
export type Panel = 'snooze' | 'handOff' | 'why';

/** What one key or press does to a comment, in the order of the buttons. */
export const deeds = ['open', 'answer', 'toAnswer', 'snooze', 'handOff', 'ignore', 'why'] as const;
export type Deed = (typeof deeds)[number];

/** One letter each, the same in every language: they stand on the buttons. */
export const keyOf: Record<Deed, string> = {
  open: '↵',
  answer: 'A',
  toAnswer: 'R',
  snooze: 'S',
  handOff: 'H',
  ignore: 'I',
  why: 'P',
};

interface ActionsProps {
  item: ListedItem;
  acts: Acts;
  onPanel: (id: string, panel: Panel | null) => void;
}

/** What can be done with the current comment, each with its key. */
export function Actions({ item, acts, onPanel }: ActionsProps) {
  return (
    <div className="actions">
      {deedsFor(item).map((deed) => (
        <button
          key={deed}
          type="button"
          className={deed === 'open' ? 'button deed first' : 'button deed'}
          aria-expanded={isPanel(deed) ? false : undefined}
          onClick={() => run(deed, item, acts, onPanel)}
        >
          {i18n.t(`act.${deed}`)}
          <span className="key" aria-hidden="true">
            {keyOf[deed]}
          </span>
        </button>
      ))}
    </div>
  );
}

/** What the state of a comment allows; what waits already need not be told to wait. */
export function deedsFor({ state, triage }: ListedItem): Deed[] {
  return deeds.filter((deed) => {
    if (deed === 'open') return true;
    if (deed === 'why') return triage !== null;
    return allows(state, deed) && !(deed === 'toAnswer' && waits(state));
  });
}

const waits = (state: State) => state === 'new' || state === 'seen';

export function isPanel(deed: Deed): deed is Panel {
  return deed === 'snooze' || deed === 'handOff' || deed === 'why';
}

/** Does it at once, or opens what it needs to know more in. */
export function run(
  deed: Deed,
  item: ListedItem,
  acts: Acts,
  onPanel: (id: string, panel: Panel | null) => void,
): void {
  if (isPanel(deed)) onPanel(item.id, deed);
  else if (deed === 'open') acts.open(item);
  else acts.act(item, deed === 'answer' ? { type: 'answer', at: Date.now() } : { type: deed });
}
