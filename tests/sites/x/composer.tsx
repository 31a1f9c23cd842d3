import type { EditorState } from 'draft-js';
import { CalendarClock, ChartBar, Image, MapPin, Smile } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import twitter from 'twitter-text';
import { send } from '../kit/sent';
import { emptyPart, Part, textOf } from './draft';

const limit = 280;

interface Props {
  surface: string;
  /** Test id of the publish button: X has one for dialogs and one for the composers in the page. */
  testId: 'tweetButton' | 'tweetButtonInline';
  label: string;
  placeholder: string;
  thread: boolean;
  sent: () => void;
}

/** One composer: its parts, its counter and its button. Publishes by click or by Control+Enter, which is no click. */
export function Composer({ surface, testId, label, placeholder, thread, sent }: Props) {
  const [parts, setParts] = useState([emptyPart()]);
  const [current, setCurrent] = useState(0);
  const texts = parts.map(textOf);
  const ready = texts.every((text) => text.trim() !== '' && weight(text) <= limit);

  const change = (index: number, state: EditorState) => {
    setParts((old) => old.map((part, at) => (at === index ? state : part)));
    if (state.getSelection().getHasFocus()) setCurrent(index);
  };
  const publish = (how: 'click' | 'keys', trusted: boolean) => {
    if (!ready) return;
    send(surface, texts, how, trusted);
    setParts([emptyPart()]);
    sent();
  };
  const add = () => {
    setParts([...parts, emptyPart()]);
    setCurrent(parts.length);
  };

  // In a thread the row with the button leaves the first part and stands below the last.
  const tools = (
    <div className="tools" data-testid="toolBar">
      <ToolIcons />
      <Counter used={weight(texts[current] ?? '')} />
      {thread && texts.every(Boolean) && (
        <button type="button" className="add" data-testid="addButton" aria-label="Aggiungi post" onClick={add}>
          +
        </button>
      )}
      <button
        type="button"
        className="publish"
        data-testid={testId}
        disabled={!ready}
        aria-disabled={ready ? undefined : true}
        onClick={(event: MouseEvent) => publish('click', event.nativeEvent.isTrusted)}
      >
        <span>{parts.length > 1 ? 'Posta tutto' : label}</span>
      </button>
    </div>
  );

  return (
    <div className="composer">
      {parts.map((part, index) => (
        <div className="row" key={index}>
          <div className="avatar" aria-hidden="true" />
          <div className="body">
            <Part
              index={index}
              state={part}
              placeholder={index === 0 ? placeholder : 'Aggiungi un altro post'}
              autoFocus={index > 0}
              change={(state) => change(index, state)}
              publish={(trusted) => publish('keys', trusted)}
            />
            {parts.length === 1 && tools}
          </div>
        </div>
      ))}
      {parts.length > 1 && tools}
    </div>
  );
}

function Counter({ used }: { used: number }) {
  const left = limit - used;
  const state = left < 0 ? 'over' : left <= 20 ? 'near' : 'fine';
  return (
    <div className="counter" role="progressbar" aria-valuemin={0} aria-valuemax={limit} aria-valuenow={used}>
      <svg viewBox="0 0 20 20" className={state} aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        <circle cx="10" cy="10" r="8" pathLength={limit} strokeDasharray={`${Math.min(used, limit)} ${limit}`} />
      </svg>
      {state !== 'fine' && <span data-testid="counter">{left}</span>}
    </div>
  );
}

function ToolIcons() {
  return (
    <div className="icons" aria-hidden="true">
      {[Image, Smile, ChartBar, CalendarClock, MapPin].map((Icon) => (
        <Icon key={Icon.displayName} size={18} />
      ))}
    </div>
  );
}

function weight(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}
