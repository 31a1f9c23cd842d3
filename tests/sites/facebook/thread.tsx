import { useState } from 'react';
import { ago, type Comment, fold, useThread } from '../kit/comments';
import { WithEmojis } from '../kit/emojis';
import type { Post } from '../kit/posts';
import { RoleButton } from '../kit/role-button';
import { AnswerBox } from './answerBox';
import { Article } from './article';

/** The comments of a post with the boxes to answer them; whoever acts here is named by the boxes' labels. */
export function Thread({ post, identity }: { post: Post; identity: string }) {
  const { all, round } = useThread();
  return (
    <>
      <div key={round} className="thread">
        <Rows answers={Map.groupBy(all, ({ parent }) => parent)} to={null} post={post} identity={identity} />
        <RoleButton className="plain" press={() => {}}>
          Visualizza altri commenti
        </RoleButton>
      </div>
      <AnswerBox id="facebook-comment" label={`Commenta come ${identity}`} identity={identity} parent={null} />
    </>
  );
}

interface Where {
  /** What answers what. */
  answers: Map<number | null, Comment[]>;
  post: Post;
  identity: string;
}

function Rows({ to, ...where }: Where & { to: number | null }) {
  return where.answers.get(to)?.map((comment) => <Row key={comment.id} comment={comment} {...where} />);
}

/** A comment: an article like the post itself, with its answers as articles inside. Its link holds its id, and its parent's. */
function Row({ comment, ...where }: Where & { comment: Comment }) {
  const [answering, setAnswering] = useState(false);
  const { id, parent, name, handle, text, at } = comment;
  const what = parent === null ? 'Commento di' : 'Risposta di';
  const path = `/${where.post.handle.replaceAll('_', '.')}/posts/${where.post.id}`;
  const ids =
    parent === null ? `comment_id=${number(id)}` : `comment_id=${number(parent)}&reply_comment_id=${number(id)}`;
  return (
    <Article aria-label={`${what} ${name} ${ago(at)}`} className="comment" tabIndex={-1}>
      <div className="bubble">
        {/* Links to profiles carry the comment's id too, as base64. */}
        <a href={`/${handle}?comment_id=${btoa(`comment:${number(where.post.id)}_${number(id)}`)}&__cft__[0]=AZ`}>
          <span dir="auto">{name}</span>
        </a>
        <Words text={text} />
      </div>
      <div className="under">
        <a href={`${path}?${ids}&__cft__[0]=AZ&__tn__=R`}>{ago(at)}</a>
        <RoleButton press={() => {}}>Mi piace</RoleButton>
        <RoleButton press={() => setAnswering(true)}>Rispondi</RoleButton>
      </div>
      <Rows to={id} {...where} />
      {answering && (
        <AnswerBox
          id={`facebook-reply-${id}`}
          label={`Rispondi a ${name}`}
          identity={where.identity}
          // Facebook nests one level deep.
          parent={parent ?? id}
          mention={name}
        />
      )}
    </Article>
  );
}

/** A comment under somebody else's post. */
export function StrangersComment({ post }: { post: Post }) {
  const comment = {
    id: 900,
    parent: null,
    name: 'Curiosa di prova',
    handle: 'curiosa.di.prova',
    text: 'Quanto costa?',
    at: 0,
  };
  return <Row comment={comment} answers={new Map()} post={post} identity="" />;
}

/** The words of a comment, a block a line; of a long one only the beginning, until the user asks for the rest. */
function Words({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const folded = !open && text.length > fold;
  const lines = (folded ? `${text.slice(0, fold)}… ` : text).split('\n');
  return (
    <span dir="auto" className="words">
      {lines.map((line, index) => (
        <div dir="auto" key={index}>
          <WithEmojis text={line} />
          {folded && index === lines.length - 1 && <RoleButton press={() => setOpen(true)}>Altro…</RoleButton>}
        </div>
      ))}
    </span>
  );
}

/** Ids as long as Facebook's. */
function number(id: number): number {
  return 122_100_000_000_000 + id;
}
