import { i18n } from '#i18n';
import { verdictOf } from '@/lib/shared/verdict';
import { type Counts, countsLine, severities, shapeOfVerdict } from '../parts/counts';
import { Shape } from '../parts/Shape';
import type { SiteState } from './services';

/** The post being written: its verdict, what it rests on, and the way to the review. */
export function Composer({ site, onOpen }: { site: SiteState; onOpen: () => void }) {
  if (!site.composing) return <p className="section soft">{i18n.t('popup.idle')}</p>;
  return (
    <section className="section composer">
      <h2 className="soft">{i18n.t('popup.composer')}</h2>
      {site.findings ? <VerdictOf counts={site.findings} /> : <p>{i18n.t('popup.checking')}</p>}
      <button type="button" className="button primary" onClick={onOpen}>
        {i18n.t('popup.openReview')}
      </button>
    </section>
  );
}

function VerdictOf({ counts }: { counts: Counts }) {
  const verdict = verdictOf(severities.filter((severity) => counts[severity] > 0).map((severity) => ({ severity })));
  return (
    <>
      <p className="verdict-word">
        <Shape name={shapeOfVerdict[verdict]} size={20} />
        {i18n.t(`verdict.${verdict}`)}
      </p>
      <p>{countsLine(counts) || i18n.t('desk.allGood')}</p>
    </>
  );
}
