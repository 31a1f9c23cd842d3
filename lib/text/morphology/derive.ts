import type { Analysis } from './analysis';

type Look = (form: string) => readonly Analysis[];

const PRONOUNS = '(?:mi|ti|ci|vi|si|gli|ne|lo|la|li|le|(?:me|te|ce|ve|se|glie)(?:lo|la|li|le|ne))';
const INFINITIVE = new RegExp(`^(.+[aei]r)${PRONOUNS}$`);
const REDUCED = new RegExp(`^(.+(?:or|ur)r)${PRONOUNS}$`);
const GERUND = new RegExp(`^(.+ndo)${PRONOUNS}$`);
const IMPERATIVE = new RegExp(`^(.+[aeio])${PRONOUNS}$`);
const SHORT_IMPERATIVE =
  /^(fa|da|di|sta|va)(m?mi|t?ti|c?ci|llo|lla|lli|lle|nne|mm[aeio]?|(?:mme|tte|cce)(?:lo|la|li|le|ne)|gli|glie(?:lo|la|li|le|ne))$/;
const PARTICIPLE = new RegExp(`^(.+[ts][oaie])${PRONOUNS}$`);
const SUFFIXES: readonly [RegExp, Partial<Analysis>][] = [
  [/(?:zione|sione|gione|trice|tudine|ezza|aggine|igia)$/, { pos: 'noun', gender: 'f', count: 's' }],
  [/(?:zioni|sioni|gioni|trici|tudini|ezze|aggini)$/, { pos: 'noun', gender: 'f', count: 'p' }],
  [/(?:[^u]ità|ietà|ertà)$/, { pos: 'noun', gender: 'f', count: null }],
  [/(?:amento|imento|aggio|ismo|toio)$/, { pos: 'noun', gender: 'm', count: 's' }],
  [/(?:amenti|imenti|aggi|ismi)$/, { pos: 'noun', gender: 'm', count: 'p' }],
];
const SUPERLATIVES: Record<string, string> = { o: 'ms', a: 'fs', i: 'mp', e: 'fp' };

const BARE: Analysis = {
  pos: 'verb',
  gender: null,
  count: null,
  person: null,
  mood: null,
  tense: null,
  clitic: false,
};

/** What a form that is not listed can be: a listed verb with pronouns behind it, an adverb, a superlative, or what its ending says. */
export function derive(form: string, look: Look): readonly Analysis[] {
  if (form.length < 4) return [];
  const verb = withPronouns(form, look);
  if (verb.length > 0) return verb;
  if (form.length > 7 && form.endsWith('mente')) return [{ ...BARE, pos: 'adv' }];
  const superlative = /^.{2,}[^s]issim([oaie])$/.exec(form)?.[1];
  if (superlative) {
    const [gender, count] = SUPERLATIVES[superlative]!;
    return [{ ...BARE, pos: 'adj', gender: gender as 'm', count: count as 's' }];
  }
  const suffix = form.length > 6 && SUFFIXES.find(([ending]) => ending.test(form));
  return suffix ? [{ ...BARE, ...suffix[1] }] : [];
}

function withPronouns(form: string, look: Look): readonly Analysis[] {
  const infinitive = INFINITIVE.exec(form)?.[1];
  if (infinitive && has(look(`${infinitive}e`), 'inf')) return [{ ...BARE, mood: 'inf', clitic: true }];
  const reduced = REDUCED.exec(form)?.[1];
  if (reduced && has(look(`${reduced}e`), 'inf')) return [{ ...BARE, mood: 'inf', clitic: true }];
  const gerund = GERUND.exec(form)?.[1];
  if (gerund && has(look(gerund), 'ger')) return [{ ...BARE, mood: 'ger', clitic: true }];
  if (SHORT_IMPERATIVE.test(form))
    return [{ ...BARE, mood: 'imp', tense: 'pres', person: 2, count: 's', clitic: true }];
  const imperative = IMPERATIVE.exec(form)?.[1];
  const commands = imperative
    ? look(imperative).filter(({ pos, mood, person }) => pos === 'verb' && mood === 'imp' && person !== 3)
    : [];
  if (commands.length > 0) return commands.map((command) => ({ ...command, clitic: true }));
  const participle = PARTICIPLE.exec(form)?.[1];
  const past = participle ? look(participle).filter(({ mood, tense }) => mood === 'part' && tense === 'past') : [];
  return past.map((analysis) => ({ ...analysis, clitic: true }));
}

function has(analyses: readonly Analysis[], mood: Analysis['mood']): boolean {
  return analyses.some((analysis) => analysis.mood === mood);
}
