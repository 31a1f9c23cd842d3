import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useCurrent } from '../../parts/useCurrent';
import { Question } from './Question';
import type { AskedQuestion, AskedServices } from './services';
import { useAskedKeys } from './useAskedKeys';
import { useAsking } from './useAsking';
import './asked.css';

interface AskedProps {
  services: AskedServices;
  /** Only what this brand is asked. */
  brandId: string | undefined;
  showBrand: boolean;
  now: number;
}

/** What people keep asking, folded under the comments: an answer of its own saves writing it again. Nothing until there is any. */
export function Asked({ services, brandId, showBrand, now }: AskedProps) {
  const [all, setAll] = useState<AskedQuestion[]>([]);
  useEffect(() => services.watch(setAll), [services]);
  const questions = brandId === undefined ? all : all.filter((question) => (question.brandId ?? '') === brandId);
  const [current, choose] = useCurrent(questions);
  const asking = useAsking(services);
  const box = useRef<HTMLElement>(null);
  const walk = useAskedKeys(box);
  if (questions.length === 0 && asking.done === null) return null;
  return (
    <section ref={box} className="asked" aria-label={i18n.t('asked.label')} onKeyDown={walk}>
      {questions.length > 0 && (
        <details className="foldable">
          <summary>{i18n.t('asked.title', questions.length)}</summary>
          <ul>
            {questions.map((question) => (
              <Question
                key={question.id}
                question={question}
                now={now}
                showBrand={showBrand}
                current={question.id === current}
                asking={asking}
                onCurrent={choose}
              />
            ))}
          </ul>
        </details>
      )}
      <div role="status">
        {asking.done !== null && (
          <p className="asked-done">
            {asking.done}
            {asking.undo && (
              <button type="button" className="quiet" onClick={asking.undo}>
                {i18n.t('action.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <div role="alert">{asking.problem && <p className="failure">{i18n.t(`askedFailed.${asking.problem}`)}</p>}</div>
    </section>
  );
}
