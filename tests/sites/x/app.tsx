import { Bell, House, Search } from 'lucide-react';
import { useCallback, useState } from 'react';
import { navigate, useRoute } from '../kit/route';
import { SentList } from '../kit/sent';
import { answer, us } from '../kit/thread';
import { Composer } from './composer';
import { Conversation, Mentions } from './conversation';
import { Modal } from './modal';
import { Timeline } from './timeline';

export function App() {
  const route = useRoute();
  const [behind, setBehind] = useState('/home');
  const [toast, setToast] = useState(false);
  const composing = route.startsWith('/compose/post');
  if (!composing && route !== behind) setBehind(route);
  const close = useCallback(() => navigate(behind), [behind]);
  const sent = () => setToast(true);
  const shown = composing ? behind : route;
  const status = /\/status\/(\d+)/.exec(shown)?.[1];
  const replyTo = composing ? replyTarget(route) : null;
  return (
    <div className="columns">
      <Menu />
      <main className="primary" data-testid="primaryColumn">
        <h1>{status ? 'Post' : 'Home'}</h1>
        <SentList />
        {status && <Conversation key={status} id={status} sent={sent} recycles={shown.includes('recycle')} />}
        {shown.startsWith('/notifications') && <Mentions />}
        {!status && !shown.startsWith('/notifications') && <Home sent={sent} />}
      </main>
      <aside className="side">
        <input data-testid="SearchBox_Search_Input" aria-label="Cerca" placeholder="Cerca" />
      </aside>
      <div id="layers">
        {composing && (
          <Modal
            replyTo={replyTo}
            close={close}
            sent={() => {
              if (replyTo !== null) answer(replyTo);
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

function replyTarget(route: string): string | null {
  return new URLSearchParams(route.split('?')[1]).get('in_reply_to');
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

function Menu() {
  return (
    <nav className="menu" aria-label="Principale">
      <a href="/home" data-testid="AppTabBar_Home_Link" onClick={follow}>
        <House aria-hidden="true" /> Home
      </a>
      <a href="/explore" onClick={(event) => event.preventDefault()}>
        <Search aria-hidden="true" /> Esplora
      </a>
      <a href="/notifications/mentions" onClick={follow}>
        <Bell aria-hidden="true" /> Notifiche
      </a>
      <a href="/compose/post" data-testid="SideNav_NewTweet_Button" className="new" onClick={follow}>
        Posta
      </a>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Menu account" className="account">
        <span className="avatar" data-testid={`UserAvatar-Container-${us.handle}`} />
        {us.author} @{us.handle}
      </button>
    </nav>
  );
}

function follow(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  navigate(event.currentTarget.pathname);
}
