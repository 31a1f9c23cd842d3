const thresholds = Array.from({ length: 101 }, (_, percent) => percent / 100);

/**
 * Calls `moved` whenever an element may stand elsewhere or have another size: after scrolling and resizing, and after
 * layout shifts around it, which only an intersection observer notices. No timer; nothing runs while it stands still.
 */
export function followElement(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  const watch = () => {
    observer?.disconnect();
    observer = watchPlace(element, () => {
      moved();
      watch();
    });
  };
  const sizes = new ResizeObserver(() => {
    moved();
    watch();
  });
  sizes.observe(element);
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    observer?.disconnect();
  });
}

/** The observer's window is drawn tightly around the element, so that moving at all changes what is seen of it. */
function watchPlace(element: Element, left: () => void): IntersectionObserver {
  const box = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const sides = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
  const rootMargin = sides.map((side) => `${-Math.floor(side)}px`).join(' ');
  let shown: number | undefined;
  const look = (entries: IntersectionObserverEntry[]) => {
    const ratio = entries.at(-1)?.intersectionRatio;
    shown ??= ratio;
    if (ratio !== shown) left();
  };
  const observer = new IntersectionObserver(look, { rootMargin, threshold: thresholds });
  observer.observe(element);
  return observer;
}
