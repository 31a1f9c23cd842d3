import type { ReviewRecord } from '@/lib/review/record';
import { database } from './database';
import { newRow, type Row } from './row';

/** One post that went out under our eyes: what was found, what became of it and how long the review took. */
export type ReviewRow = Row & ReviewRecord;

/** Keeps the record of a review. */
export async function addReview(record: ReviewRecord): Promise<void> {
  await database.reviews.add({ ...newRow(), ...record });
}
