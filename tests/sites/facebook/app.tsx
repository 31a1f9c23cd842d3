import { House, Users, Video } from 'lucide-react';
import { useState } from 'react';
import { Feed } from '../kit/feed';
import { type Post, postAt } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { useRoute } from '../kit/route';
import { SentList } from '../kit/sent';
import { Article } from './article';
import { Chat, Comments } from './comments';
import { ComposerDialog } from './composer';
import { Story, stranger } from './story';
import { StrangersComment, Thread } from './thread';

type Layer = 'none' | 'composer' | 'chat' | Post;

/**
 * `/` is the home of a profile, any other path a Page's, `…/posts/1` one of its posts. `?composer` opens the composer
 * (`?composer=one`: a Page in one step), `?comments` the comments of the first post over the feed, `?chat` a chat.
 */
export function App() {
  const [path, search] = useRoute().split('?') as [string, string?];
  const options = new URLSearchParams(search);
  const [layer, setLayer] = useState<Layer>(firstLayer(options));
  const page = path !== '/';
  const identity = page ? 'Pagina di prova' : 'Profilo di prova';
  const single = /\/posts\/(\d+)/.exec(path)?.[1];
  const close = () => setLayer('none');
  return (
    <>
      <header className="top">
        <strong>Bacheca</strong>
        <nav aria-label="Principale">
          {[House, Video, Users].map((Icon) => (
            <Icon key={Icon.displayName} size={22} aria-hidden="true" />
          ))}
        </nav>
        <input aria-label="Cerca" placeholder="Cerca" />
      </header>
      <main className="middle">
        {page && <h1>{identity}</h1>}
        <SentList />
        {single ? (
          <PostPage post={postAt(Number(single) - 1)} identity={identity} />
        ) : (
          <Home page={page} open={setLayer} />
        )}
      </main>
      {layer === 'composer' && (
        <ComposerDialog identity={identity} steps={page && options.get('composer') !== 'one' ? 2 : 1} close={close} />
      )}
      {layer === 'chat' && <Chat close={close} />}
      {typeof layer === 'object' && <Comments post={layer} identity={identity} close={close} />}
    </>
  );
}

function firstLayer(options: URLSearchParams): Layer {
  if (options.has('composer')) return 'composer';
  if (options.has('comments')) return postAt(0);
  return options.has('chat') ? 'chat' : 'none';
}

function Home({ page, open }: { page: boolean; open: (layer: Layer) => void }) {
  return (
    <>
      <div className="card starter">
        <div className="avatar" aria-hidden="true" />
        <RoleButton className="trigger" press={() => open('composer')}>
          {page ? 'Crea un post' : 'A cosa stai pensando?'}
        </RoleButton>
      </div>
      <div role="feed">
        <Feed count={300} height={190} render={(index) => <Item post={postAt(index)} open={open} />} />
      </div>
    </>
  );
}

function Item({ post, open }: { post: Post; open: (post: Post) => void }) {
  return (
    <Article className="card" aria-posinset={post.id}>
      <Story post={post} />
      <div className="actions">
        <RoleButton label="Mi piace" press={() => {}}>
          Mi piace
        </RoleButton>
        <RoleButton label="Lascia un commento" press={() => open(post)}>
          Commenta
        </RoleButton>
        <span>Condividi</span>
      </div>
    </Article>
  );
}

/** A post's own page, with what the platform puts among its comments' neighbours: an advertisement, and somebody else's post that shares it. */
function PostPage({ post, identity }: { post: Post; identity: string }) {
  return (
    <>
      <Article className="card">
        <Story post={post} />
        <Thread post={post} identity={identity} />
      </Article>
      <Article className="card">
        <Story post={stranger} sponsored />
        <StrangersComment post={stranger} id="901" text="Quanto costa?" />
      </Article>
      <Article className="card">
        <Story post={stranger} shared={post} />
        <StrangersComment post={stranger} id="902" text="Pagina di prova quanto costa?" />
      </Article>
    </>
  );
}
