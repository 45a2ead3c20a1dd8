// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _secure from "./secure.js";

export type * as pg from "./_support.js";
export { _secure as secure };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  secure: {
    Tables: {
      document: {
        Row: _secure.DocumentRow;
        Insert: _secure.DocumentInsert;
        Update: _secure.DocumentUpdate;
        Relations: readonly [];
      };
      enabled_only: {
        Row: _secure.EnabledOnlyRow;
        Insert: _secure.EnabledOnlyInsert;
        Update: _secure.EnabledOnlyUpdate;
        Relations: readonly [];
      };
      forced_only: {
        Row: _secure.ForcedOnlyRow;
        Insert: _secure.ForcedOnlyInsert;
        Update: _secure.ForcedOnlyUpdate;
        Relations: readonly [];
      };
      member: {
        Row: _secure.MemberRow;
        Insert: _secure.MemberInsert;
        Update: _secure.MemberUpdate;
        Relations: readonly [];
      };
      sleeping: {
        Row: _secure.SleepingRow;
        Insert: _secure.SleepingInsert;
        Update: _secure.SleepingUpdate;
        Relations: readonly [];
      };
      split: {
        Row: _secure.SplitRow;
        Insert: _secure.SplitInsert;
        Update: _secure.SplitUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      busy: {
        Row: _secure.BusyRow;
        Relations: readonly [];
      };
    };
    Functions: _secure.Functions;
  };
}
