import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';
import type { Labels } from '@/lib/page/services';

/** The little of `#i18n` that is needed here: the whole of it would be 900 bytes more in every page. */
const i18n = {
  t: (key: keyof GeneratedI18nStructure, values?: string[]): string =>
    browser.i18n.getMessage(key.replaceAll('.', '_') as never, values),
};

/** Read once: an updated extension answers no more questions of the old script. */
export function labels(): Labels {
  const [error, warning, open] = [counted('counts.error'), counted('counts.warning'), i18n.t('badge.open')];
  return {
    suggestionsFor: filled(i18n.t('card.title')),
    noSuggestion: i18n.t('card.none'),
    remove: i18n.t('desk.remove'),
    space: i18n.t('desk.space'),
    ignoreHere: i18n.t('action.ignoreHere'),
    ignoreBrand: filled(i18n.t('action.ignoreBrand')),
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
      picker: i18n.t('notice.picker'),
    },
    strip: { title: i18n.t('strip.title'), more: i18n.t('strip.more'), close: i18n.t('strip.close') },
  };
}

/** Puts a name in the one place that a text leaves open for it. */
function filled(text: string): (name: string) => string {
  return (name) => text.replace(/\{\w+\}/, () => name);
}

/** A count in words, or nothing at zero. */
function counted(key: 'counts.error' | 'counts.warning'): (count: number) => string[] {
  const [one = '', many = ''] = i18n.t(key, ['#']).split(' | ');
  return (count) => (count === 0 ? [] : [count === 1 ? one : many.replace('#', String(count))]);
}
