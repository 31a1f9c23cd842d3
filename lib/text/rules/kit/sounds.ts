/** How a word begins, for the article before it. */
export type Onset = 'vowel' | 'impure' | 'plain';

/**
 * Words are taken as they are said: i and u before a vowel are no vowels (lo iodio, il whisky), h is silent but in some
 * foreign words that usage leaves open. Null when usage wavers or the letters do not tell.
 * Source: Serianni, Grammatica italiana, IV.5-9.
 */
export function onsetOf(word: string): Onset | null {
  const lower = word.toLowerCase();
  if (!/^[a-zàèéìíòóùú]/.test(lower) || lower.length < 2) return null;
  // Said as in French: lo chef and il chef are both in use.
  if (/^(?:chef|chalet|champagne|charme|charter|chic|chiffon|chantilly|chignon)/.test(lower)) return null;
  if (/^(?:pn|y[aeou]|j[aeiou]|i[aeou]|u[aeio]|w|x)/.test(lower)) return special(lower);
  if (/^(?:s[^aeiouàèéìòùh]|sh|z|gn|ps|pt|ct|cn|ft|mn|tm|ts|dz)/.test(lower)) return 'impure';
  if (lower.startsWith('h'))
    return /^(?:hotel|hashtag|hamburger|hobby|handicap|hostess|hard|happy|harem)/.test(lower) ? 'vowel' : null;
  if (/^[aeiouàèéìòù]/.test(lower)) return 'vowel';
  return 'plain';
}

function special(lower: string): Onset | null {
  if (/^pn/.test(lower)) return null;
  if (/^y[aeou]/.test(lower)) return 'impure';
  if (/^j[aeiou]/.test(lower))
    return /^(?:jeans|jazz|jolly|jet|job|jackpot|joystick|judo|jingle|jumbo)/.test(lower) ? 'plain' : null;
  if (/^i[aeou]/.test(lower)) return null;
  if (/^u[aeio]/.test(lower)) return null;
  if (/^w/.test(lower))
    return /^(?:web|wifi|wi-fi|weekend|workshop|whisky|week|welfare|wurstel|wafer|walzer|wc|watt)/.test(lower)
      ? 'plain'
      : null;
  return /^x/.test(lower) ? 'impure' : null;
}
