// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema hs, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** hs.customers · table */
export interface CustomersRow {
  /** integer · primary key */
  id: number;
  /** text */
  name: string;
}

/** What can be given for a new row of {@link CustomersRow}. */
export interface CustomersInsert {
  id: number;
  name: string;
}

/** What can be changed in a {@link CustomersRow}. */
export type CustomersUpdate = pg.Changes<CustomersInsert>;

/** hs.customers_customers · table · primary key (a, b) */
export interface CustomersCustomersRow {
  /** integer · part of primary key · → hs.customers.id */
  a: number;
  /** integer · part of primary key · → auto.customers.id */
  b: number;
}

/** What can be given for a new row of {@link CustomersCustomersRow}. */
export interface CustomersCustomersInsert {
  a: number;
  b: number;
}

/** What can be changed in a {@link CustomersCustomersRow}. */
export type CustomersCustomersUpdate = pg.Changes<CustomersCustomersInsert>;

/** Where a {@link CustomersCustomersRow} leads. */
export const customersCustomersRelations = [
  {
    kind: "foreign key",
    name: "customers_customers_a_fkey",
    columns: ["a"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "customers_customers_b_fkey",
    columns: ["b"],
    target: {
      schema: "auto",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** hs.customers_tags · table · primary key (customer_id, tag_id) */
export interface CustomersTagsRow {
  /** integer · part of primary key · → hs.customers.id */
  customer_id: number;
  /** integer · part of primary key · → hs.tags.id */
  tag_id: number;
}

/** What can be given for a new row of {@link CustomersTagsRow}. */
export interface CustomersTagsInsert {
  customer_id: number;
  tag_id: number;
}

/** What can be changed in a {@link CustomersTagsRow}. */
export type CustomersTagsUpdate = pg.Changes<CustomersTagsInsert>;

/** Where a {@link CustomersTagsRow} leads. */
export const customersTagsRelations = [
  {
    kind: "foreign key",
    name: "customers_tags_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "customers_tags_tag_id_fkey",
    columns: ["tag_id"],
    target: {
      schema: "hs",
      relation: "tags",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** hs.friends · table · primary key (customer_id, friend_id) · check (customer_id < friend_id) */
export interface FriendsRow {
  /** integer · part of primary key · → hs.customers.id */
  customer_id: number;
  /** integer · part of primary key · → hs.customers.id */
  friend_id: number;
}

/** What can be given for a new row of {@link FriendsRow}. */
export interface FriendsInsert {
  customer_id: number;
  friend_id: number;
}

/** What can be changed in a {@link FriendsRow}. */
export type FriendsUpdate = pg.Changes<FriendsInsert>;

/** Where a {@link FriendsRow} leads. */
export const friendsRelations = [
  {
    kind: "foreign key",
    name: "friends_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "friends_friend_id_fkey",
    columns: ["friend_id"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** hs.memberships · table · primary key (customer_id, tag_id) */
export interface MembershipsRow {
  /** integer · part of primary key · → hs.customers.id */
  customer_id: number;
  /** integer · part of primary key · → hs.tags.id */
  tag_id: number;
  /** date · default CURRENT_DATE */
  since: string;
}

/** What can be given for a new row of {@link MembershipsRow}. */
export interface MembershipsInsert {
  customer_id: number;
  tag_id: number;
  /** default CURRENT_DATE */
  since?: string;
}

/** What can be changed in a {@link MembershipsRow}. */
export type MembershipsUpdate = pg.Changes<MembershipsInsert>;

/** Where a {@link MembershipsRow} leads. */
export const membershipsRelations = [
  {
    kind: "foreign key",
    name: "memberships_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "memberships_tag_id_fkey",
    columns: ["tag_id"],
    target: {
      schema: "hs",
      relation: "tags",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** hs.notes · table */
export interface NotesRow {
  /** integer · primary key */
  id: number;
  /** integer · → hs.customers_tags.customer_id · → hs.memberships.customer_id */
  customer_id: number;
  /** integer · → hs.customers_tags.tag_id · → hs.memberships.tag_id */
  tag_id: number | null;
}

/** What can be given for a new row of {@link NotesRow}. */
export interface NotesInsert {
  id: number;
  customer_id: number;
  tag_id?: number | null;
}

/** What can be changed in a {@link NotesRow}. */
export type NotesUpdate = pg.Changes<NotesInsert>;

/** Where a {@link NotesRow} leads. */
export const notesRelations = [
  {
    kind: "foreign key",
    name: "about",
    columns: ["customer_id", "tag_id"],
    target: {
      schema: "hs",
      relation: "customers_tags",
      columns: ["customer_id", "tag_id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "about_membership",
    columns: ["customer_id", "tag_id"],
    target: {
      schema: "hs",
      relation: "memberships",
      columns: ["customer_id", "tag_id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** hs.tags · table */
export interface TagsRow {
  /** integer · primary key */
  id: number;
  /** text · unique key */
  label: string;
}

/** What can be given for a new row of {@link TagsRow}. */
export interface TagsInsert {
  id: number;
  label: string;
}

/** What can be changed in a {@link TagsRow}. */
export type TagsUpdate = pg.Changes<TagsInsert>;

/** hs.triples · table · primary key (one, two, three) */
export interface TriplesRow {
  /** integer · part of primary key · → hs.customers.id */
  one: number;
  /** integer · part of primary key · → auto.customers.id */
  two: number;
  /** integer · part of primary key · → hs.tags.id */
  three: number;
}

/** What can be given for a new row of {@link TriplesRow}. */
export interface TriplesInsert {
  one: number;
  two: number;
  three: number;
}

/** What can be changed in a {@link TriplesRow}. */
export type TriplesUpdate = pg.Changes<TriplesInsert>;

/** Where a {@link TriplesRow} leads. */
export const triplesRelations = [
  {
    kind: "foreign key",
    name: "triples_one_fkey",
    columns: ["one"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "triples_three_fkey",
    columns: ["three"],
    target: {
      schema: "hs",
      relation: "tags",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "triples_two_fkey",
    columns: ["two"],
    target: {
      schema: "auto",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;
