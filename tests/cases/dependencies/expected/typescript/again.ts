// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema again, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** again.zz_kind · enum */
export type ZzKind = (typeof zzKindLabels)[number];

/** The labels of ZzKind in their order, which comparisons follow. */
export const zzKindLabels = [
  "one",
  "two",
] as const;

/** again.a · view */
export interface ARow {
  /** bigint */
  n: string;
}

/** again.x · view */
export interface XRow {
  /** integer */
  id: number;
}

/** What can be changed in a {@link XRow}. */
export interface XUpdate {
  id?: number;
}

/** again.z · view */
export interface ZRow {
  /** integer */
  id: number;
}

/** What can be changed in a {@link ZRow}. */
export interface ZUpdate {
  id?: number;
}

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** again.zz_first() · function · immutable */
  zz_first: {
    Args: pg.NoArguments;
    Returns: ZzKind | null;
  };
}
