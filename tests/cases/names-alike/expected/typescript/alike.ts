// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema alike, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** alike.Status · enum */
export type Status_x920e41 = (typeof status_x920e41Labels)[number];

/** The labels of Status_x920e41 in their order, which comparisons follow. */
export const status_x920e41Labels = [
  "on",
  "off",
] as const;

/** alike.status_ · enum */
export type Status_xd2f36a = (typeof status_xd2f36aLabels)[number];

/** The labels of Status_xd2f36a in their order, which comparisons follow. */
export const status_xd2f36aLabels = [
  "up",
  "down",
] as const;

/** alike.Order · domain over integer */
export type Order_x6be090 = number;

/** alike.User_Role · composite type */
export interface UserRole_xd896ac {
  /** integer */
  id: number | null;
}

/** alike.BaseModel · table */
export interface BaseModel_xdbb7e4Row {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link BaseModel_xdbb7e4Row}. */
export interface BaseModel_xdbb7e4Insert {
  id: number;
}

/** What can be changed in a {@link BaseModel_xdbb7e4Row}. */
export type BaseModel_xdbb7e4Update = pg.Changes<BaseModel_xdbb7e4Insert>;

/** alike.Weird_Table_Name · table */
export interface WeirdTableName_x0dbd9aRow {
  /** integer · primary key */
  id: number;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link WeirdTableName_x0dbd9aRow}. */
export interface WeirdTableName_x0dbd9aInsert {
  id: number;
  note?: string | null;
}

/** What can be changed in a {@link WeirdTableName_x0dbd9aRow}. */
export type WeirdTableName_x0dbd9aUpdate = pg.Changes<WeirdTableName_x0dbd9aInsert>;

/** alike.base_model · table */
export interface BaseModelRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link BaseModelRow}. */
export interface BaseModelInsert {
  id: number;
}

/** What can be changed in a {@link BaseModelRow}. */
export type BaseModelUpdate = pg.Changes<BaseModelInsert>;

/** alike.bus · table */
export interface BusRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link BusRow}. */
export interface BusInsert {
  id: number;
}

/** What can be changed in a {@link BusRow}. */
export type BusUpdate = pg.Changes<BusInsert>;

/** alike.buss · table */
export interface BussRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link BussRow}. */
export interface BussInsert {
  id: number;
}

/** What can be changed in a {@link BussRow}. */
export type BussUpdate = pg.Changes<BussInsert>;

/** alike.columns · table */
export interface ColumnsRow {
  /** integer · primary key */
  id: number;
  /** timestamp with time zone */
  createdat: string | null;
  /** timestamp with time zone */
  createdAt: string | null;
  /** timestamp with time zone */
  created_at: string;
  /** timestamp with time zone */
  CREATED_AT: string | null;
  /** timestamp with time zone */
  "created-at": string | null;
  /** timestamp with time zone */
  "created at": string | null;
  /** timestamp with time zone */
  "created.at": string | null;
  /** timestamp with time zone */
  created__at: string | null;
  /** integer */
  a_1: number | null;
  /** integer */
  a1: number | null;
  /** integer */
  "a-1": number | null;
  /** integer */
  "a.1": number | null;
}

/** What can be given for a new row of {@link ColumnsRow}. */
export interface ColumnsInsert {
  id: number;
  createdat?: string | null;
  createdAt?: string | null;
  created_at: string;
  CREATED_AT?: string | null;
  "created-at"?: string | null;
  "created at"?: string | null;
  "created.at"?: string | null;
  created__at?: string | null;
  a_1?: number | null;
  a1?: number | null;
  "a-1"?: number | null;
  "a.1"?: number | null;
}

/** What can be changed in a {@link ColumnsRow}. */
export type ColumnsUpdate = pg.Changes<ColumnsInsert>;

/** alike.folded · table */
export interface FoldedRow {
  /** text */
  "ﬁle": string | null;
  /** text */
  file: string | null;
  /** text */
  "ſize": string | null;
  /** text */
  size: string | null;
  /** integer */
  "x²": number | null;
  /** integer */
  x2: number | null;
  /** integer */
  "ª": number | null;
  /** integer */
  a: number | null;
  /** integer */
  "а": number | null;
}

/** What can be given for a new row of {@link FoldedRow}. */
export interface FoldedInsert {
  "ﬁle"?: string | null;
  file?: string | null;
  "ſize"?: string | null;
  size?: string | null;
  "x²"?: number | null;
  x2?: number | null;
  "ª"?: number | null;
  a?: number | null;
  "а"?: number | null;
}

/** What can be changed in a {@link FoldedRow}. */
export type FoldedUpdate = pg.Changes<FoldedInsert>;

