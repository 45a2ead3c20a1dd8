// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema told, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/**
 * Two
 * lines
 *
 * told.kind · enum
 */
export type Kind = (typeof kindLabels)[number];

/** The labels of Kind in their order, which comparisons follow. */
export const kindLabels = [
  "a",
] as const;

/**
 * *\/ </script> --> `tick` | pipe
 *
 * told.word · domain over text · check (length(VALUE) < 50)
 */
export type Word = string;

/** told.pair · composite type · classification RESTRICTED */
export interface Pair {
  /**
   * Prose.
   *
   * integer · tag one · tag two · bare
   */
  a: number | null;
}

/**
 * First line.
 *
 *   Indented; a tab	here.
 * Windows line.
 *
 * told.base · table · example {"a": "it's"}
 */
export interface BaseRow {
  /**
   * Trailing backslash \
   *
   * integer · primary key · check (id > 0)
   */
  id: number;
  /** text · unique key */
  code: string | null;
  /**
   * x\", examples=[__import__('os')])#
   *
   * integer · → told.base.id
   */
  ref: number | null;
  /**
   * line \u{2029} paragraph \u{85} next, zero\u{200b}width, 🙂, \u{202e}right to left
   *
   * circle
   */
  area: string | null;
}

/** What can be given for a new row of {@link BaseRow}. */
export interface BaseInsert {
  /** Trailing backslash \ · check (id > 0) */
  id: number;
  code?: string | null;
  /** x\", examples=[__import__('os')])# */
  ref?: number | null;
  /** line paragraph next, zero\u{200b}width, 🙂, \u{202e}right to left */
  area?: string | null;
}

/** What can be changed in a {@link BaseRow}. */
export type BaseUpdate = pg.Changes<BaseInsert>;

/** Where a {@link BaseRow} leads. */
export const baseRelations = [
  {
    kind: "foreign key",
    name: "base_ref",
    columns: ["ref"],
    target: {
      schema: "told",
      relation: "base",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * %%{init: {}}%%
 *
 * told.kept · materialized view
 */
export interface KeptRow {
  /**
   * {% raw %}
   *
   * integer
   */
  id: number;
}

/**
 * Partitioned.
 *
 * told.parts · partitioned table
 */
export interface PartsRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link PartsRow}. */
export interface PartsInsert {
  id?: number | null;
}

/** What can be changed in a {@link PartsRow}. */
export type PartsUpdate = pg.Changes<PartsInsert>;

/**
 * ---
 *
 * told.seen · view
 */
export interface SeenRow {
  /**
   * # heading
   *
   * integer
   */
  id: number;
  /** text */
  code: string | null;
}

/** What can be given for a new row of {@link SeenRow}. */
export interface SeenInsert {
  /** # heading */
  id: number;
  code?: string | null;
}

/** What can be changed in a {@link SeenRow}. */
export type SeenUpdate = pg.Changes<SeenInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /**
   * Goes.
   *
   * told.go() · procedure
   */
  go: {
    Args: pg.NoArguments;
    Returns: void;
  };
  /**
   * Twice; $function$ isn't a quote here.
   *
   * told.twice(integer) · function · immutable
   */
  twice: {
    Args: readonly [number | null];
    Returns: number | null;
  };
}
