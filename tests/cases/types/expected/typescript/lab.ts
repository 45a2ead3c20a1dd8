// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema lab, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** lab.arrays · table */
export interface ArraysRow {
  /** integer[] · default '{}'::integer[] */
  whole: pg.ArrayOf<number>;
  /** integer[] */
  matrix: pg.ArrayOf<number> | null;
  /** integer[] */
  sized: pg.ArrayOf<number> | null;
  /** text[] · default ARRAY['a'::text, 'b"c'::text] */
  texts: pg.ArrayOf<string> | null;
  /** character varying(10)[] */
  varying: pg.ArrayOf<string> | null;
  /** numeric(10,2)[] */
  exact: pg.ArrayOf<string> | null;
  /** timestamp(3) with time zone[] */
  instants: pg.ArrayOf<string> | null;
  /** bit(4)[] */
  bits: pg.ArrayOf<string> | null;
  /** interval day to minute[] */
  spans: pg.ArrayOf<string> | null;
  /** jsonb[] */
  documents: pg.ArrayOf<pg.JsonValue> | null;
  /** daterange[] */
  days: pg.ArrayOf<string> | null;
  /** "char"[] */
  bytes: pg.ArrayOf<string> | null;
}

/** What can be given for a new row of {@link ArraysRow}. */
export interface ArraysInsert {
  /** default '{}'::integer[] */
  whole?: pg.ArrayOf<number>;
  matrix?: pg.ArrayOf<number> | null;
  sized?: pg.ArrayOf<number> | null;
  /** default ARRAY['a'::text, 'b"c'::text] */
  texts?: pg.ArrayOf<string> | null;
  varying?: pg.ArrayOf<string> | null;
  exact?: pg.ArrayOf<string> | null;
  instants?: pg.ArrayOf<string> | null;
  bits?: pg.ArrayOf<string> | null;
  spans?: pg.ArrayOf<string> | null;
  documents?: pg.ArrayOf<pg.JsonValue> | null;
  days?: pg.ArrayOf<string> | null;
  bytes?: pg.ArrayOf<string> | null;
}

/** What can be changed in a {@link ArraysRow}. */
export type ArraysUpdate = pg.Changes<ArraysInsert>;

/** lab.numbers · table */
export interface NumbersRow {
  /** smallint */
  small: number | null;
  /** integer · default 0 */
  whole: number;
  /** bigint · default '9223372036854775807'::bigint */
  big: string | null;
  /** numeric */
  exact: string | null;
  /** numeric(12,2) · default 0.00 */
  money_like: string | null;
  /** numeric(10,-3) */
  rounded: string | null;
  /** numeric(2,5) */
  tiny: string | null;
  /** real */
  single: pg.Float | null;
  /** double precision · default 'NaN'::double precision */
  double: pg.Float | null;
  /** money */
  cash: string | null;
  /** oid */
  object_id: string | null;
}

/** What can be given for a new row of {@link NumbersRow}. */
export interface NumbersInsert {
  small?: number | null;
  /** default 0 */
  whole?: number;
  /** default '9223372036854775807'::bigint */
  big?: string | null;
  exact?: string | null;
  /** default 0.00 */
  money_like?: string | null;
  rounded?: string | null;
  tiny?: string | null;
  single?: pg.Float | null;
  /** default 'NaN'::double precision */
  double?: pg.Float | null;
  cash?: string | null;
  object_id?: string | null;
}

/** What can be changed in a {@link NumbersRow}. */
export type NumbersUpdate = pg.Changes<NumbersInsert>;

/** lab.others · table */
export interface OthersRow {
  /** boolean · default true */
  yes_no: boolean | null;
  /** bytea · default '\x00ff'::bytea */
  bytes: string | null;
  /** uuid · default gen_random_uuid() */
  unique_id: string | null;
  /** json */
  plain_json: pg.JsonValue | null;
  /** jsonb · default '{"a": [1, null, "it''s"]}'::jsonb */
  binary_json: pg.JsonValue | null;
  /** jsonpath */
  path: string | null;
  /** xml */
  document: string | null;
  /** bit(8) · default '00000001'::"bit" */
  bits: string | null;
  /** bit(1) */
  one_bit: string | null;
  /** bit varying(8) */
  bits_varying: string | null;
  /** bit varying */
  bits_any: string | null;
  /** inet */
  address: string | null;
  /** cidr */
  network: string | null;
  /** macaddr */
  mac: string | null;
  /** macaddr8 */
  mac_8: string | null;
  /** point */
  spot: string | null;
  /** line */
  endless: string | null;
  /** lseg */
  segment: string | null;
  /** box */
  rectangle: string | null;
  /** path */
  route: string | null;
  /** polygon */
  outline: string | null;
  /** circle */
  round: string | null;
  /** tsvector */
  words: string | null;
  /** tsquery */
  question: string | null;
  /** pg_lsn */
  log_position: string | null;
  /** pg_snapshot */
  transactions: string | null;
  /** xid8 */
  xid_8: string | null;
  /** regclass */
  relation: string | null;
  /** regtype */
  type_name: string | null;
  /** regprocedure */
  routine: string | null;
}

