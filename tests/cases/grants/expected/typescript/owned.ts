// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema owned, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** owned.counted · materialized view */
export interface CountedRow {
  /** bigint */
  n: string;
}

/** owned.own · table */
export interface OwnRow {
  /** integer · identity, always */
  id: number;
  /** integer · default nextval('owned.own_number_seq'::regclass) */
  number: number;
}

/** What can be given for a new row of {@link OwnRow}. */
export interface OwnInsert {
  /** default nextval('owned.own_number_seq'::regclass) */
  number?: number;
}

/** What can be changed in a {@link OwnRow}. */
export type OwnUpdate = pg.Changes<OwnInsert>;
