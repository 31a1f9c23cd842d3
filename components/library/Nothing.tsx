import type { ReactNode } from 'react';

/** What stands where there is nothing yet: what would stand here, and how it comes here. */
export function Nothing({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="nothing">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
