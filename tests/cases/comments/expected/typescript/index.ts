// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _told from "./told.js";

export type * as pg from "./_support.js";
export { _told as told };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  told: {
    Tables: {
      base: {
        Row: _told.BaseRow;
        Insert: _told.BaseInsert;
        Update: _told.BaseUpdate;
        Relations: typeof _told.baseRelations;
      };
      parts: {
        Row: _told.PartsRow;
        Insert: _told.PartsInsert;
        Update: _told.PartsUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      kept: {
        Row: _told.KeptRow;
        Relations: readonly [];
      };
      seen: {
        Row: _told.SeenRow;
        Insert: _told.SeenInsert;
        Update: _told.SeenUpdate;
        Relations: readonly [];
      };
    };
    Functions: _told.Functions;
  };
}
