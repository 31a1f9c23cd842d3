import { Heart, MessageCircle, Repeat2 } from 'lucide-react';
import { Fragment, type MouseEvent, type ReactNode, useState } from 'react';
import type { Post } from '../kit/posts';
import { withEmojiImages } from '../kit/rich-text';
import { navigate } from '../kit/route';
import { foldedLength, type ThreadComment } from '../kit/thread';

/** What X shows of a post and of a reply alike. */
export interface Tweet {
  id: string;
  author: string;
  handle: string;
  text: string;
  /** Epoch ms. */
  at: number;
  /** In short, as a timeline shows it. */
  ago: string;
  folded?: boolean | undefined;
  quoted?: string | undefined;
  /** Handle in the line above the text, where the conversation is not shown. */
  inReplyTo?: string | undefined;
  /** The line above everything: who passed it on. */
  context?: string | undefined;
}

export function tweetOfPost({ id, author, handle, text, hours }: Post): Tweet {
  const at = Date.UTC(2026, 10, 20, 11) - hours * 3_600_000;
  return { id: String(id), author, handle, text, at, ago: `${hours} h` };
}

export function tweetOfComment({ key, at, ...rest }: ThreadComment): Tweet {
  return { id: key, at, ago: '20 nov', ...rest };
}

/** `focal` is the post that the page is about: it shows its time in full. */
export function Article({ tweet, focal = false }: { tweet: Tweet; focal?: boolean }) {
  const { id, author, handle, at } = tweet;
  const address = `/${handle}/status/${id}`;
  const time = (
    <a href={address} onClick={follow}>
      <time dateTime={new Date(at).toISOString()}>{focal ? '11:00 · 20 nov 2026' : tweet.ago}</time>
    </a>
  );
  return (
    <article data-testid="tweet" tabIndex={focal ? -1 : 0} className="post">
      <div className="avatar" aria-hidden="true" data-testid={`UserAvatar-Container-${handle}`} />
      <div className="body">
        {tweet.context && (
          <a href="/profilo_di_prova" onClick={stay}>
            <span data-testid="socialContext">{tweet.context}</span>
          </a>
        )}
        <Name author={author} handle={handle}>
          {!focal && <> · {time}</>}
        </Name>
        {tweet.inReplyTo && (
          <div className="soft">
            In risposta a{' '}
            <a href={`/${tweet.inReplyTo}`} onClick={stay}>
              @{tweet.inReplyTo}
            </a>
          </div>
        )}
        <TweetText tweet={tweet} />
        {tweet.quoted && <Quoted text={tweet.quoted} />}
        {focal && <div className="soft">{time}</div>}
        <Actions tweet={tweet} />
      </div>
    </article>
  );
}

function Name({ author, handle, children }: { author: string; handle: string; children?: ReactNode }) {
  return (
    <div data-testid="User-Name" className="author">
      <a href={`/${handle}`} onClick={stay}>
        {author}
      </a>{' '}
      <span>
        @{handle}
        {children}
      </span>
    </div>
  );
}

function TweetText({ tweet: { text, folded } }: { tweet: Tweet }) {
  const [open, setOpen] = useState(!folded);
  return (
    <>
      <div data-testid="tweetText" lang="it">
        {withMentions(open ? text : `${text.slice(0, foldedLength)}…`)}
      </div>
      {!open && (
        <button type="button" className="more" data-testid="tweet-text-show-more-link" onClick={() => setOpen(true)}>
          Mostra altro
        </button>
      )}
    </>
  );
}

/** X makes a quoted post a link of its own, with test ids like the outer one's and a time that is no link. */
function Quoted({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: this is what the platform does
    <div role="link" tabIndex={0} className="quoted">
      <div data-testid="User-Name" className="author">
        <span>Museo di prova</span> <span>@museo_di_prova · </span>
        <time dateTime="2026-11-01T09:00:00.000Z">1 nov</time>
      </div>
      <div data-testid="tweetText" lang="it">
        {withEmojiImages(text)}
      </div>
    </div>
  );
}

function Actions({ tweet: { id } }: { tweet: Tweet }) {
  const number = Number(id);
  return (
    <div className="actions">
      <button
        type="button"
        data-testid="reply"
        aria-label="Rispondi"
        onClick={() => navigate(`/compose/post?in_reply_to=${id}`)}
      >
        <MessageCircle size={15} aria-hidden="true" /> {number % 7}
      </button>
      <span>
        <Repeat2 size={16} aria-hidden="true" /> {number % 5}
      </span>
      <span>
        <Heart size={15} aria-hidden="true" /> {(number * 13) % 90}
      </span>
    </div>
  );
}

function withMentions(text: string): ReactNode[] {
  return text.split(/(@\w+)/).map((part, index) =>
    index % 2 ? (
      <a key={index} href={`/${part.slice(1)}`} onClick={stay}>
        {part}
      </a>
    ) : (
      <Fragment key={index}>{withEmojiImages(part)}</Fragment>
    ),
  );
}

function follow(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  navigate(event.currentTarget.pathname);
}

function stay(event: MouseEvent): void {
  event.preventDefault();
}
