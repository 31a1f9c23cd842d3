import { Bell, House, Search } from 'lucide-react';
import { useCallback, useState } from 'react';
import { postAt } from '../kit/posts';
import { navigate, useRoute } from '../kit/route';
import { SentList } from '../kit/sent';
import { Composer } from './composer';
import { Modal } from './modal';
import { Article, Timeline } from './timeline';

export function App() {
  const route = useRoute();
  const [behind, setBehind] = useState('/home');
  const [toast, setToast] = useState(false);
  const composing = route.startsWith('/compose/post');
  if (!composing && route !== behind) setBehind(route);
  const close = useCallback(() => navigate(behind), [behind]);
  const sent = () => setToast(true);
  const status = /\/status\/(\d+)/.exec(composing ? behind : route)?.[1];
  return (
    <div className="columns">
      <Menu />
      <main className="primary" data-testid="primaryColumn">
        <h1>{status ? 'Post' : 'Home'}</h1>
        <SentList />
        {status ? <Detail id={Number(status)} sent={sent} /> : <Home sent={sent} />}
      </main>
      <aside className="side">
        <input data-testid="SearchBox_Search_Input" aria-label="Cerca" placeholder="Cerca" />
      </aside>
      <div id="layers">
        {composing && (
          <Modal
            replyTo={replyTarget(route)}
            close={close}
            sent={() => {
              sent();
              close();
            }}
          />
        )}
        {toast && (
          <div className="toast" data-testid="toast" role="alert">
            Il tuo post è stato inviato. <a href="/prova/status/1">Visualizza</a>
          </div>
        )}
      </div>
    </div>
  );
}

function replyTarget(route: string): number | null {
  const id = new URLSearchParams(route.split('?')[1]).get('in_reply_to');
  return id === null ? null : Number(id);
}

function Home({ sent }: { sent: () => void }) {
  return (
    <>
      <Composer
        surface="x-home"
        testId="tweetButtonInline"
        label="Posta"
        placeholder="Che c'è di nuovo?"
        thread={false}
        sent={sent}
      />
      <Timeline />
    </>
  );
}

function Detail({ id, sent }: { id: number; sent: () => void }) {
  return (
    <>
      <Article post={postAt(id - 1)} />
      <div data-testid="inline_reply_offscreen">
        <Composer
          surface="x-reply"
          testId="tweetButtonInline"
          label="Rispondi"
          placeholder="Posta la tua risposta"
          thread={false}
          sent={sent}
        />
      </div>
      <Timeline />
    </>
  );
}

function Menu() {
  return (
    <nav className="menu" aria-label="Principale">
      <a href="/home" data-testid="AppTabBar_Home_Link" onClick={follow}>
        <House aria-hidden="true" /> Home
      </a>
      <a href="/explore" onClick={(event) => event.preventDefault()}>
        <Search aria-hidden="true" /> Esplora
      </a>
      <a href="/notifications" onClick={(event) => event.preventDefault()}>
        <Bell aria-hidden="true" /> Notifiche
      </a>
      <a href="/compose/post" data-testid="SideNav_NewTweet_Button" className="new" onClick={follow}>
        Posta
      </a>
    </nav>
  );
}

function follow(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  navigate(event.currentTarget.pathname);
}
