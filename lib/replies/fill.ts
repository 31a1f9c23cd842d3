import type { Span } from '@/lib/shared/finding';
import { joinAroundGap } from './gap';
import type { Blank, ParsedBody } from './variables';

/** By label, in small letters. What is not there is unknown; an empty value means that the writer wants none. */
export type Values = Readonly<Record<string, string>>;

/** A blank in the filled text, where Tab stops. */
export interface Stop extends Span {
  blank: Blank;
}

export interface Filled {
  text: string;
  /** In the order of the text. One that fell away is an empty span. */
  stops: Stop[];
  /** Labels of what still has to be filled, each once; they stand in the text as `{{label}}`. */
  missing: string[];
}

/**
 * Fills a body in. An unknown name falls away with the spaces and signs that belonged to it ("Ciao {nome}, eccoci" becomes
 * "Ciao, eccoci"), and so does whatever was left empty. Everything else that is unknown stays visible as `{{label}}`, which
 * the review of the reply reports whatever the label says: better a stop than a sentence with a hole.
 */
export function fillBody({ parts }: ParsedBody, values: Values): Filled {
  const stops: Stop[] = [];
  const missing = new Set<string>();
  let text = '';
  let gap = false;

  function append(added: string): void {
    if (gap) {
      const joined = joinAroundGap(text, added);
      text = joined.left;
      for (const stop of stops) {
        stop.start = Math.min(stop.start, text.length);
        stop.end = Math.min(stop.end, text.length);
      }
      added = joined.right;
      gap = false;
    }
    text += added;
  }

  for (const part of parts) {
    if (part.kind === 'text') {
      append(part.text);
      continue;
    }
    const value = givenFor(part, values);
    if (value === undefined) missing.add(part.label);
    const shown = value ?? `{{${part.label}}}`;
    if (shown) append(shown);
    else gap = true;
    stops.push({ blank: part, start: text.length - shown.length, end: text.length });
  }
  append('');
  return { text, stops, missing: [...missing] };
}

function givenFor(blank: Blank, values: Values): string | undefined {
  const given = Object.hasOwn(values, blank.label) ? values[blank.label] : undefined;
  if (given !== undefined) return given.trim();
  if (blank.kind === 'choice') return blank.options[0];
  return blank.fallback || (blank.label === 'nome' ? '' : undefined);
}
