import { i18n } from '#i18n';
import { type Kind, kinds } from '@/lib/inbox/triage/kinds';

/** The comments it answers; none means any. */
export function KindsField({ kinds: chosen, onChange }: { kinds: readonly Kind[]; onChange: (kinds: Kind[]) => void }) {
  const toggle = (kind: Kind) =>
    onChange(chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind]);
  return (
    <fieldset className="field">
      <legend>{i18n.t('library.field.kinds')}</legend>
      <div className="chips">
        {kinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
            {i18n.t(`kind.${kind}`)}
          </label>
        ))}
      </div>
      <p className="soft">{chosen.length === 0 && i18n.t('library.kindsHint')}</p>
    </fieldset>
  );
}
