// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema Weird "Schema".v1, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** Weird "Schema".v1.select · enum */
export type Select = (typeof selectLabels)[number];

/** The labels of Select in their order, which comparisons follow. */
export const selectLabels = [
  "from",
  "where",
] as const;

/** Weird "Schema".v1.table · domain over text · check (VALUE <> 'x'::text) */
export type Table = string;

/** Weird "Schema".v1.Odd "Pair" · composite type */
export interface OddPair_xadbcf6 {
  /** integer */
  "a.b": number | null;
  /** "Weird ""Schema"".v1"."select" */
  "it's": Select | null;
}

/** Weird "Schema".v1.../escape · table */
export interface Escape_x1ba734Row {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link Escape_x1ba734Row}. */
export interface Escape_x1ba734Insert {
  id?: number | null;
}

/** What can be changed in a {@link Escape_x1ba734Row}. */
export type Escape_x1ba734Update = pg.Changes<Escape_x1ba734Insert>;

/** Weird "Schema".v1.123abc · table */
export interface x123abc_xdd130aRow {
  /** integer */
  "0": number | null;
  /** integer */
  "1.5": number | null;
  /** integer */
  "-": number | null;
}

/** What can be given for a new row of {@link x123abc_xdd130aRow}. */
export interface x123abc_xdd130aInsert {
  "0"?: number | null;
  "1.5"?: number | null;
  "-"?: number | null;
}

/** What can be changed in a {@link x123abc_xdd130aRow}. */
export type x123abc_xdd130aUpdate = pg.Changes<x123abc_xdd130aInsert>;

/** Weird "Schema".v1.CON · table */
export interface CON_xa3dbc4Row {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link CON_xa3dbc4Row}. */
export interface CON_xa3dbc4Insert {
  id?: number | null;
}

/** What can be changed in a {@link CON_xa3dbc4Row}. */
export type CON_xa3dbc4Update = pg.Changes<CON_xa3dbc4Insert>;

/** Weird "Schema".v1.UPPER · table */
export interface UPPER_x9cba1cRow {
  /** integer */
  ID: number | null;
  /** integer */
  Id: number | null;
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link UPPER_x9cba1cRow}. */
export interface UPPER_x9cba1cInsert {
  ID?: number | null;
  Id?: number | null;
  id?: number | null;
}

/** What can be changed in a {@link UPPER_x9cba1cRow}. */
export type UPPER_x9cba1cUpdate = pg.Changes<UPPER_x9cba1cInsert>;

/** Weird "Schema".v1.__proto__ · table */
export interface Proto_x30e2afRow {
  /** integer · primary key */
  constructor: number;
  /** text */
  toString: string | null;
  /** text */
  ["__proto__"]: string | null;
}

/** What can be given for a new row of {@link Proto_x30e2afRow}. */
export interface Proto_x30e2afInsert {
  constructor: number;
  toString?: string | null;
  ["__proto__"]?: string | null;
}

/** What can be changed in a {@link Proto_x30e2afRow}. */
export type Proto_x30e2afUpdate = pg.Changes<Proto_x30e2afInsert>;

/** Weird "Schema".v1.a.b · table · unique (first name, 🙂) · check ("first name" <> "a""b") */
export interface AB_x2e7336Row {
  /** integer · primary key · → Weird "Schema".v1.a.b.id */
  id: number;
  /** text */
  select: string | null;
  /** text · part of unique key · default 'x'::text */
  "first name": string | null;
  /** text */
  "first-name": string | null;
  /** text */
  "First Name": string | null;
  /**
   * A quote in the middle.
   *
   * text
   */
  "a\"b": string | null;
  /** text */
  "it's": string | null;
  /** text */
  "back\\slash": string | null;
  /** text */
  "2fa": string | null;
  /** text */
  "ümlaut": string | null;
  /** text · part of unique key */
  "🙂": string | null;
  /** text */
  " leading": string | null;
  /** text */
  "trailing ": string | null;
  /** text */
  _private: string | null;
  /** text */
  __dunder__: string | null;
  /** text */
  "{{ x }}": string | null;
  /** text */
  "<\/script>": string | null;
  /** text */
  "*/": string | null;
  /** text */
  "--": string | null;
  /** text */
  "$$": string | null;
  /** text */
  "%s %(name)s": string | null;
  /** text */
  "two\nlines": string | null;
  /** "Weird ""Schema"".v1"."select" · default 'from'::"Weird ""Schema"".v1"."select" */
  class: Select | null;
  /** "Weird ""Schema"".v1"."Odd ""Pair""" */
  pair: OddPair_xadbcf6 | null;
  /** text · generated, stored: ("first name" || "a""b") */
  made: string | null;
}

/** What can be given for a new row of {@link AB_x2e7336Row}. */
export interface AB_x2e7336Insert {
  id: number;
  select?: string | null;
  /** default 'x'::text */
  "first name"?: string | null;
  "first-name"?: string | null;
  "First Name"?: string | null;
  /** A quote in the middle. */
  "a\"b"?: string | null;
  "it's"?: string | null;
  "back\\slash"?: string | null;
  "2fa"?: string | null;
  "ümlaut"?: string | null;
  "🙂"?: string | null;
  " leading"?: string | null;
  "trailing "?: string | null;
  _private?: string | null;
  __dunder__?: string | null;
  "{{ x }}"?: string | null;
  "<\/script>"?: string | null;
  "*/"?: string | null;
  "--"?: string | null;
  "$$"?: string | null;
  "%s %(name)s"?: string | null;
  "two\nlines"?: string | null;
  /** default 'from'::"Weird ""Schema"".v1"."select" */
  class?: Select | null;
  pair?: OddPair_xadbcf6 | null;
}

