// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema modern, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** modern.lenient · table */
export interface LenientRow {
  /** integer · primary key */
  id: number;
  /** integer · check (n > 0) */
  n: number | null;
  /** integer · → modern.lenient.id */
  other: number | null;
}

/** What can be given for a new row of {@link LenientRow}. */
export interface LenientInsert {
  id: number;
  /** check (n > 0) */
  n?: number | null;
  other?: number | null;
}

/** What can be changed in a {@link LenientRow}. */
export type LenientUpdate = pg.Changes<LenientInsert>;

/** Where a {@link LenientRow} leads. */
export const lenientRelations = [
  {
    kind: "foreign key",
    name: "other_ref",
    columns: ["other"],
    target: {
      schema: "modern",
      relation: "lenient",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** modern.meal · table */
export interface MealRow {
  /** integer · primary key */
  id: number;
  /** integer · → modern.stay.room */
  room: number | null;
  /** daterange · → modern.stay.during */
  days: string | null;
}

/** What can be given for a new row of {@link MealRow}. */
export interface MealInsert {
  id: number;
  room?: number | null;
  days?: string | null;
}

/** What can be changed in a {@link MealRow}. */
export type MealUpdate = pg.Changes<MealInsert>;

/** Where a {@link MealRow} leads. */
export const mealRelations = [
  {
    kind: "foreign key",
    name: "meal_stay",
    columns: ["room", "days"],
    target: {
      schema: "modern",
      relation: "stay",
      columns: ["room", "during"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** modern.measured · table */
export interface MeasuredRow {
  /** integer */
  a: number | null;
  /** integer · generated, stored: (a * 2) */
  b: number | null;
}

/** What can be given for a new row of {@link MeasuredRow}. */
export interface MeasuredInsert {
  a?: number | null;
}

/** What can be changed in a {@link MeasuredRow}. */
export type MeasuredUpdate = pg.Changes<MeasuredInsert>;

/** modern.measured_otherwise · table */
export interface MeasuredOtherwiseRow {
  /** integer */
  a: number | null;
  /** integer · generated, stored: (a * 3) */
  b: number | null;
}

/** What can be given for a new row of {@link MeasuredOtherwiseRow}. */
export interface MeasuredOtherwiseInsert {
  a?: number | null;
}

/** What can be changed in a {@link MeasuredOtherwiseRow}. */
export type MeasuredOtherwiseUpdate = pg.Changes<MeasuredOtherwiseInsert>;

/** modern.named_not_null · table */
export interface NamedNotNullRow {
  /** integer */
  id: number;
  /** text */
  code: string;
  /** text */
  own: string | null;
  /** text */
  late: string | null;
}

/** What can be given for a new row of {@link NamedNotNullRow}. */
export interface NamedNotNullInsert {
  id: number;
  code: string;
  own: string;
  late: string;
}

/** What can be changed in a {@link NamedNotNullRow}. */
export type NamedNotNullUpdate = pg.Changes<NamedNotNullInsert>;

/** modern.not_null_child · table */
export interface NotNullChildRow {
  /** integer */
  id: number;
  /** text */
  code: string;
  /** text */
  own: string | null;
  /** text */
  late: string | null;
  /** text */
  extra: string | null;
}

/** What can be given for a new row of {@link NotNullChildRow}. */
export interface NotNullChildInsert {
  id: number;
  code: string;
  own?: string | null;
  late: string;
  extra?: string | null;
}

/** What can be changed in a {@link NotNullChildRow}. */
export type NotNullChildUpdate = pg.Changes<NotNullChildInsert>;

/** modern.numbered · partitioned table */
export interface NumberedRow {
  /** bigint · identity, always */
  id: string;
  /** date */
  day: string;
}

/** What can be given for a new row of {@link NumberedRow}. */
export interface NumberedInsert {
  day: string;
}

/** What can be changed in a {@link NumberedRow}. */
export type NumberedUpdate = pg.Changes<NumberedInsert>;

/** modern.split · partitioned table */
export interface SplitRow {
  /** integer */
  id: number;
  /** integer */
  a: number | null;
  /** integer · generated, virtual: (a * 2) */
  b: number | null;
}

/** What can be given for a new row of {@link SplitRow}. */
export interface SplitInsert {
  id: number;
  a?: number | null;
}

/** What can be changed in a {@link SplitRow}. */
export type SplitUpdate = pg.Changes<SplitInsert>;

/** modern.stay · table · primary key (room, during) · unique (guest, during) */
export interface StayRow {
  /** integer · part of primary key */
  room: number;
  /** daterange · part of primary key · part of unique key */
  during: string;
  /** text · part of unique key */
  guest: string | null;
}

/** What can be given for a new row of {@link StayRow}. */
export interface StayInsert {
  room: number;
  during: string;
  guest?: string | null;
}

/** What can be changed in a {@link StayRow}. */
export type StayUpdate = pg.Changes<StayInsert>;

/** modern.virtual · table */
export interface VirtualRow {
  /** numeric(10,2) */
  net: string;
  /** numeric(4,3) · default 0.19 */
  rate: string | null;
  /** numeric(10,2) · generated, virtual: (net * ((1)::numeric + rate)) */
  gross: string | null;
  /** numeric(10,2) · generated, stored: (net * (2)::numeric) */
  kept: string | null;
}

/** What can be given for a new row of {@link VirtualRow}. */
export interface VirtualInsert {
  net: string;
  /** default 0.19 */
  rate?: string | null;
}

/** What can be changed in a {@link VirtualRow}. */
export type VirtualUpdate = pg.Changes<VirtualInsert>;
