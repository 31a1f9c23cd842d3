/** A text with its emoji as images, as Facebook shows them: their `alt` is the emoji. */
export function WithEmojis({ text }: { text: string }) {
  const parts = text.split(/(\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}\p{Extended_Pictographic})*)/u);
  return parts.map((part, index) =>
    index % 2 === 0 ? part : <img key={index} alt={part} src="data:," width={16} height={16} />,
  );
}
