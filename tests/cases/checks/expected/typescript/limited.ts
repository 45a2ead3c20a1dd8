// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema limited, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** limited.mood · enum */
export type Mood = (typeof moodLabels)[number];

/** The labels of Mood in their order, which comparisons follow. */
export const moodLabels = [
  "sad",
  "ok",
  "it's",
  "happy",
] as const;

/** limited.code · domain over character varying(9) · check ((VALUE)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying, 'it''s'::character varying, 'C'::character varying])::text[])) · check (char_length((VALUE)::text) < 4) */
export type Code = "A" | "B" | "C";

/** limited.first_code · domain over limited.code · check ((VALUE)::text <> 'C'::text) · check ((VALUE)::text = ANY ((ARRAY['B'::character varying, 'A'::character varying, 'Z'::character varying])::text[])) */
export type FirstCode = "B" | "A";

/** limited.percent · domain over numeric · check ((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric)) */
export type Percent = string;

/** limited.several · domain over text[] · check (VALUE = '{a}'::text[]) */
export type Several = pg.ArrayOf<string>;

/** limited.unproved · domain over integer · check (VALUE > 0) */
export type Unproved = number;

/** limited.child · table */
export interface ChildRow {
  /** text */
  kind: string | null;
}

/** What can be given for a new row of {@link ChildRow}. */
export interface ChildInsert {
  kind?: string | null;
}

/** What can be changed in a {@link ChildRow}. */
export type ChildUpdate = pg.Changes<ChildInsert>;

/** limited.far_off · foreign table */
export interface FarOffRow {
  /** text · check (kind = ANY (ARRAY['a'::text, 'b'::text])) */
  kind: string | null;
}

/** limited.numbers · table · check (other > positive) · check (several < ANY (ARRAY[positive, 5])) */
export interface NumbersRow {
  /** integer · check (listed = ANY (ARRAY[3, '-1'::integer, 2])) */
  listed: 3 | -1 | 2 | null;
  /** smallint · check (one = 7) */
  one: 7 | null;
  /** bigint · check (wide = ANY (ARRAY['9007199254740993'::bigint, '-9223372036854775808'::bigint])) */
  wide: "9007199254740993" | "-9223372036854775808" | null;
  /** integer · check (positive > 0) */
  positive: number | null;
  /** smallint · check ((between_ >= '-5'::integer) AND (between_ <= 5)) */
  between_: number | null;
  /** integer · check (((symmetric_ >= 9) AND (symmetric_ <= 1)) OR ((symmetric_ >= 1) AND (symmetric_ <= 9))) */
  symmetric_: number | null;
  /** bigint · check ((0 <= reversed) AND (100 > reversed)) */
  reversed: string | null;
  /** integer · check (((halved)::numeric > 0.5) AND ((halved)::numeric < 3.5)) */
  halved: number | null;
  /** integer · check (((ranges >= 1) AND (ranges <= 3)) OR ((ranges >= 7) AND (ranges <= 9))) */
  ranges: number | null;
  /** integer · check (narrowed = ANY (ARRAY[1, 2, 3])) · check (narrowed > 1) */
  narrowed: 2 | 3 | null;
  /** numeric · check (nan > (0)::numeric) */
  nan: string | null;
  /** numeric(6,2) · check (no_nan <= 10.50) */
  no_nan: string | null;
  /** numeric · check (listed_n = ANY (ARRAY[(1)::numeric, 2.5])) */
  listed_n: string | null;
  /** limited.percent · check ((domained)::numeric > (1)::numeric) */
  domained: Percent | null;
  /** double precision · check (double_ > (0.1)::double precision) */
  double_: pg.Float | null;
  /** real · check (single > (0.5)::double precision) */
  single: pg.Float | null;
  /** real · check (inexact > (0.1)::double precision) */
  inexact: pg.Float | null;
  /** numeric · check ((rounded)::integer > 0) */
  rounded: string | null;
  /** numeric · check (endless < 'Infinity'::numeric) */
  endless: string | null;
  /** integer · check ((computed % 2) = 0) */
  computed: number | null;
  /** integer */
  other: number | null;
  /** bigint · check ((casted)::double precision > (0)::double precision) */
  casted: string | null;
  /** date · check (day > '2000-01-01'::date) */
  day: string | null;
  /** integer */
  several: number | null;
  /** limited.unproved */
  unproved: Unproved | null;
  /** numeric · check (not_nan <> 'NaN'::numeric) */
  not_nan: string | null;
}

