// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _auto from "./auto.js";

export type * as pg from "./_support.js";
export { _auto as auto };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  auto: {
    Tables: {
      a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence: {
        Row: _auto.ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow;
        Insert: _auto.ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert;
        Update: _auto.ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate;
        Relations: readonly [];
      };
      after: {
        Row: _auto.AfterRow;
        Insert: _auto.AfterInsert;
        Update: _auto.AfterUpdate;
        Relations: readonly [];
      };
      identities: {
        Row: _auto.IdentitiesRow;
        Insert: _auto.IdentitiesInsert;
        Update: _auto.IdentitiesUpdate;
        Relations: readonly [];
      };
      person: {
        Row: _auto.PersonRow;
        Insert: _auto.PersonInsert;
        Update: _auto.PersonUpdate;
        Relations: readonly [];
      };
      renamed: {
        Row: _auto.RenamedRow;
        Insert: _auto.RenamedInsert;
        Update: _auto.RenamedUpdate;
        Relations: readonly [];
      };
      serials: {
        Row: _auto.SerialsRow;
        Insert: _auto.SerialsInsert;
        Update: _auto.SerialsUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: _auto.Functions;
  };
}
