interface ChoiceProps<Value extends string> {
  label: string;
  /** What stands there while nothing is chosen. */
  any: string;
  options: readonly { value: Value; label: string }[];
  value: string | undefined;
  onChange: (value: Value | undefined) => void;
}

/** One of several, or whatever; what narrows the list stands out. */
export function Choice<Value extends string>({ label, any, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      data-chosen={value !== undefined || undefined}
      value={value ?? ''}
      onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
