import type { CardContent } from '@/lib/overlay/card';
import { boxesOf } from '@/lib/overlay/dom';
import type { Actions } from './actions';
import type { Part } from './part';
import type { Labels } from './services';
import type { PlacedFinding, Session } from './session';

const maxFixes = 5;

/** The finding at a point of the viewport (`point` given), or under the caret; of several the shortest: a word within an overlong stretch. */
export function findingAt(session: Session, part: Part, point?: { x: number; y: number }): PlacedFinding | null {
  const caret = part.adapter.selection();
  if (!caret) return null;
  const near = session.findings.filter(
    (finding) => finding.part === part && finding.start <= caret.end && caret.start <= finding.end,
  );
  const hits = point ? near.filter((finding) => isAt(part, finding, point)) : near;
  return hits.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** What the card says of a finding to who writes for `brand` (empty for none); `apply` is given every change that the user's choice starts. */
export function cardFor(
  finding: PlacedFinding,
  session: Session,
  actions: Actions,
  labels: Labels,
  brand: string,
  apply: (change: ReturnType<Actions['fix']>) => void,
): CardContent {
  const replacements = session.suggestions.of(finding, finding.part.text) ?? [];
  const others = [{ text: labels.ignoreHere, act: () => apply(actions.ignore(finding, 'ignoreHere')) }];
  // A limit is the platform's and a near-copy or a paste is a fact of this post: they can be left out once, not for good.
  if (!/^(limit|near|pasted)-/.test(finding.rule)) {
    if (brand) {
      const act = () => apply(actions.ignore(finding, 'ignoreBrand', brand));
      others.push({ text: labels.ignoreBrand(brand), act });
    }
    others.push({ text: labels.ignoreAlways, act: () => apply(actions.ignore(finding, 'ignoreAlways')) });
  }
  if (finding.rule === 'spelling') others.push({ text: labels.addWord, act: () => apply(actions.addWord(finding)) });
  return {
    title: labels.suggestionsFor(finding.word),
    reason: finding.message,
    fixes: replacements.slice(0, maxFixes).map((fix) => ({
      text: fix.trim() || (fix ? labels.space : labels.remove),
      act: () => apply(actions.fix(finding, fix)),
    })),
    others,
    empty: labels.noSuggestion,
  };
}

function isAt(part: Part, finding: PlacedFinding, { x, y }: { x: number; y: number }): boolean {
  return boxesOf(part.adapter.rangesFor(finding)).some(
    (box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 4,
  );
}