/** alike.order · table */
export interface OrderRow {
  /** integer · primary key */
  id: number;
  /** integer · → alike.order.id */
  parent: number | null;
}

/** What can be given for a new row of {@link OrderRow}. */
export interface OrderInsert {
  id: number;
  parent?: number | null;
}

/** What can be changed in a {@link OrderRow}. */
export type OrderUpdate = pg.Changes<OrderInsert>;

/** Where a {@link OrderRow} leads. */
export const orderRelations = [
  {
    kind: "foreign key",
    name: "order_parent_fkey",
    columns: ["parent"],
    target: {
      schema: "alike",
      relation: "order",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** alike.order_insert · table */
export interface OrderInsertRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link OrderInsertRow}. */
export interface OrderInsertInsert {
  id: number;
}

/** What can be changed in a {@link OrderInsertRow}. */
export type OrderInsertUpdate = pg.Changes<OrderInsertInsert>;

/** alike.order_relations · table */
export interface OrderRelationsRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link OrderRelationsRow}. */
export interface OrderRelationsInsert {
  id: number;
}

/** What can be changed in a {@link OrderRelationsRow}. */
export type OrderRelationsUpdate = pg.Changes<OrderRelationsInsert>;

/** alike.order_row · table */
export interface OrderRowRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link OrderRowRow}. */
export interface OrderRowInsert {
  id: number;
}

/** What can be changed in a {@link OrderRowRow}. */
export type OrderRowUpdate = pg.Changes<OrderRowInsert>;

/** alike.status · table */
export interface StatusRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link StatusRow}. */
export interface StatusInsert {
  id: number;
}

/** What can be changed in a {@link StatusRow}. */
export type StatusUpdate = pg.Changes<StatusInsert>;

/** alike.statuses · table */
export interface StatusesRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link StatusesRow}. */
export interface StatusesInsert {
  id: number;
}

/** What can be changed in a {@link StatusesRow}. */
export type StatusesUpdate = pg.Changes<StatusesInsert>;

/** alike.user_role · table */
export interface UserRoleRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link UserRoleRow}. */
export interface UserRoleInsert {
  id: number;
}

/** What can be changed in a {@link UserRoleRow}. */
export type UserRoleUpdate = pg.Changes<UserRoleInsert>;

/** alike.userrole · table */
export interface UserroleRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link UserroleRow}. */
export interface UserroleInsert {
  id: number;
}

/** What can be changed in a {@link UserroleRow}. */
export type UserroleUpdate = pg.Changes<UserroleInsert>;

/** alike.uses_them · table */
export interface UsesThemRow {
  /** alike."Status" */
  a: Status_x920e41 | null;
  /** alike.status_ */
  b: Status_xd2f36a | null;
  /** alike."Order" */
  c: Order_x6be090 | null;
  /** alike."User_Role" */
  d: UserRole_xd896ac | null;
}

/** What can be given for a new row of {@link UsesThemRow}. */
export interface UsesThemInsert {
  a?: Status_x920e41 | null;
  b?: Status_xd2f36a | null;
  c?: Order_x6be090 | null;
  d?: UserRole_xd896ac | null;
}

/** What can be changed in a {@link UsesThemRow}. */
export type UsesThemUpdate = pg.Changes<UsesThemInsert>;

/** alike.weird table-name · table */
export interface WeirdTableName_xdf8e43Row {
  /** integer · primary key */
  id: number;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link WeirdTableName_xdf8e43Row}. */
export interface WeirdTableName_xdf8e43Insert {
  id: number;
  note?: string | null;
}

/** What can be changed in a {@link WeirdTableName_xdf8e43Row}. */
export type WeirdTableName_xdf8e43Update = pg.Changes<WeirdTableName_xdf8e43Insert>;

/** alike.weirdTableName · table */
export interface WeirdTableName_x48fadcRow {
  /** integer · primary key */
  id: number;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link WeirdTableName_x48fadcRow}. */
export interface WeirdTableName_x48fadcInsert {
  id: number;
  note?: string | null;
}

/** What can be changed in a {@link WeirdTableName_x48fadcRow}. */
export type WeirdTableName_x48fadcUpdate = pg.Changes<WeirdTableName_x48fadcInsert>;

/** alike.weird_table_name · table */
export interface WeirdTableNameRow {
  /** integer · primary key */
  id: number;
  /** text */
  note: string | null;
}

/** What can be given for a new row of {@link WeirdTableNameRow}. */
export interface WeirdTableNameInsert {
  id: number;
  note?: string | null;
}

/** What can be changed in a {@link WeirdTableNameRow}. */
export type WeirdTableNameUpdate = pg.Changes<WeirdTableNameInsert>;
