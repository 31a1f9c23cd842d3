import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';

/** One press for every finding whose correction is certain; a single one has its own button already. */
export function FixAll({ desk, act }: { desk: DeskState; act: DeskStore['act'] }) {
  if (safeCount(desk) < 2) return null;
  return (
    <button
      type="button"
      className="button primary fix-all"
      onClick={(event) => act(event.nativeEvent, { type: 'fixAll', version: desk.version })}
    >
      {fixAllLabel(desk)}
    </button>
  );
}

export function safeCount(desk: DeskState): number {
  return desk.findings.filter((finding) => finding.safe).length;
}

/** Says "all" only when nothing would be left. */
export function fixAllLabel(desk: DeskState): string {
  const safe = safeCount(desk);
  return i18n.t(safe === desk.findings.length ? 'desk.fixAll' : 'desk.fixSafe', [safe]);
}
