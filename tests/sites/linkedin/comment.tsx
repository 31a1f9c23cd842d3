import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { Image, Smile } from 'lucide-react';
import type Quill from 'quill';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { send } from '../kit/sent';
import { createPostEditor, textOf } from './quill';

interface Props {
  /** Who is answered: their name already stands in the box. */
  to?: string;
  /** A text that already stands in the box. */
  draft?: string;
  sent?: () => void;
}

/** A name is a link; the sign that called it is gone. */
const Name = Mention.extend({
  renderHTML: ({ node }) => ['a', { href: `/in/${node.attrs.id}/`, class: 'mention' }, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
});

/** As a document, not as HTML: the site's Trusted Types policy refuses to parse markup. */
function startOf(to?: string, draft?: string) {
  const name = to && [
    { type: 'mention', attrs: { id: slug(to), label: to } },
    { type: 'text', text: ' ' },
  ];
  const content = name || (draft && [{ type: 'text', text: draft }]);
  return { type: 'doc', content: [{ type: 'paragraph', ...(content && { content }) }] };
}

/** The comment editor of the React pages (TipTap), rendered only after the press on Commenta or Rispondi. */
export function CommentBox({ to, draft, sent }: Props) {
  const mount = useRef<HTMLDivElement>(null);
  const [editor, text] = useTiptap(mount, to, draft);
  return (
    <div className="comment">
      <div ref={mount} data-testid="ui-core-tiptap-text-editor-wrapper" />
      <button type="button" className="tool" aria-label="Apri la tastiera delle emoji">
        <Smile size={18} aria-hidden="true" />
      </button>
      <button type="button" className="tool" aria-label="Aggiungi una foto">
        <Image size={18} aria-hidden="true" />
      </button>
      {text.trim() && (
        <button
          type="button"
          className="publish"
          onClick={(event) => {
            send('linkedin-comment', [text], 'click', event.nativeEvent.isTrusted);
            editor?.commands.setContent(startOf(), { emitUpdate: true });
            sent?.();
          }}
        >
          {to ? 'Rispondi' : 'Commenta'}
        </button>
      )}
    </div>
  );
}

function useTiptap(mount: RefObject<HTMLDivElement | null>, to?: string, draft?: string): [Editor | null, string] {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const read = () => setText(created.getText({ blockSeparator: '\n' }));
    const created = new Editor({
      element: mount.current,
      extensions: [StarterKit, Name],
      injectCSS: false,
      content: startOf(to, draft),
      autofocus: 'end',
      editorProps: { attributes: { role: 'textbox', 'aria-label': 'Editor di testo per la creazione di commenti' } },
      onUpdate: read,
    });
    setEditor(created);
    read();
    return () => created.destroy();
  }, [mount, to, draft]);
  return [editor, text];
}

/** The comment box of the classic pages: Quill in a form. */
export function ClassicBox({ to, draft, sent }: Props) {
  const mount = useRef<HTMLDivElement>(null);
  const [quill, setQuill] = useState<Quill | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!mount.current || mount.current.hasChildNodes()) return;
    const editor = createPostEditor(mount.current, 'Aggiungi un commento…');
    editor.root.removeAttribute('data-test-ql-editor-contenteditable');
    editor.on('text-change', () => setText(textOf(editor)));
    if (to) {
      editor.insertText(0, to, { mention: `urn:li:prova:${to}` }, 'user');
      editor.insertText(to.length, ' ', { mention: false }, 'user');
    }
    if (draft) editor.insertText(0, draft, 'user');
    editor.setSelection(editor.getLength() - 1, 0, 'user');
    setQuill(editor);
  }, [to, draft]);
  return (
    <form
      className="comments-comment-box comment"
      onSubmit={(event) => {
        event.preventDefault();
        send('linkedin-comment', [quill ? textOf(quill) : ''], 'click', event.nativeEvent.isTrusted);
        quill?.setText('', 'user');
        sent?.();
      }}
    >
      <div ref={mount} />
      {text.trim() && (
        <button type="submit" className="comments-comment-box__submit-button--cr publish">
          <span className="artdeco-button__text">{to ? 'Rispondi' : 'Commenta'}</span>
        </button>
      )}
    </form>
  );
}

export function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[ _]/g, '-');
}
