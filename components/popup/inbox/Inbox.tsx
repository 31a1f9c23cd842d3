import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Brand } from '@/lib/brand/brand';
import { Asked } from '../asked/Asked';
import { CommentList } from './CommentList';
import { DoneLine } from './DoneLine';
import { Empty, Never } from './Empty';
import { Filters, isNarrowed } from './Filters';
import type { InboxList, InboxServices } from './services';
import { useActs } from './useActs';
import { type Inbox as InboxState, STEP } from './useInbox';
import './inbox.css';

interface InboxProps {
  inbox: InboxState;
  brands: readonly Brand[];
  services: InboxServices;
}

/** The comments that wait for an answer, and whatever else the filters ask for. */
export function Inbox({ inbox, brands, services }: InboxProps) {
  const { list } = inbox;
  if (list.status === 'loading') return <p className="section soft awaited">{i18n.t('inbox.loading')}</p>;
  if (list.status === 'failed') {
    return (
      <div className="nothing" role="alert">
        <p>{i18n.t('inboxFailed.read')}</p>
        <button type="button" className="button" onClick={inbox.retry}>
          {i18n.t('inboxFailed.retry')}
        </button>
      </div>
    );
  }
  if (list.value.kept === 0) return <Never />;
  return <Known inbox={inbox} list={list.value} brands={brands} services={services} />;
}

interface KnownProps extends InboxProps {
  list: InboxList;
}

function Known({ inbox, list, brands, services }: KnownProps) {
  const search = useRef<HTMLInputElement>(null);
  const acts = useActs(services);
  return (
    <div className="inbox">
      <Filters filter={inbox.filter} brands={brands} search={search} onFind={inbox.find} />
      {inbox.isBehind && <div className="progress awaited" role="progressbar" aria-label={i18n.t('inbox.loading')} />}
      <div className="inbox-list" aria-busy={inbox.isBehind}>
        {list.items.length > 0 ? (
          <CommentList list={list} showBrand={brands.length > 1} services={services} acts={acts} search={search} />
        ) : (
          <Empty filter={inbox.filter} onFind={inbox.find} />
        )}
        <More list={list} onMore={inbox.more} />
      </div>
      {!inbox.filter.state && (
        <Asked services={services.asked} brandId={inbox.filter.brandId} showBrand={brands.length > 1} now={list.now} />
      )}
      <div role="alert">{acts.problem && <p className="failure">{i18n.t(`inboxFailed.${acts.problem}`)}</p>}</div>
      <footer className="inbox-foot">
        <DoneLine acts={acts} />
        <p className="soft">
          <span role="status">{countWords(inbox, list)}</span>
          <span className="keys">{i18n.t('inbox.hint')}</span>
        </p>
      </footer>
    </div>
  );
}

function More({ list: { items, total }, onMore }: { list: InboxList; onMore: () => void }) {
  const left = total - items.length;
  if (left <= 0) return null;
  return (
    <p className="more">
      <button type="button" className="button" onClick={onMore}>
        {i18n.t('inbox.more', Math.min(left, STEP))}
      </button>
      <span className="soft">{i18n.t('inbox.shown', [items.length, total])}</span>
    </p>
  );
}

function countWords({ filter }: InboxState, { total }: InboxList): string {
  return filter.state || isNarrowed(filter) ? i18n.t('inbox.found', total) : i18n.t('inbox.pending', total);
}
