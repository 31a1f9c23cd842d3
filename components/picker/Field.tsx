import { useId } from 'react';
import { type FieldProps, nameOf, standingFor } from './filling';
import { LinkField } from './LinkField';

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
