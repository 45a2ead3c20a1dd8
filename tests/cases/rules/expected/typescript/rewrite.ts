// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema rewrite, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** rewrite.journal · table */
export interface JournalRow {
  /** timestamp with time zone · default now() */
  at: string | null;
  /** text */
  what: string | null;
}

/** What can be given for a new row of {@link JournalRow}. */
export interface JournalInsert {
  /** default now() */
  at?: string | null;
  what?: string | null;
}

/** What can be changed in a {@link JournalRow}. */
export type JournalUpdate = pg.Changes<JournalInsert>;

/** rewrite.present · view */
export interface PresentRow {
  /** integer */
  id: number;
  /** text */
  name: string | null;
}

/** What can be given for a new row of {@link PresentRow}. */
export interface PresentInsert {
  id: number;
  name?: string | null;
}

/** What can be changed in a {@link PresentRow}. */
export type PresentUpdate = pg.Changes<PresentInsert>;

/** rewrite.stored · table */
export interface StoredRow {
  /** integer · primary key */
  id: number;
  /** text */
  name: string | null;
  /** boolean · default false */
  deleted: boolean;
}

/** What can be given for a new row of {@link StoredRow}. */
export interface StoredInsert {
  id: number;
  name?: string | null;
  /** default false */
  deleted?: boolean;
}

/** What can be changed in a {@link StoredRow}. */
export type StoredUpdate = pg.Changes<StoredInsert>;
