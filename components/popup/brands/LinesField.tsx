import { useId, useState } from 'react';
import { longestName, mostNames } from '@/lib/brand/brand';

interface LinesFieldProps {
  label: string;
  hint: string;
  values: readonly string[];
  /** What stands between two: a line break for names of several words, white space for what has none. */
  between: 'line' | 'space';
  onChange: (values: string[]) => void;
}

/** A list written as text, the way it is pasted from a style guide. */
export function LinesField({ label, hint, values, between, onChange }: LinesFieldProps) {
  const [text, setText] = useState(() => values.join(between === 'line' ? '\n' : ' '));
  const [field, help] = [useId(), useId()];
  const change = (typed: string) => {
    setText(typed);
    const parts = typed.split(between === 'line' ? '\n' : /\s+/).map((part) => part.trim().slice(0, longestName));
    onChange([...new Set(parts.filter((part) => part !== ''))].slice(0, mostNames));
  };
  const rows = between === 'line' ? Math.min(6, Math.max(2, text.split('\n').length)) : 1;
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        aria-describedby={help}
        rows={rows}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <p id={help} className="soft">
        {hint}
      </p>
    </div>
  );
}
