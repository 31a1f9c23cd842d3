import { useId } from 'react';
import { i18n } from '#i18n';
import type { DeskStore } from '@/lib/state/desk';
import { grouped } from '../parts/grouped';
import './source.css';

interface SourceFieldProps {
  source: DeskStore['source'];
  setSource: DeskStore['setSource'];
}

/** Holds the post against an article that the user pastes; what is copied from it joins the findings. */
export function SourceField({ source, setSource }: SourceFieldProps) {
  const [field, hint] = [useId(), useId()];
  return (
    <details className="source foldable">
      <summary>{i18n.t('source.title')}</summary>
      <label htmlFor={field} className="soft">
        {i18n.t('source.label')}
      </label>
      <textarea
        id={field}
        rows={3}
        aria-describedby={hint}
        value={source.text}
        onChange={(event) => setSource(event.target.value)}
      />
      <p id={hint} className="soft" aria-live="polite">
        {result(source)}
      </p>
      {source.text !== '' && (
        <button type="button" className="quiet" onClick={() => setSource('')}>
          {i18n.t('source.remove')}
        </button>
      )}
    </details>
  );
}

/** How much of the post comes from the source; before there is one, what becomes of it. */
function result({ words, share, stretches }: DeskStore['source']): string {
  if (!words) return i18n.t('source.kept');
  if (stretches === 0) return i18n.t('source.none');
  return i18n.t('source.share', stretches, [grouped(Math.max(1, Math.round(share * 100))), grouped(stretches)]);
}
