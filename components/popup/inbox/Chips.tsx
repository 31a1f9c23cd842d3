interface ChipsProps<Value extends string> {
  /** None where what stands around says it. */
  label?: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChoose: (value: Value) => void;
}

/** A few values side by side, one of which holds: a press chooses another at once. */
export function Chips<Value extends string>({ label, options, value, onChoose }: ChipsProps<Value>) {
  return (
    <fieldset className="chips">
      {label && <legend>{label}</legend>}
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          data-choice
          aria-pressed={option.value === value}
          onClick={() => option.value !== value && onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
