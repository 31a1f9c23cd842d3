/** One sentence or reply in every way it may have to be said. Bodies are as in variables.ts, see `Mood`. */
export interface Line {
  /** Stays the same for ever: what was learned hangs on it. */
  key: string;
  tu: string;
  lei: string;
  voi: string;
  en: string;
}

/**
 * What answers one mood of comment. In a line `{per}` stands for what the writer is sorry about (" per il ritardo"), `{su}`
 * for what was asked about (" sugli orari"): with the blank before it, or nothing.
 */
export interface Mood {
  /** Whole replies: acknowledgement, substance, next step. The first is the best where nothing more is known. */
  replies: readonly Line[];
  /** What acknowledges the comment before a template that does not. */
  opening: Line | null;
  /** What leads on after a template that does not. */
  closing: Line | null;
}
