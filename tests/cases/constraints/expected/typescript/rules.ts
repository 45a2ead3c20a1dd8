// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema rules, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** rules.grade · domain over character varying(2) · check ((VALUE)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying, 'it''s'::character varying])::text[])) */
export type Grade = "A" | "B" | "it's";

/** rules.booking · table */
export interface BookingRow {
  /** integer */
  room: number;
  /** tstzrange */
  during: string;
  /** text */
  note: string | null;
  /** boolean · default false */
  gone: boolean;
}

/** What can be given for a new row of {@link BookingRow}. */
export interface BookingInsert {
  room: number;
  during: string;
  note?: string | null;
  /** default false */
  gone?: boolean;
}

/** What can be changed in a {@link BookingRow}. */
export type BookingUpdate = pg.Changes<BookingInsert>;

/** rules.checked · table · check true · check (day <= until) · check ((((n + m) % 2) = 1) OR (state ~ '^\w+$'::text)) */
export interface CheckedRow {
  /** integer · check (n > 0) · check (n < 100) */
  n: number | null;
  /** integer · check rules.is_even(m) · check (m < 1000) */
  m: number | null;
  /** text · check (state = ANY (ARRAY['open'::text, 'closed'::text, 'it''s'::text])) */
  state: "open" | "closed" | "it's";
  /** date */
  day: string | null;
  /** date */
  until: string | null;
}

/** What can be given for a new row of {@link CheckedRow}. */
export interface CheckedInsert {
  /** check (n > 0) · check (n < 100) */
  n?: number | null;
  /** check rules.is_even(m) · check (m < 1000) */
  m?: number | null;
  /** check (state = ANY (ARRAY['open'::text, 'closed'::text, 'it''s'::text])) */
  state: "open" | "closed" | "it's";
  day?: string | null;
  until?: string | null;
}

/** What can be changed in a {@link CheckedRow}. */
export type CheckedUpdate = pg.Changes<CheckedInsert>;

/** rules.circles · table */
export interface CirclesRow {
  /** circle */
  area: string | null;
}

/** What can be given for a new row of {@link CirclesRow}. */
export interface CirclesInsert {
  area?: string | null;
}

/** What can be changed in a {@link CirclesRow}. */
export type CirclesUpdate = pg.Changes<CirclesInsert>;

/** rules.keyed · table · unique (b, a) · unique (c, d) */
export interface KeyedRow {
  /** integer · primary key */
  id: number;
  /** text · unique key */
  code: string | null;
  /** integer · part of unique key · unique key */
  a: number | null;
  /** integer · part of unique key · unique key */
  b: number | null;
  /** text · unique key · part of unique key */
  c: string | null;
  /** numeric · unique key · part of unique key */
  d: string | null;
}

/** What can be given for a new row of {@link KeyedRow}. */
export interface KeyedInsert {
  id: number;
  code?: string | null;
  a?: number | null;
  b?: number | null;
  c?: string | null;
  d?: string | null;
}

/** What can be changed in a {@link KeyedRow}. */
export type KeyedUpdate = pg.Changes<KeyedInsert>;

/** rules.late_key · table */
export interface LateKeyRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link LateKeyRow}. */
export interface LateKeyInsert {
  id: number;
}

/** What can be changed in a {@link LateKeyRow}. */
export type LateKeyUpdate = pg.Changes<LateKeyInsert>;

/** rules.listed · table */
export interface ListedRow {
  /** character varying(20) · check (((kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) OR (lower((kind)::text) = ANY (ARRAY['c'::text, 'd'::text]))) · check ((kind)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying, 'back\slash'::character varying])::text[])) */
  kind: "a" | "it's" | "back\\slash" | null;
  /** character varying · check (("Odd")::text <> ALL ((ARRAY['x'::character varying, ''::character varying])::text[])) */
  Odd: string;
  /** rules.grade · check ((mark)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])) */
  mark: "A" | "B" | null;
  /** character(3) · check (short = ANY (ARRAY['abc'::bpchar, 'd'::bpchar])) */
  short: string | null;
  /** smallint · check (number = ANY (ARRAY[1, 2, 3])) */
  number: 1 | 2 | 3 | null;
  /** numeric · check (price = ANY (ARRAY[(1)::numeric, 2.5])) */
  price: string | null;
  /** boolean · generated, stored: ((kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) */
  is_a: boolean | null;
}

/** What can be given for a new row of {@link ListedRow}. */
export interface ListedInsert {
  /** check (((kind)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) OR (lower((kind)::text) = ANY (ARRAY['c'::text, 'd'::text]))) · check ((kind)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying, 'back\slash'::character varying])::text[])) */
  kind?: "a" | "it's" | "back\\slash" | null;
  /** check (("Odd")::text <> ALL ((ARRAY['x'::character varying, ''::character varying])::text[])) */
  Odd: string;
  /** check ((mark)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])) */
  mark?: "A" | "B" | null;
  /** check (short = ANY (ARRAY['abc'::bpchar, 'd'::bpchar])) */
  short?: string | null;
  /** check (number = ANY (ARRAY[1, 2, 3])) */
  number?: 1 | 2 | 3 | null;
  /** check (price = ANY (ARRAY[(1)::numeric, 2.5])) */
  price?: string | null;
}

/** What can be changed in a {@link ListedRow}. */
export type ListedUpdate = pg.Changes<ListedInsert>;

/** rules.listed_view · view */
export interface ListedViewRow {
  /** character varying(20) */
  kind: "a" | "it's" | "back\\slash";
  /** boolean */
  early: boolean;
}

/** What can be changed in a {@link ListedViewRow}. */
export interface ListedViewUpdate {
  kind?: "a" | "it's" | "back\\slash" | null;
}

/** rules.pair · table · primary key (a, b) */
export interface PairRow {
  /** integer · part of primary key */
  b: number;
  /** integer · part of primary key */
  a: number;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link PairRow}. */
export interface PairInsert {
  b: number;
  a: number;
  note?: string | null;
}

/** What can be changed in a {@link PairRow}. */
export type PairUpdate = pg.Changes<PairInsert>;

/** rules.promoted · table */
export interface PromotedRow {
  /** bigint · primary key */
  id: string;
  /** text */
  code: string | null;
}

/** What can be given for a new row of {@link PromotedRow}. */
export interface PromotedInsert {
  id: string;
  code?: string | null;
}

/** What can be changed in a {@link PromotedRow}. */
export type PromotedUpdate = pg.Changes<PromotedInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** rules.is_even(integer) · function · immutable */
  is_even: {
    Args: readonly [number | null];
    Returns: boolean | null;
  };
}
