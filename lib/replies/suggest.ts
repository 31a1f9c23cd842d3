import type { Brand, Register } from '@/lib/brand/brand';
import { withUtm } from '@/lib/brand/utm';
import { languageOf } from '@/lib/inbox/asking/language';
import { type Meaning, meaningOf } from '@/lib/inbox/asking/meaning';
import type { Kind } from '@/lib/inbox/triage/kinds';
import { apology, fault, leadsOn } from '@/lib/text/rules/kit/reply';
import { acknowledges } from './acknowledges';
import { isCheerful, quiet } from './cheer';
import { inHabit } from './edits';
import { fillBody, type Values } from './fill';
import { firstNameOf } from './firstName';
import { fondness, type Learned, takenFor } from './learning';
import { type Judged, moodFor, wantsQuiet } from './moods';
import { isExpired, type Reference, referencesFor } from './reference';
import { about } from './sentences/about';
import { despair, health, holding } from './sentences/crisis';
import type { Line, Mood } from './sentences/mood';
import { linked } from './sentences/neutral';
import type { Template } from './template';
import { TemplateIndex } from './templateIndex';
import { blanksOf, parseBody } from './variables';
import { wordsOf } from './words';

/** What is answered, and for whom. */
export interface Asked {
  comment: Judged & {
    text: string;
    /** As the page shows the author's name. */
    author: string;
  };
  /** Null when none was made yet. */
  brand: Pick<Brand, 'id' | 'name' | 'register' | 'domains' | 'utm'> | null;
  /** What that brand's earlier replies taught. */
  learned: Learned;
  /** Epoch ms: references that are past their time are left out. */
  now: number;
}

/** A reply ready to be edited. */
export interface Suggestion {
  /** What it is made of: what learning goes by. */
  id: string;
  /** As it goes into the reply box: edited as this brand always edits it. */
  text: string;
  /** The same before those edits: what the text that was sent is compared with. */
  plain: string;
  /** Labels of what is still to be filled; they stand in the text as `{{label}}`. */
  missing: string[];
  /** Null when it is made of our own sentences alone. */
  templateId: string | null;
  /** The references whose links it holds. */
  referenceIds: string[];
}

interface Candidate extends Suggestion {
  score: number;
}

/** At most so many, and none that shares more of its words with a better one. */
const MOST = 3;
const ALIKE = 0.5;
/** So many templates are written out; the others are farther off. */
const WRITTEN = 24;

/** What regrets something that a calm comment did not complain of. */
const REGRET = new RegExp(`${apology.source}|${fault.source}|disappunto|delusione|rabbia|fastidio`, 'iu');

/** A template must be this much about what the comment is about, unless it was taken for such comments before. */
const FITTING = 0.3;
const OFTEN_TAKEN = 2;

/** What a reply gains or loses. */
const SUBJECT = 2.6;
const KIND = 0.6;
const OTHER_KIND = -0.4;
const OWN_BRAND = 0.3;
const USES = 0.2;
const FOND = 0.8;
const MISSING = -0.1;
/** Our own replies: the first of a mood, the ones after it, and the one with a fitting link. */
const OWN = [1.2, 1, 0.9];
const OWN_LINKED = 1.5;

/** Templates and references of all brands, ready to be suggested from. Made anew when one of them changes. */
export class Suggester {
  private readonly index: TemplateIndex;

  constructor(
    templates: readonly Template[],
    private readonly references: readonly Reference[],
  ) {
    this.index = new TemplateIndex(templates);
  }

  /**
   * Up to three replies, the best first, no two alike. None to spam, one holding reply to a crisis; to whoever is
   * displeased nothing merry; where the triage is unsure neither thanks nor apologies by our own sentences.
   */
  suggest(asked: Asked): Suggestion[] {
    const writing = new Writing(asked, this.references);
    if (asked.comment.kind === 'crisis')
      return [writing.fromLine(crisisLine(asked.comment, writing.meaning), 0)].map(plainly);
    const mood = moodFor(asked.comment, writing.meaning);
    if (!mood) return [];
    const candidates = [...this.fromTemplates(asked, writing, mood), ...writing.fromMood(mood)];
    const isQuiet = wantsQuiet(asked.comment);
    const isFit = ({ text }: Candidate) => (isQuiet ? !isCheerful(text) : text.search(REGRET) < 0);
    return chosen(candidates.filter(isFit)).map(plainly);
  }

