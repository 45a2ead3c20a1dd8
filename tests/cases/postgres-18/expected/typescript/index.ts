// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _modern from "./modern.js";

export type * as pg from "./_support.js";
export { _modern as modern };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  modern: {
    Tables: {
      lenient: {
        Row: _modern.LenientRow;
        Insert: _modern.LenientInsert;
        Update: _modern.LenientUpdate;
        Relations: typeof _modern.lenientRelations;
      };
      meal: {
        Row: _modern.MealRow;
        Insert: _modern.MealInsert;
        Update: _modern.MealUpdate;
        Relations: typeof _modern.mealRelations;
      };
      measured: {
        Row: _modern.MeasuredRow;
        Insert: _modern.MeasuredInsert;
        Update: _modern.MeasuredUpdate;
        Relations: readonly [];
      };
      measured_otherwise: {
        Row: _modern.MeasuredOtherwiseRow;
        Insert: _modern.MeasuredOtherwiseInsert;
        Update: _modern.MeasuredOtherwiseUpdate;
        Relations: readonly [];
      };
      named_not_null: {
        Row: _modern.NamedNotNullRow;
        Insert: _modern.NamedNotNullInsert;
        Update: _modern.NamedNotNullUpdate;
        Relations: readonly [];
      };
      not_null_child: {
        Row: _modern.NotNullChildRow;
        Insert: _modern.NotNullChildInsert;
        Update: _modern.NotNullChildUpdate;
        Relations: readonly [];
      };
      numbered: {
        Row: _modern.NumberedRow;
        Insert: _modern.NumberedInsert;
        Update: _modern.NumberedUpdate;
        Relations: readonly [];
      };
      split: {
        Row: _modern.SplitRow;
        Insert: _modern.SplitInsert;
        Update: _modern.SplitUpdate;
        Relations: readonly [];
      };
      stay: {
        Row: _modern.StayRow;
        Insert: _modern.StayInsert;
        Update: _modern.StayUpdate;
        Relations: readonly [];
      };
      virtual: {
        Row: _modern.VirtualRow;
        Insert: _modern.VirtualInsert;
        Update: _modern.VirtualUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
