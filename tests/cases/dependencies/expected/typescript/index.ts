// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _again from "./again.js";
import * as _web from "./web.js";

export type * as pg from "./_support.js";
export { _again as again };
export { _web as web };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  again: {
    Tables: Record<never, never>;
    Views: {
      a: {
        Row: _again.ARow;
        Relations: readonly [];
      };
      x: {
        Row: _again.XRow;
        Update: _again.XUpdate;
        Relations: readonly [];
      };
      z: {
        Row: _again.ZRow;
        Update: _again.ZUpdate;
        Relations: readonly [];
      };
    };
    Functions: _again.Functions;
  };
  web: {
    Tables: {
      a_table: {
        Row: _web.ATableRow;
        Insert: _web.ATableInsert;
        Update: _web.ATableUpdate;
        Relations: readonly [];
      };
      b_parts: {
        Row: _web.BPartsRow;
        Insert: _web.BPartsInsert;
        Update: _web.BPartsUpdate;
        Relations: readonly [];
      };
      d_table: {
        Row: _web.DTableRow;
        Insert: _web.DTableInsert;
        Update: _web.DTableUpdate;
        Relations: readonly [];
      };
      e_table: {
        Row: _web.ETableRow;
        Insert: _web.ETableInsert;
        Update: _web.ETableUpdate;
        Relations: readonly [];
      };
      f_child: {
        Row: _web.FChildRow;
        Insert: _web.FChildInsert;
        Update: _web.FChildUpdate;
        Relations: readonly [];
      };
      i_history: {
        Row: _web.IHistoryRow;
        Insert: _web.IHistoryInsert;
        Update: _web.IHistoryUpdate;
        Relations: readonly [];
      };
      m_table: {
        Row: _web.MTableRow;
        Insert: _web.MTableInsert;
        Update: _web.MTableUpdate;
        Relations: readonly [];
      };
      z_settings: {
        Row: _web.ZSettingsRow;
        Insert: _web.ZSettingsInsert;
        Update: _web.ZSettingsUpdate;
        Relations: readonly [];
      };
    };
    Views: {
      a_only_exists: {
        Row: _web.AOnlyExistsRow;
        Relations: readonly [];
      };
      c_view: {
        Row: _web.CViewRow;
        Update: _web.CViewUpdate;
        Relations: readonly [];
      };
      g_alias: {
        Row: _web.GAliasRow;
        Update: _web.GAliasUpdate;
        Relations: readonly [];
      };
      j_view: {
        Row: _web.JViewRow;
        Relations: readonly [];
      };
      l_view: {
        Row: _web.LViewRow;
        Relations: readonly [];
      };
      w: {
        Row: _web.WRow;
        Relations: readonly [];
      };
      y: {
        Row: _web.YRow;
        Update: _web.YUpdate;
        Relations: readonly [];
      };
    };
    Functions: _web.Functions;
  };
}
