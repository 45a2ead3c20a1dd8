// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _auto from "./auto.js";
import * as _hs from "./hs.js";

export type * as pg from "./_support.js";
export { _auto as auto };
export { _hs as hs };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  auto: {
    Tables: {
      customers: {
        Row: _auto.CustomersRow;
        Insert: _auto.CustomersInsert;
        Update: _auto.CustomersUpdate;
        Relations: readonly [];
      };
      customers_tags: {
        Row: _auto.CustomersTagsRow;
        Insert: _auto.CustomersTagsInsert;
        Update: _auto.CustomersTagsUpdate;
        Relations: typeof _auto.customersTagsRelations;
      };
      mirrors: {
        Row: _auto.MirrorsRow;
        Insert: _auto.MirrorsInsert;
        Update: _auto.MirrorsUpdate;
        Relations: typeof _auto.mirrorsRelations;
      };
      profiles: {
        Row: _auto.ProfilesRow;
        Insert: _auto.ProfilesInsert;
        Update: _auto.ProfilesUpdate;
        Relations: typeof _auto.profilesRelations;
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  hs: {
    Tables: {
      customers: {
        Row: _hs.CustomersRow;
        Insert: _hs.CustomersInsert;
        Update: _hs.CustomersUpdate;
        Relations: readonly [];
      };
      customers_customers: {
        Row: _hs.CustomersCustomersRow;
        Insert: _hs.CustomersCustomersInsert;
        Update: _hs.CustomersCustomersUpdate;
        Relations: typeof _hs.customersCustomersRelations;
      };
      customers_tags: {
        Row: _hs.CustomersTagsRow;
        Insert: _hs.CustomersTagsInsert;
        Update: _hs.CustomersTagsUpdate;
        Relations: typeof _hs.customersTagsRelations;
      };
      friends: {
        Row: _hs.FriendsRow;
        Insert: _hs.FriendsInsert;
        Update: _hs.FriendsUpdate;
        Relations: typeof _hs.friendsRelations;
      };
      memberships: {
        Row: _hs.MembershipsRow;
        Insert: _hs.MembershipsInsert;
        Update: _hs.MembershipsUpdate;
        Relations: typeof _hs.membershipsRelations;
      };
      notes: {
        Row: _hs.NotesRow;
        Insert: _hs.NotesInsert;
        Update: _hs.NotesUpdate;
        Relations: typeof _hs.notesRelations;
      };
      tags: {
        Row: _hs.TagsRow;
        Insert: _hs.TagsInsert;
        Update: _hs.TagsUpdate;
        Relations: readonly [];
      };
      triples: {
        Row: _hs.TriplesRow;
        Insert: _hs.TriplesInsert;
        Update: _hs.TriplesUpdate;
        Relations: typeof _hs.triplesRelations;
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
}
