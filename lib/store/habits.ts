import { type Learned, type LearningEvent, learn, learnedSchema, nothingLearned } from '@/lib/replies/learning';
import { database } from './database';
import { newRow, type Row } from './row';

/** What became of the replies offered to a brand's comments. Its id is the brand's, or `noBrand`. */
export interface HabitRow extends Row {
  learned: Learned;
}

const noBrand = 'none';

/** What a brand's replies taught; what cannot be read counts as nothing. */
export async function getLearned(brandId: string | null): Promise<Learned> {
  const row = await database.habits.get(brandId ?? noBrand);
  return learnedSchema.safeParse(row?.learned).data ?? nothingLearned;
}

/** Learns from what became of replies. */
export async function learnFrom(brandId: string | null, event: LearningEvent): Promise<void> {
  await database.transaction('rw', database.habits, async () => {
    const id = brandId ?? noBrand;
    const known = await database.habits.get(id);
    const learned = learn(await getLearned(brandId), event);
    await database.habits.put({ ...(known ?? newRow(event.at)), id, brandId, updatedAt: event.at, learned });
  });
}
