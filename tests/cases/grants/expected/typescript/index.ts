// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _owned from "./owned.js";
import * as _vault from "./vault.js";

export type * as pg from "./_support.js";
export { _owned as owned };
export { _vault as vault };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  owned: {
    Tables: {
      own: {
        Row: _owned.OwnRow;
        Insert: _owned.OwnInsert;
        Update: _owned.OwnUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      counted: {
        Row: _owned.CountedRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  vault: {
    Tables: {
      book: {
        Row: _vault.BookRow;
        Insert: _vault.BookInsert;
        Update: _vault.BookUpdate;
        Relations: readonly [];
      };
      narrowed: {
        Row: _vault.NarrowedRow;
        Insert: _vault.NarrowedInsert;
        Update: _vault.NarrowedUpdate;
        Relations: readonly [];
      };
      reserved: {
        Row: _vault.ReservedRow;
        Insert: _vault.ReservedInsert;
        Update: _vault.ReservedUpdate;
        Relations: readonly [];
      };
      shut: {
        Row: _vault.ShutRow;
        Insert: _vault.ShutInsert;
        Update: _vault.ShutUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      prices: {
        Row: _vault.PricesRow;
        Relations: readonly [];
      };
      titles: {
        Row: _vault.TitlesRow;
        Update: _vault.TitlesUpdate;
        Relations: readonly [];
      };
    };
    Functions: _vault.Functions;
  };
}
