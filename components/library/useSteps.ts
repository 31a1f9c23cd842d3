import { useCallback, useEffect, useState } from 'react';

/** As many as are drawn at once: more than any window shows, few enough to be there within a frame or two. */
const step = 100;

/**
 * Draws a long list in steps: the next one when the end comes near. `reset` starts over.
 * @returns how many to draw, and a ref for the element after the last
 */
export function useSteps(total: number, reset: unknown): [number, (end: HTMLElement | null) => void] {
  const [shown, setShown] = useState({ count: step, reset });
  const [end, setEnd] = useState<HTMLElement | null>(null);
  const count = shown.reset === reset ? shown.count : step;
  const isMore = count < total;
  const more = useCallback(() => setShown({ count: count + step, reset }), [count, reset]);
  useEffect(() => {
    if (!end || !isMore) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && more(),
      {
        rootMargin: '600px',
      },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [end, isMore, more]);
  return [Math.min(count, total), setEnd];
}
