// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _app from "./app.js";

export type * as pg from "./_support.js";
export { _app as app };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  app: {
    Tables: {
      page: {
        Row: _app.PageRow;
        Insert: _app.PageInsert;
        Update: _app.PageUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      titles: {
        Row: _app.TitlesRow;
        Update: _app.TitlesUpdate;
        Relations: readonly [];
      };
    };
    Functions: _app.Functions;
  };
}
