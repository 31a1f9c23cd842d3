import { i18n } from '#i18n';
import type { Labels } from '@/lib/page/services';

/** Read once: an updated extension answers no more questions of the old script. */
export function labels(): Labels {
  const [error, warning, open] = [counted('counts.error'), counted('counts.warning'), i18n.t('badge.open')];
  const title = i18n.t('card.title', { word: '{word}' });
  return {
    suggestionsFor: (word) => title.replace('{word}', () => word),
    noSuggestion: i18n.t('card.none'),
    ignoreHere: i18n.t('action.ignoreHere'),
    ignoreAlways: i18n.t('action.ignoreAlways'),
    addWord: i18n.t('action.addWord'),
    badge: (errors, warnings) => [...error(errors), ...warning(warnings), open].join('. '),
    notices: {
      unchecked: i18n.t('notice.unchecked'),
      stale: i18n.t('problem.stale'),
      refused: i18n.t('problem.refused'),
      failed: i18n.t('problem.failed'),
      full: i18n.t('notice.full'),
      sidePanel: i18n.t('notice.sidePanel'),
    },
  };
}

/** A count in words, or nothing at zero. */
function counted(key: 'counts.error' | 'counts.warning'): (count: number) => string[] {
  const one = i18n.t(key, 1);
  const many = i18n.t(key, 2, ['#']);
  return (count) => (count === 0 ? [] : [count === 1 ? one : many.replace('#', String(count))]);
}
