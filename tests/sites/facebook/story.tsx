import { type Post, postAt } from '../kit/posts';

interface Props {
  post: Post;
  /** A post of somebody else that this one shares. */
  shared?: Post;
  /** The words that stand in place of the time under an advertisement. */
  sponsored?: boolean;
}

/** What a post says: who, when, the text, and a shared post with the same marks inside. */
export function Story({ post, shared, sponsored = false }: Props) {
  return (
    <>
      <h3 data-ad-rendering-role="profile_name">
        <a href={`/${post.handle.replaceAll('_', '.')}?__cft__[0]=AZ`}>{post.author}</a>
      </h3>
      <div className="when">{sponsored ? <a href="/ads/about/">Sponsorizzato</a> : `${post.hours} h`}</div>
      <div data-ad-rendering-role="story_message" dir="auto">
        {post.text}
      </div>
      {shared && (
        <div className="shared">
          <Story post={shared} />
        </div>
      )}
    </>
  );
}

/** A post of somebody else. */
export const stranger = postAt(3);
