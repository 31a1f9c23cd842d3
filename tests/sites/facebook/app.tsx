import { House, Users, Video } from 'lucide-react';
import { useState } from 'react';
import { Feed } from '../kit/feed';
import { type Post, postAt } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { useRoute } from '../kit/route';
import { SentList } from '../kit/sent';
import { Chat, Comments } from './comments';
import { ComposerDialog } from './composer';

type Layer = 'none' | 'composer' | 'chat' | Post;

/** `/` is the home of a profile, any other path a Page. `?composer` opens the composer (`?composer=one`: a Page in one step), `?chat` a chat. */
export function App() {
  const [path, search] = useRoute().split('?') as [string, string?];
  const options = new URLSearchParams(search);
  const [layer, setLayer] = useState<Layer>(firstLayer(options));
  const page = path !== '/';
  const identity = page ? 'Pagina di prova' : 'Profilo di prova';
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
        <div className="card starter">
          <div className="avatar" aria-hidden="true" />
          <RoleButton className="trigger" press={() => setLayer('composer')}>
            {page ? 'Crea un post' : 'A cosa stai pensando?'}
          </RoleButton>
        </div>
        <div role="feed">
          <Feed count={300} height={176} render={(index) => <Item post={postAt(index)} open={setLayer} />} />
        </div>
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
  return options.has('chat') ? 'chat' : 'none';
}

function Item({ post, open }: { post: Post; open: (post: Post) => void }) {
  return (
    <article className="card" aria-posinset={post.id}>
      <strong data-ad-rendering-role="profile_name">{post.author}</strong>
      <div className="when">{post.hours} h</div>
      <div data-ad-rendering-role="story_message" dir="auto">
        {post.text}
      </div>
      <div className="actions">
        <RoleButton label="Mi piace" press={() => {}}>
          Mi piace
        </RoleButton>
        <RoleButton label="Lascia un commento" press={() => open(post)}>
          Commenta
        </RoleButton>
        <span>Condividi</span>
      </div>
    </article>
  );
}
