import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { postAt } from '../kit/posts';
import { useThread } from '../kit/thread';
import { useFocusTrap } from '../kit/trap';
import { Article, tweetOfComment, tweetOfPost } from './article';
import { Composer } from './composer';

/** The composer in its dialog, over whatever the page shows; `replyTo` is the id of the post it answers. */
export function Modal({ replyTo, close, sent }: { replyTo: string | null; close: () => void; sent: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  const answered = useThread().comments.find(({ key }) => key === replyTo);
  useFocusTrap(dialog);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [close]);
  return (
    <div className="backdrop">
      <div ref={dialog} role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog" tabIndex={-1}>
        <div className="bar">
          <button type="button" data-testid="app-bar-close" aria-label="Chiudi" onClick={close}>
            <X aria-hidden="true" size={20} />
          </button>
          <h2 id="modal-header">{replyTo === null ? 'Nuovo post' : 'Rispondi'}</h2>
        </div>
        {replyTo !== null && (
          <Article tweet={answered ? tweetOfComment(answered) : tweetOfPost(postAt(Number(replyTo) - 1))} />
        )}
        <Composer
          surface="x-modal"
          testId="tweetButton"
          label={replyTo === null ? 'Posta' : 'Rispondi'}
          placeholder={replyTo === null ? "Che c'è di nuovo?" : 'Posta la tua risposta'}
          thread
          sent={sent}
        />
      </div>
    </div>
  );
}
