import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Feed } from '../kit/feed';
import { type Post, postAt } from '../kit/posts';
import { useRoute } from '../kit/route';
import { SentList } from '../kit/sent';
import { CommentBox } from './comment';
import { type Front, PostPage } from './post';
import { ShareBox } from './sharebox';

/**
 * `/feed/` is a person's, `/company/<id>/admin/…` a Page's administration, `/feed/update/…` the page of one post
 * (`?front=sdui`, `?front=shadow`). `?composer` and `?share=true` open the post's box, `?comment=Testo` the
 * comment's with a draft in it.
 */
export function App({ shadow }: { shadow: HTMLElement }) {
  const [path, search] = useRoute().split('?') as [string, string?];
  const options = new URLSearchParams(search);
  const [open, setOpen] = useState(options.has('composer') || options.has('share'));
  const page = path.startsWith('/company/');
  const identity = page ? 'Pagina di prova' : 'Profilo di prova';
  const box = <ShareBox identity={identity} front={page ? 'classic' : 'modern'} close={() => setOpen(false)} />;
  return (
    <>
      <header className="top">
        <strong>Rete</strong>
        <input aria-label="Cerca" placeholder="Cerca" />
      </header>
      <div className="columns">
        <aside className="card profile">
          <div className="avatar" aria-hidden="true" />
          <strong>{identity}</strong>
        </aside>
        {path.startsWith('/feed/update/') ? (
          <PostPage
            front={(options.get('front') as Front) ?? 'classic'}
            draft={options.get('comment')}
            shadow={shadow}
          />
        ) : (
          <main className="primary" data-testid="mainFeed">
            <SentList />
            <div className="card starter">
              <div className="avatar" aria-hidden="true" />
              <button type="button" aria-label="Crea un post" onClick={() => setOpen(true)}>
                Crea un post
              </button>
            </div>
            <Feed count={300} height={196} render={(index) => <Item post={postAt(index)} />} />
          </main>
        )}
      </div>
      {open && (page ? box : createPortal(box, shadow))}
    </>
  );
}

function Item({ post }: { post: Post }) {
  const [commenting, setCommenting] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: this is how the platform marks its posts
    <div role="listitem" id={`expanded${post.id}FeedType_MAIN_FEED_RELEVANCE`} className="card">
      <strong>{post.author}</strong>
      <div className="audience">{post.hours} h</div>
      <p data-testid="expandable-text-box">{post.text}</p>
      {commenting ? (
        <CommentBox />
      ) : (
        <div className="actions">
          <span>Consiglia</span>
          <button type="button" aria-label="Commenta" onClick={() => setCommenting(true)}>
            Commenta
          </button>
          <span>Diffondi il post</span>
        </div>
      )}
    </div>
  );
}
