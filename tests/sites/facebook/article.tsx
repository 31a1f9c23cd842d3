import type { ComponentProps } from 'react';

/** Facebook's posts and comments alike. */
export function Article(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: this is what the platform does
  return <div role="article" {...props} />;
}
