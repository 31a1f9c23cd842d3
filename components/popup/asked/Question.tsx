import { i18n } from '#i18n';
import { momentWords } from '../inbox/times';
import type { AskedQuestion } from './services';
import type { Asking } from './useAsking';

interface QuestionProps {
  question: AskedQuestion;
  now: number;
  /** There is more than one brand to tell apart. */
  showBrand: boolean;
  /** It shows what can be done with it. */
  current: boolean;
  asking: Asking;
  onCurrent: (id: string) => void;
}

/** One recurring question: its best wording, how often and when last; the current one also with what to do. */
export function Question({ question, now, showBrand, current, asking, onCurrent }: QuestionProps) {
  const { id, wording, count, lastAt, zone, brandName, language } = question;
  return (
    <li className="asked-question" aria-current={current || undefined}>
      <button type="button" className="asked-stop" aria-expanded={current} onClick={() => onCurrent(id)}>
        <q lang={language}>{wording}</q>
        <span className="soft">
          {i18n.t('asked.count', count)}
          {' · '}
          {i18n.t('asked.last', { moment: momentWords(lastAt, zone, now) })}
          {showBrand && brandName && ` · ${brandName}`}
        </span>
      </button>
      {current && (
        <div className="asked-deeds">
          <button type="button" className="button deed first" onClick={() => asking.openTemplate(question)}>
            {i18n.t(question.hasTemplate ? 'asked.openTemplate' : 'asked.makeTemplate')}
          </button>
          <button type="button" className="button deed" onClick={() => asking.copy(question, 'post')}>
            {i18n.t('asked.post')}
          </button>
          <button type="button" className="button deed" onClick={() => asking.copy(question, 'pin')}>
            {i18n.t('asked.pin')}
          </button>
          <button type="button" className="button deed" onClick={() => asking.silence(question)}>
            {i18n.t('asked.silence')}
          </button>
        </div>
      )}
    </li>
  );
}
