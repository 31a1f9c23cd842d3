import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Desk } from '@/components/desk/Desk';
import type { DeskAction, DeskLink, DeskState } from '@/lib/review/desk';
import { createDeskStore } from '@/lib/state/desk';

/** The panel at the end of a link that records what it is told; `show` is the page telling its next state. */
export function openDesk(first: DeskState | null, closable = true) {
  const sent: DeskAction[] = [];
  let tell: (state: DeskState) => void = () => {};
  const link: DeskLink = {
    send: (action) => void sent.push(action),
    onState: (listener) => {
      tell = listener;
    },
  };
  const store = createDeskStore(link, 'it');
  const show = (state: DeskState) => act(() => tell(state));
  if (first) tell(first);
  const { container } = render(<Desk store={store} closable={closable} />);
  return { sent, show, container, away: () => act(store.getState().away), user: userEvent.setup() };
}
