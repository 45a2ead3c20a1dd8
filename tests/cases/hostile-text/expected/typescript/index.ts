// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _hostile from "./hostile.js";

export type * as pg from "./_support.js";
export { _hostile as hostile };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  hostile: {
    Tables: {
      "<\/script>": {
        Row: _hostile.Script_x6c9656Row;
        Insert: _hostile.Script_x6c9656Insert;
        Update: _hostile.Script_x6c9656Update;
        Relations: typeof _hostile.script_x6c9656Relations;
      };
      victim: {
        Row: _hostile.VictimRow;
        Insert: _hostile.VictimInsert;
        Update: _hostile.VictimUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      "v */": {
        Row: _hostile.V_x3be689Row;
        Insert: _hostile.V_x3be689Insert;
        Update: _hostile.V_x3be689Update;
        Relations: readonly [];
      };
    };
    Functions: _hostile.Functions;
  };
}
