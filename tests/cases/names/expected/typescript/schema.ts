// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema schema, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _Weird_Schema_v1_x541ad6 from "./weird-schema-v1-541ad6.js";

/** schema.a · table */
export interface ARow {
  /** integer */
  "b.c": number | null;
}

/** What can be given for a new row of {@link ARow}. */
export interface AInsert {
  "b.c"?: number | null;
}

/** What can be changed in a {@link ARow}. */
export type AUpdate = pg.Changes<AInsert>;

/** schema.a.b · table */
export interface AB_x2e7336Row {
  /** integer */
  c: number | null;
}

/** What can be given for a new row of {@link AB_x2e7336Row}. */
export interface AB_x2e7336Insert {
  c?: number | null;
}

/** What can be changed in a {@link AB_x2e7336Row}. */
export type AB_x2e7336Update = pg.Changes<AB_x2e7336Insert>;

/** schema.table · table */
export interface TableRow {
  /** integer */
  column: number | null;
  /** "Weird ""Schema"".v1"."table" */
  type: _Weird_Schema_v1_x541ad6.Table | null;
}

/** What can be given for a new row of {@link TableRow}. */
export interface TableInsert {
  column?: number | null;
  type?: _Weird_Schema_v1_x541ad6.Table | null;
}

/** What can be changed in a {@link TableRow}. */
export type TableUpdate = pg.Changes<TableInsert>;
