import { useId } from 'react';

interface ChoiceFieldProps<Value> {
  label: string;
  /** In a row when they are a word each, else one under the other. */
  shape: 'row' | 'list';
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few. */
export function ChoiceField<Value extends string | null>({
  label,
  shape,
  choices,
  value,
  onChange,
}: ChoiceFieldProps<Value>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className={shape === 'row' ? 'segments' : 'choices'}>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
