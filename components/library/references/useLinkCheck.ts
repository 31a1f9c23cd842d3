import { useEffect, useRef, useState } from 'react';
import type { LinkStatus, Reference } from '@/lib/replies/reference';
import { useLibrary } from '../context';
import type { CheckEnd } from '../services';

/** Where a check stands; `end` is null while it runs. `stopped`: by the user. */
export interface CheckProgress {
  total: number;
  found: LinkStatus[];
  end: CheckEnd | 'stopped' | null;
}

export interface LinkChecker {
  /** Null before the first. */
  progress: CheckProgress | null;
  isRunning: boolean;
  start(references: readonly Reference[]): void;
  stop(): void;
}

/** One check of links, started and stopped by the user; it ends with the page or the section. */
export function useLinkCheck(): LinkChecker {
  const { services, attempt } = useLibrary();
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = (references: readonly Reference[]) => {
    if (references.length === 0) return;
    const stopping = new AbortController();
    running.current = stopping;
    setProgress({ total: references.length, found: [], end: null });
    const tell = (status: LinkStatus) => setProgress((last) => last && { ...last, found: [...last.found, status] });
    const ended = (end: CheckProgress['end']) => setProgress((last) => last && { ...last, end });
    // Straight from the press: the browser asks for the right only then.
    const end = services.checkLinks(references, stopping.signal, tell);
    void attempt(async () => {
      try {
        const how = await end;
        ended(stopping.signal.aborted ? 'stopped' : how);
      } catch (error) {
        ended('stopped');
        throw error;
      }
    });
  };
  return { progress, isRunning: progress?.end === null, start, stop: () => running.current?.abort() };
}
