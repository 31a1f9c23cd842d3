import { i18n } from '#i18n';
import type { DeskState } from '@/lib/review/desk';
import { isSafeFix } from '@/lib/review/safe';
import type { DeskStore } from '@/lib/state/desk';

/** One press for every finding whose correction is certain; a single one has its own button already. */
export function FixAll({ desk, act }: { desk: DeskState; act: DeskStore['act'] }) {
  const ids = safeIds(desk);
  if (ids.length < 2) return null;
  // "All" is said only when nothing would be left.
  const label = ids.length === desk.findings.length ? 'desk.fixAll' : 'desk.fixSafe';
  return (
    <button
      type="button"
      className="button primary fix-all"
      onClick={(event) => act(event.nativeEvent, { type: 'fixAll', version: desk.version, ids })}
    >
      {i18n.t(label, [ids.length])}
    </button>
  );
}

/** The findings whose first correction is beyond doubt. */
export function safeIds({ findings, text }: DeskState): string[] {
  return findings.filter((finding) => isSafeFix(finding, text.slice(finding.start, finding.end))).map(({ id }) => id);
}
