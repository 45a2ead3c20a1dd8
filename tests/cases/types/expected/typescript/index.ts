// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _lab from "./lab.js";

export type * as pg from "./_support.js";
export { _lab as lab };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  lab: {
    Tables: {
      arrays: {
        Row: _lab.ArraysRow;
        Insert: _lab.ArraysInsert;
        Update: _lab.ArraysUpdate;
        Relations: readonly [];
      };
      numbers: {
        Row: _lab.NumbersRow;
        Insert: _lab.NumbersInsert;
        Update: _lab.NumbersUpdate;
        Relations: readonly [];
      };
      others: {
        Row: _lab.OthersRow;
        Insert: _lab.OthersInsert;
        Update: _lab.OthersUpdate;
        Relations: readonly [];
      };
      ranges: {
        Row: _lab.RangesRow;
        Insert: _lab.RangesInsert;
        Update: _lab.RangesUpdate;
        Relations: readonly [];
      };
      texts: {
        Row: _lab.TextsRow;
        Insert: _lab.TextsInsert;
        Update: _lab.TextsUpdate;
        Relations: readonly [];
      };
      times: {
        Row: _lab.TimesRow;
        Insert: _lab.TimesInsert;
        Update: _lab.TimesUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
