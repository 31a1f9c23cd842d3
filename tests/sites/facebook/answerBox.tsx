import { useState } from 'react';
import { LexicalBox, mentioning, useContent } from '../kit/lexical';
import { RoleButton } from '../kit/role-button';
import { send } from '../kit/sent';

interface Props {
  id: string;
  label: string;
  /** Who answers. */
  identity: string;
  /** The comment that is answered. */
  parent: string | null;
  /** The name that the box begins with. */
  mention?: string;
}

/** The box of a comment or a reply. Its button is there once the box was focused; Enter sends, Shift+Enter begins a line. */
export function AnswerBox({ id, label, identity, parent, mention }: Props) {
  const [awake, setAwake] = useState(false);
  const [round, setRound] = useState(0);
  const [initial] = useState(mention && mentioning(mention));
  const [content, setContent] = useContent();
  const submit = (text: string, how: 'click' | 'keys', trusted: boolean) => {
    if (text.trim() === '') return;
    send(parent === null ? 'facebook-comment' : 'facebook-reply', [text], how, trusted);
    window.__thread.add({ parent, author: identity, handle: identity.toLowerCase().replaceAll(' ', '_'), text });
    setRound(round + 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the form only notes that it was focused
    <form
      role="presentation"
      className="answer"
      onFocus={() => setAwake(true)}
      onSubmit={(event) => event.preventDefault()}
    >
      <LexicalBox
        key={round}
        id={id}
        label={label}
        placeholder={label}
        enter="submit"
        initial={round === 0 ? initial : undefined}
        change={setContent}
        submit={(text, trusted) => submit(text, 'keys', trusted)}
      />
      {awake && (
        <div id="focused-state-composer-submit">
          <span>
            <RoleButton
              label="Commenta"
              className="plain"
              disabled={content.current.text.trim() === ''}
              press={(how, trusted) => submit(content.current.text, how, trusted)}
            >
              Invia
            </RoleButton>
          </span>
        </div>
      )}
    </form>
  );
}
