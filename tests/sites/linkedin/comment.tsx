import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { send } from '../kit/sent';

/** As a document, not as HTML: the site's Trusted Types policy refuses to parse markup. */
const nothing = { type: 'doc', content: [{ type: 'paragraph' }] };

/** The comment editor of the React pages (TipTap), rendered only after the press on Commenta: no post composer. */
export function CommentBox() {
  const mount = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const created = new Editor({
      element: mount.current,
      extensions: [StarterKit],
      injectCSS: false,
      content: nothing,
      autofocus: true,
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': 'Editor di testo per la creazione di commenti' },
      },
      onUpdate: () => setText(created.getText({ blockSeparator: '\n' })),
    });
    setEditor(created);
    return () => created.destroy();
  }, []);
  return (
    <div className="comment">
      <div ref={mount} data-testid="ui-core-tiptap-text-editor-wrapper" />
      {text.trim() && (
        <button
          type="button"
          className="publish"
          onClick={(event) => {
            send('linkedin-comment', [text], 'click', event.nativeEvent.isTrusted);
            editor?.commands.setContent(nothing);
            setText('');
          }}
        >
          Commenta
        </button>
      )}
    </div>
  );
}
