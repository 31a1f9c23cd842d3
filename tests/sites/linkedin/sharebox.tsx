import { CalendarClock, Image, Smile, X } from 'lucide-react';
import type Quill from 'quill';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { send } from '../kit/sent';
import { type Query, queryAt, Suggestions } from '../kit/suggestions';
import { useFocusTrap } from '../kit/trap';
import { createPostEditor, textOf } from './quill';

const limit = 3000;

interface Props {
  identity: string;
  /** `modern`: the React pages' box; `classic`: the older one, which the Pages' administration still has. */
  front: 'modern' | 'classic';
  close: () => void;
}

export function ShareBox({ identity, front, close }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  const mount = useRef<HTMLDivElement>(null);
  const [quill, setQuill] = useState<Quill | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const editor = createPostEditor(mount.current!);
    if (front === 'classic') editor.root.removeAttribute('data-test-ql-editor-contenteditable');
    editor.on('text-change', () => setText(textOf(editor)));
    setQuill(editor);
  }, [front]);
  useFocusTrap(dialog);
  const ready = text.trim() !== '' && text.length <= limit;
  const names = front === 'modern' ? { 'data-test-modal-id': 'sharebox' } : { className: 'share-creation-state' };
  return (
    <div className="backdrop">
      <div {...names}>
        <div
          ref={dialog}
          role="dialog"
          aria-modal="true"
          aria-labelledby="share-title"
          className="dialog"
          tabIndex={-1}
        >
          <div className="bar">
            <div className="avatar" aria-hidden="true" />
            <div className="body">
              <h2 id="share-title">{identity}</h2>
              <span className="audience">Pubblica per: chiunque</span>
            </div>
            <button type="button" aria-label="Elimina" onClick={close}>
              <X size={22} aria-hidden="true" />
            </button>
          </div>
          <div className="writing">
            <div ref={mount} />
            {quill && <Typeahead quill={quill} text={text} />}
          </div>
          <div className="foot">
            <div className="icons" aria-hidden="true">
              {[Smile, Image, CalendarClock].map((Icon) => (
                <Icon key={Icon.displayName} size={20} />
              ))}
            </div>
            {text.length > limit - 200 && (
              <span className={text.length > limit ? 'count over' : 'count'} data-testid="counter">
                {limit - text.length}
              </span>
            )}
            <button
              type="button"
              className="share-actions__primary-action publish"
              disabled={!ready}
              onClick={(event) => {
                // From the model: React may not have drawn the last letters yet.
                if (quill) send('linkedin-post', [textOf(quill)], 'click', event.nativeEvent.isTrusted);
                close();
              }}
            >
              <span className="artdeco-button__text">Pubblica</span>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The @ and # list under the editor; it takes arrows and Enter before Quill does. */
function Typeahead({ quill, text }: { quill: Quill; text: string }) {
  const [query, setQuery] = useState<Query | null>(null);
  const [active, setActive] = useState(0);
  useEffect(() => {
    const caret = quill.getSelection();
    setQuery(caret && caret.length === 0 ? queryAt(quill.getText(0, caret.index)) : null);
    setActive(0);
  }, [quill, text]);
  // Before the list is painted: whoever sees it may press Enter at once.
  useLayoutEffect(() => {
    if (!query) return;
    const take = (event: KeyboardEvent) => {
      const count = query.options.length;
      if (event.key === 'ArrowDown') setActive((active + 1) % count);
      else if (event.key === 'ArrowUp') setActive((active + count - 1) % count);
      else if (event.key === 'Enter') complete(quill, query, query.options[active]!);
      else if (event.key === 'Escape') setQuery(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    quill.container.addEventListener('keydown', take, true);
    return () => quill.container.removeEventListener('keydown', take, true);
  }, [quill, query, active]);
  if (!query) return null;
  return (
    <Suggestions
      id="linkedin-list"
      options={query.options}
      active={active}
      choose={(option) => complete(quill, query, option)}
    />
  );
}

function complete(quill: Quill, { start, end }: Query, option: string): void {
  const name = option.startsWith('@') ? option.slice(1).replaceAll('_', ' ') : option;
  quill.deleteText(start, end - start, 'user');
  quill.insertText(start, name, option.startsWith('@') ? { mention: `urn:li:prova:${name}` } : {}, 'user');
  quill.insertText(start + name.length, ' ', { mention: false }, 'user');
  quill.setSelection(start + name.length + 1, 0, 'user');
}
