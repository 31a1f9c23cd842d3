import {
  CompositeDecorator,
  type ContentBlock,
  type DraftHandleValue,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Query, queryAt, Suggestions } from '../kit/suggestions';

const entity = /(?:[@#][\p{L}\p{N}_]+|https?:\/\/\S+)/gu;

/** X colours links, hashtags and mentions while they are written: each becomes a span of its own. */
const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, mark: (start: number, end: number) => void) => {
      for (const { index, 0: found } of block.getText().matchAll(entity)) mark(index, index + found.length);
    },
    component: ({ children }: { children?: ReactNode }) => <span className="entity">{children}</span>,
  },
]);

export const emptyPart = (): EditorState => EditorState.createEmpty(decorator);

export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

interface Props {
  index: number;
  state: EditorState;
  placeholder: string;
  autoFocus: boolean;
  change: (state: EditorState) => void;
  publish: (trusted: boolean) => void;
}

/** One part of a post: Draft.js with X's test ids, its @ and # list and its publishing key. */
export function Part({ index, state, placeholder, autoFocus, change, publish }: Props) {
  const editor = useRef<Editor>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const before = textBefore(state);
  const query = before === dismissed ? null : queryAt(before);
  const listId = `typeaheadDropdown-${index}`;
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const choose = (option: string) => query && change(complete(state, query, option));

  const bind = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      return event.nativeEvent.isTrusted ? 'publish' : 'publish-forged';
    }
    if (query && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'].includes(event.key)) {
      event.stopPropagation();
      return `list-${event.key}`;
    }
    return getDefaultKeyBinding(event);
  };

  const handle = (command: string): DraftHandleValue => {
    if (command.startsWith('publish')) publish(command === 'publish');
    else if (['bold', 'italic', 'underline', 'code'].includes(command)) return 'handled';
    else if (command === 'list-ArrowDown') setActive((active + 1) % query!.options.length);
    else if (command === 'list-ArrowUp') setActive((active + query!.options.length - 1) % query!.options.length);
    else if (command === 'list-Escape') setDismissed(before);
    else if (command.startsWith('list-')) choose(query!.options[active % query!.options.length]!);
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div className="part" data-testid={`tweetTextarea_${index}_label`}>
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={change}
          keyBindingFn={bind}
          handleKeyCommand={handle}
          placeholder={placeholder}
          role="textbox"
          ariaLabel="Testo del post"
          ariaMultiline
          ariaAutoComplete="list"
          {...(query && { ariaControls: listId, ariaActiveDescendantID: `${listId}-${active}` })}
          webDriverTestID={`tweetTextarea_${index}`}
          stripPastedStyles
        />
      </div>
      {query && <Suggestions id={listId} options={query.options} active={active} choose={choose} />}
    </div>
  );
}

/** Text of the block from its start to the caret; empty while a stretch is selected. */
function textBefore(state: EditorState): string {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return '';
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return block.getText().slice(0, selection.getStartOffset());
}

function complete(state: EditorState, { start, end }: Query, option: string): EditorState {
  const range = state.getSelection().merge({ anchorOffset: start, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `${option} `);
  const next = EditorState.push(state, content, 'insert-characters');
  return EditorState.forceSelection(next, content.getSelectionAfter());
}
