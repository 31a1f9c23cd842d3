import { readFileSync } from 'node:fs';
import { brandWith } from '@/lib/brand/brand';
import { labelOf } from '@/lib/inbox/triage/build/comments';
import type { CheckContext } from '@/lib/review/checker';

export interface ReplySample {
  text: string;
  context: CheckContext;
  /** The rules of which one should speak; null on a right reply. */
  rules: readonly string[] | null;
}

const brand = brandWith({ name: 'Bottega Rossi', domains: ['bottegarossi.example'] });
const otherBrands = ['Forno Bianchi', 'Studio Verdi'];
/** The rules that tell a flaw where it is not the one of its name. */
const RULES: Record<string, readonly string[]> = {
  data: ['reply-personal-data'],
  register: ['reply-register', 'brand-register', 'register-mixed'],
};

/**
 * Replies written by hand before the rules were: right ones, and flawed ones with their flaw. 0-based even lines are open,
 * for looking at while building; odd lines are held, for figures only.
 */
export function readReplies(half: 'open' | 'held'): ReplySample[] {
  const lines = (name: string) =>
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .filter((_, at) => at % 2 === (half === 'open' ? 0 : 1))
      .map((line) => line.split('\t'));
  const sample = (flaw: string | null, [code, text, reply]: string[]): ReplySample => ({
    text: reply!,
    rules: flaw === null ? null : (RULES[flaw] ?? [`reply-${flaw}`]),
    context: { locale: 'it', brand, reply: { comment: { ...labelOf(code!), text: text! }, otherBrands } },
  });
  return [
    ...lines('right.tsv').map((cells) => sample(null, cells)),
    ...lines('flawed.tsv').map(([flaw, ...cells]) => sample(flaw!, cells)),
  ];
}
