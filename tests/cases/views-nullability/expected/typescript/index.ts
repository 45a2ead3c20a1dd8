// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _proved from "./proved.js";

export type * as pg from "./_support.js";
export { _proved as proved };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  proved: {
    Tables: {
      customer: {
        Row: _proved.CustomerRow;
        Insert: _proved.CustomerInsert;
        Update: _proved.CustomerUpdate;
        Relations: readonly [];
      };
      purchase: {
        Row: _proved.PurchaseRow;
        Insert: _proved.PurchaseInsert;
        Update: _proved.PurchaseUpdate;
        Relations: typeof _proved.purchaseRelations;
      };
    };
    Views: {
      asked_for: {
        Row: _proved.AskedForRow;
        Update: _proved.AskedForUpdate;
        Relations: readonly [];
      };
      either: {
        Row: _proved.EitherRow;
        Relations: readonly [];
      };
      grand_totals: {
        Row: _proved.GrandTotalsRow;
        Relations: readonly [];
      };
      joined: {
        Row: _proved.JoinedRow;
        Relations: readonly [];
      };
      kept: {
        Row: _proved.KeptRow;
        Relations: readonly [];
      };
      over_joined: {
        Row: _proved.OverJoinedRow;
        Relations: readonly [];
      };
      refunds: {
        Row: _proved.RefundsRow;
        Relations: readonly [];
      };
      told: {
        Row: _proved.ToldRow;
        Update: _proved.ToldUpdate;
        Relations: readonly [];
      };
      totals: {
        Row: _proved.TotalsRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
}
