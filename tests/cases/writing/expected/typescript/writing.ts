// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema writing, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** writing.fills · domain over text · default 'filled'::text */
export type Fills = string;

/** writing.refuses · domain over text · not null */
export type Refuses = string;

/** writing.refuses_and_fills · domain over text · not null · default 'filled'::text */
export type RefusesAndFills = string;

/** writing.all_by_itself · table */
export interface AllByItselfRow {
  /** integer · primary key · identity, always */
  id: number;
  /** timestamp with time zone · default now() */
  at: string;
}

/** What can be given for a new row of {@link AllByItselfRow}. */
export interface AllByItselfInsert {
  /** default now() */
  at?: string;
}

/** What can be changed in a {@link AllByItselfRow}. */
export type AllByItselfUpdate = pg.Changes<AllByItselfInsert>;

/** writing.by_rule · view */
export interface ByRuleRow {
  /** text */
  may: string | null;
}

/** writing.by_trigger · view */
export interface ByTriggerRow {
  /** bigint */
  n: string;
}

/** writing.combinations · table */
export interface CombinationsRow {
  /** integer · primary key · identity, always */
  always: number;
  /** text · generated, stored: (must || '!'::text) */
  made: string | null;
  /** text · generated, stored: (must || '?'::text) */
  made_not_null: string;
  /** bigint · identity, by default */
  by_default: string;
  /** integer · default nextval('writing.combinations_counted_seq'::regclass) */
  counted: number;
  /** text · default 'x'::text */
  defaulted: string;
  /** timestamp with time zone · default now() */
  moment: string;
  /** text */
  must: string;
  /** integer[] */
  must_list: pg.ArrayOf<number>;
  /** text */
  may: string | null;
  /** text · default 'x'::text */
  may_defaulted: string | null;
  /** text */
  null_default: string | null;
  /** writing.refuses */
  refused: Refuses | null;
  /** writing.fills */
  filled: Fills | null;
  /** writing.refuses_and_fills */
  held: RefusesAndFills | null;
  /** writing.refuses · default 'here'::text */
  filled_here: Refuses | null;
  /** writing.fills */
  not_null_fills: Fills;
  /** text */
  Insert: string | null;
  /** text · default ''::text */
  Update: string;
}

/** What can be given for a new row of {@link CombinationsRow}. */
export interface CombinationsInsert {
  /** identity, by default */
  by_default?: string;
  /** default nextval('writing.combinations_counted_seq'::regclass) */
  counted?: number;
  /** default 'x'::text */
  defaulted?: string;
  /** default now() */
  moment?: string;
  must: string;
  must_list: pg.ArrayOf<number>;
  may?: string | null;
  /** default 'x'::text */
  may_defaulted?: string | null;
  null_default?: string | null;
  refused: Refuses;
  filled?: Fills | null;
  held?: RefusesAndFills;
  /** default 'here'::text */
  filled_here?: Refuses;
  not_null_fills?: Fills;
  Insert?: string | null;
  /** default ''::text */
  Update?: string;
}

/** What can be changed in a {@link CombinationsRow}. */
export type CombinationsUpdate = pg.Changes<CombinationsInsert>;

/** writing.composite_key · table · primary key (a, b) */
export interface CompositeKeyRow {
  /** text */
  note: string | null;
  /** integer · part of primary key */
  b: number;
  /** integer · part of primary key */
  a: number;
}

/** What can be given for a new row of {@link CompositeKeyRow}. */
export interface CompositeKeyInsert {
  note?: string | null;
  b: number;
  a: number;
}

/** What can be changed in a {@link CompositeKeyRow}. */
export type CompositeKeyUpdate = pg.Changes<CompositeKeyInsert>;

/** writing.kept · materialized view */
export interface KeptRow {
  /** text */
  must: string;
}

/** writing.measured · partitioned table */
export interface MeasuredRow {
  /** date · primary key */
  at: string;
  /** numeric */
  value: string;
}

/** What can be given for a new row of {@link MeasuredRow}. */
export interface MeasuredInsert {
  at: string;
  value: string;
}

/** What can be changed in a {@link MeasuredRow}. */
export type MeasuredUpdate = pg.Changes<MeasuredInsert>;

/** writing.no_key · table */
export interface NoKeyRow {
  /** timestamp with time zone · default now() */
  at: string;
  /** text */
  what: string;
}

/** What can be given for a new row of {@link NoKeyRow}. */
export interface NoKeyInsert {
  /** default now() */
  at?: string;
  what: string;
}

/** What can be changed in a {@link NoKeyRow}. */
export type NoKeyUpdate = pg.Changes<NoKeyInsert>;

/** writing.only_identity · table */
export interface OnlyIdentityRow {
  /** integer · primary key · identity, always */
  id: number;
}

/** What can be given for a new row of {@link OnlyIdentityRow}. */
export type OnlyIdentityInsert = pg.NoColumns;

/** What can be changed in a {@link OnlyIdentityRow}. */
export type OnlyIdentityUpdate = pg.Changes<OnlyIdentityInsert>;

/** writing.owned · table */
export interface OwnedRow {
  /** bigint · primary key · identity, always */
  id: string;
  /** uuid · → writing.tenants.id · default (current_setting('app.tenant_id'::text, true))::uuid */
  tenant_id: string;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link OwnedRow}. */
export interface OwnedInsert {
  /** default (current_setting('app.tenant_id'::text, true))::uuid */
  tenant_id?: string;
  note?: string | null;
}

/** What can be changed in a {@link OwnedRow}. */
export type OwnedUpdate = pg.Changes<OwnedInsert>;

/** Where a {@link OwnedRow} leads. */
export const ownedRelations = [
  {
    kind: "foreign key",
    name: "owned_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "writing",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** writing.partly · view */
export interface PartlyRow {
  /** integer */
  always: number;
  /** text */
  must: string;
  /** text */
  loud: string | null;
}

/** What can be changed in a {@link PartlyRow}. */
export interface PartlyUpdate {
  must?: string;
}

/** writing.read_only · view */
export interface ReadOnlyRow {
  /** text */
  may: string | null;
  /** bigint */
  n: string;
}

/** writing.tenants · table */
export interface TenantsRow {
  /** uuid · primary key · default gen_random_uuid() */
  id: string;
}

/** What can be given for a new row of {@link TenantsRow}. */
export interface TenantsInsert {
  /** default gen_random_uuid() */
  id?: string;
}

/** What can be changed in a {@link TenantsRow}. */
export type TenantsUpdate = pg.Changes<TenantsInsert>;

/** writing.unique_nullable · table */
export interface UniqueNullableRow {
  /** text · unique key */
  code: string | null;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link UniqueNullableRow}. */
export interface UniqueNullableInsert {
  code?: string | null;
  note?: string | null;
}

/** What can be changed in a {@link UniqueNullableRow}. */
export type UniqueNullableUpdate = pg.Changes<UniqueNullableInsert>;

/** writing.unique_only · table */
export interface UniqueOnlyRow {
  /** text · unique key */
  code: string;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link UniqueOnlyRow}. */
export interface UniqueOnlyInsert {
  code: string;
  note?: string | null;
}

/** What can be changed in a {@link UniqueOnlyRow}. */
export type UniqueOnlyUpdate = pg.Changes<UniqueOnlyInsert>;

/** writing.updatable · view */
export interface UpdatableRow {
  /** integer */
  always: number;
  /** text */
  must: string;
  /** text */
  may: string | null;
}

/** What can be changed in a {@link UpdatableRow}. */
export interface UpdatableUpdate {
  must?: string;
  may?: string | null;
}
