// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema web, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _again from "./again.js";

/** web.a_a_domain · domain over web.a_pair[] */
export type AADomain = pg.ArrayOf<APair>;

/** web.a_domain · domain over again.zz_kind · default again.zz_first() · check (VALUE >= again.zz_first()) */
export type ADomain = _again.ZzKind;

/** web.a_pair · composite type */
export interface APair {
  /** web.a_domain */
  a: ADomain | null;
  /** again.zz_kind[] */
  b: pg.ArrayOf<_again.ZzKind> | null;
}

/** web.a_only_exists · view */
export interface AOnlyExistsRow {
  /** integer */
  one: number;
}

/** web.a_table · table */
export interface ATableRow {
  /** text · default web.z_setting('name'::text) · check (web.z_cleaner(name) <> ''::text) */
  name: string | null;
  /** text · generated, stored: web.z_clean(name) */
  clean: string | null;
}

/** What can be given for a new row of {@link ATableRow}. */
export interface ATableInsert {
  /** default web.z_setting('name'::text) · check (web.z_cleaner(name) <> ''::text) */
  name?: string | null;
}

/** What can be changed in a {@link ATableRow}. */
export type ATableUpdate = pg.Changes<ATableInsert>;

/** web.b_parts · partitioned table */
export interface BPartsRow {
  /** integer */
  id: number;
  /** text */
  label: string | null;
}

/** What can be given for a new row of {@link BPartsRow}. */
export interface BPartsInsert {
  id: number;
  label?: string | null;
}

/** What can be changed in a {@link BPartsRow}. */
export type BPartsUpdate = pg.Changes<BPartsInsert>;

/** web.c_view · view */
export interface CViewRow {
  /** integer */
  id: number;
  /** text */
  label: string | null;
}

/** What can be changed in a {@link CViewRow}. */
export interface CViewUpdate {
  id?: number;
}

/** web.d_table · table */
export interface DTableRow {
  /** integer */
  id: number | null;
  /** integer · default (web.d_largest()).size */
  size: number | null;
}

/** What can be given for a new row of {@link DTableRow}. */
export interface DTableInsert {
  id?: number | null;
  /** default (web.d_largest()).size */
  size?: number | null;
}

/** What can be changed in a {@link DTableRow}. */
export type DTableUpdate = pg.Changes<DTableInsert>;

/** web.e_table · table */
export interface ETableRow {
  /** integer · check (web.e_ping(n) = 0) */
  n: number | null;
}

/** What can be given for a new row of {@link ETableRow}. */
export interface ETableInsert {
  /** check (web.e_ping(n) = 0) */
  n?: number | null;
}

/** What can be changed in a {@link ETableRow}. */
export type ETableUpdate = pg.Changes<ETableInsert>;

/** web.f_child · table */
export interface FChildRow {
  /** integer */
  id: number | null;
  /** integer · default (web.d_largest()).size */
  size: number | null;
  /** text */
  extra: string | null;
}

/** What can be given for a new row of {@link FChildRow}. */
export interface FChildInsert {
  id?: number | null;
  /** default (web.d_largest()).size */
  size?: number | null;
  extra?: string | null;
}

/** What can be changed in a {@link FChildRow}. */
export type FChildUpdate = pg.Changes<FChildInsert>;

/** web.g_alias · view */
export interface GAliasRow {
  /** integer */
  z: number;
}

/** What can be changed in a {@link GAliasRow}. */
export interface GAliasUpdate {
  z?: number;
}

/** web.i_history · table */
export interface IHistoryRow {
  /** web.j_view */
  was: string | null;
  /** timestamp with time zone */
  at: string | null;
}

/** What can be given for a new row of {@link IHistoryRow}. */
export interface IHistoryInsert {
  was?: string | null;
  at?: string | null;
}

/** What can be changed in a {@link IHistoryRow}. */
export type IHistoryUpdate = pg.Changes<IHistoryInsert>;

/** web.j_view · view */
export interface JViewRow {
  /** integer */
  id: number | null;
  /** text */
  label: string | null;
}

/** web.l_view · view */
export interface LViewRow {
  /** integer */
  id: number | null;
  /** text */
  label: string | null;
}

/** web.m_table · table · check web.m_good(m_table.*) */
export interface MTableRow {
  /** integer · primary key */
  id: number;
  /** text */
  label: string;
}

/** What can be given for a new row of {@link MTableRow}. */
export interface MTableInsert {
  id: number;
  label: string;
}

/** What can be changed in a {@link MTableRow}. */
export type MTableUpdate = pg.Changes<MTableInsert>;

/** web.w · materialized view */
export interface WRow {
  /** integer */
  id: number;
}

/** web.y · view */
export interface YRow {
  /** integer */
  id: number;
}

/** What can be changed in a {@link YRow}. */
export interface YUpdate {
  id?: number;
}

/** web.z_settings · table */
export interface ZSettingsRow {
  /** text · primary key */
  name: string;
  /** text */
  value: string | null;
}

/** What can be given for a new row of {@link ZSettingsRow}. */
export interface ZSettingsInsert {
  name: string;
  value?: string | null;
}

/** What can be changed in a {@link ZSettingsRow}. */
export type ZSettingsUpdate = pg.Changes<ZSettingsInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** web.a_function(again.zz_kind) · function · volatile */
  a_function: {
    Args: {
      /** again.zz_kind · default again.zz_first() */
      kind?: _again.ZzKind | null;
    };
    Returns: string | null;
  };
  /** web.c_label(web.c_view) · function · stable */
  c_label: {
    Args: readonly [string | null];
    Returns: string | null;
  };
  /** web.d_largest() · function · stable */
  d_largest: {
    Args: pg.NoArguments;
    Returns: pg.RowValue<DTableRow> | null;
  };
  /** web.e_ping(integer) · function · immutable */
  e_ping: {
    Args: {
      /** integer */
      n: number | null;
    };
    Returns: number | null;
  };
  /** web.e_pong(integer) · function · immutable */
  e_pong: {
    Args: {
      /** integer */
      n: number | null;
    };
    Returns: number | null;
  };
  /** web.h_last() · function · stable */
  h_last: {
    Args: pg.NoArguments;
    Returns: pg.RowValue<IHistoryRow> | null;
  };
  /** web.k_of(web.l_view) · function · stable */
  k_of: {
    Args: readonly [string | null];
    Returns: string | null;
  };
  /** web.m_good(web.m_table) · function · immutable */
  m_good: {
    Args: readonly [string | null];
    Returns: boolean | null;
  };
  /** web.n_all() · function · stable */
  n_all: {
    Args: pg.NoArguments;
    Returns: pg.RowValue<MTableRow>[];
  };
  /** web.z_allowed(integer) · function · stable */
  z_allowed: {
    Args: readonly [number | null];
    Returns: boolean | null;
  };
  /** web.z_clean(text) · function · immutable */
  z_clean: {
    Args: readonly [string | null];
    Returns: string | null;
  };
  /** web.z_cleaner(text) · function · immutable */
  z_cleaner: {
    Args: readonly [string | null];
    Returns: string | null;
  };
  /** web.z_setting(text) · function · stable */
  z_setting: {
    Args: readonly [string | null];
    Returns: string | null;
  };
  /** web.zz_bucket(integer) · function · immutable */
  zz_bucket: {
    Args: readonly [number | null];
    Returns: number | null;
  };
}
