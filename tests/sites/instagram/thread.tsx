import { type FormEvent, useRef, useState } from 'react';
import { ago } from '../kit/ago';
import type { Post } from '../kit/posts';
import { send } from '../kit/sent';
import { answer, type ThreadComment, useThread } from '../kit/thread';

/** What was begun before: the button is there at once. */
export const draft = new URLSearchParams(location.search).get('draft') ?? '';

/** A post's caption, which is the first row, its comments, and the one box for comments and replies. */
export function Thread({ post }: { post: Post }) {
  const { comments, drawing } = useThread();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(draft);
  const [target, setTarget] = useState<ThreadComment | null>(null);
  const shown = comments.filter(({ ad }) => !ad);
  const replyTo = (comment: ThreadComment) => {
    setTarget(comment);
    setText(`@${comment.handle} `);
    box.current?.focus();
  };
  const submit = (how: 'click' | 'keys', trusted: boolean) => {
    const parent = target && text.startsWith(`@${target.handle} `) ? target.key : null;
    send(parent === null ? 'instagram-comment' : 'instagram-reply', [text], how, trusted);
    answer(parent);
    setText('');
    setTarget(null);
  };
  return (
    <>
      <ul key={drawing} className="rows">
        <li className="row">
          <h2>
            <a href={`/${post.handle}/`}>{post.handle}</a>
          </h2>
          <h1 dir="auto">{post.text}</h1>
          <time dateTime={new Date(Date.now() - post.hours * 3_600_000).toISOString()}>{post.hours} h</time>
        </li>
        {shown
          .filter(({ parent }) => parent === null)
          .map((comment) => (
            <Row key={comment.key} comment={comment} top={null} post={post} all={shown} replyTo={replyTo} />
          ))}
        <li>
          <button type="button" aria-label="Carica altri commenti">
            +
          </button>
        </li>
      </ul>
      <CommentForm box={box} text={text} change={setText} submit={submit} />
    </>
  );
}

interface RowProps {
  comment: ThreadComment;
  /** The comment under the post that this one belongs to, however deep it answers. */
  top: string | null;
  post: Post;
  all: readonly ThreadComment[];
  replyTo: (comment: ThreadComment) => void;
}

function Row({ comment, top, ...more }: RowProps) {
  const { key, handle, text, at } = comment;
  const { post, all, replyTo } = more;
  const replies = top === null ? below(key, all) : [];
  return (
    <li className="row">
      <div>
        <h3>
          <a href={`/${handle}/`}>{handle}</a>
        </h3>
        <div>
          <span dir="auto" className="words">
            <Words text={text} />
          </span>
        </div>
        <div className="under">
          <a href={`/p/C0dice${post.id}/c/${top === null ? key : `${top}/r/${key}`}/`}>
            <time dateTime={new Date(at).toISOString()}>{ago(at)}</time>
          </a>
          <button type="button" onClick={() => replyTo(comment)}>
            Rispondi
          </button>
        </div>
      </div>
      {replies.length > 0 && (
        <ul>
          <li>
            <button type="button">Nascondi le risposte</button>
          </li>
          {replies.map((reply) => (
            <Row key={reply.key} comment={reply} top={key} {...more} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Everything that answers a comment or its answers. */
function below(key: string, all: readonly ThreadComment[]): ThreadComment[] {
  return all.filter(({ parent }) => parent === key).flatMap((reply) => [reply, ...below(reply.key, all)]);
}

/** Mentions are links. */
function Words({ text }: { text: string }) {
  return text.split(/(@[\w.]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={`/${part.slice(1)}/`}>
        {part}
      </a>
    ),
  );
}

interface FormProps {
  box?: React.Ref<HTMLTextAreaElement>;
  text: string;
  change: (text: string) => void;
  submit: (how: 'click' | 'keys', trusted: boolean) => void;
}

/** A text field that React holds. Its button comes with the first letter; Enter sends, Shift+Enter begins a line. */
export function CommentForm({ box, text, change, submit }: FormProps) {
  const go = (event: FormEvent, how: 'click' | 'keys') => {
    event.preventDefault();
    if (text.trim() !== '') submit(how, event.nativeEvent.isTrusted);
  };
  return (
    <form onSubmit={(event) => go(event, 'click')}>
      <textarea
        ref={box}
        aria-label="Aggiungi un commento..."
        placeholder="Aggiungi un commento..."
        rows={1}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.shiftKey && go(event, 'keys')}
      />
      {text && <button type="submit">Pubblica</button>}
    </form>
  );
}
