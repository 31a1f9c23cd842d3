import { Compass, Heart, House, MessageCircle, Search, SquarePlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Feed } from '../kit/feed';
import { type Post, postAt } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { SentList, send } from '../kit/sent';
import { CreateDialog } from './create';

/** `?composer` opens the caption at once, `?composer=textarea` with the older editor. */
export function App() {
  const composer = new URLSearchParams(location.search).get('composer');
  const [open, setOpen] = useState<'crop' | 'caption' | null>(composer === null ? null : 'caption');
  return (
    <div className="columns">
      <nav className="menu" aria-label="Principale">
        <span>
          <House aria-hidden="true" /> Home
        </span>
        <span>
          <Search aria-hidden="true" /> Cerca
        </span>
        <span>
          <Compass aria-hidden="true" /> Esplora
        </span>
        <RoleButton className="item" press={() => setOpen('crop')}>
          <SquarePlus aria-hidden="true" /> Crea
        </RoleButton>
      </nav>
      <main className="primary">
        <SentList />
        <Feed count={200} height={560} render={(index) => <Item post={postAt(index)} />} />
      </main>
      {open && (
        <CreateDialog
          editor={composer === 'textarea' ? 'textarea' : 'lexical'}
          start={open}
          close={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function Item({ post }: { post: Post }) {
  const [comment, setComment] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send('instagram-comment', [comment], 'click', event.nativeEvent.isTrusted);
    setComment('');
  };
  return (
    <article className="post">
      <div className="who">
        <div className="avatar" aria-hidden="true" />
        <strong>{post.handle}</strong>
        <time dateTime="2026-11-20T09:00:00.000Z">{post.hours} h</time>
      </div>
      <div className="picture" role="img" aria-label={`Foto di ${post.author}`} />
      <div className="actions" aria-hidden="true">
        <Heart size={22} />
        <MessageCircle size={22} />
      </div>
      <p>
        <strong>{post.handle}</strong> <span dir="auto">{post.text}</span>
      </p>
      <form onSubmit={submit}>
        <textarea
          aria-label="Aggiungi un commento..."
          placeholder="Aggiungi un commento..."
          rows={1}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.shiftKey && submit(event)}
        />
        {comment && <button type="submit">Pubblica</button>}
      </form>
    </article>
  );
}
