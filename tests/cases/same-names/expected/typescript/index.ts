// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _east from "./east.js";
import * as _west from "./west.js";

export type * as pg from "./_support.js";
export { _east as east };
export { _west as west };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  east: {
    Tables: {
      confusing: {
        Row: _east.ConfusingRow;
        Insert: _east.ConfusingInsert;
        Update: _east.ConfusingUpdate;
        Relations: readonly [];
      };
      item: {
        Row: _east.ItemRow;
        Insert: _east.ItemInsert;
        Update: _east.ItemUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      both: {
        Row: _east.BothRow;
        Relations: readonly [];
      };
    };
    Functions: _east.Functions;
  };
  west: {
    Tables: {
      _item: {
        Row: _west.Item_x974742Row;
        Insert: _west.Item_x974742Insert;
        Update: _west.Item_x974742Update;
        Relations: readonly [];
      };
      alike: {
        Row: _west.AlikeRow;
        Insert: _west.AlikeInsert;
        Update: _west.AlikeUpdate;
        Relations: readonly [];
      };
      item: {
        Row: _west.ItemRow;
        Insert: _west.ItemInsert;
        Update: _west.ItemUpdate;
        Relations: typeof _west.itemRelations;
      };
    };
    Views: {
      both: {
        Row: _west.BothRow;
        Relations: readonly [];
      };
    };
    Functions: _west.Functions;
  };
}
