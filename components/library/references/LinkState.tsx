import { i18n } from '#i18n';
import type { Reference } from '@/lib/replies/reference';
import { Shape } from '../../parts/Shape';
import { shapeOfStanding, shortAddress, standingOf } from './state';
import type { LinkChecker } from './useLinkCheck';

interface LinkStateProps {
  reference: Reference;
  check: LinkChecker;
  onAdopt: (url: string) => void;
}

/** How the link stands, what to do about it, and the way to look for oneself. */
export function LinkState({ reference, check, onAdopt }: LinkStateProps) {
  const { url, movedTo, answer, checkedAt } = reference;
  const standing = standingOf(reference, Date.now());
  return (
    <div className={`link-state ${standing}`}>
      <p className="standing-line">
        <Shape name={shapeOfStanding[standing]} />
        <strong>{i18n.t(`library.standing.${standing}`)}</strong>
        <span className="soft">
          {checkedAt === null ? '' : i18n.t('library.checkedAt', { when: timeOf(checkedAt) })}
        </span>
      </p>
      <p>{textOf(reference, standing)}</p>
      {answer !== null && answer >= 400 && (
        <p className="soft">{i18n.t('library.answer', { answer: String(answer) })}</p>
      )}
      <div className="acts">
        {movedTo !== null && reference.status === 'moved' && (
          <button type="button" className="button primary" onClick={() => onAdopt(movedTo)}>
            {i18n.t('library.adopt')}
          </button>
        )}
        <button type="button" className="button" disabled={check.isRunning} onClick={() => check.start([reference])}>
          {i18n.t('library.check.one')}
        </button>
        <a className="quiet" href={url} target="_blank" rel="noreferrer">
          {i18n.t('library.look')}
        </a>
      </div>
    </div>
  );
}

function textOf({ movedTo }: Reference, standing: ReturnType<typeof standingOf>): string {
  if (standing === 'moved')
    return movedTo === null
      ? i18n.t('library.movedUnread')
      : i18n.t('library.movedTo', { address: shortAddress(movedTo) });
  return i18n.t(`library.standingText.${standing}`);
}

function timeOf(time: number): string {
  return new Date(time).toLocaleString(i18n.t('lang'), { dateStyle: 'medium', timeStyle: 'short' });
}
