import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type Content, freshMount, plainText } from './practice';

/** A React-controlled textarea (Instagram's comments), or a plain field. */
const line = location.search.includes('line');
const bare = line || location.search.includes('bare');
let root: Root | undefined;
let refusing = false;
let state: () => string = () => '';

function Field({ initial }: { initial: string }) {
  const [text, setText] = useState(initial);
  state = () => text;
  return <textarea rows={6} cols={60} value={text} onChange={(event) => !refusing && setText(event.target.value)} />;
}

/** The field alone, without a framework: `?bare`, or `?line` for one of a single line. */
function loadBare(content: Content): void {
  const field = document.createElement(line ? 'input' : 'textarea');
  if (field instanceof HTMLTextAreaElement) field.rows = 6;
  field.value = plainText(content);
  freshMount().append(field);
  state = () => field.value;
}

window.practice = {
  /** The plain field takes no letter more, so that a longer word arrives cut short. */
  refuse: () => {
    refusing = true;
    const field = document.querySelector('textarea');
    if (bare && field) field.maxLength = field.value.length;
  },
  load(content) {
    refusing = false;
    if (bare) return loadBare(content);
    root?.unmount();
    root = createRoot(freshMount());
    root.render(<Field initial={plainText(content)} />);
  },
  state: () => state(),
  bold: () => null,
  mentions: () => null,
};