  private fromTemplates(asked: Asked, writing: Writing, mood: Mood): Candidate[] {
    const fits = this.index.fits(writing.meaning, asked.comment.kind);
    const ranked: { template: Template; score: number }[] = [];
    this.index.templates.forEach((template, at) => {
      if (!writing.mayUse(template)) return;
      const fit = fits[at]!;
      const taken = takenFor(asked.learned, template.id, asked.comment.kind);
      if (fit < FITTING && taken < OFTEN_TAKEN) return;
      const kind = kindScore(template, asked.comment);
      if (kind === null) return;
      const score =
        SUBJECT * fit +
        kind +
        (template.brandId === null ? 0 : OWN_BRAND) +
        USES * (template.uses / (template.uses + 5)) +
        FOND * fondness(asked.learned, template.id) +
        (taken >= OFTEN_TAKEN ? FITTING : 0);
      ranked.push({ template, score });
    });
    ranked.sort((a, b) => b.score - a.score);
    return ranked.slice(0, WRITTEN).map(({ template, score }) => writing.fromTemplate(template, mood, score));
  }
}

function plainly({ score: _, ...suggestion }: Candidate): Suggestion {
  return suggestion;
}

/** Kinds of comment that want something. */
const WANTING = new Set<Kind>(['complaint', 'question', 'order', 'technical']);

/** Null where a template is for something else altogether. */
function kindScore({ kinds }: Template, { kind, sentiment }: Judged): number | null {
  if (kinds.length === 0) return 0;
  if (kinds.includes(kind)) return KIND;
  // Whoever is displeased wants more than information; whoever asks may get what answers another question.
  const isNear = kinds.includes(sentiment === 'negative' ? 'complaint' : 'question');
  return isNear && WANTING.has(kind) ? OTHER_KIND : null;
}

function crisisLine({ handOff }: Judged, meaning: Meaning): Line {
  // The triage hands a person in despair to nobody.
  if (handOff === undefined) return despair;
  return ['illness', 'allergens', 'pregnancy'].some((topic) => meaning.has(topic)) ? health : holding;
}

/** The best, each unlike those before it. */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const taken: { words: Set<string>; candidate: Candidate }[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    const words = new Set(wordsOf(candidate.text));
    if (taken.some((other) => likeness(other.words, words) > ALIKE || opening(other.candidate) === opening(candidate)))
      continue;
    taken.push({ words, candidate });
    if (taken.length === MOST) break;
  }
  return taken.map(({ candidate }) => candidate);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both);
}

/** Three that begin alike look like one. */
function opening({ text }: Candidate): string {
  return wordsOf(text).slice(0, 5).join(' ');
}

type Voice = Register | 'en';

/** Writes replies to one comment. */
class Writing {
  readonly meaning: Meaning;
  private readonly voice: Voice;
  private readonly name: string;
  private readonly isQuiet: boolean;
  /** The reference that fits the comment best, if one does. */
  private readonly fitting: Reference | null;

  constructor(
    private readonly asked: Asked,
    private readonly references: readonly Reference[],
  ) {
    const { text, author } = asked.comment;
    this.meaning = meaningOf(text);
    this.voice = languageOf(text) === 'en' ? 'en' : (asked.brand?.register ?? 'tu');
    this.name = firstNameOf(author) ?? '';
    this.isQuiet = wantsQuiet(asked.comment);
    this.fitting = this.referenceFor(text);
  }

