import { i18n } from '#i18n';
import type { DeskFinding } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';

interface DismissProps {
  finding: DeskFinding;
  target: { version: number; id: string };
  act: DeskStore['act'];
}

/** The three ways to say that the words are right as they are. Only spelling has words to learn. */
export function Dismiss({ finding, target, act }: DismissProps) {
  const actions = [
    'ignoreHere',
    'ignoreAlways',
    ...(finding.rule === 'spelling' ? (['addWord'] as const) : []),
  ] as const;
  return (
    <div className="dismiss">
      {actions.map((type) => (
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
