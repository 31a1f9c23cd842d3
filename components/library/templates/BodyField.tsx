import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { longestBody } from '@/lib/replies/template';
import { type BodyError, type BodyErrorCode, type ParsedBody, variables } from '@/lib/replies/variables';
import { Shape } from '../../parts/Shape';
import { insertInto } from './insert';
import { piecesOf } from './pieces';

/** Names of messages hold no hyphens. */
const keyOfError = {
  unclosed: 'unclosed',
  unopened: 'unopened',
  'no-label': 'noLabel',
  'unknown-variable': 'unknownVariable',
  'no-options': 'noOptions',
} as const satisfies Record<BodyErrorCode, string>;

/** In UTF-16 code units. */
const longestExcerpt = 24;

interface BodyFieldProps {
  body: string;
  parsed: ParsedBody;
  refused: string | null;
  onChange: (body: string) => void;
}

/** The text, with what is filled in and what is wrong drawn behind it, and the buttons that write the variables. */
export function BodyField({ body, parsed, refused, onChange }: BodyFieldProps) {
  const [id, said] = [useId(), useId()];
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (text: string, selected: string) => field.current && insertInto(field.current, text, selected);
  const select = ({ start, end }: BodyError) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <div className="field body-field">
      <label htmlFor={id}>{i18n.t('library.field.body')}</label>
      <div className="writing">
        <div className="mirror" aria-hidden="true">
          {piecesOf(body, parsed).map(({ text, look, start }) => (
            <span key={start} className={look}>
              {text}
            </span>
          ))}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          id={id}
          aria-describedby={said}
          aria-invalid={refused !== null || parsed.errors.length > 0 || undefined}
          lang="it"
          maxLength={longestBody}
          value={body}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <div id={said} role="status" className="body-errors">
        {refused && <p className="refusal">{refused}</p>}
        {parsed.errors.map((error) => (
          <button type="button" key={`${error.start} ${error.code}`} onClick={() => select(error)}>
            <Shape name="error" />
            <span>{i18n.t(`library.bodyError.${keyOfError[error.code]}`, { text: excerpt(body, error) })}</span>
          </button>
        ))}
      </div>
      <div className="variables" role="toolbar" aria-label={i18n.t('library.variables')}>
        {variables.map((variable) => (
          <button type="button" key={variable} onClick={() => insert(`{${variable}}`, '')}>
            {`{${variable}}`}
          </button>
        ))}
        <button type="button" onClick={() => insert(i18n.t('library.choiceBody'), i18n.t('library.choiceSelected'))}>
          {i18n.t('library.choice')}
        </button>
        <button type="button" onClick={() => insert(i18n.t('library.freeBody'), i18n.t('library.freeSelected'))}>
          {i18n.t('library.free')}
        </button>
      </div>
    </div>
  );
}

/** Enough of the text around an error to find it by. */
function excerpt(body: string, { code, start, end }: BodyError): string {
  if (code === 'unclosed') return `«${cut(body.slice(start).split('\n', 1)[0]!)}»`;
  if (code === 'unopened') return `«${body.slice(0, end).split('\n').at(-1)!.slice(-longestExcerpt)}»`;
  return `«${cut(body.slice(start, end))}»`;
}

function cut(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}
