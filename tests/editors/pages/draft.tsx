import { CompositeDecorator, type ContentBlock, ContentState, convertFromRaw, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { render, unmountComponentAtNode } from 'react-dom-17';
import { type Content, freshMount, runText } from './practice';

/** Draft.js 0.11 on React 17, as X builds on it: mentions are immutable entities drawn by a decorator. */
let current = EditorState.createEmpty();
let refusing = false;
let mounted: HTMLElement | undefined;

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) =>
      block.findEntityRanges((character) => character.getEntity() !== null, found),
    component: ({ children }: { children: React.ReactNode }) => <span className="mention">{children}</span>,
  },
]);

function Composer({ initial }: { initial: EditorState }) {
  const [state, setState] = useState(initial);
  const change = (next: EditorState) => {
    current = next;
    setState(next);
  };
  return (
    <Editor
      editorState={state}
      onChange={change}
      handlePastedText={() => (refusing ? 'handled' : 'not-handled')}
      placeholder="Che c'è di nuovo?"
    />
  );
}

function toContentState(content: Content): ContentState {
  const entityMap: Record<string, { type: string; mutability: 'IMMUTABLE'; data: object }> = {};
  const blocks = content.map((line, index) => {
    const block = {
      key: `k${index}`,
      type: 'unstyled',
      depth: 0,
      text: '',
      entityRanges: [] as object[],
      inlineStyleRanges: [] as object[],
    };
    for (const run of line) {
      const place = { offset: block.text.length, length: runText(run).length };
      if ('mention' in run) {
        const key = Object.keys(entityMap).length;
        entityMap[key] = { type: 'MENTION', mutability: 'IMMUTABLE', data: {} };
        block.entityRanges.push({ ...place, key });
      }
      if ('text' in run && run.bold) block.inlineStyleRanges.push({ ...place, style: 'BOLD' });
      block.text += runText(run);
    }
    return block;
  });
  return convertFromRaw({ blocks, entityMap } as unknown as Parameters<typeof convertFromRaw>[0]);
}

window.practice = {
  refuse: () => {
    refusing = true;
  },
  load(content) {
    refusing = false;
    if (mounted) unmountComponentAtNode(mounted);
    mounted = freshMount();
    current = EditorState.createWithContent(
      content.length ? toContentState(content) : ContentState.createFromText(''),
      decorator,
    );
    render(<Composer initial={current} />, mounted);
  },
  state: () => current.getCurrentContent().getPlainText('\n'),
  bold: () =>
    current
      .getCurrentContent()
      .getBlocksAsArray()
      .flatMap((block) => [...block.getText()].filter((_, index) => block.getInlineStyleAt(index).has('BOLD')))
      .join(''),
  mentions: () =>
    current
      .getCurrentContent()
      .getBlocksAsArray()
      .flatMap((block) => {
        const found: string[] = [];
        block.findEntityRanges(
          (character) => character.getEntity() !== null,
          (start, end) => found.push(block.getText().slice(start, end)),
        );
        return found;
      }),
};
