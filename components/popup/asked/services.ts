/** A question asked again and again, and whom; times are epoch milliseconds. */
export interface AskedQuestion {
  id: string;
  language: 'it' | 'en';
  /** Null for none. */
  brandId: string | null;
  /** Empty for none. */
  brandName: string;
  /** The clock of its brand, a name that Intl knows. */
  zone: string;
  /** The wording that says best what all of them ask. */
  wording: string;
  count: number;
  lastAt: number;
  /** A template was made for it. */
  hasTemplate: boolean;
  /** What that template says, when nothing in it is left to be filled. */
  answer: string | null;
}

/** Everything the recurring questions ask of the background; each may reject (`StorageFull`), and they then say so. */
export interface AskedServices {
  /** Calls `listener` now and whenever something changed, the most frequent first. Returns the way to stop. */
  watch(listener: (questions: AskedQuestion[]) => void): () => void;
  /** Proposes it no more, or again. */
  silence(question: AskedQuestion, silenced: boolean): Promise<void>;
  /** Opens the library at its template, which is made when there is none, and closes the popup. */
  openTemplate(question: AskedQuestion): Promise<void>;
}
