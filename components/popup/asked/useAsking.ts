import { useState } from 'react';
import { i18n } from '#i18n';
import { askedText, type Publication } from '@/lib/replies/askedTexts';
import { StorageFull } from '../inbox/services';
import type { AskedQuestion, AskedServices } from './services';

export interface Asking {
  /** What was done last, in words. */
  done: string | null;
  /** Takes it back; null when there is nothing to take back. */
  undo: (() => void) | null;
  problem: 'failed' | 'full' | 'copy' | 'template' | null;
  copy: (question: AskedQuestion, to: Publication) => void;
  silence: (question: AskedQuestion) => void;
  openTemplate: (question: AskedQuestion) => void;
}

/** What the user does with recurring questions; what is refused is said. */
export function useAsking(services: AskedServices): Asking {
  const [done, setDone] = useState<{ text: string; silenced: AskedQuestion | null } | null>(null);
  const [problem, setProblem] = useState<Asking['problem']>(null);
  const run = async (change: () => Promise<void>, failure: Asking['problem'], after: typeof done) => {
    setProblem(null);
    try {
      await change();
      setDone(after);
    } catch (error) {
      setProblem(error instanceof StorageFull ? 'full' : failure);
    }
  };
  const silenced = done?.silenced ?? null;
  return {
    done: done?.text ?? null,
    undo: silenced && (() => void run(() => services.silence(silenced, false), 'failed', null)),
    problem,
    copy: (question, to) => {
      const { language, wording, answer } = question;
      const text = askedText(to, language, wording, answer);
      const said = i18n.t(answer === null ? `askedCopied.${to}` : `askedAnswered.${to}`);
      void run(() => navigator.clipboard.writeText(text), 'copy', { text: said, silenced: null });
    },
    silence: (question) =>
      void run(() => services.silence(question, true), 'failed', {
        text: i18n.t('asked.silenced'),
        silenced: question,
      }),
    openTemplate: (question) => void run(() => services.openTemplate(question), 'template', done),
  };
}
