import { useId } from 'react';
import { i18n } from '#i18n';
import { grouped } from '../../parts/grouped';
import { countsOf } from './state';
import type { CheckProgress, LinkChecker } from './useLinkCheck';

/** How far the check of the links has come, and what it found. */
export function CheckLine({ check }: { check: LinkChecker }) {
  const label = useId();
  const { progress } = check;
  if (!progress) return null;
  const { total, found, end } = progress;
  return (
    <div className="check-line">
      {end === null && (
        <>
          <p id={label}>{i18n.t('library.checking', { done: grouped(found.length), total: grouped(total) })}</p>
          <progress aria-labelledby={label} max={total} value={found.length} />
          <button type="button" className="button" onClick={check.stop}>
            {i18n.t('library.stop')}
          </button>
        </>
      )}
      <p role="status">{end !== null && outcome({ total, found, end })}</p>
    </div>
  );
}

/** "40 link controllati: 37 rispondono, 2 si sono spostati, 1 non c’è più." */
function outcome({ found, end }: CheckProgress): string {
  if (end === 'refused' || end === 'busy') return i18n.t(`library.check.${end}`);
  const counts = countsOf(found).map(([status, count]) => i18n.t(`library.checked.${status}`, count));
  const all = i18n.t('library.checkedAll', found.length);
  const sentence = counts.length > 0 ? `${all}: ${counts.join(', ')}.` : `${all}.`;
  return end === 'stopped' ? `${i18n.t('library.check.stopped')} ${sentence}` : sentence;
}
