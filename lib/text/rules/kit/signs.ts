/**
 * Words with a sign in the place of an ending (tuttə, tutt*), their stem in the first group. An asterisk after a vowel is a
 * footnote’s, one at both ends is emphasis.
 */
export const SIGNED =
  /(?<![\p{L}\p{N}*@])(\p{L}+)(?:[əɜ](?:\p{L}{0,3})|(?<=[bcdfghlmnpqrstvz])[*@])(?![\p{L}\p{N}*@]|\.\p{L})/giu;
