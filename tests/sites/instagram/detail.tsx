import { X } from 'lucide-react';
import { useRef } from 'react';
import { type Content, LexicalBox, mentioning, useContent } from '../kit/lexical';
import type { Post } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { send } from '../kit/sent';
import { useFocusTrap } from '../kit/trap';
import { draft, Thread } from './thread';

/** A post on a page of its own. */
export function PostPage({ post }: { post: Post }) {
  return (
    <article className="post">
      <div className="picture" role="img" aria-label={`Foto di ${post.author}`} />
      <Thread post={post} />
    </article>
  );
}

/** A post in a dialog over the feed. */
export function PostDialog({ post, close }: { post: Post; close: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);
  return (
    <div className="backdrop">
      <RoleButton label="Chiudi" className="leave" press={close}>
        <X size={24} aria-hidden="true" />
      </RoleButton>
      <div ref={dialog} role="dialog" aria-modal="true" className="dialog" tabIndex={-1}>
        <PostPage post={post} />
      </div>
    </div>
  );
}

/** A reel's comments in a drawer beside it: a text box that is no text field, in no form. */
export function Drawer({ close }: { close: () => void }) {
  const [content, setContent] = useContent();
  return (
    <div className="drawer">
      <div className="bar">
        <h2>Commenti</h2>
        <RoleButton label="Chiudi" press={close}>
          <X size={20} aria-hidden="true" />
        </RoleButton>
      </div>
      <DrawerBox change={setContent} />
      {content.current.text.trim() !== '' && (
        <RoleButton className="go" press={(how, trusted) => comment(content.current.text, how, trusted)}>
          Pubblica
        </RoleButton>
      )}
    </div>
  );
}

function DrawerBox({ change }: { change: (content: Content) => void }) {
  const label = 'Aggiungi un commento…';
  return (
    <div>
      <LexicalBox
        id="instagram-drawer"
        label={label}
        placeholder={label}
        enter="submit"
        initial={draft ? mentioning(draft) : undefined}
        change={change}
        submit={(text, trusted) => comment(text, 'keys', trusted)}
      />
    </div>
  );
}

function comment(text: string, how: 'click' | 'keys', trusted: boolean): void {
  send('instagram-drawer', [text], how, trusted);
}
