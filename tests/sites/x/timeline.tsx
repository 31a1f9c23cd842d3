import { Feed } from '../kit/feed';
import { postAt } from '../kit/posts';
import { Article, tweetOfPost } from './article';

export function Timeline() {
  return <Feed count={400} height={124} render={(index) => <Article tweet={tweetOfPost(postAt(index))} />} />;
}
