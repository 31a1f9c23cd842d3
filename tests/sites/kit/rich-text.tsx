import type { ReactNode } from 'react';

const emoji =
  /((?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*))/gu;
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"%3E%3Ccircle cx="5" cy="5" r="5" fill="gold"/%3E%3C/svg%3E';

/** A text as the platforms draw it: emoji are images. */
export function withEmojiImages(text: string): ReactNode[] {
  return text
    .split(emoji)
    .map((part, index) => (index % 2 ? <img key={index} className="emoji" alt={part} src={picture} /> : part));
}
