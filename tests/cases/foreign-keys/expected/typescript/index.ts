// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _people from "./people.js";
import * as _sales from "./sales.js";

export type * as pg from "./_support.js";
export { _people as people };
export { _sales as sales };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  people: {
    Tables: {
      person: {
        Row: _people.PersonRow;
        Insert: _people.PersonInsert;
        Update: _people.PersonUpdate;
        Relations: typeof _people.personRelations;
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  sales: {
    Tables: {
      line: {
        Row: _sales.LineRow;
        Insert: _sales.LineInsert;
        Update: _sales.LineUpdate;
        Relations: typeof _sales.lineRelations;
      };
      order: {
        Row: _sales.OrderRow;
        Insert: _sales.OrderInsert;
        Update: _sales.OrderUpdate;
        Relations: typeof _sales.orderRelations;
      };
      redemption: {
        Row: _sales.RedemptionRow;
        Insert: _sales.RedemptionInsert;
        Update: _sales.RedemptionUpdate;
        Relations: typeof _sales.redemptionRelations;
      };
      transfer: {
        Row: _sales.TransferRow;
        Insert: _sales.TransferInsert;
        Update: _sales.TransferUpdate;
        Relations: typeof _sales.transferRelations;
      };
      voucher: {
        Row: _sales.VoucherRow;
        Insert: _sales.VoucherInsert;
        Update: _sales.VoucherUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
