import { i18n } from '#i18n';
import type { Brand } from '@/lib/brand/brand';
import { type OfficeHours, usualHours } from '@/lib/inbox/waiting';
import { Switch } from '../Switch';
import { ContactsField } from './ContactsField';
import { DaysField } from './DaysField';
import { TargetField, targetName } from './TargetField';
import { TimesField } from './TimesField';
import './answers.css';

/** When most people sleep, until the user says otherwise. */
const usualQuiet = { from: 20 * 60, to: 8 * 60 };

/** When a brand answers comments, how soon, what reminds of it and who takes over what is not the page's job. */
export function AnswersField({ brand, onChange }: { brand: Brand; onChange: (part: Partial<Brand>) => void }) {
  const hours = brand.hours ?? usualHours;
  const target = targetName(hours.target);
  const change = (part: Partial<OfficeHours>) => onChange({ hours: { ...hours, ...part } });
  const opening = hours.week.find((day) => day.length > 0)?.[0] ?? usualHours.week[0]![0]!;
  const open = hours.week.map((day) => day.length > 0);
  const weekOf = (days: readonly boolean[], times: typeof opening) => days.map((isOpen) => (isOpen ? [times] : []));
  return (
    <details className="field foldable">
      <summary>
        <h2>{i18n.t('answers.title')}</h2>
        <span className="soft">{target !== null && i18n.t('answers.within', { time: target })}</span>
      </summary>
      <DaysField days={open} onChange={(days) => change({ week: weekOf(days, opening) })} />
      <TimesField
        label={i18n.t('answers.times')}
        times={opening}
        refusal={({ from, to }) => (from < to ? null : i18n.t('answers.backwards'))}
        onChange={(times) => change({ week: weekOf(open, times) })}
      />
      <Switch label={i18n.t('answers.holidays')} on={hours.holidays} onChange={(holidays) => change({ holidays })} />
      <TargetField target={hours.target} onChange={(chosen) => change({ target: chosen })} />
      {hours.target && (
        <>
          <Switch
            label={i18n.t('answers.reminders')}
            on={brand.reminders}
            onChange={(reminders) => onChange({ reminders })}
          />
          {brand.reminders && (
            <Switch
              label={i18n.t('answers.quiet')}
              on={hours.quiet !== null}
              onChange={(quiet) => change({ quiet: quiet ? usualQuiet : null })}
            />
          )}
          {brand.reminders && hours.quiet && (
            <TimesField
              label={i18n.t('answers.quietTimes')}
              times={hours.quiet}
              refusal={() => null}
              onChange={(quiet) => change({ quiet })}
            />
          )}
        </>
      )}
      <ContactsField contacts={brand.contacts} onChange={(contacts) => onChange({ contacts })} />
    </details>
  );
}
