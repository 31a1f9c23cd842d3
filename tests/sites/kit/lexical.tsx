import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_NORMAL,
  createEditor,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MentionNode, mentionNode } from './mention-node';
import { type Query, queryAt, Suggestions } from './suggestions';

/** What a box holds: the text as it would be published, and the model's own form of it to come back to later. */
export interface Content {
  text: string;
  model: string;
}

interface Props {
  id: string;
  label: string;
  placeholder: string;
  /** `paragraphs`: Enter begins a paragraph (Facebook). `breaks`: a line break in the same one (Instagram). `submit`: it sends (comments). */
  enter: 'paragraphs' | 'breaks' | 'submit';
  initial?: string | undefined;
  change: (content: Content) => void;
  submit?: (text: string, trusted: boolean) => void;
}

/** A Lexical text box with the roles and labels of Meta's, and its list of @ and # suggestions. */
export function LexicalBox(props: Props) {
  const { id, label, placeholder, enter, initial } = props;
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [editor] = useState(() => createEditor({ namespace: id, nodes: [MentionNode], onError: rethrow }));
  const [query, setQuery] = useState<Query | null>(null);
  const [active, setActive] = useState(0);
  const [empty, setEmpty] = useState(true);

  useEffect(() => {
    editor.setRootElement(root.current);
    const stop = mergeRegister(
      enter === 'paragraphs' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) => {
        const text = editorState.read(textOfRoot);
        setEmpty(text === '');
        setQuery(editorState.read(currentQuery));
        latest.current.change({ text, model: JSON.stringify(editorState) });
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (enter !== 'submit' || event?.shiftKey) return false;
          event?.preventDefault();
          latest.current.submit?.(editor.getEditorState().read(textOfRoot), event?.isTrusted === true);
          editor.update(() => $getRoot().clear());
          return true;
        },
        // The list of suggestions hears Enter first.
        COMMAND_PRIORITY_NORMAL,
      ),
    );
    if (initial) editor.setEditorState(editor.parseEditorState(initial));
    return () => {
      stop();
      editor.setRootElement(null);
    };
  }, [editor, enter, initial]);

  // Before the list is painted: whoever sees it may press Enter at once.
  useLayoutEffect(() => {
    if (!query) return;
    const { options } = query;
    const move = (step: number) => (event: KeyboardEvent) => {
      event.preventDefault();
      setActive((old) => (old + step + options.length) % options.length);
      return true;
    };
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, move(1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, move(-1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          event?.preventDefault();
          complete(editor, query, options[active % options.length]!);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          event.stopPropagation();
          setQuery(null);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }, [editor, query, active]);

  return (
    <div className="lexical">
      {/* biome-ignore lint/a11y/useSemanticElements: a contenteditable with this role is what Lexical sites have */}
      <div
        ref={root}
        className="notranslate"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        spellCheck
        aria-label={label}
        aria-placeholder={placeholder}
        aria-multiline="true"
        {...(query && { 'aria-controls': `${id}-list` })}
      />
      {empty && (
        <div className="placeholder" aria-hidden="true">
          {placeholder}
        </div>
      )}
      {query && (
        <Suggestions
          id={`${id}-list`}
          options={query.options}
          active={active % query.options.length}
          choose={(option) => complete(editor, query, option)}
        />
      )}
    </div>
  );
}

/** The latest content, there as soon as the model has it: React may draw the last letters later than a fast press. */
export function useContent(): [content: { current: Content }, change: (content: Content) => void] {
  const latest = useRef<Content>({ text: '', model: '' });
  const [, draw] = useState('');
  const change = (content: Content) => {
    latest.current = content;
    draw(content.text);
  };
  return [latest, change];
}

/** The model of a box that begins with somebody's name, ready to be written on. */
export function mentioning(name: string): string {
  const word = (type: string, text: string, mode: string) => ({
    type,
    text,
    mode,
    detail: 0,
    format: 0,
    style: '',
    version: 1,
  });
  const block = { direction: null, format: '', indent: 0, version: 1 };
  const words = [word('mention', name, 'segmented'), word('text', ' ', 'normal')];
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: words };
  return JSON.stringify({ root: { ...block, type: 'root', children: [paragraph] } });
}

/** One line a block: Lexical's own `getTextContent` would put a blank line between paragraphs. */
function textOfRoot(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

function currentQuery(): Query | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  return $isTextNode(node) && node.isSimpleText()
    ? queryAt(node.getTextContent().slice(0, selection.anchor.offset))
    : null;
}

/** Puts the chosen name in place of the word: an @ becomes a mention of its own. */
function complete(editor: LexicalEditor, { start, end }: Query, option: string): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node)) return;
    const word = start === 0 ? node.splitText(end)[0] : node.splitText(start, end)[1];
    const chosen = option.startsWith('@') ? mentionNode(option) : $createTextNode(option);
    word?.replace(chosen);
    const space = $createTextNode(' ');
    chosen.insertAfter(space);
    space.select();
  });
}

function rethrow(error: Error): void {
  throw error;
}
