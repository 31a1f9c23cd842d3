import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Format, Skipped } from '@/lib/replies/exchange';
import { grouped } from '../../parts/grouped';
import { Shape } from '../../parts/Shape';
import type { Section } from '../services';
import { useSteps } from '../useSteps';
import { fieldName, keyOfReason } from './names';

interface ImportReportProps {
  name: string;
  format: Format;
  section: Section;
  /** How many would come in. */
  taken: number;
  skipped: readonly Skipped[];
  onWrite: () => void;
  onAgain: () => void;
  onBack: () => void;
}

/** A spreadsheet counts the heading as its first row. */
const firstRow = 2;

/** What the file would bring and what stays outside, row by row, before anything is written. */
export function ImportReport({ name, format, section, taken, skipped, onWrite, onAgain, onBack }: ImportReportProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [count, end] = useSteps(skipped.length, skipped);
  const whole = skipped[0]?.row === 0 ? skipped[0] : null;
  return (
    <article className="exchange">
      <header className="entry-head">
        <button type="button" className="quiet" onClick={onBack}>
          {i18n.t('brand.back')}
        </button>
      </header>
      <p className="soft file-name">{name}</p>
      <h2 className="big" ref={heading} tabIndex={-1}>
        {whole ? i18n.t('library.fileRefused') : i18n.t(`library.willCome.${section}`, taken)}
      </h2>
      {whole ? (
        <p>{i18n.t(`library.skipped.${keyOfReason[whole.reason]}`)}</p>
      ) : (
        <p>{skipped.length === 0 ? i18n.t('library.allComes') : i18n.t('library.staysOut', skipped.length)}</p>
      )}
      <div className="acts">
        {taken > 0 && (
          <button type="button" className="button primary" onClick={onWrite}>
            {i18n.t(`library.importNow.${section}`, taken)}
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {i18n.t('library.another')}
        </button>
      </div>
      {!whole && skipped.length > 0 && (
        <table className="skipped">
          <caption className="sr-only">{i18n.t('library.skippedRows')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t(`library.row.${format}`)}</th>
              <th scope="col">{i18n.t('library.why')}</th>
            </tr>
          </thead>
          <tbody>
            {skipped.slice(0, count).map(({ row, reason, field }) => (
              <tr key={row}>
                <td>{grouped(format === 'csv' ? row - 1 + firstRow : row)}</td>
                <td>
                  <Shape name="warning" />
                  {reason === 'invalid' && field !== undefined
                    ? i18n.t('library.invalidField', { field: fieldName(field) })
                    : i18n.t(`library.skipped.${keyOfReason[reason]}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div ref={end} />
    </article>
  );
}
