import { i18n } from '#i18n';
import type { DeskFinding } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';

interface DismissProps {
  finding: DeskFinding;
  target: { version: number; id: string };
  act: DeskStore['act'];
}

/** The ways to say that the words are right as they are. */
export function Dismiss({ finding, target, act }: DismissProps) {
  return (
    <div className="dismiss">
      {dismissals(finding.rule).map((type) => (
        <button
          key={type}
          type="button"
          className="quiet"
          onClick={(event) => act(event.nativeEvent, { type, ...target })}
        >
          {i18n.t(`action.${type}`)}
        </button>
      ))}
    </div>
  );
}

/** Only spelling has words to learn; a platform's limit is a fact, so it cannot be ignored for good. */
function dismissals(rule: string) {
  if (rule.startsWith('limit-')) return ['ignoreHere'] as const;
  return rule === 'spelling'
    ? (['ignoreHere', 'ignoreAlways', 'addWord'] as const)
    : (['ignoreHere', 'ignoreAlways'] as const);
}
