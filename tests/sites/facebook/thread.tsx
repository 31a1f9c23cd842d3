import { type ReactNode, useState } from 'react';
import { ago } from '../kit/ago';
import type { Post } from '../kit/posts';
import { withEmojiImages } from '../kit/rich-text';
import { RoleButton } from '../kit/role-button';
import { foldedLength, type ThreadComment, useThread } from '../kit/thread';
import { AnswerBox } from './answerBox';
import { Article } from './article';

interface Where {
  post: Post;
  /** Who acts here: the labels of the boxes name them. */
  identity: string;
  /** What answers what. */
  answers: Map<string | null, ThreadComment[]>;
}

/** The comments of a post, with the box for one more. */
export function Thread({ post, identity }: Omit<Where, 'answers'>) {
  const { comments, drawing } = useThread();
  const answers = Map.groupBy(
    comments.filter(({ ad }) => !ad),
    ({ parent }) => parent,
  );
  return (
    <>
      <div key={drawing} className="thread">
        <Rows to={null} top={null} answers={answers} post={post} identity={identity} />
        <RoleButton className="plain" press={() => {}}>
          Visualizza altri commenti
        </RoleButton>
      </div>
      <AnswerBox id="facebook-comment" label={`Commenta come ${identity}`} identity={identity} parent={null} />
    </>
  );
}

/** A comment under somebody else's post. */
export function StrangersComment({ post, id, text }: { post: Post; id: string; text: string }) {
  const comment = { key: id, parent: null, author: 'Curiosa di prova', handle: 'curiosa_di_prova', at: 0, text };
  return <Row comment={comment} top={null} answers={new Map()} post={post} identity="" />;
}

function Rows({ to, ...where }: Where & { to: string | null; top: string | null }) {
  return where.answers.get(to)?.map((comment) => <Row key={comment.key} comment={comment} {...where} />);
}

/**
 * A comment: an article like the post itself, with its answers as articles inside. Its link holds its number, and that of
 * the comment under the post (`top`) that it belongs to; its time stands there in words only.
 */
function Row({ comment, top, ...where }: Where & { comment: ThreadComment; top: string | null }) {
  const [answering, setAnswering] = useState(false);
  const box = answering && <ReplyBox comment={comment} identity={where.identity} />;
  const { key, author, handle, at } = comment;
  const { post } = where;
  const ids = top === null ? `comment_id=${key}` : `comment_id=${top}&reply_comment_id=${key}`;
  const label = `${top === null ? 'Commento' : 'Risposta'} di ${author} ${ago(at)}`;
  const article = (
    <Article aria-label={label} className="comment" tabIndex={-1}>
      <div className="bubble">
        {/* Links to profiles carry the comment's number too, as base64. */}
        <a href={`/${handle}?comment_id=${btoa(`comment:${post.id}_${key}`)}&__cft__[0]=AZ`}>
          <span dir="auto">{author}</span>
        </a>
        <Words {...comment} />
      </div>
      <div className="under">
        <a href={`/${post.handle}/posts/${post.id}?${ids}&__cft__[0]=AZ&__tn__=R`}>{ago(at)}</a>
        <RoleButton press={() => {}}>Mi piace</RoleButton>
        <RoleButton press={() => setAnswering(true)}>Rispondi</RoleButton>
      </div>
      <Rows to={key} top={top ?? key} {...where} />
      {top !== null && box}
    </Article>
  );
  // The box of a reply to a comment stands behind it, that of a reply to a reply in it.
  return top === null ? (
    <div>
      {article}
      <div>{box}</div>
    </div>
  ) : (
    article
  );
}

function ReplyBox({ comment, identity }: { comment: ThreadComment; identity: string }) {
  const { key, author } = comment;
  return (
    <AnswerBox
      id={`facebook-reply-${key}`}
      label={`Rispondi a ${author}`}
      identity={identity}
      parent={key}
      mention={author}
    />
  );
}

/** The words of a comment, a block a line; of a folded one the beginning, until the user asks for the rest. */
function Words({ text, folded = false }: ThreadComment) {
  const [open, setOpen] = useState(false);
  const isFolded = folded && !open;
  const lines = (isFolded ? `${text.slice(0, foldedLength)}… ` : text).split('\n');
  return (
    <span dir="auto" className="words">
      {lines.map((line, index) => (
        <div dir="auto" key={index}>
          {line === '' ? <br /> : withMention(line)}
          {isFolded && index === lines.length - 1 && <RoleButton press={() => setOpen(true)}>Altro…</RoleButton>}
        </div>
      ))}
    </span>
  );
}

/** A comment may begin with the name that it speaks to, as a link. */
function withMention(line: string): ReactNode {
  const [name = ''] = /^(?:Pagina|Cliente|Lettrice|Vicino) di prova\b/.exec(line) ?? [];
  return (
    <>
      {name && (
        <span>
          <a href={`/${name.toLowerCase().replaceAll(' ', '_')}?__cft__[0]=AZ`}>{name}</a>
        </span>
      )}
      {withEmojiImages(line.slice(name.length))}
    </>
  );
}
