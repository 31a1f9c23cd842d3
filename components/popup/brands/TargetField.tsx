import { useId } from 'react';
import { i18n } from '#i18n';
import type { OfficeHours } from '@/lib/inbox/waiting';

/** Response targets to choose from, in working minutes. */
const targets = [15, 30, 60, 120, 240, 480] as const;
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
        {targets.map((minutes) => (
          <option key={minutes} value={minutes}>
            {i18n.t(`target.m${minutes}`)}
          </option>
        ))}
      </select>
      <p id={help} className="soft">
        {i18n.t('answers.targetHint')}
      </p>
    </div>
  );
}
