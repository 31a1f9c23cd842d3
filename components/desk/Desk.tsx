import { useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { DeskStore } from '@/lib/state/desk';
import { Off } from './Off';
import { Review } from './Review';
import { useNaturalHeight } from './useNaturalHeight';
import '../base.css';
import './desk.css';

interface DeskProps {
  store: StoreApi<DeskStore>;
  /** The framed panel closes itself; the browser's side panel is closed by the browser. */
  closable: boolean;
  /** Told the height that would show everything, in CSS pixels; a frame can follow, a side panel cannot. */
  onHeight?: (height: number) => void;
}

/** The review panel: everything the page says about the post being written, and what the user can do about it. */
export function Desk({ store, closable, onHeight }: DeskProps) {
  const panel = useRef<HTMLElement>(null);
  useNaturalHeight(panel, onHeight);
  const { desk, verdict, act, source, setSource } = useStore(store);
  return (
    <main className="desk" ref={panel}>
      {desk && desk.status !== 'off' ? (
        <Review desk={desk} verdict={verdict} act={act} source={source} setSource={setSource} closable={closable} />
      ) : (
        <Off act={act} closable={closable} awaited={desk === undefined} />
      )}
    </main>
  );
}
