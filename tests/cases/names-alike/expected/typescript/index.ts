// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _Alike from "./alike-923ab3.js";
import * as _al_ike_xaf0125 from "./al-ike-af0125.js";
import * as _al_ike from "./al_ike.js";
import * as _alike from "./alike.js";
import * as _codec from "./codec.js";
import * as _index from "./index-1bc04b.js";

export type * as pg from "./_support.js";
export { _Alike as Alike };
export { _al_ike_xaf0125 as al_ike_xaf0125 };
export { _al_ike as al_ike };
export { _alike as alike };
export { _codec as codec };
export { _index as index };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  Alike: {
    Tables: {
      columns: {
        Row: _Alike.ColumnsRow;
        Insert: _Alike.ColumnsInsert;
        Update: _Alike.ColumnsUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  "al ike": {
    Tables: {
      columns: {
        Row: _al_ike_xaf0125.ColumnsRow;
        Insert: _al_ike_xaf0125.ColumnsInsert;
        Update: _al_ike_xaf0125.ColumnsUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  al_ike: {
    Tables: {
      columns: {
        Row: _al_ike.ColumnsRow;
        Insert: _al_ike.ColumnsInsert;
        Update: _al_ike.ColumnsUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  alike: {
    Tables: {
      BaseModel: {
        Row: _alike.BaseModel_xdbb7e4Row;
        Insert: _alike.BaseModel_xdbb7e4Insert;
        Update: _alike.BaseModel_xdbb7e4Update;
        Relations: readonly [];
      };
      Weird_Table_Name: {
        Row: _alike.WeirdTableName_x0dbd9aRow;
        Insert: _alike.WeirdTableName_x0dbd9aInsert;
        Update: _alike.WeirdTableName_x0dbd9aUpdate;
        Relations: readonly [];
      };
      base_model: {
        Row: _alike.BaseModelRow;
        Insert: _alike.BaseModelInsert;
        Update: _alike.BaseModelUpdate;
        Relations: readonly [];
      };
      bus: {
        Row: _alike.BusRow;
        Insert: _alike.BusInsert;
        Update: _alike.BusUpdate;
        Relations: readonly [];
      };
      buss: {
        Row: _alike.BussRow;
        Insert: _alike.BussInsert;
        Update: _alike.BussUpdate;
        Relations: readonly [];
      };
      columns: {
        Row: _alike.ColumnsRow;
        Insert: _alike.ColumnsInsert;
        Update: _alike.ColumnsUpdate;
        Relations: readonly [];
      };
      folded: {
        Row: _alike.FoldedRow;
        Insert: _alike.FoldedInsert;
        Update: _alike.FoldedUpdate;
        Relations: readonly [];
      };
      order: {
        Row: _alike.OrderRow;
        Insert: _alike.OrderInsert;
        Update: _alike.OrderUpdate;
        Relations: typeof _alike.orderRelations;
      };
      order_insert: {
        Row: _alike.OrderInsertRow;
        Insert: _alike.OrderInsertInsert;
        Update: _alike.OrderInsertUpdate;
        Relations: readonly [];
      };
      order_relations: {
        Row: _alike.OrderRelationsRow;
        Insert: _alike.OrderRelationsInsert;
        Update: _alike.OrderRelationsUpdate;
        Relations: readonly [];
      };
      order_row: {
        Row: _alike.OrderRowRow;
        Insert: _alike.OrderRowInsert;
        Update: _alike.OrderRowUpdate;
        Relations: readonly [];
      };
      status: {
        Row: _alike.StatusRow;
        Insert: _alike.StatusInsert;
        Update: _alike.StatusUpdate;
        Relations: readonly [];
      };
      statuses: {
        Row: _alike.StatusesRow;
        Insert: _alike.StatusesInsert;
        Update: _alike.StatusesUpdate;
        Relations: readonly [];
      };
      user_role: {
        Row: _alike.UserRoleRow;
        Insert: _alike.UserRoleInsert;
        Update: _alike.UserRoleUpdate;
        Relations: readonly [];
      };
      userrole: {
        Row: _alike.UserroleRow;
        Insert: _alike.UserroleInsert;
        Update: _alike.UserroleUpdate;
        Relations: readonly [];
      };
      uses_them: {
        Row: _alike.UsesThemRow;
        Insert: _alike.UsesThemInsert;
        Update: _alike.UsesThemUpdate;
        Relations: readonly [];
      };
      "weird table-name": {
        Row: _alike.WeirdTableName_xdf8e43Row;
        Insert: _alike.WeirdTableName_xdf8e43Insert;
        Update: _alike.WeirdTableName_xdf8e43Update;
        Relations: readonly [];
      };
      weirdTableName: {
        Row: _alike.WeirdTableName_x48fadcRow;
        Insert: _alike.WeirdTableName_x48fadcInsert;
        Update: _alike.WeirdTableName_x48fadcUpdate;
        Relations: readonly [];
      };
      weird_table_name: {
        Row: _alike.WeirdTableNameRow;
        Insert: _alike.WeirdTableNameInsert;
        Update: _alike.WeirdTableNameUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  codec: {
    Tables: {
      __init__: {
        Row: _codec.Init_x759f8dRow;
        Insert: _codec.Init_x759f8dInsert;
        Update: _codec.Init_x759f8dUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  index: {
    Tables: {
      index: {
        Row: _index.IndexRow;
        Insert: _index.IndexInsert;
        Update: _index.IndexUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
