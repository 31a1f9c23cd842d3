import { X } from 'lucide-react';
import { useRef } from 'react';
import { LexicalBox } from '../kit/lexical';
import type { Post } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { send } from '../kit/sent';
import { useFocusTrap } from '../kit/trap';
import { Story } from './story';
import { Thread } from './thread';

/** A post with its comments, over the feed: a dialog that is no post composer. */
export function Comments({ post, identity, close }: { post: Post; identity: string; close: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);
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
        <div className="post">
          <Story post={post} />
        </div>
        <Thread post={post} identity={identity} />
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
        submit={(text, trusted) => send('facebook-chat', [text], 'keys', trusted)}
      />
    </div>
  );
}
