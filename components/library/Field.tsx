import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** Why the value is not kept, or null. */
  refused?: ReactNode;
  /** Gives the control its id and what describes it. */
  children: (control: { id: string; 'aria-describedby': string; 'aria-invalid': true | undefined }) => ReactNode;
}

/** A label, its control, and what is to be said of it. */
export function Field({ label, hint, refused = null, children }: FieldProps) {
  const [id, said] = [useId(), useId()];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': said, 'aria-invalid': refused ? true : undefined })}
      <div id={said} className="said">
        <div role="status" className="refusal">
          {refused}
        </div>
        {hint && !refused && <p className="soft">{hint}</p>}
      </div>
    </div>
  );
}
