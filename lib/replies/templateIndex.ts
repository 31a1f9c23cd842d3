import { type Meaning, meaningOf } from '@/lib/inbox/asking/meaning';
import type { Kind } from '@/lib/inbox/triage/kinds';
import type { Template } from './template';
import { parseBody } from './variables';

/** What a topic of a template is worth by where it stands. */
const TITLE = 1;
const TAG = 0.7;
const BODY = 0.15;
/** A word that names no topic may be about anything: that a template lacks it says little. */
const WORD = 0.3;

/** What a kind of comment is about even when no word of it says so; less than a word would weigh. */
const KIND_TOPIC: Partial<Record<Kind, { topic: string; weight: number }>> = {
  praise: { topic: 'thanks', weight: 0.6 },
  complaint: { topic: 'disappointed', weight: 0.3 },
  abuse: { topic: 'insults', weight: 0.6 },
  order: { topic: 'order', weight: 0.3 },
};

/** Where a topic stands. */
interface Entry {
  at: number[];
  /** What it is worth there, already divided by all that the template is worth. */
  worth: number[];
}

/** Meanings of templates that have not changed; making them is the dear part. */
const known = new WeakMap<Template, Meaning>();

/** Which templates are about what: topics and stems of title, tags and body. */
export class TemplateIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly count: number;

  constructor(readonly templates: readonly Template[]) {
    this.count = templates.length;
    templates.forEach((template, at) => {
      const meaning = meaningOfTemplate(template);
      const length = Math.hypot(...meaning.values());
      for (const [term, worth] of meaning) {
        const entry = this.entries.get(term) ?? { at: [], worth: [] };
        if (entry.at.length === 0) this.entries.set(term, entry);
        entry.at.push(at);
        entry.worth.push(worth / length);
      }
    });
  }

  /** How much each template is about what a comment is about, 0 to about 1; by the templates' places. */
  fits(comment: Meaning, kind: Kind): Float64Array {
    const asked = new Map(comment);
    const own = KIND_TOPIC[kind];
    if (own && !asked.has(own.topic)) asked.set(own.topic, own.weight);
    const fits = new Float64Array(this.count);
    const covered = new Float64Array(this.count);
    let [length, all] = [0, 0];
    for (const [term, weight] of asked) {
      const entry = this.entries.get(term);
      if (term !== own?.topic) all += weight * (term[0] === '=' ? WORD : 1);
      if (!entry) continue;
      const share = weight * this.rarity(entry);
      length += share * share;
      for (let i = 0; i < entry.at.length; i++) {
        fits[entry.at[i]!]! += share * entry.worth[i]!;
        covered[entry.at[i]!]! += weight;
      }
    }
    const divisor = Math.sqrt(length) || 1;
    for (let at = 0; at < fits.length; at++)
      if (fits[at]! > 0) fits[at]! *= Math.sqrt(Math.min(1, covered[at]! / (all || 1))) / divisor;
    return fits;
  }

  /** Inverse document frequency, from 1 for what half of them say down to what one alone says at 2 or more. */
  private rarity({ at }: Entry): number {
    return 1 + Math.log10(1 + this.count / at.length) / 2;
  }
}

function meaningOfTemplate(template: Template): Meaning {
  const made = known.get(template);
  if (made) return made;
  const worth = new Map<string, number>();
  const add = (text: string, share: number) => {
    for (const [term, weight] of meaningOf(text)) worth.set(term, Math.max(worth.get(term) ?? 0, weight * share));
  };
  add(
    parseBody(template.body)
      .parts.map((part) => (part.kind === 'text' ? part.text : ' '))
      .join(''),
    BODY,
  );
  add(template.title, TITLE);
  for (const tag of template.tags) add(tag, TAG);
  known.set(template, worth);
  return worth;
}
