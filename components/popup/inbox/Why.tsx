import { i18n } from '#i18n';
import type { InboxItem } from '@/lib/inbox/comment';
import { type Kind, kinds, type Reason, type Sentiment, sentiments } from '@/lib/inbox/triage/kinds';
import { Chips } from './Chips';
import { Panel } from './Panel';
import type { ListedItem } from './services';

interface WhyProps {
  item: ListedItem;
  triage: NonNullable<InboxItem['triage']>;
  onCorrect: (item: ListedItem, kind: Kind, sentiment: Sentiment) => void;
  onClose: () => void;
}

/** Why a comment was taken for what it is, and what it really is: one press corrects it. */
export function Why({ item, triage, onCorrect, onClose }: WhyProps) {
  const { kind, sentiment, confidence } = triage;
  return (
    <Panel label={i18n.t('act.why')} onClose={onClose}>
      <dl className="reasons">
        <Reasons item={item} speaksFor={kind} label={i18n.t(`kind.${kind}`)} />
        <Reasons item={item} speaksFor={sentiment} label={i18n.t(`sentiment.${sentiment}`)} />
      </dl>
      {item.reasons.length === 0 && <p className="soft">{i18n.t('why.whole')}</p>}
      {item.learntFrom !== null && (
        <p className="soft">{i18n.t('why.learnt', { text: `\u2068${shortened(item.learntFrom)}\u2069` })}</p>
      )}
      <p className="soft">{i18n.t('why.sure', [Math.round(confidence * 100)])}</p>
      <Chips
        label={i18n.t('why.kind')}
        options={kinds.map((value) => ({ value, label: i18n.t(`kind.${value}`) }))}
        value={kind}
        onChoose={(value) => onCorrect(item, value, sentiment)}
      />
      <Chips
        label={i18n.t('why.sentiment')}
        options={sentiments.map((value) => ({ value, label: i18n.t(`sentiment.${value}`) }))}
        value={sentiment}
        onChoose={(value) => onCorrect(item, kind, value)}
      />
    </Panel>
  );
}

interface ReasonsProps {
  item: ListedItem;
  speaksFor: Kind | Sentiment;
  label: string;
}

/** The words of a comment that speak for what it was taken for; nothing where none does. */
function Reasons({ item: { reasons, comment }, speaksFor, label }: ReasonsProps) {
  const words = reasons
    .filter((reason) => reason.speaksFor === speaksFor)
    .map((reason) => wordsOf(reason, comment.text));
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {words.map((word, index) => (
          <span key={word}>
            {index > 0 && ', '}
            <bdi>{i18n.t('why.word', { word })}</bdi>
          </span>
        ))}
      </dd>
    </div>
  );
}

function wordsOf({ start, end }: Reason, text: string): string {
  return text.slice(start, end);
}

/** Enough of a comment to know it again. */
const KNOWN = 80;

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > KNOWN ? `${signs.slice(0, KNOWN).join('')}…` : text;
}
