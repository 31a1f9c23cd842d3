import type { Severity } from '@/lib/shared/finding';

export type ShapeName = Severity | 'ready' | 'positive';

/** A full diamond, an empty triangle, a ring, a tick, a heart: told apart without colour, at 12 px, in both themes. */
const paths: Record<ShapeName, { d: string; filled: boolean }> = {
  error: { d: 'M8 1.2 14.8 8 8 14.8 1.2 8Z', filled: true },
  warning: { d: 'M8 2.6 14.4 13.6H1.6Z', filled: false },
  hint: { d: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6Z', filled: false },
  ready: { d: 'M2 8.6 6.2 12.8 14 3.8', filled: false },
  positive: { d: 'M8 14 2.3 8.2A3.6 3.6 0 0 1 8 3.9a3.6 3.6 0 0 1 5.7 4.3Z', filled: false },
};

/** The sign of a severity, of a post that is ready, of a kind comment; words that say the same stand beside it. */
export function Shape({ name, size = 12 }: { name: ShapeName; size?: number }) {
  const { d, filled } = paths[name];
  return (
    <svg className={`shape ${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={d}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={2}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The sign alone, with its name for who does not see it. */
export function NamedShape({ name, label }: { name: Severity; label: string }) {
  return (
    <span className="named">
      <Shape name={name} />
      <span className="sr-only">{label}</span>
    </span>
  );
}
