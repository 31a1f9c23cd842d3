import { useId, useState } from 'react';
import { i18n } from '#i18n';

/** Minutes from midnight. */
export interface Times {
  from: number;
  to: number;
}

interface TimesFieldProps {
  label: string;
  times: Times;
  /** Why these times cannot be, or null. */
  refusal: (times: Times) => string | null;
  onChange: (times: Times) => void;
}

/** From one time of the day to another. While they cannot be, the last ones hold. */
export function TimesField({ label, times: first, refusal, onChange }: TimesFieldProps) {
  const [times, setTimes] = useState(first);
  const reason = useId();
  const refused = refusal(times);
  const change = (part: Partial<Times>) => {
    const next = { ...times, ...part };
    setTimes(next);
    if (refusal(next) === null) onChange(next);
  };
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="times">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {i18n.t(`answers.${end}`)}
            <input
              type="time"
              required
              aria-describedby={reason}
              aria-invalid={refused !== null || undefined}
              value={written(times[end])}
              onChange={({ target: { value } }) => value !== '' && change({ [end]: minutesOf(value) })}
            />
          </label>
        ))}
      </div>
      <p id={reason} className="refusal" role="status">
        {refused}
      </p>
    </fieldset>
  );
}

/** As a time field has it, `09:30`; the end of the day stands there as its last minute. */
function written(minutes: number): string {
  const shown = Math.min(minutes, 24 * 60 - 1);
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

function minutesOf(value: string): number {
  const [hours, minutes] = value.split(':').map(Number);
  return hours! * 60 + minutes!;
}
