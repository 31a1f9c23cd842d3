import { i18n } from '#i18n';
import type { Kind, Sentiment, Triage } from '@/lib/inbox/triage/kinds';
import { Shape, type ShapeName } from '../../parts/Shape';

/** The signs of the product: the full diamond stops whoever sees it, and is kept for a crisis. */
const shapes: Record<Sentiment, ShapeName> = { negative: 'warning', neutral: 'hint', positive: 'positive' };

type Judged = Pick<Triage, 'kind' | 'sentiment'>;

export function signOf({ kind, sentiment }: Judged): ShapeName {
  return kind === 'crisis' ? 'error' : shapes[sentiment];
}

/** What a comment is at a glance: a crisis, else how whoever writes feels; told in words to who does not see it. */
export function Sign(judged: Judged) {
  return (
    <span className="sign">
      <Shape name={signOf(judged)} />
      <span className="sr-only">{i18n.t(`sentiment.${judged.sentiment}`)}, </span>
    </span>
  );
}

/** "Reclamo", or "Forse un reclamo" where that is hardly more than a guess. */
export function kindWords({ kind, unsure }: { kind: Kind; unsure: boolean }): string {
  return unsure ? i18n.t(`kindMaybe.${kind}`) : i18n.t(`kind.${kind}`);
}
