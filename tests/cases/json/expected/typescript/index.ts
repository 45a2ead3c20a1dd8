// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _documents from "./documents.js";

export type * as pg from "./_support.js";
export { _documents as documents };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  documents: {
    Tables: {
      document: {
        Row: _documents.DocumentRow;
        Insert: _documents.DocumentInsert;
        Update: _documents.DocumentUpdate;
        Relations: readonly [];
      };
      held: {
        Row: _documents.HeldRow;
        Insert: _documents.HeldInsert;
        Update: _documents.HeldUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      opened: {
        Row: _documents.OpenedRow;
        Update: _documents.OpenedUpdate;
        Relations: readonly [];
      };
    };
    Functions: _documents.Functions;
  };
}
