// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema people, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** people.person · table */
export interface PersonRow {
  /** integer · primary key */
  id: number;
  /** text · unique key */
  email: string;
  /** integer · → people.person.id */
  boss_id: number | null;
  /** integer · → sales.order.id */
  home_order: number | null;
}

/** What can be given for a new row of {@link PersonRow}. */
export interface PersonInsert {
  id: number;
  email: string;
  boss_id?: number | null;
  home_order?: number | null;
}

/** What can be changed in a {@link PersonRow}. */
export type PersonUpdate = pg.Changes<PersonInsert>;

/** Where a {@link PersonRow} leads. */
export const personRelations = [
  {
    kind: "foreign key",
    name: "home_order_fk",
    columns: ["home_order"],
    target: {
      schema: "sales",
      relation: "order",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "person_boss_id_fkey",
    columns: ["boss_id"],
    target: {
      schema: "people",
      relation: "person",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;
