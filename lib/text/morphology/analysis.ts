/** Part of speech. `det` are articles and articled prepositions, `name` proper names. */
export type Pos = 'noun' | 'adj' | 'verb' | 'adv' | 'prep' | 'det' | 'pron' | 'conj' | 'num' | 'interj' | 'name';
export type Gender = 'm' | 'f';
export type Count = 's' | 'p';
export type Mood = 'ind' | 'sub' | 'cond' | 'imp' | 'inf' | 'part' | 'ger';
export type Tense = 'pres' | 'impf' | 'past' | 'fut';

/** One thing that a form can be. A feature that is null is not told by the form (`cantante` is of both genders). */
export interface Analysis {
  readonly pos: Pos;
  readonly gender: Gender | null;
  readonly count: Count | null;
  readonly person: 1 | 2 | 3 | null;
  readonly mood: Mood | null;
  readonly tense: Tense | null;
  /** Pronouns hang on the verb: `dirlo`, `vederti`. */
  readonly clitic: boolean;
}
