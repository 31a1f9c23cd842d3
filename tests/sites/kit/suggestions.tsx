const names = ['pagina_di_prova', 'profilo_di_prova', 'museo_di_prova', 'bottega_di_prova'];
const tags = ['laboratorio', 'libri', 'ceramica', 'museo', 'mercato', 'biblioteca'];

export interface Query {
  /** Start of the word being written, sign included, and its end: offsets in the text before the caret. */
  start: number;
  end: number;
  options: string[];
}

/** What the platform would offer for the @ or # word that ends at the caret, or null. */
export function queryAt(before: string): Query | null {
  const word = /(?:^|\s)([@#][\p{L}\p{N}_]+)$/u.exec(before)?.[1];
  if (!word) return null;
  const pool = word.startsWith('@') ? names : tags;
  const options = pool.map((name) => word[0] + name).filter((option) => option.startsWith(word) && option !== word);
  return options.length > 0 ? { start: before.length - word.length, end: before.length, options } : null;
}

interface Props {
  id: string;
  options: string[];
  active: number;
  choose: (option: string) => void;
}

export function Suggestions({ id, options, active, choose }: Props) {
  return (
    <div id={id} role="listbox" className="suggestions" aria-label="Suggerimenti">
      {options.map((option, index) => (
        <div
          key={option}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-testid="typeaheadResult"
          // The editor must keep the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(option);
          }}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
