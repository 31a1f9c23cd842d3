import type { ReactNode, RefObject } from 'react';

interface NoteProps {
  title?: string;
  heading?: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/** Something went wrong: what happened, what was kept, what to do. */
export function Note({ title, heading, children }: NoteProps) {
  return (
    <section className="note">
      {title && (
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      )}
      <p>{children}</p>
    </section>
  );
}