  /** In the comment's language and the brand's register, and the brand's own or everybody's. */
  mayUse({ language, register, brandId }: Template): boolean {
    if (brandId !== null && brandId !== this.asked.brand?.id) return false;
    if (this.voice === 'en') return language === 'en';
    return language === 'it' && (register === null || register === this.voice);
  }

  fromTemplate(template: Template, mood: Mood, score: number): Candidate {
    const parsed = parseBody(template.body);
    const hasLink = blanksOf(parsed).some(({ label }) => label === 'link');
    const reference = hasLink ? this.referenceOf(template) : null;
    const { text } = fillBody(parsed, this.values(reference));
    const said = this.isQuiet ? quiet(text) : text;
    return this.candidate(template.id, this.rounded(said, mood), score, { template, reference });
  }

  fromMood(mood: Mood): Candidate[] {
    const own = mood.replies.map((line, at) => this.fromLine(line, OWN[at] ?? OWN.at(-1)!));
    const isAsking = ['question', 'order', 'technical'].includes(this.asked.comment.kind);
    const mayLink = this.fitting !== null && isAsking && !this.isQuiet;
    return mayLink ? [...linked.replies.map((line) => this.fromLine(line, OWN_LINKED, this.fitting)), ...own] : own;
  }

  fromLine(line: Line, score: number, reference: Reference | null = null): Candidate {
    return this.candidate(line.key, this.said(line, reference), score, { template: null, reference });
  }

  private candidate(
    id: string,
    plain: string,
    score: number,
    { template, reference }: { template: Template | null; reference: Reference | null },
  ): Candidate {
    const text = inHabit(plain, this.asked.learned.sources[id]?.habit);
    const missing = [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, label]) => label!))];
    return {
      id,
      text,
      plain,
      missing,
      templateId: template?.id ?? null,
      referenceIds: reference ? [reference.id] : [],
      score: score + (template ? 0 : FOND * fondness(this.asked.learned, id)) + MISSING * missing.length,
    };
  }

  /** A short template gets what it lacks: something that acknowledges the comment, something that leads on. */
  private rounded(text: string, { opening, closing }: Mood): string {
    // Nobody is called by name twice.
    const name = text.includes(this.name) ? '' : this.name;
    const before = opening && !acknowledges(text) ? this.said(opening, null, name) : '';
    const after = closing && !leadsOn(text) ? this.said(closing) : '';
    return [before, text, after].filter((part) => part !== '').join(' ');
  }

  private said(line: Line, reference: Reference | null = null, name = this.name): string {
    const body = line[this.voice].replaceAll('{per}', this.aboutWords('per')).replaceAll('{su}', this.aboutWords('su'));
    return fillBody(parseBody(body), { ...this.values(reference), nome: name }).text;
  }

  /** " per il ritardo", or nothing where the comment names nothing that we have words for. */
  private aboutWords(side: 'per' | 'su'): string {
    const topic = Object.keys(about).find((name) => this.meaning.has(name) && about[name]![side]);
    const words = topic && about[topic]![side]![this.voice === 'en' ? 'en' : 'it'];
    return words ? ` ${words}` : '';
  }

  private values(reference: Reference | null): Values {
    const { brand } = this.asked;
    return {
      nome: this.name,
      ...(brand && { brand: brand.name }),
      ...(reference && { link: withUtm(reference.url, brand) }),
    };
  }

  /** The template's own reference, else the one that fits the comment, else the one that fits what the template is about. */
  private referenceOf({ referenceId, title, tags }: Template): Reference | null {
    const own = this.references.find(({ id }) => id === referenceId);
    if (own && this.isGood(own)) return own;
    return this.referenceFor(`${title} ${tags.join(' ')}`);
  }

  private referenceFor(text: string): Reference | null {
    const { brand, now } = this.asked;
    const [best] = referencesFor(text, this.references, { brandId: brand?.id ?? null, now });
    return best && this.isGood(best.reference) ? best.reference : null;
  }

  private isGood(reference: Reference): boolean {
    return reference.status !== 'dead' && !isExpired(reference, this.asked.now);
  }
}
