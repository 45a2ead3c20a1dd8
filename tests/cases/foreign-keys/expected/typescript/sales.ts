// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema sales, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** sales.line · table */
export interface LineRow {
  /** integer · → sales.order.tenant_id */
  tenant_id: number;
  /** integer · → sales.order.id */
  order_id: number | null;
  /** integer · → sales.order.id */
  product_id: number | null;
  /** smallint */
  position: number;
}

/** What can be given for a new row of {@link LineRow}. */
export interface LineInsert {
  tenant_id: number;
  order_id?: number | null;
  product_id?: number | null;
  position: number;
}

/** What can be changed in a {@link LineRow}. */
export type LineUpdate = pg.Changes<LineInsert>;

/** Where a {@link LineRow} leads. */
export const lineRelations = [
  {
    kind: "foreign key",
    name: "full_match",
    columns: ["tenant_id", "product_id"],
    target: {
      schema: "sales",
      relation: "order",
      columns: ["tenant_id", "id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "keep_tenant",
    columns: ["tenant_id", "order_id"],
    target: {
      schema: "sales",
      relation: "order",
      columns: ["tenant_id", "id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "other_way_round",
    columns: ["order_id", "tenant_id"],
    target: {
      schema: "sales",
      relation: "order",
      columns: ["id", "tenant_id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** sales.order · table · primary key (tenant_id, id) */
export interface OrderRow {
  /** integer · part of primary key */
  tenant_id: number;
  /** integer · part of primary key · unique key */
  id: number;
  /** integer · → people.person.id */
  person_id: number;
  /** text · → people.person.email · default 'nobody\@example.invalid'::text */
  email: string | null;
}

/** What can be given for a new row of {@link OrderRow}. */
export interface OrderInsert {
  tenant_id: number;
  id: number;
  person_id: number;
  /** default 'nobody\@example.invalid'::text */
  email?: string | null;
}

/** What can be changed in a {@link OrderRow}. */
export type OrderUpdate = pg.Changes<OrderInsert>;

/** Where a {@link OrderRow} leads. */
export const orderRelations = [
  {
    kind: "foreign key",
    name: "order_email_fkey",
    columns: ["email"],
    target: {
      schema: "people",
      relation: "person",
      columns: ["email"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "order_person_id_fkey",
    columns: ["person_id"],
    target: {
      schema: "people",
      relation: "person",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** sales.redemption · table · primary key (code, person_id) */
export interface RedemptionRow {
  /** text · part of primary key · → sales.voucher.code */
  code: string;
  /** integer · part of primary key · → people.person.id */
  person_id: number;
}

/** What can be given for a new row of {@link RedemptionRow}. */
export interface RedemptionInsert {
  code: string;
  person_id: number;
}

/** What can be changed in a {@link RedemptionRow}. */
export type RedemptionUpdate = pg.Changes<RedemptionInsert>;

/** Where a {@link RedemptionRow} leads. */
export const redemptionRelations = [
  {
    kind: "foreign key",
    name: "redemption_code_fkey",
    columns: ["code"],
    target: {
      schema: "sales",
      relation: "voucher",
      columns: ["code"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "redemption_person_id_fkey",
    columns: ["person_id"],
    target: {
      schema: "people",
      relation: "person",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** sales.transfer · table */
export interface TransferRow {
  /** integer · primary key · → sales.order.id */
  id: number;
  /** integer · → people.person.id */
  sender_id: number;
  /** integer · → people.person.id */
  receiver_id: number;
  /** integer · unique key · → sales.transfer.id */
  reversal_of: number | null;
}

/** What can be given for a new row of {@link TransferRow}. */
export interface TransferInsert {
  id: number;
  sender_id: number;
  receiver_id: number;
  reversal_of?: number | null;
}

/** What can be changed in a {@link TransferRow}. */
export type TransferUpdate = pg.Changes<TransferInsert>;

/** Where a {@link TransferRow} leads. */
export const transferRelations = [
  {
    kind: "foreign key",
    name: "not_looked_at",
    columns: ["id"],
    target: {
      schema: "sales",
      relation: "order",
      columns: ["id"],
    },
    cardinality: "one-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "transfer_receiver_id_fkey",
    columns: ["receiver_id"],
    target: {
      schema: "people",
      relation: "person",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "transfer_reversal_of_fkey",
    columns: ["reversal_of"],
    target: {
      schema: "sales",
      relation: "transfer",
      columns: ["id"],
    },
    cardinality: "one-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "transfer_sender_id_fkey",
    columns: ["sender_id"],
    target: {
      schema: "people",
      relation: "person",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/** sales.voucher · table */
export interface VoucherRow {
  /** text */
  code: string;
}

/** What can be given for a new row of {@link VoucherRow}. */
export interface VoucherInsert {
  code: string;
}

/** What can be changed in a {@link VoucherRow}. */
export type VoucherUpdate = pg.Changes<VoucherInsert>;
