// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema store, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** store.counter · table */
export interface CounterRow {
  /** bigint */
  value: string | null;
}

/** What can be given for a new row of {@link CounterRow}. */
export interface CounterInsert {
  value?: string | null;
}

/** What can be changed in a {@link CounterRow}. */
export type CounterUpdate = pg.Changes<CounterInsert>;

/** store.crowded · table */
export interface CrowdedRow {
  /** integer */
  id: number | null;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link CrowdedRow}. */
export interface CrowdedInsert {
  id?: number | null;
  note?: string | null;
}

/** What can be changed in a {@link CrowdedRow}. */
export type CrowdedUpdate = pg.Changes<CrowdedInsert>;

/** store.defaults · table */
export interface DefaultsRow {
  /** text · default 'plain'::text */
  literal: string | null;
  /** text · default 'it''s'::text */
  quoted: string | null;
  /** text · default 'tab and \ slash'::text */
  backslash: string | null;
  /** text · default 'one two'::text */
  newline: string | null;
  /** text */
  nothing: string | null;
  /** integer · default '-1'::integer */
  negative: number | null;
  /** integer · default ((1 + 2) * 3) */
  computed: number | null;
  /** timestamp with time zone · default date_trunc('day'::text, now()) */
  called: string | null;
  /** date · default '2020-02-29'::date */
  cast_to: string | null;
  /** name · default CURRENT_USER */
  who: string | null;
  /** text · default (('a'::text || 'b'::text) COLLATE "C") */
  collated: string | null;
}

/** What can be given for a new row of {@link DefaultsRow}. */
export interface DefaultsInsert {
  /** default 'plain'::text */
  literal?: string | null;
  /** default 'it''s'::text */
  quoted?: string | null;
  /** default 'tab and \ slash'::text */
  backslash?: string | null;
  /** default 'one two'::text */
  newline?: string | null;
  nothing?: string | null;
  /** default '-1'::integer */
  negative?: number | null;
  /** default ((1 + 2) * 3) */
  computed?: number | null;
  /** default date_trunc('day'::text, now()) */
  called?: string | null;
  /** default '2020-02-29'::date */
  cast_to?: string | null;
  /** default CURRENT_USER */
  who?: string | null;
  /** default (('a'::text || 'b'::text) COLLATE "C") */
  collated?: string | null;
}

/** What can be changed in a {@link DefaultsRow}. */
export type DefaultsUpdate = pg.Changes<DefaultsInsert>;

/** store.mended · table */
export interface MendedRow {
  /** integer */
  a: number | null;
  /** integer */
  b: number;
  /** integer · default 3 */
  c: number | null;
  /** text · default 'late'::text */
  d: string;
}

/** What can be given for a new row of {@link MendedRow}. */
export interface MendedInsert {
  a?: number | null;
  b: number;
  /** default 3 */
  c?: number | null;
  /** default 'late'::text */
  d?: string;
}

/** What can be changed in a {@link MendedRow}. */
export type MendedUpdate = pg.Changes<MendedInsert>;

/** store.nothing · table */
export type NothingRow = pg.NoColumns;

/** What can be given for a new row of {@link NothingRow}. */
export type NothingInsert = pg.NoColumns;

/** What can be changed in a {@link NothingRow}. */
export type NothingUpdate = pg.Changes<NothingInsert>;

/** store.replicated_by_index · table */
export interface ReplicatedByIndexRow {
  /** integer */
  id: number;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link ReplicatedByIndexRow}. */
export interface ReplicatedByIndexInsert {
  id: number;
  note?: string | null;
}

/** What can be changed in a {@link ReplicatedByIndexRow}. */
export type ReplicatedByIndexUpdate = pg.Changes<ReplicatedByIndexInsert>;

/** store.replicated_by_key · table */
export interface ReplicatedByKeyRow {
  /** integer · unique key */
  id: number;
  /** integer · primary key */
  code: number;
}

/** What can be given for a new row of {@link ReplicatedByKeyRow}. */
export interface ReplicatedByKeyInsert {
  id: number;
  code: number;
}

/** What can be changed in a {@link ReplicatedByKeyRow}. */
export type ReplicatedByKeyUpdate = pg.Changes<ReplicatedByKeyInsert>;

/** store.replicated_by_nothing · table */
export interface ReplicatedByNothingRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link ReplicatedByNothingRow}. */
export interface ReplicatedByNothingInsert {
  id?: number | null;
}

/** What can be changed in a {@link ReplicatedByNothingRow}. */
export type ReplicatedByNothingUpdate = pg.Changes<ReplicatedByNothingInsert>;

/** store.replicated_in_full · table */
export interface ReplicatedInFullRow {
  /** integer */
  id: number | null;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link ReplicatedInFullRow}. */
export interface ReplicatedInFullInsert {
  id?: number | null;
  note?: string | null;
}

/** What can be changed in a {@link ReplicatedInFullRow}. */
export type ReplicatedInFullUpdate = pg.Changes<ReplicatedInFullInsert>;

/** store.session · table */
export interface SessionRow {
  /** text */
  token: string;
  /** jsonb · default '{}'::jsonb */
  payload: pg.JsonValue | null;
}

/** What can be given for a new row of {@link SessionRow}. */
export interface SessionInsert {
  token: string;
  /** default '{}'::jsonb */
  payload?: pg.JsonValue | null;
}

/** What can be changed in a {@link SessionRow}. */
export type SessionUpdate = pg.Changes<SessionInsert>;
