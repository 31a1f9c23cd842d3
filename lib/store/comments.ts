import type { Answerable, OwnReply } from '@/lib/inbox/answering';
import { type Comment, itemId } from '@/lib/inbox/comment';
import type { Reason, Triage } from '@/lib/inbox/triage/kinds';
import { database } from './database';
import { type Place, placesOf } from './inboxLists';
import type { Row } from './row';

/** A comment as it is kept, under its `itemId`; gone from its page (`deletedAt`) it has its tombstone. */
export interface CommentRow extends Row, Answerable {
  id: string;
  brandId: string | null;
  deletedAt: number | null;
  lists: Place[];
  /** The id of the comment it stands under; null, and so in no index, under the post itself. */
  thread: string | null;
  /** The words that decided what it is. */
  reasons: Reason[];
  /** The text of the comment whose correction changed the judgement; null when none did. */
  learntFrom: string | null;
  /** How it stood before the user's last action or correction; null when there is none to take back. */
  before: Standing | Judgement | null;
  /** What was put into its reply box of what was offered, until a reply goes out. */
  taken?: Taken | null;
}

/** A suggestion: its id, and its text as it was before the brand's habits. */
export interface Taken {
  id: string;
  offered: string;
}

/** What an action changes. */
export type Standing = Pick<Answerable, 'state' | 'snoozedUntil' | 'handedOffTo' | 'answeredAt' | 'responseTime'>;

/** What a correction changes, and the correction (its row's id). */
export type Judgement = Pick<CommentRow, 'triage' | 'reasons' | 'learntFrom'> & { correctionId: string };

/** What the brand wrote under a comment, its beginning at least: kept, because pages show it before its comment too. */
export type ReplyRow = Row & OwnReply;

/** A comment as it was, undefined for a new one, and as it is written. */
export interface Change {
  before: CommentRow | undefined;
  after: CommentRow;
}

/** Judges a text. */
export type Judge = (text: string) => Triage;

/** The comment with this id, or undefined. */
export function getComment(id: string): Promise<CommentRow | undefined> {
  return database.comments.get(id);
}

/** Keeps what was put into a comment's reply box; null for what was not offered. */
export async function keepTaken(id: string, taken: Taken | null): Promise<void> {
  await database.comments.update(id, { taken });
}

/** A row as it is judged now. */
export function judged<Rows extends CommentRow>(row: Rows, judge: Judge): Rows {
  const { kind, sentiment, confidence, unsure, handOff, reasons, learntFrom } = judge(row.comment.text);
  const triage = { kind, sentiment, confidence, unsure, ...(handOff && { handOff }) };
  return { ...row, triage, reasons, learntFrom: learntFrom?.text ?? null };
}

/** A changed row as it is written, in its places. */
export function placed(row: CommentRow, now: number): CommentRow {
  return { ...row, lists: placesOf(row), thread: threadOf(row.comment), updatedAt: now };
}

/** The id of the comment that a comment stands under; null under the post itself. */
export function threadOf({ platform, parent }: Comment): string | null {
  return parent === null ? null : itemId({ platform, key: parent });
}
