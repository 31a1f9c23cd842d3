import { type RefObject, useEffect } from 'react';

/**
 * Tells how tall the panel would like to be: as tall as what it shows, so that a post that is ready does not cover half
 * the page with nothing. The list scrolls, so its own box says nothing; its children do.
 * @param tell gets the height in CSS pixels, each time it changes
 */
export function useNaturalHeight(
  panel: RefObject<HTMLElement | null>,
  tell: ((height: number) => void) | undefined,
): void {
  useEffect(() => {
    const main = panel.current;
    if (!main || !tell) return;
    let last = 0;
    const measure = () => {
      const scroll = main.querySelector('.scroll');
      const first = scroll?.firstElementChild?.getBoundingClientRect();
      const end = scroll?.lastElementChild?.getBoundingClientRect();
      if (!scroll || !first || !end) return;
      const padding = Number.parseFloat(getComputedStyle(scroll).paddingBlockEnd) || 0;
      const height = Math.ceil(main.offsetHeight - scroll.clientHeight + end.bottom - first.top + padding + 16);
      if (height !== last) tell(height);
      last = height;
    };
    const resized = new ResizeObserver(measure);
    resized.observe(main);
    const changed = new MutationObserver(measure);
    changed.observe(main, { childList: true, subtree: true, characterData: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, [panel, tell]);
}
