import { ArrowLeft, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Content, LexicalBox, useContent } from '../kit/lexical';
import { RoleButton } from '../kit/role-button';
import { send } from '../kit/sent';
import { useFocusTrap } from '../kit/trap';

const limit = 2200;
const label = 'Scrivi una didascalia...';

type Editor = 'lexical' | 'textarea';

/** The dialog that makes a post: the picture first, then the caption; `start` may skip the picture. */
export function CreateDialog({
  editor,
  start,
  close,
}: {
  editor: Editor;
  start: 'crop' | 'caption';
  close: () => void;
}) {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);
  const [step, setStep] = useState(start);
  const [content, setContent] = useContent();
  const caption = step === 'caption';
  const share = (how: 'click' | 'keys', trusted: boolean) => {
    send('instagram-caption', [content.current.text], how, trusted);
    close();
  };
  return (
    <div className="backdrop">
      <RoleButton label="Chiudi" className="leave" press={close}>
        <X size={24} aria-hidden="true" />
      </RoleButton>
      <div ref={dialog} role="dialog" aria-modal="true" aria-label="Crea nuovo post" className="dialog" tabIndex={-1}>
        <div className="bar">
          <RoleButton label="Indietro" press={() => (caption ? setStep('crop') : close())}>
            <ArrowLeft size={22} aria-hidden="true" />
          </RoleButton>
          <h1>{caption ? 'Crea nuovo post' : 'Ritaglia'}</h1>
          {caption ? (
            <RoleButton className="go" disabled={content.current.text.length > limit} press={share}>
              Condividi
            </RoleButton>
          ) : (
            <RoleButton className="go" press={() => setStep('caption')}>
              Avanti
            </RoleButton>
          )}
        </div>
        <div className="panes">
          <div className="picture" role="img" aria-label="Anteprima della foto" />
          {caption && (
            <div className="details">
              <div className="who">
                <div className="avatar" aria-hidden="true" />
                <strong>pagina_di_prova</strong>
              </div>
              {editor === 'lexical' ? (
                <Caption initial={content.current.model} change={setContent} />
              ) : (
                <textarea
                  aria-label={label}
                  placeholder={label}
                  value={content.current.text}
                  onChange={(event) => setContent({ text: event.target.value, model: '' })}
                />
              )}
              <div className="count" data-testid="counter">
                {content.current.text.length.toLocaleString('it', { useGrouping: 'always' })}/2.200
              </div>
              <ul className="settings">
                <li>Aggiungi luogo</li>
                <li>Aggiungi collaboratori</li>
                <li>Accessibilità</li>
                <li>Impostazioni avanzate</li>
              </ul>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

function Caption({ initial, change }: { initial: string; change: (content: Content) => void }) {
  // The model the step began with: what is written afterwards must not set the editor again.
  const [start] = useState(initial);
  return (
    <LexicalBox
      id="instagram-caption"
      label={label}
      placeholder={label}
      enter="breaks"
      initial={start || undefined}
      change={change}
    />
  );
}
