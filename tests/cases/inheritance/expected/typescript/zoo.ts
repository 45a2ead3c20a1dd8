// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema zoo, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** zoo.point3 · composite type */
export interface Point3 {
  /** double precision */
  x: pg.Float | null;
  /** double precision */
  y: pg.Float | null;
  /** text */
  label: string | null;
}

/** zoo.animal · table */
export interface AnimalRow {
  /** integer */
  id: number;
  /** text · default 'nameless'::text · check (name <> ''::text) */
  name: string | null;
  /** numeric(6,2) · check (weight > (0)::numeric) */
  weight: string | null;
  /** text */
  secret: string | null;
  /** date · default '2000-01-01'::date */
  born: string;
}

/** What can be given for a new row of {@link AnimalRow}. */
export interface AnimalInsert {
  id: number;
  /** default 'nameless'::text · check (name <> ''::text) */
  name?: string | null;
  /** check (weight > (0)::numeric) */
  weight?: string | null;
  secret?: string | null;
  /** default '2000-01-01'::date */
  born?: string;
}

/** What can be changed in a {@link AnimalRow}. */
export type AnimalUpdate = pg.Changes<AnimalInsert>;

/** zoo.cat · table */
export interface CatRow {
  /** numeric(6,2) · check (weight > (0)::numeric) */
  weight: string | null;
  /** integer */
  lives: number | null;
  /** text */
  secret: string | null;
  /** text */
  name: string | null;
  /** integer */
  id: number;
  /** date · default '2000-01-01'::date */
  born: string;
}

/** What can be given for a new row of {@link CatRow}. */
export interface CatInsert {
  /** check (weight > (0)::numeric) */
  weight?: string | null;
  lives?: number | null;
  secret?: string | null;
  name?: string | null;
  id: number;
  /** default '2000-01-01'::date */
  born?: string;
}

/** What can be changed in a {@link CatRow}. */
export type CatUpdate = pg.Changes<CatInsert>;

/** zoo.corner · table */
export interface CornerRow {
  /** double precision */
  x: pg.Float | null;
  /** double precision */
  y: pg.Float | null;
  /** text */
  label: string | null;
}

/** What can be given for a new row of {@link CornerRow}. */
export interface CornerInsert {
  x?: pg.Float | null;
  y?: pg.Float | null;
  label?: string | null;
}

/** What can be changed in a {@link CornerRow}. */
export type CornerUpdate = pg.Changes<CornerInsert>;

/**
 * A dog.
 *
 * zoo.dog · table
 */
export interface DogRow {
  /** integer */
  id: number;
  /**
   * Its call.
   *
   * text · default 'nameless'::text
   */
  name: string | null;
  /** numeric(6,2) */
  weight: string | null;
  /** text */
  secret: string | null;
  /** text */
  breed: string | null;
  /** boolean · default true */
  good: boolean;
  /** date · default '2000-01-01'::date */
  born: string;
}

/** What can be given for a new row of {@link DogRow}. */
export interface DogInsert {
  id: number;
  /** Its call. · default 'nameless'::text */
  name?: string | null;
  weight?: string | null;
  secret?: string | null;
  breed?: string | null;
  /** default true */
  good?: boolean;
  /** default '2000-01-01'::date */
  born?: string;
}

/** What can be changed in a {@link DogRow}. */
export type DogUpdate = pg.Changes<DogInsert>;

/** zoo.former · table */
export interface FormerRow {
  /** text */
  owner: string;
  /** text · default 'nameless'::text */
  name: string | null;
  /** date · check (since > '1900-01-01'::date) */
  since: string | null;
}

/** What can be given for a new row of {@link FormerRow}. */
export interface FormerInsert {
  owner: string;
  /** default 'nameless'::text */
  name?: string | null;
  /** check (since > '1900-01-01'::date) */
  since?: string | null;
}

/** What can be changed in a {@link FormerRow}. */
export type FormerUpdate = pg.Changes<FormerInsert>;

