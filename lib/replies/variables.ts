import type { Span } from '@/lib/shared/finding';

/**
 * A template's body: text with
 * - `{nome}` `{brand}` `{link}` `{data}`: what the extension knows; `{nome: default}` when it does not;
 * - `{campo: default}`: a free field under any label; without a default it has to be filled;
 * - `{scelta: a|b|c}`: a choice, the first until another is taken.
 *
 * `\{`, `\}`, `\|` and `\\` are the signs themselves. The same label twice is one field.
 */
export const variables = ['nome', 'brand', 'link', 'data'] as const;

/** Something to be filled. `start` and `end` are the place in the body, braces included. */
export type Blank = Span & { label: string } & (
    | { kind: 'variable' | 'field'; fallback: string }
    | { kind: 'choice'; options: string[] }
  );
export type Part = Blank | (Span & { kind: 'text'; text: string });

export type BodyErrorCode =
  /** A `{` without its `}`, or with another `{` before it. */
  | 'unclosed'
  /** A `}` without its `{`. */
  | 'unopened'
  /** `{}` or `{: text}`. */
  | 'no-label'
  /** `{word}` that is no variable. */
  | 'unknown-variable'
  /** `{scelta: |}`. */
  | 'no-options';

export interface BodyError extends Span {
  code: BodyErrorCode;
}

export interface ParsedBody {
  /** They cover the body from end to end. What is wrong stands as text. */
  parts: Part[];
  errors: BodyError[];
}

const PIECE = /\\[{}|\\]|[{}]|[^{}\\]+|\\/g;
const ESCAPED = /\\([{}|\\])/g;

/** Reads a body; never throws. */
export function parseBody(body: string): ParsedBody {
  const parts: Part[] = [];
  const errors: BodyError[] = [];
  let open = -1;
  let done = 0;

  function text(end: number): void {
    if (end > done) parts.push({ kind: 'text', text: unescaped(body.slice(done, end)), start: done, end });
    done = end;
  }
  function close(end: number): void {
    const blank = readBlank(body.slice(open + 1, end - 1));
    if (typeof blank === 'string') errors.push({ code: blank, start: open, end });
    else {
      text(open);
      parts.push({ ...blank, start: open, end });
      done = end;
    }
    open = -1;
  }

  for (const { 0: piece, index } of body.matchAll(PIECE)) {
    if (piece === '{') {
      if (open >= 0) errors.push({ code: 'unclosed', start: open, end: open + 1 });
      open = index;
    } else if (piece === '}') {
      if (open >= 0) close(index + 1);
      else errors.push({ code: 'unopened', start: index, end: index + 1 });
    }
  }
  if (open >= 0) errors.push({ code: 'unclosed', start: open, end: open + 1 });
  text(body.length);
  return { parts, errors };
}

type Unplaced<T> = T extends Span ? Omit<T, keyof Span> : never;

/** What stands between braces. */
function readBlank(inside: string): Unplaced<Blank> | BodyErrorCode {
  const colon = inside.indexOf(':');
  const label = unescaped(colon < 0 ? inside : inside.slice(0, colon))
    .trim()
    .toLowerCase();
  if (!label) return 'no-label';
  const isVariable = (variables as readonly string[]).includes(label);
  if (colon < 0) return isVariable ? { kind: 'variable', label, fallback: '' } : 'unknown-variable';
  const options = splitOptions(inside.slice(colon + 1));
  if (options.length === 1) return { kind: isVariable ? 'variable' : 'field', label, fallback: options[0]! };
  const given = options.filter(Boolean);
  return given.length ? { kind: 'choice', label, options: given } : 'no-options';
}

function splitOptions(text: string): string[] {
  return (text.match(/(?:\\[{}|\\]|[^|])+|(?<=^|\|)(?=\||$)/g) ?? ['']).map((option) => unescaped(option).trim());
}

function unescaped(text: string): string {
  return text.replace(ESCAPED, '$1');
}

/** The text as a body that says just that. */
export function escapeBody(text: string): string {
  return text.replace(/[{}\\]/g, '\\$&');
}

/** What is to be filled, each label once, in the order of the body. */
export function blanksOf({ parts }: ParsedBody): Blank[] {
  const blanks = new Map<string, Blank>();
  for (const part of parts) if (part.kind !== 'text' && !blanks.has(part.label)) blanks.set(part.label, part);
  return [...blanks.values()];
}
