import { type FormEvent, useRef, useState } from 'react';
import { ago, type Comment, useThread } from '../kit/comments';
import type { Post } from '../kit/posts';
import { send } from '../kit/sent';

/** As the posts of this page write it. */
const handleOf = ({ handle }: Comment) => handle.replaceAll('.', '_');

/** What was begun before: the button is there at once. */
export const draft = new URLSearchParams(location.search).get('draft') ?? '';

/** A post's caption, which is the first row, its comments, and the box for both comments and replies. */
export function Thread({ post, identity }: { post: Post; identity: string }) {
  const { all, round } = useThread();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(draft);
  const [target, setTarget] = useState<Comment | null>(null);
  const answer = (comment: Comment) => {
    setTarget(comment);
    setText(`@${handleOf(comment)} `);
    box.current?.focus();
  };
  const submit = (how: 'click' | 'keys', trusted: boolean) => {
    const parent = target && text.startsWith(`@${handleOf(target)} `) ? (target.parent ?? target.id) : null;
    send(parent === null ? 'instagram-comment' : 'instagram-reply', [text], how, trusted);
    window.__thread.add({ parent, name: identity, handle: identity, text });
    setText('');
    setTarget(null);
  };
  const answers = Map.groupBy(all, ({ parent }) => parent);
  return (
    <>
      <ul className="rows">
        <li className="row">
          <h2>
            <a href={`/${post.handle}/`}>{post.handle}</a>
          </h2>
          <h1 dir="auto">{post.text}</h1>
          <time dateTime={new Date(Date.now() - post.hours * 3_600_000).toISOString()}>{post.hours} h</time>
        </li>
        {(answers.get(null) ?? []).map((comment) => (
          <Row key={`${round} ${comment.id}`} comment={comment} post={post} answers={answers} answer={answer} />
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
  comment: Comment;
  post: Post;
  answers: Map<number | null, Comment[]>;
  answer: (comment: Comment) => void;
}

function Row({ comment, post, answers, answer }: RowProps) {
  const replies = answers.get(comment.id) ?? [];
  const number = (id: number) => 17_900_000_000_000 + id;
  const path = comment.parent === null ? number(comment.id) : `${number(comment.parent)}/r/${number(comment.id)}`;
  return (
    <li className="row">
      <div>
        <h3>
          <a href={`/${handleOf(comment)}/`}>{handleOf(comment)}</a>
        </h3>
        <div>
          <span dir="auto" className="words">
            <Words text={comment.text} />
          </span>
        </div>
        <div className="under">
          <a href={`/p/C0dice${post.id}/c/${path}/`}>
            <time dateTime={new Date(comment.at).toISOString()}>{ago(comment.at)}</time>
          </a>
          <button type="button" onClick={() => answer(comment)}>
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
            <Row key={reply.id} comment={reply} post={post} answers={answers} answer={answer} />
          ))}
        </ul>
      )}
    </li>
  );
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
  const send = (event: FormEvent, how: 'click' | 'keys') => {
    event.preventDefault();
    if (text.trim() !== '') submit(how, event.nativeEvent.isTrusted);
  };
  return (
    <form onSubmit={(event) => send(event, 'click')}>
      <textarea
        ref={box}
        aria-label="Aggiungi un commento..."
        placeholder="Aggiungi un commento..."
        rows={1}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.shiftKey && send(event, 'keys')}
      />
      {text && <button type="submit">Pubblica</button>}
    </form>
  );
}
