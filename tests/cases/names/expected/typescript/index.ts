// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _Weird_Schema_v1_x541ad6 from "./weird-schema-v1-541ad6.js";
import * as _na_ve_x7ffe2f from "./naive-7ffe2f.js";
import * as _schema from "./schema.js";

export type * as pg from "./_support.js";
export { _Weird_Schema_v1_x541ad6 as Weird_Schema_v1_x541ad6 };
export { _na_ve_x7ffe2f as na_ve_x7ffe2f };
export { _schema as schema };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  "Weird \"Schema\".v1": {
    Tables: {
      "../escape": {
        Row: _Weird_Schema_v1_x541ad6.Escape_x1ba734Row;
        Insert: _Weird_Schema_v1_x541ad6.Escape_x1ba734Insert;
        Update: _Weird_Schema_v1_x541ad6.Escape_x1ba734Update;
        Relations: readonly [];
      };
      "123abc": {
        Row: _Weird_Schema_v1_x541ad6.x123abc_xdd130aRow;
        Insert: _Weird_Schema_v1_x541ad6.x123abc_xdd130aInsert;
        Update: _Weird_Schema_v1_x541ad6.x123abc_xdd130aUpdate;
        Relations: readonly [];
      };
      CON: {
        Row: _Weird_Schema_v1_x541ad6.CON_xa3dbc4Row;
        Insert: _Weird_Schema_v1_x541ad6.CON_xa3dbc4Insert;
        Update: _Weird_Schema_v1_x541ad6.CON_xa3dbc4Update;
        Relations: readonly [];
      };
      UPPER: {
        Row: _Weird_Schema_v1_x541ad6.UPPER_x9cba1cRow;
        Insert: _Weird_Schema_v1_x541ad6.UPPER_x9cba1cInsert;
        Update: _Weird_Schema_v1_x541ad6.UPPER_x9cba1cUpdate;
        Relations: readonly [];
      };
      ["__proto__"]: {
        Row: _Weird_Schema_v1_x541ad6.Proto_x30e2afRow;
        Insert: _Weird_Schema_v1_x541ad6.Proto_x30e2afInsert;
        Update: _Weird_Schema_v1_x541ad6.Proto_x30e2afUpdate;
        Relations: readonly [];
      };
      "a.b": {
        Row: _Weird_Schema_v1_x541ad6.AB_x2e7336Row;
        Insert: _Weird_Schema_v1_x541ad6.AB_x2e7336Insert;
        Update: _Weird_Schema_v1_x541ad6.AB_x2e7336Update;
        Relations: typeof _Weird_Schema_v1_x541ad6.aB_x2e7336Relations;
      };
      a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok: {
        Row: _Weird_Schema_v1_x541ad6.ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow;
        Insert: _Weird_Schema_v1_x541ad6.ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkInsert;
        Update: _Weird_Schema_v1_x541ad6.ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkUpdate;
        Relations: readonly [];
      };
      class: {
        Row: _Weird_Schema_v1_x541ad6.ClassRow;
        Insert: _Weird_Schema_v1_x541ad6.ClassInsert;
        Update: _Weird_Schema_v1_x541ad6.ClassUpdate;
        Relations: readonly [];
      };
      constructor: {
        Row: _Weird_Schema_v1_x541ad6.ConstructorRow;
        Insert: _Weird_Schema_v1_x541ad6.ConstructorInsert;
        Update: _Weird_Schema_v1_x541ad6.ConstructorUpdate;
        Relations: readonly [];
      };
      "é": {
        Row: _Weird_Schema_v1_x541ad6.E_xbf1276Row;
        Insert: _Weird_Schema_v1_x541ad6.E_xbf1276Insert;
        Update: _Weird_Schema_v1_x541ad6.E_xbf1276Update;
        Relations: readonly [];
      };
      order: {
        Row: _Weird_Schema_v1_x541ad6.OrderRow;
        Insert: _Weird_Schema_v1_x541ad6.OrderInsert;
        Update: _Weird_Schema_v1_x541ad6.OrderUpdate;
        Relations: typeof _Weird_Schema_v1_x541ad6.orderRelations;
      };
      upper: {
        Row: _Weird_Schema_v1_x541ad6.UpperRow;
        Insert: _Weird_Schema_v1_x541ad6.UpperInsert;
        Update: _Weird_Schema_v1_x541ad6.UpperUpdate;
        Relations: readonly [];
      };
      "é": {
        Row: _Weird_Schema_v1_x541ad6.x_x4a9955Row;
        Insert: _Weird_Schema_v1_x541ad6.x_x4a9955Insert;
        Update: _Weird_Schema_v1_x541ad6.x_x4a9955Update;
        Relations: readonly [];
      };
      "名": {
        Row: _Weird_Schema_v1_x541ad6.x_x51a5d6Row;
        Insert: _Weird_Schema_v1_x541ad6.x_x51a5d6Insert;
        Update: _Weird_Schema_v1_x541ad6.x_x51a5d6Update;
        Relations: readonly [];
      };
    };
    Views: {
      "vi \"ew": {
        Row: _Weird_Schema_v1_x541ad6.ViEw_xd9e800Row;
        Update: _Weird_Schema_v1_x541ad6.ViEw_xd9e800Update;
        Relations: readonly [];
      };
    };
    Functions: _Weird_Schema_v1_x541ad6.Functions;
  };
  "naïve 🙂": {
    Tables: {
      "naïve 🙂": {
        Row: _na_ve_x7ffe2f.NaVe_x7ffe2fRow;
        Insert: _na_ve_x7ffe2f.NaVe_x7ffe2fInsert;
        Update: _na_ve_x7ffe2f.NaVe_x7ffe2fUpdate;
        Relations: readonly [];
      };
      "tab\tstop": {
        Row: _na_ve_x7ffe2f.TabStop_xe90575Row;
        Insert: _na_ve_x7ffe2f.TabStop_xe90575Insert;
        Update: _na_ve_x7ffe2f.TabStop_xe90575Update;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  schema: {
    Tables: {
      a: {
        Row: _schema.ARow;
        Insert: _schema.AInsert;
        Update: _schema.AUpdate;
        Relations: readonly [];
      };
      "a.b": {
        Row: _schema.AB_x2e7336Row;
        Insert: _schema.AB_x2e7336Insert;
        Update: _schema.AB_x2e7336Update;
        Relations: readonly [];
      };
      table: {
        Row: _schema.TableRow;
        Insert: _schema.TableInsert;
        Update: _schema.TableUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
