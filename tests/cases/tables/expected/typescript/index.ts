// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _store from "./store.js";

export type * as pg from "./_support.js";
export { _store as store };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  store: {
    Tables: {
      counter: {
        Row: _store.CounterRow;
        Insert: _store.CounterInsert;
        Update: _store.CounterUpdate;
        Relations: readonly [];
      };
      crowded: {
        Row: _store.CrowdedRow;
        Insert: _store.CrowdedInsert;
        Update: _store.CrowdedUpdate;
        Relations: readonly [];
      };
      defaults: {
        Row: _store.DefaultsRow;
        Insert: _store.DefaultsInsert;
        Update: _store.DefaultsUpdate;
        Relations: readonly [];
      };
      mended: {
        Row: _store.MendedRow;
        Insert: _store.MendedInsert;
        Update: _store.MendedUpdate;
        Relations: readonly [];
      };
      nothing: {
        Row: _store.NothingRow;
        Insert: _store.NothingInsert;
        Update: _store.NothingUpdate;
        Relations: readonly [];
      };
      replicated_by_index: {
        Row: _store.ReplicatedByIndexRow;
        Insert: _store.ReplicatedByIndexInsert;
        Update: _store.ReplicatedByIndexUpdate;
        Relations: readonly [];
      };
      replicated_by_key: {
        Row: _store.ReplicatedByKeyRow;
        Insert: _store.ReplicatedByKeyInsert;
        Update: _store.ReplicatedByKeyUpdate;
        Relations: readonly [];
      };
      replicated_by_nothing: {
        Row: _store.ReplicatedByNothingRow;
        Insert: _store.ReplicatedByNothingInsert;
        Update: _store.ReplicatedByNothingUpdate;
        Relations: readonly [];
      };
      replicated_in_full: {
        Row: _store.ReplicatedInFullRow;
        Insert: _store.ReplicatedInFullInsert;
        Update: _store.ReplicatedInFullUpdate;
        Relations: readonly [];
      };
      session: {
        Row: _store.SessionRow;
        Insert: _store.SessionInsert;
        Update: _store.SessionUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
