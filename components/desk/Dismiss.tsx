import { i18n } from '#i18n';
import type { DeskAction, DeskFinding, DeskState } from '@/lib/review/desk';
import type { DeskStore } from '@/lib/state/desk';

interface DismissProps {
  desk: DeskState;
  finding: DeskFinding;
  act: DeskStore['act'];
}

type Way = { short: string; whole: string; action: DeskAction };

/** The ways to say that the words are right as they are: in this post, for the brand, always. */
export function Dismiss({ desk, finding, act }: DismissProps) {
  const target = { version: desk.version, id: finding.id };
  // What is copied from the source is the panel's own finding: taking the source away takes it back.
  if (finding.rule === 'source-copy') return null;
  return (
    <fieldset className="dismiss">
      <legend className="soft">{i18n.t('dismiss.lead')}</legend>
      {ways(desk, finding, target).map(({ short, whole, action }) => (
        <button
          key={action.type}
          type="button"
          className="quiet"
          aria-label={whole}
          onClick={(event) => act(event.nativeEvent, action)}
        >
          {short}
        </button>
      ))}
      {finding.rule === 'spelling' && (
        <button
          type="button"
          className="quiet"
          onClick={(event) => act(event.nativeEvent, { type: 'addWord', ...target })}
        >
          {i18n.t('action.addWord')}
        </button>
      )}
    </fieldset>
  );
}

/** A platform’s limit, a near-copy and a paste are facts of this post: they can be left out once, not for good. */
function ways({ brand }: DeskState, { rule }: DeskFinding, target: { version: number; id: string }): Way[] {
  const here: Way = {
    short: i18n.t('dismiss.here'),
    whole: i18n.t('action.ignoreHere'),
    action: { type: 'ignoreHere', ...target },
  };
  if (/^(limit|near|pasted)-/.test(rule)) return [here];
  const forBrand: Way = {
    short: i18n.t('dismiss.brand', { brand }),
    whole: i18n.t('action.ignoreBrand', { brand }),
    action: { type: 'ignoreBrand', ...target, brand },
  };
  const always: Way = {
    short: i18n.t('dismiss.always'),
    whole: i18n.t('action.ignoreAlways'),
    action: { type: 'ignoreAlways', ...target },
  };
  return brand ? [here, forBrand, always] : [here, always];
}
