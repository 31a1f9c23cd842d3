declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
    suggest(word: string): string[];
    /** Every form written out. */
    data: Record<string, unknown>;
  }
  export default function nspell(dictionary: { aff: string; dic: string }): NSpell;
}
