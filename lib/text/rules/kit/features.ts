import type { Analysis, Count, Gender } from '../../morphology/analysis';

/** Gender and number together. */
export type Feature = 'ms' | 'fs' | 'mp' | 'fp';
export const FEATURES: readonly Feature[] = ['ms', 'fs', 'mp', 'fp'];

/** What a word can be as a noun or an adjective; empty when it is neither. */
export function featuresOf(analyses: readonly Analysis[]): ReadonlySet<Feature> {
  const features = new Set<Feature>();
  for (const analysis of analyses) {
    if (!isNominal(analysis)) continue;
    for (const gender of analysis.gender ? [analysis.gender] : (['m', 'f'] as const)) {
      for (const count of analysis.count ? [analysis.count] : (['s', 'p'] as const)) features.add(`${gender}${count}`);
    }
  }
  return features;
}

export function isNominal({ pos, mood, clitic }: Analysis): boolean {
  return pos === 'noun' || pos === 'adj' || (mood === 'part' && !clitic);
}

export function isFiniteVerb({ pos, person, clitic, mood }: Analysis): boolean {
  return pos === 'verb' && person !== null && !clitic && mood !== 'imp';
}

export const genderOf = (feature: Feature) => feature[0] as Gender;
export const countOf = (feature: Feature) => feature[1] as Count;

export function shared(a: ReadonlySet<Feature>, b: ReadonlySet<Feature>): Feature[] {
  return FEATURES.filter((feature) => a.has(feature) && b.has(feature));
}
