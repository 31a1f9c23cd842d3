import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Measures } from '@/lib/platforms/measures';
import { grouped } from '../parts/grouped';
import { NamedShape } from '../parts/Shape';

type Level = 'error' | 'warning' | null;

/** The text measured as the platform counts it: its length, hashtags and mentions. */
export function Meter({ measures }: { measures: Measures }) {
  const { used, max, hashtags, mentions = 0 } = measures;
  const over = used - max;
  return (
    <section className="meter">
      <div className="bar" aria-hidden="true">
        <div
          className={over > 0 ? 'fill over' : 'fill'}
          style={{ inlineSize: `${Math.min(100, (used / max) * 100)}%` }}
        />
      </div>
      <ul className="soft">
        <Figure level={over > 0 ? 'error' : null}>
          {i18n.t('measures.used', [grouped(used), grouped(max)])}
          {over > 0 && `, ${i18n.t('measures.over', [grouped(over)])}`}
        </Figure>
        {hashtags > 0 && <Figure level={hashtagLevel(measures)}>{hashtagText(measures)}</Figure>}
        {mentions > 0 && <Figure level={null}>{i18n.t('measures.mentions', mentions)}</Figure>}
      </ul>
    </section>
  );
}

function Figure({ level, children }: { level: Level; children: ReactNode }) {
  return (
    <li className={level ?? ''}>
      {level && <NamedShape name={level} label={i18n.t(`severity.${level}`)} />}
      {children}
    </li>
  );
}

function hashtagLevel({ hashtags, hashtagsWarn = Infinity, hashtagsMax = Infinity }: Measures): Level {
  if (hashtags > hashtagsMax) return 'error';
  return hashtags > hashtagsWarn ? 'warning' : null;
}

function hashtagText(measures: Measures): string {
  const { hashtags, hashtagsWarn, hashtagsMax } = measures;
  if (hashtagLevel(measures) === 'warning' && hashtagsWarn !== undefined) {
    return i18n.t('measures.hashtagsWarn', [hashtags, hashtagsWarn]);
  }
  return hashtagsMax === undefined
    ? i18n.t('measures.hashtags', [hashtags])
    : i18n.t('measures.hashtagsMax', [hashtags, hashtagsMax]);
}
