// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _shadow from "./shadow.js";

export type * as pg from "./_support.js";
export { _shadow as shadow };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  shadow: {
    Tables: {
      Annotated: {
        Row: _shadow.Annotated_x77f6e4Row;
        Insert: _shadow.Annotated_x77f6e4Insert;
        Update: _shadow.Annotated_x77f6e4Update;
        Relations: readonly [];
      };
      Any: {
        Row: _shadow.Any_x2b5055Row;
        Insert: _shadow.Any_x2b5055Insert;
        Update: _shadow.Any_x2b5055Update;
        Relations: readonly [];
      };
      Array: {
        Row: _shadow.Array_xf0cf39Row;
        Insert: _shadow.Array_xf0cf39Insert;
        Update: _shadow.Array_xf0cf39Update;
        Relations: readonly [];
      };
      BaseModel: {
        Row: _shadow.BaseModel_xdbb7e4Row;
        Insert: _shadow.BaseModel_xdbb7e4Insert;
        Update: _shadow.BaseModel_xdbb7e4Update;
        Relations: readonly [];
      };
      Database: {
        Row: _shadow.Database_xfa7fe6Row;
        Insert: _shadow.Database_xfa7fe6Insert;
        Update: _shadow.Database_xfa7fe6Update;
        Relations: readonly [];
      };
      Date: {
        Row: _shadow.Date_x99c40aRow;
        Insert: _shadow.Date_x99c40aInsert;
        Update: _shadow.Date_x99c40aUpdate;
        Relations: readonly [];
      };
      Enum: {
        Row: _shadow.Enum_x54108dRow;
        Insert: _shadow.Enum_x54108dInsert;
        Update: _shadow.Enum_x54108dUpdate;
        Relations: readonly [];
      };
      Field: {
        Row: _shadow.Field_xf45fc1Row;
        Insert: _shadow.Field_xf45fc1Insert;
        Update: _shadow.Field_xf45fc1Update;
        Relations: readonly [];
      };
      Insert: {
        Row: _shadow.Insert_x8aa318Row;
        Insert: _shadow.Insert_x8aa318Insert;
        Update: _shadow.Insert_x8aa318Update;
        Relations: readonly [];
      };
      Json: {
        Row: _shadow.Json_x89364bRow;
        Insert: _shadow.Json_x89364bInsert;
        Update: _shadow.Json_x89364bUpdate;
        Relations: readonly [];
      };
      Literal: {
        Row: _shadow.Literal_xa6230cRow;
        Insert: _shadow.Literal_xa6230cInsert;
        Update: _shadow.Literal_xa6230cUpdate;
        Relations: readonly [];
      };
      Optional: {
        Row: _shadow.Optional_x59be71Row;
        Insert: _shadow.Optional_x59be71Insert;
        Update: _shadow.Optional_x59be71Update;
        Relations: readonly [];
      };
      Promise: {
        Row: _shadow.Promise_x1eec97Row;
        Insert: _shadow.Promise_x1eec97Insert;
        Update: _shadow.Promise_x1eec97Update;
        Relations: readonly [];
      };
      Record: {
        Row: _shadow.Record_xbfdd51Row;
        Insert: _shadow.Record_xbfdd51Insert;
        Update: _shadow.Record_xbfdd51Update;
        Relations: readonly [];
      };
      Row: {
        Row: _shadow.Row_x95110dRow;
        Insert: _shadow.Row_x95110dInsert;
        Update: _shadow.Row_x95110dUpdate;
        Relations: readonly [];
      };
      Update: {
        Row: _shadow.Update_xc1c100Row;
        Insert: _shadow.Update_xc1c100Insert;
        Update: _shadow.Update_xc1c100Update;
        Relations: readonly [];
      };
      base_model_has: {
        Row: _shadow.BaseModelHasRow;
        Insert: _shadow.BaseModelHasInsert;
        Update: _shadow.BaseModelHasUpdate;
        Relations: readonly [];
      };
      called_like_modules: {
        Row: _shadow.CalledLikeModulesRow;
        Insert: _shadow.CalledLikeModulesInsert;
        Update: _shadow.CalledLikeModulesUpdate;
        Relations: readonly [];
      };
      called_like_types: {
        Row: _shadow.CalledLikeTypesRow;
        Insert: _shadow.CalledLikeTypesInsert;
        Update: _shadow.CalledLikeTypesUpdate;
        Relations: readonly [];
      };
      string: {
        Row: _shadow.StringRow;
        Insert: _shadow.StringInsert;
        Update: _shadow.StringUpdate;
        Relations: readonly [];
      };
      underlined: {
        Row: _shadow.UnderlinedRow;
        Insert: _shadow.UnderlinedInsert;
        Update: _shadow.UnderlinedUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
