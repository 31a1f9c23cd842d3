import type { Brand } from '@/lib/brand/brand';
import type { LinkStatus, Reference } from '@/lib/replies/reference';
import type { Link } from '@/lib/replies/saveLink';
import type { Template } from '@/lib/replies/template';

/** What the library shows. A template or reference that has not changed stays the same object. */
export interface LibraryState {
  templates: readonly Template[];
  references: readonly Reference[];
  brands: readonly Pick<Brand, 'id' | 'name'>[];
}

export const sections = ['templates', 'references'] as const;
export type Section = (typeof sections)[number];

/** Where in the library the user is; kept in the page's address, so that back, reload and links lead there. */
export interface Place {
  section: Section;
  /** A template's or reference's id, `import` for the import, null for the list alone. */
  open: string | null;
  /** An address that could not be saved elsewhere, waiting in the field. */
  link: string | null;
}

export interface Places {
  current(): Place;
  go(section: Section, open?: string | null): void;
  /** Returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The disk has no room. */
export class FullError extends Error {
  override name = 'FullError';
}

/** How a link check ended. `busy`: another page is checking. */
export type CheckEnd = 'done' | 'refused' | 'busy';

/** Everything the library asks of the extension. Changes reject with `FullError` when there is no room. */
export interface LibraryServices {
  /** Calls `listener` now and at every change, whoever made it. Returns the way to stop. */
  watch(listener: (state: LibraryState) => void, onFailure: () => void): () => void;
  saveTemplates(templates: readonly Template[]): Promise<void>;
  removeTemplates(ids: readonly string[]): Promise<void>;
  saveReferences(references: readonly Reference[]): Promise<void>;
  removeReferences(ids: readonly string[]): Promise<void>;
  saveLink(link: Link): Promise<{ id: string; known: boolean }>;
  /**
   * Asks for the right to read the links' sites, checks them, gives the right back. `tell` hears how each of them is,
   * which is kept by then. Has to be called straight from the user's press.
   */
  checkLinks(
    references: readonly Reference[],
    signal: AbortSignal,
    tell: (status: LinkStatus) => void,
  ): Promise<CheckEnd>;
  /** Hands the user a file. */
  download(name: string, text: string): void;
  places: Places;
}
