import { Fragment, type MouseEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { postAt } from '../kit/posts';
import { withEmojiImages } from '../kit/rich-text';
import { answer, foldedLength, type ThreadComment, us, useThread } from '../kit/thread';
import { ClassicBox, CommentBox, slug } from './comment';

export type Front = 'classic' | 'sdui' | 'shadow';

const post = { ...postAt(0), id: 7001 };

/** Advertisements are no comments here: they stand in the feed. */
function useComments() {
  const { comments, drawing } = useThread();
  return { comments: comments.filter(({ ad }) => !ad), drawing };
}

/** The page of one post of the brand with its comments; a `draft` stands in the box at once. */
export function PostPage({ front, draft, shadow }: { front: Front; draft: string | null; shadow: HTMLElement }) {
  if (front === 'classic') return <ClassicPost draft={draft} />;
  const page = <ModernPost draft={draft} />;
  return front === 'shadow' ? createPortal(page, shadow) : page;
}

/** The React pages: no role, no name of the post; comments and replies are siblings in a lazy column. */
function ModernPost({ draft }: { draft: string | null }) {
  const { comments, drawing } = useComments();
  return (
    <main className="primary">
      <div className="card">
        <strong>{post.author}</strong>
        <button type="button" aria-label={`Apri il menu dei controlli per il post di ${us.author}`}>
          ⋯
        </button>
        <p data-testid="expandable-text-box">{post.text}</p>
        <Identity label="Passa a un altro account" />
        {draft !== null && <CommentBox draft={draft} sent={() => answer(null)} />}
        <div key={drawing} data-component-type="LazyColumn" className="thread">
          {comments.map((comment) => (
            <Modern key={comment.key} comment={comment} />
          ))}
        </div>
      </div>
    </main>
  );
}

/** Three forms of one name are in use at a time. */
const forms = ['activity:7001', 'urn:li:activity:7001', 'urn:li:ugcPost:8001'];
const urnOf = ({ key }: ThreadComment) => `urn:li:comment:(${forms[Number(key) % forms.length]},${key})`;

function Modern({ comment }: { comment: ThreadComment }) {
  const [answering, setAnswering] = useState(false);
  const { author } = comment;
  return (
    <>
      <div id={`replaceableComment_${urnOf(comment)}`} className={comment.parent ? 'reply' : ''}>
        <Person comment={comment}>
          <img className="avatar" alt="" src="data:," />
        </Person>
        <Person comment={comment}>
          <p>
            <strong>{author}</strong>
          </p>
          <p className="audience">• 3°+</p>
        </Person>
        <p className="audience">6 giorni</p>
        <button type="button" aria-label={`Visualizza altre opzioni per il commento di ${author}.`}>
          ⋯
        </button>
        <Folding comment={comment} boxed />
        <button type="button" aria-label="Rispondi" onClick={() => setAnswering(true)}>
          Rispondi
        </button>
      </div>
      {answering && (
        <div>
          <CommentBox
            to={author}
            sent={() => {
              answer(comment.key);
              setAnswering(false);
            }}
          />
        </div>
      )}
    </>
  );
}

/** The Ember pages: the post is an article with its urn, replies are articles within the comment's. */
function ClassicPost({ draft }: { draft: string | null }) {
  const { comments, drawing } = useComments();
  return (
    <main className="primary" id="ember12">
      {/* biome-ignore lint/a11y/useSemanticElements: this is how the platform marks its posts */}
      <div role="article" data-urn="urn:li:activity:7001" className="card">
        <strong>{post.author}</strong>
        <button type="button" aria-label={`Apri il menu dei controlli per il post di ${us.author}`}>
          ⋯
        </button>
        <div className="update-components-text">{post.text}</div>
        <Identity label="Apri il menu per cambiare identità quando interagisci con questo post" />
        {draft !== null && <ClassicBox draft={draft} sent={() => answer(null)} />}
        <div key={drawing} className="thread">
          {comments
            .filter(({ parent }) => parent === null)
            .map((comment) => (
              <Classic key={comment.key} comment={comment} all={comments} />
            ))}
        </div>
      </div>
    </main>
  );
}

function Classic({ comment, all }: { comment: ThreadComment; all: readonly ThreadComment[] }) {
  const [answering, setAnswering] = useState(false);
  const { author } = comment;
  // Two levels at most: an answer to an answer stands beside it.
  const replies = comment.parent === null ? all.filter((one) => rootOf(one, all) === comment && one !== comment) : [];
  return (
    <article data-id={urnOf(comment)} id={`ember${comment.key}`} className={comment.parent ? 'reply' : ''}>
      <h3>
        <Person comment={comment} label={`Mostra: ${author} • 3° grado e oltre`}>
          <span>{`\n      ${author}\n    `}</span>
          {author === us.author && <span className="audience">Autore</span>}
        </Person>
      </h3>
      <time>6 giorni</time>
      <section>
        <Folding comment={comment} />
      </section>
      <button type="button" aria-label={`Rispondi al commento di ${author}`} onClick={() => setAnswering(true)}>
        Rispondi
      </button>
      {replies.map((reply) => (
        <Classic key={reply.key} comment={reply} all={all} />
      ))}
      {answering && (
        <ClassicBox
          to={author}
          sent={() => {
            answer(comment.key);
            setAnswering(false);
          }}
        />
      )}
    </article>
  );
}

function rootOf(comment: ThreadComment, all: readonly ThreadComment[]): ThreadComment {
  const parent = all.find(({ key }) => key === comment.parent);
  return parent ? rootOf(parent, all) : comment;
}

function Person({ comment, label, children }: { comment: ThreadComment; label?: string; children: ReactNode }) {
  const path = comment.author === us.author ? 'company' : 'in';
  return (
    <a href={`/${path}/${slug(comment.author)}/`} aria-label={label} onClick={stay}>
      {children}
    </a>
  );
}

function Identity({ label }: { label: string }) {
  return (
    <button type="button" aria-label={label}>
      <img className="avatar" alt={us.author} src="data:," />
    </button>
  );
}

/** A text with its "… altro", which the React pages keep in one box and the classic ones beside each other. */
function Folding({ comment, boxed = false }: { comment: ThreadComment; boxed?: boolean }) {
  const [open, setOpen] = useState(!comment.folded);
  const text = comment.speaksTo ? `${comment.speaksTo} ${comment.text}` : comment.text;
  const shown = withName(open ? text : text.slice(0, foldedLength));
  const more = !open && (
    <button type="button" {...(boxed && { 'data-testid': 'expandable-text-button' })} onClick={() => setOpen(true)}>
      … altro
    </button>
  );
  if (!boxed)
    return (
      <>
        <div className="update-components-text">{shown}</div>
        {more}
      </>
    );
  return (
    <p data-testid="expandable-text-box">
      {shown}
      {more}
    </p>
  );
}

/** A name that a comment begins with is a link. */
function withName(text: string): ReactNode {
  const name = window.__thread.comments.find(({ author }) => text.startsWith(author))?.author;
  if (!name) return withEmojiImages(text);
  return (
    <Fragment>
      <a href={`/in/${slug(name)}/`} onClick={stay}>
        {name}
      </a>
      {withEmojiImages(text.slice(name.length))}
    </Fragment>
  );
}

function stay(event: MouseEvent): void {
  event.preventDefault();
}
