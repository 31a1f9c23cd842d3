import { useId } from 'react';
import { i18n } from '#i18n';
import type { OfficeHours } from '@/lib/inbox/waiting';

/** Response targets to choose from, in working minutes. */
const targets = { quarter: 15, half: 30, hour: 60, twoHours: 120, fourHours: 240, eightHours: 480 };
const names = Object.keys(targets) as (keyof typeof targets)[];
/** A reminder leaves half an hour, or half of a shorter target. */
const longestNotice = 30;

interface TargetFieldProps {
  target: OfficeHours['target'];
  onChange: (target: OfficeHours['target']) => void;
}

/** How soon comments want an answer. */
export function TargetField({ target, onChange }: TargetFieldProps) {
  const [field, help] = [useId(), useId()];
  return (
    <div className="field">
      <label htmlFor={field}>{i18n.t('answers.target')}</label>
      <select
        id={field}
        aria-describedby={help}
        value={target?.within ?? ''}
        onChange={({ target: { value } }) => {
          const within = Number(value);
          onChange(value === '' ? null : { within, remind: Math.min(longestNotice, Math.floor(within / 2)) });
        }}
      >
        <option value="">{i18n.t('target.none')}</option>
        {names.map((name) => (
          <option key={name} value={targets[name]}>
            {i18n.t(`target.${name}`)}
          </option>
        ))}
      </select>
      <p id={help} className="soft">
        {i18n.t('answers.targetHint')}
      </p>
    </div>
  );
}

/** How a target is called; null where there is none, or one that cannot be chosen here. */
export function targetName(target: OfficeHours['target']): string | null {
  const name = names.find((each) => targets[each] === target?.within);
  return name ? i18n.t(`target.${name}`) : null;
}
