import { Heart, MessageCircle, Repeat2 } from 'lucide-react';
import { Feed } from '../kit/feed';
import { type Post, postAt } from '../kit/posts';
import { navigate } from '../kit/route';

export function Timeline() {
  return <Feed count={400} height={124} render={(index) => <Article post={postAt(index)} />} />;
}

export function Article({ post }: { post: Post }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: X lets the keyboard walk from post to post
    <article data-testid="tweet" tabIndex={0} className="post">
      <div className="avatar" aria-hidden="true" />
      <div className="body">
        <div data-testid="User-Name" className="author">
          <a href={`/${post.handle}`} onClick={(event) => event.preventDefault()}>
            {post.author}
          </a>{' '}
          <span>
            @{post.handle} ·{' '}
            <a
              href={`/prova/status/${post.id}`}
              onClick={(event) => {
                event.preventDefault();
                navigate(`/prova/status/${post.id}`);
              }}
            >
              {post.hours} h
            </a>
          </span>
        </div>
        <div data-testid="tweetText" lang="it">
          {post.text}
        </div>
        <div className="actions">
          <button
            type="button"
            data-testid="reply"
            aria-label="Rispondi"
            onClick={() => navigate(`/compose/post?in_reply_to=${post.id}`)}
          >
            <MessageCircle size={15} aria-hidden="true" /> {post.id % 7}
          </button>
          <span>
            <Repeat2 size={16} aria-hidden="true" /> {post.id % 5}
          </span>
          <span>
            <Heart size={15} aria-hidden="true" /> {(post.id * 13) % 90}
          </span>
        </div>
      </div>
    </article>
  );
}
