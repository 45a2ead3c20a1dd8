// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema remote, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** remote.city · foreign table */
export interface CityRow {
  /** integer */
  id: number;
  /** character varying(40) */
  name: string | null;
  /** bigint · default 0 · check (size >= 0) */
  size: string | null;
}

/** remote.large · view */
export interface LargeRow {
  /** character varying(40) */
  name: string | null;
}

/**
 * A town of another server.
 *
 * remote.odd town · foreign table
 */
export interface OddTown_x0a7cfdRow {
  /**
   * A reserved word.
   *
   * integer
   */
  in: number | null;
}

/** remote.visit · partitioned table */
export interface VisitRow {
  /** integer */
  city: number;
  /** integer */
  year: number;
}

/** What can be given for a new row of {@link VisitRow}. */
export interface VisitInsert {
  city: number;
  year: number;
}

/** What can be changed in a {@link VisitRow}. */
export type VisitUpdate = pg.Changes<VisitInsert>;
