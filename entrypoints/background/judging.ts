import { Triager } from '@/lib/inbox/triage/triage';
import { once } from '@/lib/review/once';
import type { Judge } from '@/lib/store/comments';
import { listCorrections } from '@/lib/store/corrections';
import { bytes } from './text';

/** Made when the first comment is read: 30 ms that nobody waits for. */
const triager = once(async () => new Triager(await bytes('/lexicon/triage.bin')));

/** A brand's corrections are read once in a background's life, and again when they change. */
const judges = new Map<string | null, Promise<Judge>>();

/** Judges comments to a brand (null: to none), with its corrections. Rejects when model or corrections cannot be read. */
export function judgeFor(brandId: string | null): Promise<Judge> {
  const known = judges.get(brandId);
  if (known) return known;
  const made = Promise.all([triager(), listCorrections(brandId)]).then(
    ([judge, corrections]): Judge =>
      (text) =>
        judge.triage(text, corrections),
  );
  judges.set(brandId, made);
  made.catch(() => judges.delete(brandId));
  return made;
}

/** How comments will be judged once a correction is written: asked inside its transaction, so the model must be there. */
export async function judgesToBe(): Promise<(brandId: string | null) => Promise<Judge>> {
  const judge = await triager();
  return async (brandId) => {
    const corrections = await listCorrections(brandId);
    return (text) => judge.triage(text, corrections);
  };
}

/** A brand's corrections changed. */
export function judgeAnew(brandId: string | null): void {
  judges.delete(brandId);
}