/** What can be given for a new row of {@link NumbersRow}. */
export interface NumbersInsert {
  /** check (listed = ANY (ARRAY[3, '-1'::integer, 2])) */
  listed?: 3 | -1 | 2 | null;
  /** check (one = 7) */
  one?: 7 | null;
  /** check (wide = ANY (ARRAY['9007199254740993'::bigint, '-9223372036854775808'::bigint])) */
  wide?: "9007199254740993" | "-9223372036854775808" | null;
  /** check (positive > 0) */
  positive?: number | null;
  /** check ((between_ >= '-5'::integer) AND (between_ <= 5)) */
  between_?: number | null;
  /** check (((symmetric_ >= 9) AND (symmetric_ <= 1)) OR ((symmetric_ >= 1) AND (symmetric_ <= 9))) */
  symmetric_?: number | null;
  /** check ((0 <= reversed) AND (100 > reversed)) */
  reversed?: string | null;
  /** check (((halved)::numeric > 0.5) AND ((halved)::numeric < 3.5)) */
  halved?: number | null;
  /** check (((ranges >= 1) AND (ranges <= 3)) OR ((ranges >= 7) AND (ranges <= 9))) */
  ranges?: number | null;
  /** check (narrowed = ANY (ARRAY[1, 2, 3])) · check (narrowed > 1) */
  narrowed?: 2 | 3 | null;
  /** check (nan > (0)::numeric) */
  nan?: string | null;
  /** check (no_nan <= 10.50) */
  no_nan?: string | null;
  /** check (listed_n = ANY (ARRAY[(1)::numeric, 2.5])) */
  listed_n?: string | null;
  /** check ((domained)::numeric > (1)::numeric) */
  domained?: Percent | null;
  /** check (double_ > (0.1)::double precision) */
  double_?: pg.Float | null;
  /** check (single > (0.5)::double precision) */
  single?: pg.Float | null;
  /** check (inexact > (0.1)::double precision) */
  inexact?: pg.Float | null;
  /** check ((rounded)::integer > 0) */
  rounded?: string | null;
  /** check (endless < 'Infinity'::numeric) */
  endless?: string | null;
  /** check ((computed % 2) = 0) */
  computed?: number | null;
  other?: number | null;
  /** check ((casted)::double precision > (0)::double precision) */
  casted?: string | null;
  /** check (day > '2000-01-01'::date) */
  day?: string | null;
  several?: number | null;
  unproved?: Unproved | null;
  /** check (not_nan <> 'NaN'::numeric) */
  not_nan?: string | null;
}

/** What can be changed in a {@link NumbersRow}. */
export type NumbersUpdate = pg.Changes<NumbersInsert>;

/** limited.parent · table */
export interface ParentRow {
  /** text · check (kind = ANY (ARRAY['a'::text, 'b'::text])) */
  kind: string | null;
}

/** What can be given for a new row of {@link ParentRow}. */
export interface ParentInsert {
  /** check (kind = ANY (ARRAY['a'::text, 'b'::text])) */
  kind?: string | null;
}

/** What can be changed in a {@link ParentRow}. */
export type ParentUpdate = pg.Changes<ParentInsert>;

