import { useId, useState } from 'react';
import { longestName, mostNames } from '@/lib/brand/brand';

export type Pair = readonly [left: string, right: string];

interface PairsFieldProps {
  label: string;
  hint: string;
  /** What the two columns hold. */
  columns: Pair;
  values: readonly Pair[];
  onChange: (values: Pair[]) => void;
}

/** Pairs in rows of two fields; an empty row always waits at the end. */
export function PairsField({ label, hint, columns, values, onChange }: PairsFieldProps) {
  const [rows, setRows] = useState<readonly Pair[]>(() => withBlank(values));
  const [title, help] = [useId(), useId()];
  const change = (index: number, pair: Pair) => {
    const changed = withBlank(rows.map((row, at) => (at === index ? pair : row)));
    setRows(changed);
    const filled = changed.map(([left, right]): Pair => [left.trim(), right.trim()]);
    onChange(filled.filter(([left]) => left !== '').slice(0, mostNames));
  };
  return (
    <fieldset className="field pairs" aria-describedby={help}>
      <legend id={title}>{label}</legend>
      <div className="soft heads" aria-hidden="true">
        <span>{columns[0]}</span>
        <span>{columns[1]}</span>
      </div>
      {rows.map(([left, right], index) => (
        // A row is its place: a key by content would lose the focus at every letter.
        <div className="pair" key={index}>
          <input
            aria-label={`${columns[0]} ${index + 1}`}
            maxLength={longestName}
            value={left}
            onChange={(event) => change(index, [event.target.value, right])}
          />
          <input
            aria-label={`${columns[1]} ${index + 1}`}
            maxLength={longestName}
            value={right}
            onChange={(event) => change(index, [left, event.target.value])}
          />
        </div>
      ))}
      <p id={help} className="soft">
        {hint}
      </p>
    </fieldset>
  );
}

function withBlank(rows: readonly Pair[]): readonly Pair[] {
  const last = rows.at(-1);
  return last && last[0] === '' && last[1] === '' ? rows : [...rows, ['', '']];
}
