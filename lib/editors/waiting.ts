/** The next frame; 100 ms where none comes because the tab is hidden. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}

/**
 * Until the page's own listeners have taken in a selection set just before: Draft.js and Lexical act on their copy of
 * it, which follows `selectionchange`. The event does not come when the selection already stood there.
 */
export function selectionTaken(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('selectionchange', heard);
      resolve();
    };
    const heard = () => setTimeout(done);
    document.addEventListener('selectionchange', heard);
    setTimeout(done, 60);
  });
}