/** limited.texts · table · check ((either = 'a'::text) OR (one IS NOT NULL)) · check ((CURRENT_USER = ANY (ARRAY['a'::name, 'b'::name])) OR true) */
export interface TextsRow {
  /** text · check (listed = ANY (ARRAY['b'::text, 'a'::text, 'b'::text, 'it''s'::text, 'back\slash'::text, 'a]b'::text, 'x'', ''y'::text, '"q"'::text, '('::text, ''::text, 'é'::text, '::text'::text, 'two lines'::text]… */
  listed: "b" | "a" | "it's" | "back\\slash" | "a]b" | "x', 'y" | "\"q\"" | "(" | "" | "é" | "::text" | "two\nlines" | null;
  /** text · check (one = 'only'::text) */
  one: "only" | null;
  /** text · check ('only'::text = reversed) */
  reversed: "only" | null;
  /** character varying(20) · check ((varied)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying, '\'::character varying, '\'''::character varying])::text[])) */
  varied: "a" | "it's" | "\\" | "\\'" | null;
  /** character varying · check ((written)::text = ANY (ARRAY['a'::text, 'b'::text])) */
  written: "a" | "b" | null;
  /** text · check ((parted = 'a'::text) OR (parted = ANY (ARRAY['b'::text, 'c'::text])) OR (parted IS NULL)) */
  parted: "a" | "b" | "c" | null;
  /** text · check ((halves = 'a'::text) OR ((length(halves) > 3) AND (halves ~~ 'b%'::text))) */
  halves: string | null;
  /** text · check ((narrowed = ANY (ARRAY['c'::text, 'a'::text, 'b'::text])) AND (narrowed <> 'c'::text) AND (narrowed ~ '^\w$'::text)) · check (narrowed = ANY (ARRAY['b'::text, 'c'::text, 'd'::text])) */
  narrowed: "c" | "b" | null;
  /** text · check ("O'Dd ""n"")" = ANY (ARRAY['a'::text, 'b'::text])) */
  "O'Dd \"n\")": "a" | "b" | null;
  /** text · check ("VALUE" = ANY (ARRAY['a'::text, 'b'::text])) */
  VALUE: "a" | "b" | null;
  /** text · check (collated = ANY (ARRAY['a'::text, 'b'::text])) */
  collated: "a" | "b" | null;
  /** text · check (catalogued = ANY (ARRAY['a'::text, 'b'::text])) */
  catalogued: "a" | "b" | null;
  /** character(2) · check (filled = ANY (ARRAY['ab'::bpchar, 'cd'::bpchar])) */
  filled: "ab" | "cd" | null;
  /** limited.code · check ((domained)::text = ANY ((ARRAY['A'::character varying, 'Q'::character varying])::text[])) */
  domained: "A" | null;
  /** text · check (said <> ''::text) */
  said: string | null;
  /** text · check ((char_length(counted) >= 2) AND (char_length(counted) <= 5)) */
  counted: string | null;
  /** character varying(9) · check ((length((measured)::text) > 2) AND (7 >= length((measured)::text))) */
  measured: string | null;
  /** text · check (length(exactly) = ANY (ARRAY[3, 5])) */
  exactly: string | null;
  /** text · check ((shortened = ANY (ARRAY['a'::text, 'bb'::text, 'ccc'::text])) AND (length(shortened) > 1)) */
  shortened: "bb" | "ccc" | null;
  /** limited.mood · check (felt = ANY (ARRAY['it''s'::limited.mood, 'sad'::limited.mood])) */
  felt: "it's" | "sad" | null;
  /** limited.mood · check ((felt_text)::text = ANY (ARRAY['ok'::text, 'sad'::text, 'other'::text])) */
  felt_text: "ok" | "sad" | null;
  /** text · check ((refused = 'a'::text) AND (refused = 'b'::text)) */
  refused: string | null;
  /** text · check (lower(lowered) = ANY (ARRAY['a'::text, 'b'::text])) */
  lowered: string | null;
  /** public.citext · check (insensitive OPERATOR(public.=) ANY (ARRAY['a'::public.citext, 'b'::public.citext])) */
  insensitive: string | null;
  /** text · check ((locally COLLATE limited.strict) = ANY (ARRAY['a'::text, 'b'::text])) */
  locally: string | null;
  /** character(3) · check (padded = ANY (ARRAY['ab'::bpchar, 'c'::bpchar])) */
  padded: string | null;
  /** character(3) · check (length(trimmed) = 2) */
  trimmed: string | null;
  /** text · check (((cut)::character varying(1))::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) */
  cut: string | null;
  /** text · check (nullable = ANY (ARRAY['a'::text, NULL::text])) */
  nullable: string | null;
  /** text · check (excluded <> ALL (ARRAY['a'::text, 'b'::text])) */
  excluded: string | null;
  /** text · check ((guarded = 'a'::text) OR (1 = CASE WHEN (guarded = 'c'::text) THEN 1 ELSE 0 END)) */
  guarded: string | null;
  /** text · check (NOT (denied = ANY (ARRAY['a'::text, 'b'::text]))) */
  denied: string | null;
  /** text */
  either: string | null;
  /** text · check (octet_length(octets) > 3) */
  octets: string | null;
  /** text */
  current_user: string | null;
  /** text[] · check (many = '{a}'::text[]) */
  many: pg.ArrayOf<string> | null;
  /** text[] · check ('a'::text = ANY (members)) */
  members: pg.ArrayOf<string> | null;
  /** text · check (ordered > 'a'::text) */
  ordered: string | null;
  /** text · check (filtered = ANY (ARRAY['a'::text, 'b'::text])) */
  filtered: string | null;
  /** text */
  promised: string | null;
}

