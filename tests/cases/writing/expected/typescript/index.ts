// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _writing from "./writing.js";

export type * as pg from "./_support.js";
export { _writing as writing };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  writing: {
    Tables: {
      all_by_itself: {
        Row: _writing.AllByItselfRow;
        Insert: _writing.AllByItselfInsert;
        Update: _writing.AllByItselfUpdate;
        Relations: readonly [];
      };
      combinations: {
        Row: _writing.CombinationsRow;
        Insert: _writing.CombinationsInsert;
        Update: _writing.CombinationsUpdate;
        Relations: readonly [];
      };
      composite_key: {
        Row: _writing.CompositeKeyRow;
        Insert: _writing.CompositeKeyInsert;
        Update: _writing.CompositeKeyUpdate;
        Relations: readonly [];
      };
      measured: {
        Row: _writing.MeasuredRow;
        Insert: _writing.MeasuredInsert;
        Update: _writing.MeasuredUpdate;
        Relations: readonly [];
      };
      no_key: {
        Row: _writing.NoKeyRow;
        Insert: _writing.NoKeyInsert;
        Update: _writing.NoKeyUpdate;
        Relations: readonly [];
      };
      only_identity: {
        Row: _writing.OnlyIdentityRow;
        Insert: _writing.OnlyIdentityInsert;
        Update: _writing.OnlyIdentityUpdate;
        Relations: readonly [];
      };
      owned: {
        Row: _writing.OwnedRow;
        Insert: _writing.OwnedInsert;
        Update: _writing.OwnedUpdate;
        Relations: typeof _writing.ownedRelations;
      };
      tenants: {
        Row: _writing.TenantsRow;
        Insert: _writing.TenantsInsert;
        Update: _writing.TenantsUpdate;
        Relations: readonly [];
      };
      unique_nullable: {
        Row: _writing.UniqueNullableRow;
        Insert: _writing.UniqueNullableInsert;
        Update: _writing.UniqueNullableUpdate;
        Relations: readonly [];
      };
      unique_only: {
        Row: _writing.UniqueOnlyRow;
        Insert: _writing.UniqueOnlyInsert;
        Update: _writing.UniqueOnlyUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      by_rule: {
        Row: _writing.ByRuleRow;
        Relations: readonly [];
      };
      by_trigger: {
        Row: _writing.ByTriggerRow;
        Relations: readonly [];
      };
      kept: {
        Row: _writing.KeptRow;
        Relations: readonly [];
      };
      partly: {
        Row: _writing.PartlyRow;
        Update: _writing.PartlyUpdate;
        Relations: readonly [];
      };
      read_only: {
        Row: _writing.ReadOnlyRow;
        Relations: readonly [];
      };
      updatable: {
        Row: _writing.UpdatableRow;
        Update: _writing.UpdatableUpdate;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
}
