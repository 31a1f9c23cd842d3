/** The package ships no types; only what we call is described. */
declare module 'multilang-sentiment' {
  /** Above 0 positive, below 0 negative. */
  export default function sentiment(text: string, language?: string): { score: number };
}
