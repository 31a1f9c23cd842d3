import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';

/** One press for every finding whose correction is certain; a single one has its own button already. */
export function FixAll({ desk, act }: { desk: DeskState; act: DeskStore['act'] }) {
  const safe = safeCount(desk);
  if (safe < 2) return null;
  // "All" is said only when nothing would be left.
  const label = safe === desk.findings.length ? 'desk.fixAll' : 'desk.fixSafe';
  return (
    <button
      type="button"
      className="button primary fix-all"
      onClick={(event) => act(event.nativeEvent, { type: 'fixAll', version: desk.version })}
    >
      {i18n.t(label, [safe])}
    </button>
  );
}

export function safeCount(desk: DeskState): number {
  return desk.findings.filter((finding) => finding.safe).length;
}
