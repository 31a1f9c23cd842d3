import { useRef, useState } from 'react';

/**
 * Which of the findings is current: the chosen one while it is listed, else the one that took its place.
 * @returns its id (null for an empty list) and the way to choose another
 */
export function useCurrent(findings: readonly { id: string }[]): [string | null, (id: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const index = findings.findIndex((finding) => finding.id === chosen);
  if (index >= 0) lastIndex.current = index;
  const current = findings[Math.min(lastIndex.current, findings.length - 1)];
  return [current?.id ?? null, setChosen];
}
