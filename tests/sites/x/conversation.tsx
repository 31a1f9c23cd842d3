import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { postAt } from '../kit/posts';
import { answer, type ThreadComment, useThread } from '../kit/thread';
import { Article, type Tweet, tweetOfComment, tweetOfPost } from './article';
import { Composer } from './composer';

/**
 * The page of one post: what it answers, the post, its replies as siblings, then what X recommends. `?recycle` keeps only
 * the replies near the window and uses their cells again for others.
 */
export function Conversation({ id, sent, recycles }: { id: string; sent: () => void; recycles: boolean }) {
  const { comments, drawing } = useThread();
  const focal = comments.find(({ key }) => key === id);
  const above = focal ? [tweetOfPost(postAt(0)), ...ancestors(focal, comments).map(tweetOfComment)] : [];
  const below = comments.filter((comment) => !focal || ancestors(comment, comments).includes(focal));
  return (
    <div key={drawing}>
      {above.map((tweet) => (
        <Cell key={tweet.id}>
          <Article tweet={tweet} />
        </Cell>
      ))}
      <Cell>
        <Article tweet={focal ? tweetOfComment(focal) : tweetOfPost(postAt(Number(id) - 1))} focal />
        <div data-testid="inline_reply_offscreen">
          <Composer
            surface="x-reply"
            testId="tweetButtonInline"
            label="Rispondi"
            placeholder="Posta la tua risposta"
            thread={false}
            sent={() => {
              answer(focal ? id : null);
              sent();
            }}
          />
        </div>
      </Cell>
      {recycles ? <Recycled comments={below} /> : below.map((comment) => <Reply key={comment.key} comment={comment} />)}
      {!recycles && <Recommended />}
    </div>
  );
}

/** What a comment answers, from the top down, without the post. */
function ancestors(comment: ThreadComment, all: readonly ThreadComment[]): ThreadComment[] {
  const parent = all.find(({ key }) => key === comment.parent);
  return parent ? [...ancestors(parent, all), parent] : [];
}

function Cell({ children }: { children: ReactNode }) {
  return <div data-testid="cellInnerDiv">{children}</div>;
}

function Reply({ comment }: { comment: ThreadComment }) {
  const article = <Article tweet={tweetOfComment(comment)} />;
  return <Cell>{comment.ad ? <div data-testid="placementTracking">{article}</div> : article}</Cell>;
}

const height = 130;
const slots = 14;

/** A list of so many cells, each used again for the comment that comes into the window on the other side. */
function Recycled({ comments }: { comments: readonly ThreadComment[] }) {
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const update = () => setFirst(Math.max(0, Math.floor((scrollY - 500) / height)));
    addEventListener('scroll', update, { passive: true });
    return () => removeEventListener('scroll', update);
  }, []);
  const shown = comments.slice(first, first + slots);
  return (
    <div className="feed" style={{ height: comments.length * height }}>
      {shown.map((comment, index) => (
        <div
          key={(first + index) % slots}
          className="cell"
          data-testid="cellInnerDiv"
          style={{ top: (first + index) * height, height }}
        >
          <Article tweet={tweetOfComment(comment)} />
        </div>
      ))}
    </div>
  );
}

const recommended: Tweet = { ...tweetOfPost(postAt(4)), id: '9001', text: 'Da domani la mostra sui mulini' };

function Recommended() {
  return (
    <Fragment>
      <Cell>
        <h2 className="heading">Scopri di più</h2>
      </Cell>
      <Cell>
        <Article tweet={recommended} />
      </Cell>
    </Fragment>
  );
}

const notified: Tweet[] = [
  { ...recommended, id: '9101', inReplyTo: 'pagina_di_prova', text: 'Avete posto per due sabato?' },
  {
    ...recommended,
    id: '9102',
    text: 'Ieri da @pagina_di_prova, serata splendida 🎉',
    context: 'Profilo di prova ha ripubblicato',
  },
  { ...recommended, id: '9103', text: 'Nessuno qui parla di @pagina_di_prova_due' },
];

/** Notifications that are posts: answers to the brand and posts that name it. */
export function Mentions() {
  return (
    <>
      {notified.map((tweet) => (
        <Cell key={tweet.id}>
          <Article tweet={tweet} />
        </Cell>
      ))}
    </>
  );
}
