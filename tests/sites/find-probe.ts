import type { Composer, PublishPress } from '@/lib/page/find';
import { editorsIn, focusedComposer, isPublishKey, publishButtonOf, surfaceOf } from '@/lib/page/find';
import { platformAt } from '@/lib/platforms';

/** Writes down, in the page, what the finder makes of the user's events. Listens as the content script does. */
const platform = platformAt(location.host)!;

function summary(composer: Composer | null) {
  if (!composer) return null;
  const parts = editorsIn(composer.container, composer.surface).map((editor) => editor.dataset.testid ?? '');
  return { surface: composer.surface.id, parts };
}

function labelled(press: PublishPress | null) {
  return press && { surface: press.surface.id, step: press.step, label: press.button.textContent.trim() };
}

window.__seen = { composer: summary(focusedComposer(platform)) };

addEventListener(
  'focusin',
  (event) => {
    window.__seen.composer = summary(surfaceOf(event.composedPath(), platform));
  },
  true,
);
addEventListener(
  'click',
  (event) => {
    window.__seen.press = labelled(publishButtonOf(event.composedPath(), platform));
  },
  true,
);
addEventListener(
  'keydown',
  (event) => {
    const composer = surfaceOf(event.composedPath(), platform);
    const press = publishButtonOf(event.composedPath(), platform);
    window.__seen.publishKey = composer !== null && isPublishKey(event, composer.surface);
    window.__seen.key = press && { surface: press.surface.id, label: press.button.textContent.trim() };
  },
  true,
);
