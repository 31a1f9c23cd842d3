import { i18n } from '#i18n';

/** A number as the interface's language writes it; `always`, because Italian leaves four digits unseparated otherwise. */
export function grouped(value: number): string {
  return value.toLocaleString(i18n.t('lang'), { useGrouping: 'always' });
}
