import { i18n } from '#i18n';
import type { Labels } from '@/lib/page/services';

/** Read once: an updated extension answers no more questions of the old script. */
export function labels(): Labels {
  const title = i18n.t('card.title', { word: '{word}' });
  return {
    suggestionsFor: (word) => title.replace('{word}', () => word),
    noSuggestion: i18n.t('card.none'),
    ignoreHere: i18n.t('action.ignoreHere'),
    ignoreAlways: i18n.t('action.ignoreAlways'),
    addWord: i18n.t('action.addWord'),
    badge: badgeLabel(plural('badge.errors'), plural('badge.remarks')),
    panel: i18n.t('desk.title'),
    notices: {
      unchecked: i18n.t('notice.unchecked'),
      stale: i18n.t('problem.stale'),
      refused: i18n.t('problem.refused'),
      full: i18n.t('notice.storageFull'),
      sidePanel: i18n.t('notice.sidePanel'),
    },
  };
}

type PluralKey = 'badge.errors' | 'badge.remarks';

function plural(key: PluralKey): { one: string; many: (count: number) => string } {
  const many = i18n.t(key, 2, ['#']);
  return { one: i18n.t(key, 1), many: (count) => many.replace('#', String(count)) };
}

function badgeLabel(errors: ReturnType<typeof plural>, remarks: ReturnType<typeof plural>): Labels['badge'] {
  return (errorCount, remarkCount) => {
    const count = errorCount || remarkCount;
    const label = errorCount > 0 ? errors : remarks;
    return count === 1 ? label.one : label.many(count);
  };
}
