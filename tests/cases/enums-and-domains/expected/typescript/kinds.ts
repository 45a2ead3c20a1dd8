// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema kinds, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/**
 * How one feels.
 *
 * kinds.mood · enum
 */
export type Mood = (typeof moodLabels)[number];

/** The labels of Mood in their order, which comparisons follow. */
export const moodLabels = [
  "sad",
  "ok",
  "happy",
] as const;

/** kinds.nothing · enum */
export type Nothing = (typeof nothingLabels)[number];

/** The labels of Nothing in their order, which comparisons follow. */
export const nothingLabels = [
] as const;

/** kinds.odd · enum */
export type Odd = (typeof oddLabels)[number];

/** The labels of Odd in their order, which comparisons follow. */
export const oddLabels = [
  "",
  "in progress",
  "in-progress",
  "IN PROGRESS",
  "1st",
  "it's",
  "\"quoted\"",
  "back\\slash",
  "two\nlines",
  "*/",
  "<\/script>",
  "None",
  "class",
  "__proto__",
  "🙂",
  "{braces}",
] as const;

/** kinds.size · enum */
export type Size = (typeof sizeLabels)[number];

/** The labels of Size in their order, which comparisons follow. */
export const sizeLabels = [
  "tiny",
  "small",
  "medium",
  "large",
] as const;

/** kinds.code · domain over character varying(3) · check kinds.is_code((VALUE)::text) */
export type Code = string;

/**
 * An address.
 *
 * kinds.email · domain over text · not null · default 'nobody\@example.invalid'::text · check (VALUE ~~ '%\@%'::text) · check (length(VALUE) <= 254)
 */
export type Email = string;

/** kinds.good_mood · domain over kinds.mood · default 'happy'::kinds.mood · check (VALUE > 'sad'::kinds.mood) */
export type GoodMood = Mood;

/** kinds.moods · domain over kinds.mood[] · default '{ok}'::kinds.mood[] */
export type Moods = pg.ArrayOf<Mood>;

/** kinds.odd Domain · domain over text · check (VALUE <> 'it''s'::text) */
export type OddDomain_x863cd4 = string;

/** kinds.ordered_pair · domain over kinds.pair · check (((VALUE).low)::integer <= (VALUE).high) */
export type OrderedPair = Pair;

/** kinds.positive · domain over integer · check (VALUE > 0) */
export type Positive = number;

/** kinds.positives · domain over kinds.positive[] · not null */
export type Positives = pg.ArrayOf<Positive>;

/** kinds.price · domain over numeric(12,2) · default 0.00 · check (VALUE >= (0)::numeric) */
export type Price = string;

/** kinds.small_positive · domain over kinds.positive · check ((VALUE)::integer < 100) · check ((VALUE)::integer <> 13) */
export type SmallPositive = Positive;

/** kinds.tags · domain over text[] · check (cardinality(VALUE) < 10) */
export type Tags = pg.ArrayOf<string>;

/** kinds.working_days · domain over daterange · check (NOT isempty(VALUE)) */
export type WorkingDays = string;

/** kinds.pair · composite type */
export interface Pair {
  /** kinds.positive */
  low: Positive | null;
  /** integer */
  high: number | null;
}

/** kinds.use_them · table */
export interface UseThemRow {
  /** kinds.mood · default 'ok'::kinds.mood */
  feeling: Mood;
  /** kinds.mood[] · default '{sad,happy}'::kinds.mood[] */
  feelings: pg.ArrayOf<Mood> | null;
  /** kinds.mood[] */
  matrix: pg.ArrayOf<Mood> | null;
  /** kinds.nothing */
  nobody: Nothing | null;
  /** kinds.odd · default 'it''s'::kinds.odd */
  strange: Odd | null;
  /** kinds.size */
  fits: Size | null;
  /** kinds.email */
  address: Email | null;
  /** kinds.small_positive */
  amount: SmallPositive | null;
  /** kinds.small_positive[] */
  amounts: pg.ArrayOf<SmallPositive> | null;
  /** kinds.code · default 'FRA'::character varying */
  airport: Code | null;
  /** kinds.price */
  cost: Price | null;
  /** kinds.good_mood */
  better: GoodMood | null;
  /** kinds.moods */
  many: Moods | null;
  /** kinds.tags */
  labels: Tags | null;
  /** kinds.positives */
  numbers: Positives | null;
  /** kinds.working_days */
  days: WorkingDays | null;
  /** kinds.ordered_pair */
  span: OrderedPair | null;
  /** kinds.ordered_pair[] */
  spans: pg.ArrayOf<OrderedPair> | null;
  /** kinds."odd Domain" */
  in: OddDomain_x863cd4 | null;
}

/** What can be given for a new row of {@link UseThemRow}. */
export interface UseThemInsert {
  /** default 'ok'::kinds.mood */
  feeling?: Mood;
  /** default '{sad,happy}'::kinds.mood[] */
  feelings?: pg.ArrayOf<Mood> | null;
  matrix?: pg.ArrayOf<Mood> | null;
  nobody?: Nothing | null;
  /** default 'it''s'::kinds.odd */
  strange?: Odd | null;
  fits?: Size | null;
  address?: Email;
  amount?: SmallPositive | null;
  amounts?: pg.ArrayOf<SmallPositive> | null;
  /** default 'FRA'::character varying */
  airport?: Code | null;
  cost?: Price | null;
  better?: GoodMood | null;
  many?: Moods | null;
  labels?: Tags | null;
  numbers: Positives;
  days?: WorkingDays | null;
  span?: OrderedPair | null;
  spans?: pg.ArrayOf<OrderedPair> | null;
  in?: OddDomain_x863cd4 | null;
}

/** What can be changed in a {@link UseThemRow}. */
export type UseThemUpdate = pg.Changes<UseThemInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** kinds.is_code(text) · function · immutable */
  is_code: {
    Args: readonly [string | null];
    Returns: boolean | null;
  };
}
