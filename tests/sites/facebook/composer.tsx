import { Image, MapPin, Smile, UserPlus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Content, LexicalBox, useContent } from '../kit/lexical';
import { RoleButton } from '../kit/role-button';
import { send } from '../kit/sent';
import { useFocusTrap } from '../kit/trap';

const limit = 63206;

interface Props {
  identity: string;
  /** A Page goes through Avanti and the post's settings; a profile publishes at once. */
  steps: 1 | 2;
  close: () => void;
}

export function ComposerDialog({ identity, steps, close }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog);
  const [content, setContent] = useContent();
  const [step, setStep] = useState(1);
  const ready = content.current.text.trim() !== '' && content.current.text.length <= limit;
  const publish = (how: 'click' | 'keys', trusted: boolean) => {
    send('facebook-post', [content.current.text], how, trusted);
    close();
  };
  const title = step === 1 ? 'Crea un post' : 'Impostazioni del post';
  return (
    <div className="backdrop">
      <div ref={dialog} role="dialog" aria-modal="true" aria-label={title} className="dialog" tabIndex={-1}>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div className="bar">
            <h2>{title}</h2>
            <RoleButton label="Chiudi" className="round" press={close}>
              <X size={20} aria-hidden="true" />
            </RoleButton>
          </div>
          {step === 1 ? (
            <>
              <Writing identity={identity} initial={content.current.model} change={setContent} />
              <RoleButton
                label={steps === 1 ? 'Pubblica' : 'Avanti'}
                className="publish"
                disabled={!ready}
                press={(how, trusted) => (steps === 1 ? publish(how, trusted) : setStep(2))}
              >
                {steps === 1 ? 'Pubblica' : 'Avanti'}
              </RoleButton>
            </>
          ) : (
            <Settings identity={identity} back={() => setStep(1)} publish={publish} />
          )}
        </form>
      </div>
    </div>
  );
}

function Writing({
  identity,
  initial,
  change,
}: {
  identity: string;
  initial: string;
  change: (content: Content) => void;
}) {
  // The model the step began with: what is written afterwards must not set the editor again.
  const [start] = useState(initial);
  return (
    <>
      <div className="identity">
        <div className="avatar" aria-hidden="true" />
        <div>
          <strong>{identity}</strong>
          <div className="audience">Pubblico: tutti</div>
        </div>
      </div>
      <LexicalBox
        id="facebook-post"
        label="A cosa stai pensando?"
        placeholder="A cosa stai pensando?"
        enter="paragraphs"
        initial={start || undefined}
        change={change}
      />
      <div className="extras" aria-hidden="true">
        <span>Aggiungi al tuo post</span>
        {[Image, UserPlus, Smile, MapPin].map((Icon) => (
          <Icon key={Icon.displayName} size={20} />
        ))}
      </div>
    </>
  );
}

function Settings(props: {
  identity: string;
  back: () => void;
  publish: (how: 'click' | 'keys', trusted: boolean) => void;
}) {
  return (
    <>
      <ul className="settings">
        <li>Pubblica come {props.identity}</li>
        <li>Opzioni di programmazione: subito</li>
        <li>Condividi nei gruppi: nessuno</li>
      </ul>
      <div className="pair">
        <RoleButton label="Indietro" className="plain" press={props.back}>
          Indietro
        </RoleButton>
        <RoleButton label="Pubblica" className="publish" press={props.publish}>
          Pubblica
        </RoleButton>
      </div>
    </>
  );
}
