import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { DeskStore } from '@/lib/state/desk';
import { Off } from './Off';
import { Review } from './Review';
import '../base.css';
import './desk.css';

interface DeskProps {
  store: StoreApi<DeskStore>;
  /** The framed panel closes itself; the browser's side panel is closed by the browser. */
  closable: boolean;
}

/** The review panel: everything the page says about the post being written, and what the user can do about it. */
export function Desk({ store, closable }: DeskProps) {
  const { desk, verdict, act } = useStore(store);
  return (
    <main className="desk">
      {desk && desk.status !== 'off' ? (
        <Review desk={desk} verdict={verdict} act={act} closable={closable} />
      ) : (
        <Off act={act} closable={closable} awaited={desk === undefined} />
      )}
    </main>
  );
}