/** What can be given for a new row of {@link TextsRow}. */
export interface TextsInsert {
  /** check (listed = ANY (ARRAY['b'::text, 'a'::text, 'b'::text, 'it''s'::text, 'back\slash'::text, 'a]b'::text, 'x'', ''y'::text, '"q"'::text, '('::text, ''::text, 'é'::text, '::text'::text, 'two lines'::text]… */
  listed?: "b" | "a" | "it's" | "back\\slash" | "a]b" | "x', 'y" | "\"q\"" | "(" | "" | "é" | "::text" | "two\nlines" | null;
  /** check (one = 'only'::text) */
  one?: "only" | null;
  /** check ('only'::text = reversed) */
  reversed?: "only" | null;
  /** check ((varied)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying, '\'::character varying, '\'''::character varying])::text[])) */
  varied?: "a" | "it's" | "\\" | "\\'" | null;
  /** check ((written)::text = ANY (ARRAY['a'::text, 'b'::text])) */
  written?: "a" | "b" | null;
  /** check ((parted = 'a'::text) OR (parted = ANY (ARRAY['b'::text, 'c'::text])) OR (parted IS NULL)) */
  parted?: "a" | "b" | "c" | null;
  /** check ((halves = 'a'::text) OR ((length(halves) > 3) AND (halves ~~ 'b%'::text))) */
  halves?: string | null;
  /** check ((narrowed = ANY (ARRAY['c'::text, 'a'::text, 'b'::text])) AND (narrowed <> 'c'::text) AND (narrowed ~ '^\w$'::text)) · check (narrowed = ANY (ARRAY['b'::text, 'c'::text, 'd'::text])) */
  narrowed?: "c" | "b" | null;
  /** check ("O'Dd ""n"")" = ANY (ARRAY['a'::text, 'b'::text])) */
  "O'Dd \"n\")"?: "a" | "b" | null;
  /** check ("VALUE" = ANY (ARRAY['a'::text, 'b'::text])) */
  VALUE?: "a" | "b" | null;
  /** check (collated = ANY (ARRAY['a'::text, 'b'::text])) */
  collated?: "a" | "b" | null;
  /** check (catalogued = ANY (ARRAY['a'::text, 'b'::text])) */
  catalogued?: "a" | "b" | null;
  /** check (filled = ANY (ARRAY['ab'::bpchar, 'cd'::bpchar])) */
  filled?: "ab" | "cd" | null;
  /** check ((domained)::text = ANY ((ARRAY['A'::character varying, 'Q'::character varying])::text[])) */
  domained?: "A" | null;
  /** check (said <> ''::text) */
  said?: string | null;
  /** check ((char_length(counted) >= 2) AND (char_length(counted) <= 5)) */
  counted?: string | null;
  /** check ((length((measured)::text) > 2) AND (7 >= length((measured)::text))) */
  measured?: string | null;
  /** check (length(exactly) = ANY (ARRAY[3, 5])) */
  exactly?: string | null;
  /** check ((shortened = ANY (ARRAY['a'::text, 'bb'::text, 'ccc'::text])) AND (length(shortened) > 1)) */
  shortened?: "bb" | "ccc" | null;
  /** check (felt = ANY (ARRAY['it''s'::limited.mood, 'sad'::limited.mood])) */
  felt?: "it's" | "sad" | null;
  /** check ((felt_text)::text = ANY (ARRAY['ok'::text, 'sad'::text, 'other'::text])) */
  felt_text?: "ok" | "sad" | null;
  /** check ((refused = 'a'::text) AND (refused = 'b'::text)) */
  refused?: string | null;
  /** check (lower(lowered) = ANY (ARRAY['a'::text, 'b'::text])) */
  lowered?: string | null;
  /** check (insensitive OPERATOR(public.=) ANY (ARRAY['a'::public.citext, 'b'::public.citext])) */
  insensitive?: string | null;
  /** check ((locally COLLATE limited.strict) = ANY (ARRAY['a'::text, 'b'::text])) */
  locally?: string | null;
  /** check (padded = ANY (ARRAY['ab'::bpchar, 'c'::bpchar])) */
  padded?: string | null;
  /** check (length(trimmed) = 2) */
  trimmed?: string | null;
  /** check (((cut)::character varying(1))::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) */
  cut?: string | null;
  /** check (nullable = ANY (ARRAY['a'::text, NULL::text])) */
  nullable?: string | null;
  /** check (excluded <> ALL (ARRAY['a'::text, 'b'::text])) */
  excluded?: string | null;
  /** check ((guarded = 'a'::text) OR (1 = CASE WHEN (guarded = 'c'::text) THEN 1 ELSE 0 END)) */
  guarded?: string | null;
  /** check (NOT (denied = ANY (ARRAY['a'::text, 'b'::text]))) */
  denied?: string | null;
  either?: string | null;
  /** check (octet_length(octets) > 3) */
  octets?: string | null;
  current_user?: string | null;
  /** check (many = '{a}'::text[]) */
  many?: pg.ArrayOf<string> | null;
  /** check ('a'::text = ANY (members)) */
  members?: pg.ArrayOf<string> | null;
  /** check (ordered > 'a'::text) */
  ordered?: string | null;
  /** check (filtered = ANY (ARRAY['a'::text, 'b'::text])) */
  filtered?: string | null;
  promised?: string | null;
}

/** What can be changed in a {@link TextsRow}. */
export type TextsUpdate = pg.Changes<TextsInsert>;
