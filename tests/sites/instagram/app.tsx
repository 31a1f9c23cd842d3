import { Compass, Heart, House, MessageCircle, Search, SquarePlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Feed } from '../kit/feed';
import { type Post, postAt } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { navigate, useRoute } from '../kit/route';
import { SentList, send } from '../kit/sent';
import { us } from '../kit/thread';
import { CreateDialog } from './create';
import { Drawer, PostDialog, PostPage } from './detail';
import { CommentForm } from './thread';

/**
 * `/` is the home, `/p/C0dice1/` a post, `/reel/C0dice1/` a reel with its drawer of comments. `?composer` opens the
 * caption at once, `?composer=textarea` with the older editor; `?comments` the first post over the feed,
 * `?draft=…` with a comment begun.
 */
export function App() {
  const [path] = useRoute().split('?') as [string];
  const options = new URLSearchParams(location.search);
  const composer = options.get('composer');
  const [open, setOpen] = useState<'crop' | 'caption' | null>(composer === null ? null : 'caption');
  const [detail, setDetail] = useState<Post | null>(options.has('comments') ? postAt(0) : null);
  return (
    <div className="columns">
      <Menu create={() => setOpen('crop')} />
      <main className="primary">
        <SentList />
        <Main path={path}>
          <Feed count={200} height={600} render={(index) => <Item post={postAt(index)} show={setDetail} />} />
        </Main>
      </main>
      {detail && <PostDialog post={detail} close={() => setDetail(null)} />}
      {path.startsWith('/reel/') && <Drawer close={() => navigate('/')} />}
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

/** The one post that the address names, else the feed. */
function Main({ path, children }: { path: string; children: ReactNode }) {
  const code = /^\/(?:p|reel)\/C0dice(\d+)/.exec(path)?.[1];
  if (!code) return children;
  const post = postAt(Number(code) - 1);
  return path.startsWith('/p/') ? (
    <PostPage post={post} />
  ) : (
    <div className="picture" role="img" aria-label={`Reel di ${post.author}`} />
  );
}

function Menu({ create }: { create: () => void }) {
  return (
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
      <RoleButton className="item" press={create}>
        <SquarePlus aria-hidden="true" /> Crea
      </RoleButton>
      <a href={`/${us.handle}/`} onClick={(event) => event.preventDefault()}>
        <img alt={`Immagine del profilo di ${us.handle}`} src="data:," className="avatar" /> Profilo
      </a>
    </nav>
  );
}

function Item({ post, show }: { post: Post; show: (post: Post) => void }) {
  const [comment, setComment] = useState('');
  const submit = (how: 'click' | 'keys', trusted: boolean) => {
    send('instagram-comment', [comment], how, trusted);
    setComment('');
  };
  return (
    <article className="post">
      <div className="who">
        <a href={`/${post.handle}/`} onClick={(event) => event.preventDefault()}>
          <img alt={`Immagine del profilo di ${post.handle}`} src="data:," className="avatar" />
          <strong>{post.handle}</strong>
        </a>
        <time dateTime="2026-11-20T09:00:00.000Z">{post.hours} h</time>
      </div>
      <div className="picture" role="img" aria-label={`Foto di ${post.author}`} />
      <div className="actions">
        <Heart size={22} aria-hidden="true" />
        <RoleButton label="Commenta" press={() => show(post)}>
          <MessageCircle size={22} aria-hidden="true" />
        </RoleButton>
      </div>
      <p>
        <strong>{post.handle}</strong> <span dir="auto">{post.text}</span>
      </p>
      <CommentForm text={comment} change={setComment} submit={submit} />
    </article>
  );
}