/** zoo.labelled · table */
export interface LabelledRow {
  /** double precision · default 0 */
  x: pg.Float;
  /** double precision · check (y >= (0)::double precision) */
  y: pg.Float | null;
  /** text · primary key */
  label: string;
}

/** What can be given for a new row of {@link LabelledRow}. */
export interface LabelledInsert {
  /** default 0 */
  x?: pg.Float;
  /** check (y >= (0)::double precision) */
  y?: pg.Float | null;
  label: string;
}

/** What can be changed in a {@link LabelledRow}. */
export type LabelledUpdate = pg.Changes<LabelledInsert>;

/** zoo.measured · table */
export interface MeasuredRow {
  /** integer */
  a: number | null;
  /** integer · generated, stored: (a * 2) */
  b: number | null;
  /** integer · default 1 */
  c: number | null;
}

/** What can be given for a new row of {@link MeasuredRow}. */
export interface MeasuredInsert {
  a?: number | null;
  /** default 1 */
  c?: number | null;
}

/** What can be changed in a {@link MeasuredRow}. */
export type MeasuredUpdate = pg.Changes<MeasuredInsert>;

/** zoo.measured_same · table */
export interface MeasuredSameRow {
  /** integer */
  a: number | null;
  /** integer · generated, stored: (a * 2) */
  b: number | null;
  /** integer */
  c: number | null;
  /** integer */
  d: number | null;
}

/** What can be given for a new row of {@link MeasuredSameRow}. */
export interface MeasuredSameInsert {
  a?: number | null;
  c?: number | null;
  d?: number | null;
}

/** What can be changed in a {@link MeasuredSameRow}. */
export type MeasuredSameUpdate = pg.Changes<MeasuredSameInsert>;

/** zoo.owned · table */
export interface OwnedRow {
  /** text */
  owner: string;
  /** text · default 'nameless'::text */
  name: string | null;
  /** date · check (since > '1900-01-01'::date) */
  since: string | null;
}

/** What can be given for a new row of {@link OwnedRow}. */
export interface OwnedInsert {
  owner: string;
  /** default 'nameless'::text */
  name?: string | null;
  /** check (since > '1900-01-01'::date) */
  since?: string | null;
}

/** What can be changed in a {@link OwnedRow}. */
export type OwnedUpdate = pg.Changes<OwnedInsert>;

/** zoo.pet · table */
export interface PetRow {
  /** integer */
  id: number;
  /** text · default 'pet'::text */
  name: string;
  /** numeric(6,2) · check (weight < (100)::numeric) */
  weight: string | null;
  /** text */
  secret: string | null;
  /** text */
  owner: string;
  /** integer · unique key */
  chip: number | null;
  /** date · default '2000-01-01'::date */
  born: string;
  /** date */
  since: string | null;
}

/** What can be given for a new row of {@link PetRow}. */
export interface PetInsert {
  id: number;
  /** default 'pet'::text */
  name?: string;
  /** check (weight < (100)::numeric) */
  weight?: string | null;
  secret?: string | null;
  owner: string;
  chip?: number | null;
  /** default '2000-01-01'::date */
  born?: string;
  since?: string | null;
}

/** What can be changed in a {@link PetRow}. */
export type PetUpdate = pg.Changes<PetInsert>;

/** zoo.puppy · table */
export interface PuppyRow {
  /** integer */
  id: number;
  /** text · default 'puppy'::text */
  name: string | null;
  /** numeric(6,2) */
  weight: string | null;
  /** text */
  secret: string;
  /** text */
  breed: string | null;
  /** boolean · default true */
  good: boolean;
  /** smallint */
  age_weeks: number | null;
  /** date · default '2000-01-01'::date */
  born: string;
}

/** What can be given for a new row of {@link PuppyRow}. */
export interface PuppyInsert {
  id: number;
  /** default 'puppy'::text */
  name?: string | null;
  weight?: string | null;
  secret: string;
  breed?: string | null;
  /** default true */
  good?: boolean;
  age_weeks?: number | null;
  /** default '2000-01-01'::date */
  born?: string;
}

/** What can be changed in a {@link PuppyRow}. */
export type PuppyUpdate = pg.Changes<PuppyInsert>;
