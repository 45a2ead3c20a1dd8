// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _shop from "./shop.js";

export type * as pg from "./_support.js";
export { _shop as shop };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  shop: {
    Tables: {
      product: {
        Row: _shop.ProductRow;
        Insert: _shop.ProductInsert;
        Update: _shop.ProductUpdate;
        Relations: typeof _shop.productRelations;
      };
      sale: {
        Row: _shop.SaleRow;
        Insert: _shop.SaleInsert;
        Update: _shop.SaleUpdate;
        Relations: typeof _shop.saleRelations;
      };
    };
    Views: {
      checked: {
        Row: _shop.CheckedRow;
        Insert: _shop.CheckedInsert;
        Update: _shop.CheckedUpdate;
        Relations: readonly [];
      };
      checked_locally: {
        Row: _shop.CheckedLocallyRow;
        Update: _shop.CheckedLocallyUpdate;
        Relations: readonly [];
      };
      collated: {
        Row: _shop.CollatedRow;
        Relations: readonly [];
      };
      computed: {
        Row: _shop.ComputedRow;
        Update: _shop.ComputedUpdate;
        Relations: readonly [];
      };
      countdown: {
        Row: _shop.CountdownRow;
        Relations: readonly [];
      };
      everything: {
        Row: _shop.EverythingRow;
        Insert: _shop.EverythingInsert;
        Update: _shop.EverythingUpdate;
        Relations: readonly [];
      };
      full_joined: {
        Row: _shop.FullJoinedRow;
        Relations: readonly [];
      };
      grouped: {
        Row: _shop.GroupedRow;
        Relations: readonly [];
      };
      guarded: {
        Row: _shop.GuardedRow;
        Update: _shop.GuardedUpdate;
        Relations: readonly [];
      };
      joined: {
        Row: _shop.JoinedRow;
        Relations: readonly [];
      };
      lateral_joined: {
        Row: _shop.LateralJoinedRow;
        Relations: readonly [];
      };
      needs_key: {
        Row: _shop.NeedsKeyRow;
        Relations: readonly [];
      };
      no_columns: {
        Row: _shop.NoColumnsRow;
        Relations: readonly [];
      };
      numbered: {
        Row: _shop.NumberedRow;
        Relations: readonly [];
      };
      on_views: {
        Row: _shop.OnViewsRow;
        Relations: readonly [];
      };
      outer_joined: {
        Row: _shop.OuterJoinedRow;
        Relations: readonly [];
      };
      over_totals: {
        Row: _shop.OverTotalsRow;
        Relations: readonly [];
      };
      renamed: {
        Row: _shop.RenamedRow;
        Update: _shop.RenamedUpdate;
        Relations: readonly [];
      };
      renamed_values: {
        Row: _shop.RenamedValuesRow;
        Relations: readonly [];
      };
      simple: {
        Row: _shop.SimpleRow;
        Insert: _shop.SimpleInsert;
        Update: _shop.SimpleUpdate;
        Relations: readonly [];
      };
      totals: {
        Row: _shop.TotalsRow;
        Relations: readonly [];
      };
      totals_of_totals: {
        Row: _shop.TotalsOfTotalsRow;
        Relations: readonly [];
      };
      tree: {
        Row: _shop.TreeRow;
        Relations: readonly [];
      };
      united: {
        Row: _shop.UnitedRow;
        Relations: readonly [];
      };
      values_only: {
        Row: _shop.ValuesOnlyRow;
        Relations: readonly [];
      };
      whole_row: {
        Row: _shop.WholeRowRow;
        Update: _shop.WholeRowUpdate;
        Relations: readonly [];
      };
      with_default: {
        Row: _shop.WithDefaultRow;
        Insert: _shop.WithDefaultInsert;
        Update: _shop.WithDefaultUpdate;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
}
