// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema secure, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** secure.busy · view */
export interface BusyRow {
  /** integer */
  tenant_id: number;
}

/** secure.document · table */
export interface DocumentRow {
  /** integer · primary key */
  id: number;
  /** integer */
  tenant_id: number;
  /** text */
  title: string | null;
  /** boolean · default false */
  hidden: boolean | null;
}

/** What can be given for a new row of {@link DocumentRow}. */
export interface DocumentInsert {
  id: number;
  tenant_id: number;
  title?: string | null;
  /** default false */
  hidden?: boolean | null;
}

/** What can be changed in a {@link DocumentRow}. */
export type DocumentUpdate = pg.Changes<DocumentInsert>;

/** secure.enabled_only · table */
export interface EnabledOnlyRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link EnabledOnlyRow}. */
export interface EnabledOnlyInsert {
  id?: number | null;
}

/** What can be changed in a {@link EnabledOnlyRow}. */
export type EnabledOnlyUpdate = pg.Changes<EnabledOnlyInsert>;

/** secure.forced_only · table */
export interface ForcedOnlyRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link ForcedOnlyRow}. */
export interface ForcedOnlyInsert {
  id?: number | null;
}

/** What can be changed in a {@link ForcedOnlyRow}. */
export type ForcedOnlyUpdate = pg.Changes<ForcedOnlyInsert>;

/** secure.member · table */
export interface MemberRow {
  /** integer */
  person: number | null;
  /** integer */
  tenant_id: number | null;
}

/** What can be given for a new row of {@link MemberRow}. */
export interface MemberInsert {
  person?: number | null;
  tenant_id?: number | null;
}

/** What can be changed in a {@link MemberRow}. */
export type MemberUpdate = pg.Changes<MemberInsert>;

/** secure.sleeping · table */
export interface SleepingRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link SleepingRow}. */
export interface SleepingInsert {
  id?: number | null;
}

/** What can be changed in a {@link SleepingRow}. */
export type SleepingUpdate = pg.Changes<SleepingInsert>;

/** secure.split · partitioned table */
export interface SplitRow {
  /** integer */
  id: number | null;
  /** integer */
  tenant_id: number | null;
}

/** What can be given for a new row of {@link SplitRow}. */
export interface SplitInsert {
  id?: number | null;
  tenant_id?: number | null;
}

/** What can be changed in a {@link SplitRow}. */
export type SplitUpdate = pg.Changes<SplitInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** secure.current_tenant() · function · stable */
  current_tenant: {
    Args: pg.NoArguments;
    Returns: number | null;
  };
}
