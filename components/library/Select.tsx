interface SelectProps<Value extends string> {
  label: string;
  /** What is shown while nothing is chosen. */
  any: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** One of several, or whatever. */
export function Select<Value extends string>({ label, any, options, value, onChange }: SelectProps<Value>) {
  return (
    <select
      className="filter"
      aria-label={label}
      data-chosen={value !== null}
      value={value ?? ''}
      onChange={({ target }) => onChange((target.value || null) as Value | null)}
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
