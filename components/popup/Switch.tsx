interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A labelled on/off; the whole row is the control. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" className="switch" aria-checked={on} onClick={() => onChange(!on)}>
      {label}
      <span className="track" aria-hidden="true" />
    </button>
  );
}
