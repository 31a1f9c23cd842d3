import { useRef, useState } from 'react';

/**
 * Which of the things listed is current: the chosen one while it is listed, else the one that took its place.
 * @returns its id (null for an empty list) and the way to choose another
 */
export function useCurrent(listed: readonly { id: string }[]): [string | null, (id: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const index = listed.findIndex(({ id }) => id === chosen);
  if (index >= 0) lastIndex.current = index;
  const current = listed[Math.min(lastIndex.current, listed.length - 1)];
  return [current?.id ?? null, setChosen];
}
