import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Close } from '../../parts/Close';

interface PanelProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** What opens under a comment: the focus goes to the choice made already, else to the first, and up and down walk them. */
export function Panel({ label, onClose, children }: PanelProps) {
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const choices = choicesIn(panel.current!);
    (choices.find((choice) => choice.getAttribute('aria-pressed') === 'true') ?? choices[0])?.focus({
      preventScroll: true,
    });
  }, []);
  // What it holds may come later, and make it grow.
  useEffect(() => {
    const row = panel.current!.closest('li')!;
    const grown = new ResizeObserver(() => row.scrollIntoView({ block: 'nearest' }));
    grown.observe(row);
    return () => grown.disconnect();
  }, []);
  const walk = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const choices = choicesIn(panel.current!);
    const at = choices.indexOf(document.activeElement as HTMLElement);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    choices[Math.min(Math.max(at + by, 0), choices.length - 1)]!.focus();
  };
  return (
    <fieldset ref={panel} className="panel" onKeyDown={walk}>
      <legend>{label}</legend>
      <button type="button" className="remove" aria-label={i18n.t('act.close')} onClick={onClose}>
        <Close />
      </button>
      {children}
    </fieldset>
  );
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function choicesIn(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[data-choice]')];
}
