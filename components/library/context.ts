import { createContext, useContext } from 'react';
import type { LibraryServices, LibraryState } from './services';

/** Something done that can be taken back. */
export interface Done {
  text: string;
  undo: () => Promise<void>;
}

export interface LibraryContext extends LibraryState {
  services: LibraryServices;
  /** Runs a change; says so when it was refused. Answers whether it went through. */
  attempt(change: () => Promise<void>): Promise<boolean>;
  /** Tells what was done, with the way back; null takes the line away. */
  tell(done: Done | null): void;
}

export const LibraryData = createContext<LibraryContext | null>(null);

export function useLibrary(): LibraryContext {
  const library = useContext(LibraryData);
  if (!library) throw new Error('There is no library around this');
  return library;
}
