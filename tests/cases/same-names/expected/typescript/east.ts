// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema east, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _west from "./west.js";

/** east._kind · enum */
export type Kind_x246f20 = (typeof kind_x246f20Labels)[number];

/** The labels of Kind_x246f20 in their order, which comparisons follow. */
export const kind_x246f20Labels = [
  "a",
  "b",
] as const;

/** east.interval · enum */
export type Interval = (typeof intervalLabels)[number];

/** The labels of Interval in their order, which comparisons follow. */
export const intervalLabels = [
  "day",
  "week",
] as const;

/** east.kind · enum */
export type Kind = (typeof kindLabels)[number];

/** The labels of Kind in their order, which comparisons follow. */
export const kindLabels = [
  "x",
] as const;

/** east.status · enum */
export type Status = (typeof statusLabels)[number];

/** The labels of Status in their order, which comparisons follow. */
export const statusLabels = [
  "up",
  "down",
] as const;

/** east.text · enum */
export type Text = (typeof textLabels)[number];

/** The labels of Text in their order, which comparisons follow. */
export const textLabels = [
  "not",
  "text",
] as const;

/** east.timestamp · domain over timestamp with time zone */
export type Timestamp = string;

/** east.integer · composite type */
export interface Integer {
  /** bigint */
  value: string | null;
}

/** east.both · view */
export interface BothRow {
  /** integer */
  id: number;
  /** east.status */
  state: Status | null;
  /** west.status */
  west_state: _west.Status | null;
}

/** east.confusing · table */
export interface ConfusingRow {
  /** east."interval" · default 'day'::east."interval" */
  span: Interval | null;
  /** east."interval"[] */
  spans: pg.ArrayOf<Interval> | null;
  /** interval */
  real_span: string | null;
  /** east._kind */
  kind: Kind_x246f20 | null;
  /** east._kind[] */
  kinds: pg.ArrayOf<Kind_x246f20> | null;
  /** east.kind */
  plain: Kind | null;
  /** east.kind[] */
  plains: pg.ArrayOf<Kind> | null;
  /** east."integer" */
  boxed: Integer | null;
  /** east.text */
  words: Text | null;
  /** text */
  real_text: string | null;
  /** east."timestamp" */
  moment: Timestamp | null;
}

/** What can be given for a new row of {@link ConfusingRow}. */
export interface ConfusingInsert {
  /** default 'day'::east."interval" */
  span?: Interval | null;
  spans?: pg.ArrayOf<Interval> | null;
  real_span?: string | null;
  kind?: Kind_x246f20 | null;
  kinds?: pg.ArrayOf<Kind_x246f20> | null;
  plain?: Kind | null;
  plains?: pg.ArrayOf<Kind> | null;
  boxed?: Integer | null;
  words?: Text | null;
  real_text?: string | null;
  moment?: Timestamp | null;
}

/** What can be changed in a {@link ConfusingRow}. */
export type ConfusingUpdate = pg.Changes<ConfusingInsert>;

/** east.item · table */
export interface ItemRow {
  /** integer · primary key */
  id: number;
  /** east.status · default 'up'::east.status */
  state: Status | null;
  /** west.status · default 'left'::west.status */
  other: _west.Status | null;
}

/** What can be given for a new row of {@link ItemRow}. */
export interface ItemInsert {
  id: number;
  /** default 'up'::east.status */
  state?: Status | null;
  /** default 'left'::west.status */
  other?: _west.Status | null;
}

/** What can be changed in a {@link ItemRow}. */
export type ItemUpdate = pg.Changes<ItemInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** east.lower(text) · function · immutable */
  lower: {
    Args: readonly [string | null];
    Returns: string | null;
  };
}
