import { useId } from 'react';
import { i18n } from '#i18n';
import type { Filled } from '@/lib/replies/fill';
import type { Offer } from '@/lib/replies/offer';
import type { Blank } from '@/lib/replies/variables';
import type { PickerStore } from '@/lib/state/picker';
import { LinkField } from './LinkField';

export interface FieldProps {
  blank: Blank;
  state: PickerStore;
  filled: Filled;
  offer: Offer;
}

/** One thing to be said in the chosen template. `data-open` marks what nothing stands in yet. */
export function Field(props: FieldProps) {
  const { blank } = props;
  if (blank.kind === 'choice') return <Choice {...props} options={blank.options} />;
  return blank.label === 'link' ? <LinkField {...props} /> : <FreeField {...props} />;
}

function FreeField({ blank, state, filled }: FieldProps) {
  const isOpen = filled.missing.includes(blank.label);
  return (
    <label className="filling">
      <span className="soft">{nameOf(blank.label)}</span>
      <input
        type="text"
        autoComplete="off"
        data-open={isOpen || undefined}
        value={standingFor(blank, state, filled)}
        onChange={(event) => state.give(blank.label, event.target.value || null)}
      />
    </label>
  );
}

/** The first option stands until another is taken. */
function Choice({ blank, state, filled, options }: FieldProps & { options: string[] }) {
  const name = useId();
  const value = standingFor(blank, state, filled);
  return (
    <fieldset className="filling choice">
      <legend className="soft">{nameOf(blank.label)}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => state.give(blank.label, option)} />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What stands in the text for a blank. */
export function standingFor({ label }: Blank, { given }: PickerStore, { text, stops, missing }: Filled): string {
  if (Object.hasOwn(given, label)) return given[label] ?? '';
  const stop = missing.includes(label) ? undefined : stops.find(({ blank }) => blank.label === label);
  return stop ? text.slice(stop.start, stop.end) : '';
}

export function nameOf(label: string): string {
  if (label === 'nome' || label === 'link' || label === 'brand' || label === 'data')
    return i18n.t(`picker.variable.${label}`);
  return label;
}