/** What can be changed in a {@link AB_x2e7336Row}. */
export type AB_x2e7336Update = pg.Changes<AB_x2e7336Insert>;

/** Where a {@link AB_x2e7336Row} leads. */
export const aB_x2e7336Relations = [
  {
    kind: "foreign key",
    name: "f.k",
    columns: ["id"],
    target: {
      schema: "Weird \"Schema\".v1",
      relation: "a.b",
      columns: ["id"],
    },
    cardinality: "one-to-one",
    required: true,
  },
] as const;

/** Weird "Schema".v1.a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok · table */
export interface ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow {
  /** integer · unique key */
  another_name_of_exactly_sixty_three_bytes_the_longest_there_is: number | null;
}

/** What can be given for a new row of {@link ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow}. */
export interface ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkInsert {
  another_name_of_exactly_sixty_three_bytes_the_longest_there_is?: number | null;
}

/** What can be changed in a {@link ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow}. */
export type ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkUpdate = pg.Changes<ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkInsert>;

/** Weird "Schema".v1.class · table */
export interface ClassRow {
  /** integer */
  import: number | null;
  /** integer */
  def: number | null;
  /** integer */
  None: number | null;
  /** integer */
  self: number | null;
  /** integer */
  model_config: number | null;
  /** text */
  schema: string | null;
}

/** What can be given for a new row of {@link ClassRow}. */
export interface ClassInsert {
  import?: number | null;
  def?: number | null;
  None?: number | null;
  self?: number | null;
  model_config?: number | null;
  schema?: string | null;
}

/** What can be changed in a {@link ClassRow}. */
export type ClassUpdate = pg.Changes<ClassInsert>;

/** Weird "Schema".v1.constructor · table */
export interface ConstructorRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link ConstructorRow}. */
export interface ConstructorInsert {
  id?: number | null;
}

/** What can be changed in a {@link ConstructorRow}. */
export type ConstructorUpdate = pg.Changes<ConstructorInsert>;

/** Weird "Schema".v1.é · table */
export interface E_xbf1276Row {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link E_xbf1276Row}. */
export interface E_xbf1276Insert {
  id?: number | null;
}

/** What can be changed in a {@link E_xbf1276Row}. */
export type E_xbf1276Update = pg.Changes<E_xbf1276Insert>;

/** Weird "Schema".v1.order · table */
export interface OrderRow {
  /** integer · → Weird "Schema".v1.__proto__.constructor */
  user: number | null;
  /** text */
  group: string | null;
  /** integer · default nextval('"Weird ""Schema"".v1"."se''quence"'::regclass) */
  limit: number | null;
}

/** What can be given for a new row of {@link OrderRow}. */
export interface OrderInsert {
  user?: number | null;
  group?: string | null;
  /** default nextval('"Weird ""Schema"".v1"."se''quence"'::regclass) */
  limit?: number | null;
}

/** What can be changed in a {@link OrderRow}. */
export type OrderUpdate = pg.Changes<OrderInsert>;

/** Where a {@link OrderRow} leads. */
export const orderRelations = [
  {
    kind: "foreign key",
    name: "order_user_fkey",
    columns: ["user"],
    target: {
      schema: "Weird \"Schema\".v1",
      relation: "__proto__",
      columns: ["constructor"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** Weird "Schema".v1.upper · table */
export interface UpperRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link UpperRow}. */
export interface UpperInsert {
  id?: number | null;
}

/** What can be changed in a {@link UpperRow}. */
export type UpperUpdate = pg.Changes<UpperInsert>;

/** Weird "Schema".v1.vi "ew · view */
export interface ViEw_xd9e800Row {
  /** text */
  "x\"y": string | null;
  /** text */
  "it's": string | null;
  /** text */
  "two\nlines": string | null;
}

/** What can be changed in a {@link ViEw_xd9e800Row}. */
export interface ViEw_xd9e800Update {
  "x\"y"?: string | null;
  "it's"?: string | null;
  "two\nlines"?: string | null;
}

/** Weird "Schema".v1.é · table */
export interface x_x4a9955Row {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link x_x4a9955Row}. */
export interface x_x4a9955Insert {
  id?: number | null;
}

/** What can be changed in a {@link x_x4a9955Row}. */
export type x_x4a9955Update = pg.Changes<x_x4a9955Insert>;

/** Weird "Schema".v1.名 · table */
export interface x_x51a5d6Row {
  /** integer */
  "名": number | null;
  /** integer */
  "ﬁ": number | null;
  /** integer */
  fi: number | null;
}

/** What can be given for a new row of {@link x_x51a5d6Row}. */
export interface x_x51a5d6Insert {
  "名"?: number | null;
  "ﬁ"?: number | null;
  fi?: number | null;
}

/** What can be changed in a {@link x_x51a5d6Row}. */
export type x_x51a5d6Update = pg.Changes<x_x51a5d6Insert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** Weird "Schema".v1.fun "ction"(integer) · function · immutable */
  "fun \"ction\"": {
    Args: {
      /** integer */
      user: number | null;
    };
    Returns: number | null;
  };
}
