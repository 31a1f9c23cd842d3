import { memo, useId } from 'react';
import { i18n } from '#i18n';
import type { Action } from '@/lib/inbox/comment';
import { Actions, type Panel } from './Actions';
import { HandOff } from './HandOff';
import { Says } from './Says';
import { kindWords, Sign } from './Sign';
import { Snooze } from './Snooze';
import { Standing } from './Standing';
import type { InboxServices, ListedItem } from './services';
import type { Acts } from './useActs';
import { Why } from './Why';

interface RowProps {
  item: ListedItem;
  now: number;
  /** There is more than one brand to tell apart. */
  showBrand: boolean;
  /** It shows all its words and what can be done with it. */
  current: boolean;
  /** Which of its panels is open; only ever one of the current one. */
  panel: Panel | null;
  services: InboxServices;
  acts: Acts;
  onCurrent: (id: string) => void;
  onPanel: (id: string, panel: Panel | null) => void;
}

/** One comment: what it is, how long it waits, who says what; the current one also with what to do. */
function Row({ item, now, showBrand, current, panel, services, acts, onCurrent, onPanel }: RowProps) {
  const { id, comment, triage, brandName } = item;
  const [stop, wait, says] = [useId(), useId(), useId()];
  const close = () => onPanel(id, null);
  const actAndClose = (action: Action) => {
    close();
    acts.act(item, action);
  };
  const isCrisis = triage?.kind === 'crisis';
  return (
    <li
      className={isCrisis ? 'comment crisis' : 'comment'}
      aria-current={current || undefined}
      aria-busy={acts.busy === id || undefined}
      // A press gives the focus before it is let go: were the comment to open then, its button would move from under it.
      onFocus={({ target }) => target.matches(':focus-visible') && onCurrent(id)}
      onClickCapture={() => onCurrent(id)}
    >
      <div className="comment-head">
        <button
          type="button"
          className="stop"
          id={stop}
          data-stop
          tabIndex={current ? 0 : -1}
          aria-labelledby={`${stop} ${wait} ${says}`}
          aria-keyshortcuts="Enter A S H I P"
        >
          {triage ? (
            <>
              <Sign {...triage} />
              <strong>{kindWords(triage)}</strong>
            </>
          ) : (
            i18n.t('inbox.unjudged')
          )}
          <span className="where">
            {' · '}
            {i18n.t(`platforms.${comment.platform}`)}
            {showBrand && brandName && ` · ${brandName}`}
          </span>
        </button>
        <span className="wait" id={wait}>
          <Standing item={item} now={now} />
        </span>
      </div>
      <p className="says" id={says} title={current ? undefined : (comment.author.handle ?? undefined)}>
        <bdi className="author">{comment.author.name}</bdi>{' '}
        <Says text={comment.text} reasons={panel === 'why' ? item.reasons : []} />
        <Notes item={item} />
      </p>
      {current && !panel && <Actions item={item} acts={acts} onPanel={onPanel} />}
      {panel === 'snooze' && (
        <Snooze item={item} onChoose={(until) => actAndClose({ type: 'snooze', until })} onClose={close} />
      )}
      {panel === 'handOff' && <HandOff item={item} services={services} onPass={actAndClose} onClose={close} />}
      {panel === 'why' && triage && <Why item={item} triage={triage} onCorrect={acts.correct} onClose={close} />}
    </li>
  );
}

export const CommentRow = memo(Row);

/** What the reader should know of the words: that they go on, were changed, or are gone from the page. */
function Notes({ item: { comment, editedAt, deletedAt } }: { item: ListedItem }) {
  const notes = [
    comment.truncated && i18n.t('inbox.truncated'),
    editedAt !== null && i18n.t('inbox.edited'),
    deletedAt !== null && i18n.t('inbox.deleted'),
  ].filter((note) => note !== false);
  return notes.length > 0 && <span className="soft"> ({notes.join(', ')})</span>;
}
