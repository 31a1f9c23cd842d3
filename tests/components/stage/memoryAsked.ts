import type { AskedQuestion, AskedServices } from '@/components/popup/asked/services';
import { StorageFull } from '@/components/popup/inbox/services';
import { proposals, type Recurring, withSilence } from '@/lib/inbox/recurring';

export interface MemoryAsked extends AskedServices {
  /** The questions whose template was opened, in order. */
  opened: string[];
  /** From now on the disk has no room. */
  fill(): void;
}

/** The services of the recurring questions over a brand's record in memory. */
export function memoryAsked(record: Recurring, brand: { id: string; name: string }, answer?: string): MemoryAsked {
  const looks = new Set<() => void>();
  const opened: string[] = [];
  let kept = record;
  let full = false;
  const questions = (): AskedQuestion[] =>
    proposals(kept).map((proposal) => ({
      ...proposal,
      brandId: brand.id,
      brandName: brand.name,
      zone: 'Europe/Rome',
      hasTemplate: answer !== undefined,
      answer: answer ?? null,
    }));
  return {
    opened,
    fill: () => {
      full = true;
    },
    watch(listener) {
      const look = () => queueMicrotask(() => looks.has(look) && listener(questions()));
      looks.add(look);
      look();
      return () => looks.delete(look);
    },
    silence: async ({ id }, silenced) => {
      if (full) throw new StorageFull();
      kept = withSilence(kept, id, silenced);
      for (const look of looks) look();
    },
    openTemplate: async ({ id }) => {
      if (full) throw new StorageFull();
      opened.push(id);
    },
  };
}
