import { i18n } from '#i18n';

/** Monday 5 January 2026: seven days from it have the names of a week. */
const monday = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

interface DaysFieldProps {
  /** From Monday on. */
  days: readonly boolean[];
  onChange: (days: boolean[]) => void;
}

/** The days of a week, each on or off. */
export function DaysField({ days, onChange }: DaysFieldProps) {
  const nameOf = (at: number, weekday: 'short' | 'long') =>
    new Date(monday + at * DAY).toLocaleDateString(i18n.t('lang'), { weekday, timeZone: 'UTC' });
  return (
    <fieldset className="field">
      <legend>{i18n.t('answers.days')}</legend>
      <div className="segments days">
        {days.map((isOn, at) => (
          <label key={nameOf(at, 'short')}>
            <input
              type="checkbox"
              aria-label={nameOf(at, 'long')}
              checked={isOn}
              onChange={() => onChange(days.map((day, index) => (index === at ? !day : day)))}
            />
            {nameOf(at, 'short')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
