import { Dexie, type EntityTable } from 'dexie';
import type { AskedRow } from './asked';
import type { BrandRow } from './brands';
import type { CommentRow, ReplyRow } from './comments';
import type { CorrectionRow } from './corrections';
import type { HabitRow } from './habits';
import type { IgnoreRow } from './ignores';
import type { PostRow, ShelfRow } from './posts';
import type { ReferenceRow } from './references';
import type { ReviewRow } from './reviews';
import type { SettingRow } from './settings';
import type { TallyRow } from './tallies';
import type { TemplateRow } from './templates';
import type { WordRow } from './words';

/**
 * The one database, on the background's origin. Plan for change: a new version is a new `stores()` call here plus a
 * migration test from a stored example; versions that shipped are never edited.
 */
export class Database extends Dexie {
  words!: EntityTable<WordRow, 'id'>;
  ignores!: EntityTable<IgnoreRow, 'id'>;
  settings!: EntityTable<SettingRow, 'id'>;
  reviews!: EntityTable<ReviewRow, 'id'>;
  brands!: EntityTable<BrandRow, 'id'>;
  posts!: EntityTable<PostRow, 'id'>;
  shelves!: EntityTable<ShelfRow, 'number'>;
  templates!: EntityTable<TemplateRow, 'id'>;
  references!: EntityTable<ReferenceRow, 'id'>;
  comments!: EntityTable<CommentRow, 'id'>;
  replies!: EntityTable<ReplyRow, 'id'>;
  tallies!: EntityTable<TallyRow, 'id'>;
  corrections!: EntityTable<CorrectionRow, 'id'>;
  habits!: EntityTable<HabitRow, 'id'>;
  asked!: EntityTable<AskedRow, 'id'>;

  constructor(name = 'sul-pezzo') {
    super(name);
    this.version(1).stores({
      words: 'id, &word',
      ignores: 'id, &[rule+word]',
      settings: 'id, &key',
      reviews: 'id, createdAt',
    });
    // A remark may be left out for one brand and for all: its rule and word name more than one row.
    this.version(2).stores({
      ignores: 'id, [rule+word]',
      brands: 'id',
      posts: 'id',
      shelves: 'number',
    });
    this.version(3).stores({ templates: 'id', references: 'id' });
    this.version(4).stores({
      // `lists` are the places a comment has in the lists of the inbox (`inboxLists.ts`).
      comments: 'id, *lists, thread, snoozedUntil',
      replies: 'id, parent',
      tallies: 'id',
      corrections: 'id, brandId',
    });
    this.version(5).stores({ habits: 'id' });
    this.version(6).stores({ asked: 'id' });
  }
}

export const database = new Database();
