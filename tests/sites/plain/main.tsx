import { createRoot } from 'react-dom/client';
import { Feed } from '../kit/feed';
import { postAt } from '../kit/posts';
import '../kit/base.css';

/** A page without a composer: for what we cost where we have nothing to do. */
function Plain() {
  return (
    <main>
      <h1>Esplora</h1>
      <Feed
        count={400}
        height={80}
        render={(index) => (
          <article data-testid="tweet">
            <h2>{postAt(index).author}</h2>
            <p data-testid="tweetText">{postAt(index).text}</p>
          </article>
        )}
      />
    </main>
  );
}

createRoot(document.getElementById('root')!).render(<Plain />);
