// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _log from "./log.js";

export type * as pg from "./_support.js";
export { _log as log };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  log: {
    Tables: {
      empty_parent: {
        Row: _log.EmptyParentRow;
        Insert: _log.EmptyParentInsert;
        Update: _log.EmptyParentUpdate;
        Relations: readonly [];
      };
      event: {
        Row: _log.EventRow;
        Insert: _log.EventInsert;
        Update: _log.EventUpdate;
        Relations: typeof _log.eventRelations;
      };
      event_note: {
        Row: _log.EventNoteRow;
        Insert: _log.EventNoteInsert;
        Update: _log.EventNoteUpdate;
        Relations: typeof _log.eventNoteRelations;
      };
      place: {
        Row: _log.PlaceRow;
        Insert: _log.PlaceInsert;
        Update: _log.PlaceUpdate;
        Relations: readonly [];
      };
      reading: {
        Row: _log.ReadingRow;
        Insert: _log.ReadingInsert;
        Update: _log.ReadingUpdate;
        Relations: readonly [];
      };
      sample: {
        Row: _log.SampleRow;
        Insert: _log.SampleInsert;
        Update: _log.SampleUpdate;
        Relations: readonly [];
      };
      source: {
        Row: _log.SourceRow;
        Insert: _log.SourceInsert;
        Update: _log.SourceUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: _log.Functions;
  };
}
