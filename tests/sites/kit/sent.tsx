import { useEffect, useState } from 'react';

/** What really left a composer, taken from the framework's own model. */
export interface Sent {
  surface: string;
  parts: string[];
  /** Epoch ms. */
  at: number;
  how: 'click' | 'keys';
  /** False when a script pressed the button. */
  trusted: boolean;
}

declare global {
  interface Window {
    __sent: Sent[];
  }
}

window.__sent = [];
const listeners = new Set<() => void>();

export function send(surface: string, parts: string[], how: Sent['how'], trusted: boolean): void {
  window.__sent = [...window.__sent, { surface, parts, at: Date.now(), how, trusted }];
  for (const listener of listeners) listener();
}

/** Everything that was sent, where a person can read it too. (React 17 has no useSyncExternalStore.) */
export function SentList() {
  const [sent, setSent] = useState(window.__sent);
  useEffect(() => {
    const update = () => setSent(window.__sent);
    listeners.add(update);
    return () => void listeners.delete(update);
  }, []);
  if (sent.length === 0) return null;
  return (
    <ol className="sent" aria-label="Pubblicati da questa pagina">
      {sent.map((entry) => (
        <li key={entry.at} data-sent={entry.surface}>
          {entry.parts.map((part, index) => (
            <p key={index}>{part}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