/** What can be given for a new row of {@link OthersRow}. */
export interface OthersInsert {
  /** default true */
  yes_no?: boolean | null;
  /** default '\x00ff'::bytea */
  bytes?: string | null;
  /** default gen_random_uuid() */
  unique_id?: string | null;
  plain_json?: pg.JsonValue | null;
  /** default '{"a": [1, null, "it''s"]}'::jsonb */
  binary_json?: pg.JsonValue | null;
  path?: string | null;
  document?: string | null;
  /** default '00000001'::"bit" */
  bits?: string | null;
  one_bit?: string | null;
  bits_varying?: string | null;
  bits_any?: string | null;
  address?: string | null;
  network?: string | null;
  mac?: string | null;
  mac_8?: string | null;
  spot?: string | null;
  endless?: string | null;
  segment?: string | null;
  rectangle?: string | null;
  route?: string | null;
  outline?: string | null;
  round?: string | null;
  words?: string | null;
  question?: string | null;
  log_position?: string | null;
  transactions?: string | null;
  xid_8?: string | null;
  relation?: string | null;
  type_name?: string | null;
  routine?: string | null;
}

/** What can be changed in a {@link OthersRow}. */
export type OthersUpdate = pg.Changes<OthersInsert>;

/** lab.ranges · table */
export interface RangesRow {
  /** int4range */
  whole: string | null;
  /** int8range */
  big: string | null;
  /** numrange */
  exact: string | null;
  /** tsrange */
  moments: string | null;
  /** tstzrange */
  instants: string | null;
  /** daterange · default 'empty'::daterange */
  days: string | null;
  /** datemultirange · default '{}'::datemultirange */
  many_days: string | null;
  /** int4multirange */
  many_whole: string | null;
}

/** What can be given for a new row of {@link RangesRow}. */
export interface RangesInsert {
  whole?: string | null;
  big?: string | null;
  exact?: string | null;
  moments?: string | null;
  instants?: string | null;
  /** default 'empty'::daterange */
  days?: string | null;
  /** default '{}'::datemultirange */
  many_days?: string | null;
  many_whole?: string | null;
}

/** What can be changed in a {@link RangesRow}. */
export type RangesUpdate = pg.Changes<RangesInsert>;

/** lab.texts · table */
export interface TextsRow {
  /** text */
  unbounded: string | null;
  /** character varying */
  varying: string | null;
  /** character varying(40) · default 'it''s a \ backslash'::character varying */
  varying_40: string | null;
  /** character(3) */
  fixed: string | null;
  /** character(1) */
  fixed_1: string | null;
  /** bpchar */
  fixed_any: string | null;
  /** "char" */
  byte: string | null;
  /** name */
  identifier: string | null;
}

/** What can be given for a new row of {@link TextsRow}. */
export interface TextsInsert {
  unbounded?: string | null;
  varying?: string | null;
  /** default 'it''s a \ backslash'::character varying */
  varying_40?: string | null;
  fixed?: string | null;
  fixed_1?: string | null;
  fixed_any?: string | null;
  byte?: string | null;
  identifier?: string | null;
}

/** What can be changed in a {@link TextsRow}. */
export type TextsUpdate = pg.Changes<TextsInsert>;

/** lab.times · table */
export interface TimesRow {
  /** date · default CURRENT_DATE */
  day: string | null;
  /** timestamp */
  moment: string | null;
  /** timestamp(0) */
  moment_0: string | null;
  /** timestamp with time zone · default now() */
  instant: string | null;
  /** timestamp(3) with time zone */
  instant_3: string | null;
  /** time */
  clock: string | null;
  /** time(2) */
  clock_2: string | null;
  /** time with time zone */
  zoned_clock: string | null;
  /** time(1) with time zone */
  zoned_clock_1: string | null;
  /** interval */
  span: string | null;
  /** interval(2) */
  span_2: string | null;
  /** interval year to month */
  span_months: string | null;
  /** interval day to second(3) */
  span_seconds: string | null;
  /** interval hour */
  span_hours: string | null;
}

/** What can be given for a new row of {@link TimesRow}. */
export interface TimesInsert {
  /** default CURRENT_DATE */
  day?: string | null;
  moment?: string | null;
  moment_0?: string | null;
  /** default now() */
  instant?: string | null;
  instant_3?: string | null;
  clock?: string | null;
  clock_2?: string | null;
  zoned_clock?: string | null;
  zoned_clock_1?: string | null;
  span?: string | null;
  span_2?: string | null;
  span_months?: string | null;
  span_seconds?: string | null;
  span_hours?: string | null;
}

/** What can be changed in a {@link TimesRow}. */
export type TimesUpdate = pg.Changes<TimesInsert>;
