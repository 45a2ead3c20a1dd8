// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema misc, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** misc.wrapped · composite type */
export interface Wrapped {
  /** text */
  value: string | null;
}

/** misc.measured · table */
export interface MeasuredRow {
  /** integer */
  a: number | null;
  /** integer */
  b: number | null;
  /** text */
  c: string | null;
}

/** What can be given for a new row of {@link MeasuredRow}. */
export interface MeasuredInsert {
  a?: number | null;
  b?: number | null;
  c?: string | null;
}

/** What can be changed in a {@link MeasuredRow}. */
export type MeasuredUpdate = pg.Changes<MeasuredInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** misc.add(bigint, integer) · function · immutable */
  add: {
    Args: {
      /** bigint */
      state: string | null;
      /** integer */
      value: number | null;
    };
    Returns: string | null;
  };
  /** misc.same_length(text, text) · function · immutable */
  same_length: {
    Args: readonly [string | null, string | null];
    Returns: boolean | null;
  };
  /** misc.unwrap(misc.wrapped) · function · immutable */
  unwrap: {
    Args: readonly [Wrapped | null];
    Returns: string | null;
  };
}
