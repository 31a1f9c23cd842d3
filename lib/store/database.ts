import { Dexie, type EntityTable } from 'dexie';
import type { IgnoreRow } from './ignores';
import type { ReviewRow } from './reviews';
import type { SettingRow } from './settings';
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

  constructor(name = 'sul-pezzo') {
    super(name);
    this.version(1).stores({
      words: 'id, &word',
      ignores: 'id, &[rule+word]',
      settings: 'id, &key',
      reviews: 'id, createdAt',
    });
  }
}

export const database = new Database();
