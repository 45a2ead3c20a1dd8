// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema log, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** log.empty_parent · partitioned table */
export interface EmptyParentRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link EmptyParentRow}. */
export interface EmptyParentInsert {
  id?: number | null;
}

/** What can be changed in a {@link EmptyParentRow}. */
export type EmptyParentUpdate = pg.Changes<EmptyParentInsert>;

/**
 * What happened, by month.
 *
 * log.event · partitioned table · primary key (id, happened_at)
 */
export interface EventRow {
  /** bigint · part of primary key · identity, by default */
  id: string;
  /** timestamp with time zone · part of primary key */
  happened_at: string;
  /**
   * What sort of event.
   *
   * text · default 'other'::text
   */
  kind: string;
  /** integer · check (amount >= 0) */
  amount: number | null;
  /** integer · generated, stored: (amount * 2) */
  doubled: number | null;
  /** integer · → log.source.id */
  source_id: number | null;
}

/** What can be given for a new row of {@link EventRow}. */
export interface EventInsert {
  /** identity, by default */
  id?: string;
  happened_at: string;
  /** What sort of event. · default 'other'::text */
  kind?: string;
  /** check (amount >= 0) */
  amount?: number | null;
  source_id?: number | null;
}

/** What can be changed in a {@link EventRow}. */
export type EventUpdate = pg.Changes<EventInsert>;

/** Where a {@link EventRow} leads. */
export const eventRelations = [
  {
    kind: "foreign key",
    name: "event_source_id_fkey",
    columns: ["source_id"],
    target: {
      schema: "log",
      relation: "source",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** log.event_note · table */
export interface EventNoteRow {
  /** bigint · → log.event.id */
  event_id: string;
  /** timestamp with time zone · → log.event.happened_at */
  happened_at: string;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link EventNoteRow}. */
export interface EventNoteInsert {
  event_id: string;
  happened_at: string;
  note?: string | null;
}

/** What can be changed in a {@link EventNoteRow}. */
export type EventNoteUpdate = pg.Changes<EventNoteInsert>;

/** Where a {@link EventNoteRow} leads. */
export const eventNoteRelations = [
  {
    kind: "foreign key",
    name: "event_note_event_id_happened_at_fkey",
    columns: ["event_id", "happened_at"],
    target: {
      schema: "log",
      relation: "event",
      columns: ["id", "happened_at"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** log.place · partitioned table */
export interface PlaceRow {
  /** text */
  country: string;
  /** integer */
  code: number;
  /** text */
  name: string | null;
}

/** What can be given for a new row of {@link PlaceRow}. */
export interface PlaceInsert {
  country: string;
  code: number;
  name?: string | null;
}

/** What can be changed in a {@link PlaceRow}. */
export type PlaceUpdate = pg.Changes<PlaceInsert>;

/** log.reading · partitioned table */
export interface ReadingRow {
  /** integer */
  id: number;
  /** numeric(8,2) · default 0 · check (value >= (0)::numeric) */
  value: string | null;
  /** date */
  day: string;
}

/** What can be given for a new row of {@link ReadingRow}. */
export interface ReadingInsert {
  id: number;
  /** default 0 · check (value >= (0)::numeric) */
  value?: string | null;
  day: string;
}

/** What can be changed in a {@link ReadingRow}. */
export type ReadingUpdate = pg.Changes<ReadingInsert>;

/** log.sample · partitioned table */
export interface SampleRow {
  /** integer */
  id: number | null;
  /** text */
  label: string | null;
  /** date */
  taken: string | null;
}

/** What can be given for a new row of {@link SampleRow}. */
export interface SampleInsert {
  id?: number | null;
  label?: string | null;
  taken?: string | null;
}

/** What can be changed in a {@link SampleRow}. */
export type SampleUpdate = pg.Changes<SampleInsert>;

/** log.source · table */
export interface SourceRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link SourceRow}. */
export interface SourceInsert {
  id: number;
}

/** What can be changed in a {@link SourceRow}. */
export type SourceUpdate = pg.Changes<SourceInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** log.bucket(integer) · function · immutable */
  bucket: {
    Args: readonly [number | null];
    Returns: number | null;
  };
}
