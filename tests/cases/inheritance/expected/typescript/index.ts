// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _zoo from "./zoo.js";

export type * as pg from "./_support.js";
export { _zoo as zoo };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  zoo: {
    Tables: {
      animal: {
        Row: _zoo.AnimalRow;
        Insert: _zoo.AnimalInsert;
        Update: _zoo.AnimalUpdate;
        Relations: readonly [];
      };
      cat: {
        Row: _zoo.CatRow;
        Insert: _zoo.CatInsert;
        Update: _zoo.CatUpdate;
        Relations: readonly [];
      };
      corner: {
        Row: _zoo.CornerRow;
        Insert: _zoo.CornerInsert;
        Update: _zoo.CornerUpdate;
        Relations: readonly [];
      };
      dog: {
        Row: _zoo.DogRow;
        Insert: _zoo.DogInsert;
        Update: _zoo.DogUpdate;
        Relations: readonly [];
      };
      former: {
        Row: _zoo.FormerRow;
        Insert: _zoo.FormerInsert;
        Update: _zoo.FormerUpdate;
        Relations: readonly [];
      };
      labelled: {
        Row: _zoo.LabelledRow;
        Insert: _zoo.LabelledInsert;
        Update: _zoo.LabelledUpdate;
        Relations: readonly [];
      };
      measured: {
        Row: _zoo.MeasuredRow;
        Insert: _zoo.MeasuredInsert;
        Update: _zoo.MeasuredUpdate;
        Relations: readonly [];
      };
      measured_same: {
        Row: _zoo.MeasuredSameRow;
        Insert: _zoo.MeasuredSameInsert;
        Update: _zoo.MeasuredSameUpdate;
        Relations: readonly [];
      };
      owned: {
        Row: _zoo.OwnedRow;
        Insert: _zoo.OwnedInsert;
        Update: _zoo.OwnedUpdate;
        Relations: readonly [];
      };
      pet: {
        Row: _zoo.PetRow;
        Insert: _zoo.PetInsert;
        Update: _zoo.PetUpdate;
        Relations: readonly [];
      };
      puppy: {
        Row: _zoo.PuppyRow;
        Insert: _zoo.PuppyInsert;
        Update: _zoo.PuppyUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
