import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';

interface AddLineProps {
  label: string;
  /** In UTF-16 code units. */
  longest: number;
  /** Why this cannot be added, or null. */
  refusal?: (line: string) => string | null;
  onAdd: (line: string) => Promise<void>;
}

/** Adds one word or name, without the blanks around it. */
export function AddLine({ label, longest, refusal, onAdd }: AddLineProps) {
  const [line, setLine] = useState('');
  const reason = useId();
  const trimmed = line.trim();
  const refused = refusal?.(trimmed) ?? null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (trimmed === '' || refused !== null) return;
    await onAdd(trimmed);
    setLine('');
  };
  return (
    <form className="add-line" onSubmit={submit}>
      <input
        aria-label={label}
        aria-describedby={reason}
        aria-invalid={refused !== null || undefined}
        placeholder={label}
        maxLength={longest}
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
      <button type="submit" className="button">
        {i18n.t('popup.add')}
      </button>
      <p id={reason} className="refusal" role="status">
        {refused}
      </p>
    </form>
  );
}
