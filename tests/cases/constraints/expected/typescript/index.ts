// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _rules from "./rules.js";

export type * as pg from "./_support.js";
export { _rules as rules };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  rules: {
    Tables: {
      booking: {
        Row: _rules.BookingRow;
        Insert: _rules.BookingInsert;
        Update: _rules.BookingUpdate;
        Relations: readonly [];
      };
      checked: {
        Row: _rules.CheckedRow;
        Insert: _rules.CheckedInsert;
        Update: _rules.CheckedUpdate;
        Relations: readonly [];
      };
      circles: {
        Row: _rules.CirclesRow;
        Insert: _rules.CirclesInsert;
        Update: _rules.CirclesUpdate;
        Relations: readonly [];
      };
      keyed: {
        Row: _rules.KeyedRow;
        Insert: _rules.KeyedInsert;
        Update: _rules.KeyedUpdate;
        Relations: readonly [];
      };
      late_key: {
        Row: _rules.LateKeyRow;
        Insert: _rules.LateKeyInsert;
        Update: _rules.LateKeyUpdate;
        Relations: readonly [];
      };
      listed: {
        Row: _rules.ListedRow;
        Insert: _rules.ListedInsert;
        Update: _rules.ListedUpdate;
        Relations: readonly [];
      };
      pair: {
        Row: _rules.PairRow;
        Insert: _rules.PairInsert;
        Update: _rules.PairUpdate;
        Relations: readonly [];
      };
      promoted: {
        Row: _rules.PromotedRow;
        Insert: _rules.PromotedInsert;
        Update: _rules.PromotedUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      listed_view: {
        Row: _rules.ListedViewRow;
        Update: _rules.ListedViewUpdate;
        Relations: readonly [];
      };
    };
    Functions: _rules.Functions;
  };
}
