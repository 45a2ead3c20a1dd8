// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema auto, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** auto.customers · table */
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

/** auto.customers_tags · table · primary key (customer_id, tag_id) */
export interface CustomersTagsRow {
  /** integer · part of primary key · → auto.customers.id */
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
      schema: "auto",
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

/** auto.mirrors · table */
export interface MirrorsRow {
  /** integer · → auto.customers.id · → hs.customers.id */
  customer_id: number;
}

/** What can be given for a new row of {@link MirrorsRow}. */
export interface MirrorsInsert {
  customer_id: number;
}

/** What can be changed in a {@link MirrorsRow}. */
export type MirrorsUpdate = pg.Changes<MirrorsInsert>;

/** Where a {@link MirrorsRow} leads. */
export const mirrorsRelations = [
  {
    kind: "foreign key",
    name: "to_auto",
    columns: ["customer_id"],
    target: {
      schema: "auto",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "to_hs",
    columns: ["customer_id"],
    target: {
      schema: "hs",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** auto.profiles · table */
export interface ProfilesRow {
  /** integer · primary key · → auto.customers.id */
  customer_id: number;
  /** text */
  bio: string | null;
}

/** What can be given for a new row of {@link ProfilesRow}. */
export interface ProfilesInsert {
  customer_id: number;
  bio?: string | null;
}

/** What can be changed in a {@link ProfilesRow}. */
export type ProfilesUpdate = pg.Changes<ProfilesInsert>;

/** Where a {@link ProfilesRow} leads. */
export const profilesRelations = [
  {
    kind: "foreign key",
    name: "profiles_customer_id_fkey",
    columns: ["customer_id"],
    target: {
      schema: "auto",
      relation: "customers",
      columns: ["id"],
    },
    cardinality: "one-to-one",
    required: true,
  },
] as const;
