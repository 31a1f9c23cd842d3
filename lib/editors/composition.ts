/** Tells whether an input method is composing in the element (the events cross shadow roots). */
export function watchComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false;
  const note = (event: Event) => {
    composing = event.type === 'compositionstart';
  };
  element.addEventListener('compositionstart', note, { capture: true, signal });
  element.addEventListener('compositionend', note, { capture: true, signal });
  return () => composing;
}
