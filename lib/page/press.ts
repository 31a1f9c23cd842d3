import { type PublishPress, publishButtonIn } from './find';

/** How long a press may wait for us before it goes through unchecked, in milliseconds. */
export const patience = 500;

/** A press that publishes, by mouse, touch or keyboard on the button, or by the platform's own key. */
export type Press = Omit<PublishPress, 'button'> & { button: HTMLElement | null };

/** Keeps an event from the page. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Presses the platform's own button once, as the user did; the guard lets presses through that no user made. */
export function resume({ button, container, surface }: Press): void {
  const target = button?.isConnected ? button : publishButtonIn(container, surface);
  target?.click();
}

/** Resolves to what `work` gives, or to null when it fails or outlasts our patience. */
export function inTime<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((done) => setTimeout(() => done(null), patience));
  return Promise.race([work.catch(() => null), late]);
}
