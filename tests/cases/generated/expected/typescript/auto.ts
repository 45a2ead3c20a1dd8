// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema auto, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** auto.a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence · table */
export interface ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow {
  /** integer · identity, always */
  a_column_whose_name_is_just_as_long_as_that_of_the_table_it_is_: number;
  /** integer · default nextval('auto.a_table_whose_name_is_long_enough_to_be__an_ordinary_serial_seq'::regclass) */
  an_ordinary_serial: number;
}

/** What can be given for a new row of {@link ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow}. */
export interface ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert {
  /** default nextval('auto.a_table_whose_name_is_long_enough_to_be__an_ordinary_serial_seq'::regclass) */
  an_ordinary_serial?: number;
}

/** What can be changed in a {@link ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow}. */
export type ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate = pg.Changes<ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert>;

/** auto.after · table */
export interface AfterRow {
  /** integer · primary key · identity, always */
  id: number;
}

/** What can be given for a new row of {@link AfterRow}. */
export type AfterInsert = pg.NoColumns;

/** What can be changed in a {@link AfterRow}. */
export type AfterUpdate = pg.Changes<AfterInsert>;

/** auto.identities · table */
export interface IdentitiesRow {
  /** integer · identity, always */
  plain: number;
  /** bigint · identity, by default */
  loose: string;
  /** smallint · identity, always */
  bounded: number;
  /** integer · identity, by default */
  backwards: number;
  /** bigint · identity, always */
  backwards_bounded: string;
  /** integer · identity, always */
  named: number;
}

/** What can be given for a new row of {@link IdentitiesRow}. */
export interface IdentitiesInsert {
  /** identity, by default */
  loose?: string;
  /** identity, by default */
  backwards?: number;
}

/** What can be changed in a {@link IdentitiesRow}. */
export type IdentitiesUpdate = pg.Changes<IdentitiesInsert>;

/** auto.person · table */
export interface PersonRow {
  /** text */
  first_name: string;
  /** text */
  last_name: string | null;
  /**
   * Made of the two others.
   *
   * text · generated, stored: ((first_name || ' '::text) || COALESCE(last_name, ''::text))
   */
  full_name: string | null;
  /** text · generated, stored: auto.initials(first_name, last_name) */
  short_name: string;
  /** tsvector · generated, stored: to_tsvector('simple'::regconfig, first_name) */
  words: string | null;
}

/** What can be given for a new row of {@link PersonRow}. */
export interface PersonInsert {
  first_name: string;
  last_name?: string | null;
}

/** What can be changed in a {@link PersonRow}. */
export type PersonUpdate = pg.Changes<PersonInsert>;

/** auto.renamed · table */
export interface RenamedRow {
  /** integer · default nextval('auto.numbers'::regclass) */
  id: number;
  /** integer · default nextval('auto.numbers'::regclass) */
  other: number | null;
}

/** What can be given for a new row of {@link RenamedRow}. */
export interface RenamedInsert {
  /** default nextval('auto.numbers'::regclass) */
  id?: number;
  /** default nextval('auto.numbers'::regclass) */
  other?: number | null;
}

/** What can be changed in a {@link RenamedRow}. */
export type RenamedUpdate = pg.Changes<RenamedInsert>;

/** auto.serials · table */
export interface SerialsRow {
  /** smallint · default nextval('auto.serials_small_seq'::regclass) */
  small: number;
  /** integer · primary key · default nextval('auto.serials_whole_seq'::regclass) */
  whole: number;
  /** bigint · default nextval('auto.serials_big_seq'::regclass) */
  big: string;
}

/** What can be given for a new row of {@link SerialsRow}. */
export interface SerialsInsert {
  /** default nextval('auto.serials_small_seq'::regclass) */
  small?: number;
  /** default nextval('auto.serials_whole_seq'::regclass) */
  whole?: number;
  /** default nextval('auto.serials_big_seq'::regclass) */
  big?: string;
}

/** What can be changed in a {@link SerialsRow}. */
export type SerialsUpdate = pg.Changes<SerialsInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** auto.initials(text, text) · function · immutable */
  initials: {
    Args: readonly [string | null, string | null];
    Returns: string | null;
  };
}
