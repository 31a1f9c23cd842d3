import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { LexicalBox } from '../kit/lexical';
import type { Post } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { send } from '../kit/sent';
import { useFocusTrap } from '../kit/trap';

/** A post with its comments, over the feed: a dialog with a Lexical box that is no post composer. */
export function Comments({ post, identity, close }: { post: Post; identity: string; close: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  const text = useRef('');
  useFocusTrap(dialog);
  const [round, setRound] = useState(0);
  const submit = (comment: string, how: 'click' | 'keys') => {
    send('facebook-comment', [comment], how, true);
    setRound(round + 1);
  };
  return (
    <div className="backdrop">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={`Post di ${post.author}`}
        className="dialog"
        tabIndex={-1}
      >
        <div className="bar">
          <h2>Post di {post.author}</h2>
          <RoleButton label="Chiudi" className="round" press={close}>
            <X size={20} aria-hidden="true" />
          </RoleButton>
        </div>
        <article className="post">
          <p>{post.text}</p>
          <article className="comment" aria-label={`Commento di ${identity}`}>
            Ci saremo anche noi.
          </article>
        </article>
        <div className="answer">
          <LexicalBox
            key={round}
            id="facebook-comment"
            label={`Commenta come ${identity}`}
            placeholder={`Commenta come ${identity}`}
            enter="submit"
            change={(content) => {
              text.current = content.text;
            }}
            submit={(comment) => submit(comment, 'keys')}
          />
          <div id="focused-state-composer-submit">
            <RoleButton label="Commenta" className="plain" press={(how) => submit(text.current, how)}>
              Invia
            </RoleButton>
          </div>
        </div>
      </div>
    </div>
  );
}

/** A chat window at the foot of the page: another Lexical text box to be left alone. */
export function Chat({ close }: { close: () => void }) {
  return (
    <div className="chat">
      <div className="bar">
        <h2>Messaggi</h2>
        <RoleButton label="Chiudi chat" className="round" press={close}>
          <X size={16} aria-hidden="true" />
        </RoleButton>
      </div>
      <LexicalBox
        id="facebook-chat"
        label="Messaggio"
        placeholder="Aa"
        enter="submit"
        change={() => {}}
        submit={(text) => send('facebook-chat', [text], 'keys', true)}
      />
    </div>
  );
}
