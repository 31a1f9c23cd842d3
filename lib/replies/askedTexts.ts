import type { templateLanguages } from './template';

type Language = (typeof templateLanguages)[number];

interface Wordings {
  /** Begins a post that answers the question, and what stands pinned over the comments. */
  post: string;
  pin: string;
  /** A template that still wants its answer. */
  body: string;
}

const wordings: Record<Language, Wordings> = {
  it: { post: 'Ce lo chiedete spesso', pin: 'La domanda più frequente', body: 'Ciao {nome}, {risposta:}' },
  en: { post: 'You often ask us', pin: 'Frequently asked', body: 'Hi {nome}, {answer:}' },
};

const quotes: Record<Language, [string, string]> = { it: ['«', '»'], en: ['“', '”'] };

/** Where the answer to a question goes that is asked again and again. */
export type Publication = 'post' | 'pin';

/** What to publish, ready to be pasted: the question, and the answer where there is one. */
export function askedText(to: Publication, language: Language, question: string, answer: string | null): string {
  const [open, close] = quotes[language];
  const head = `${wordings[language][to]}: ${open}${question}${close}`;
  return `${head}\n\n${answer ?? ''}`;
}

/** The body of a template that answers it, the answer still a blank. */
export function askedBody(language: Language): string {
  return wordings[language].body;
}
