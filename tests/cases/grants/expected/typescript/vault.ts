// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema vault, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** vault.closed_mood · enum */
export type ClosedMood = (typeof closedMoodLabels)[number];

/** The labels of ClosedMood in their order, which comparisons follow. */
export const closedMoodLabels = [
  "a",
] as const;

/** vault.granted_mood · enum */
export type GrantedMood = (typeof grantedMoodLabels)[number];

/** The labels of GrantedMood in their order, which comparisons follow. */
export const grantedMoodLabels = [
  "a",
] as const;

/** vault.mood · enum */
export type Mood = (typeof moodLabels)[number];

/** The labels of Mood in their order, which comparisons follow. */
export const moodLabels = [
  "a",
] as const;

/** vault.closed_domain · domain over text */
export type ClosedDomain = string;

/** vault.closed_pair · composite type */
export interface ClosedPair {
  /** integer */
  a: number | null;
}

/** vault.book · table */
export interface BookRow {
  /** integer · primary key */
  id: number;
  /** text */
  title: string | null;
  /** numeric */
  price: string | null;
  /** text */
  secret: string | null;
}

/** What can be given for a new row of {@link BookRow}. */
export interface BookInsert {
  id: number;
  title?: string | null;
  price?: string | null;
  secret?: string | null;
}

/** What can be changed in a {@link BookRow}. */
export type BookUpdate = pg.Changes<BookInsert>;

/** vault.narrowed · table */
export interface NarrowedRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link NarrowedRow}. */
export interface NarrowedInsert {
  id?: number | null;
}

/** What can be changed in a {@link NarrowedRow}. */
export type NarrowedUpdate = pg.Changes<NarrowedInsert>;

/** vault.prices · materialized view */
export interface PricesRow {
  /** numeric */
  price: string | null;
}

/** vault.reserved · table */
export interface ReservedRow {
  /** integer */
  id: number | null;
  /** text */
  title: string | null;
  /** text */
  "Odd Col": string | null;
  /** text */
  secret: string | null;
}

/** What can be given for a new row of {@link ReservedRow}. */
export interface ReservedInsert {
  id?: number | null;
  title?: string | null;
  "Odd Col"?: string | null;
  secret?: string | null;
}

/** What can be changed in a {@link ReservedRow}. */
export type ReservedUpdate = pg.Changes<ReservedInsert>;

/** vault.shut · table */
export interface ShutRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link ShutRow}. */
export interface ShutInsert {
  id?: number | null;
}

/** What can be changed in a {@link ShutRow}. */
export type ShutUpdate = pg.Changes<ShutInsert>;

/** vault.titles · view */
export interface TitlesRow {
  /** text */
  title: string | null;
}

/** What can be changed in a {@link TitlesRow}. */
export interface TitlesUpdate {
  title?: string | null;
}

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** vault.for_all_and_admin() · function · volatile */
  for_all_and_admin: {
    Args: pg.NoArguments;
    Returns: number | null;
  };
  /** vault.for_nobody() · function · volatile */
  for_nobody: {
    Args: pg.NoArguments;
    Returns: number | null;
  };
  /** vault.for_readers(integer, text) · function · volatile */
  for_readers: {
    Args: readonly [number | null, string | null];
    Returns: number | null;
  };
  /** vault.open_to_all() · function · volatile */
  open_to_all: {
    Args: pg.NoArguments;
    Returns: number | null;
  };
  /** vault.run() · procedure */
  run: {
    Args: pg.NoArguments;
    Returns: void;
  };
}
