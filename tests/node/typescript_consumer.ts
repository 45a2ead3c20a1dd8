// Uses of the database SHOP in tests/support/typescript_databases.py: right ones, then wrong ones.
import type { crm, Database, pg } from "./typescript/index.js";
import { public as common, shop } from "./typescript/index.js";
import type { OrdersInsert, OrdersRow, OrdersUpdate } from "./typescript/shop.js";

export const insert: OrdersInsert = {
  customer_id: "8d6a3a4e-6ff2-4a1b-9f1c-0d5f1f1d0c11",
  total: "0.10",
  data: { deep: [1, null, { a: true }] },
};
export const labels: readonly common.Kind[] = common.kindLabels;
export const inOrder: readonly ["open", "in progress", "it's"] = shop.stateLabels;
export const nothing: OrdersUpdate = {};
export const some: OrdersUpdate = { state: "in progress", ratio: null };
export const viaName: Database["shop"]["Tables"]["orders"]["Row"] = {} as OrdersRow;
export const nested: pg.ArrayOf<string> = ["a", null, ["b", [null]]];
export const constants: OrdersInsert["tags"] = ["a", "b"] as const;
export const id: string = viaName.id;
export const ratio: number | "NaN" | "Infinity" | "-Infinity" | null = viaName.ratio;
export const kind: common.Kind | null | undefined | pg.ArrayOf<common.Kind> =
  viaName.ship_to?.kinds?.[0];
export const email: string | null = ({} as crm.CustomersRow).email;
export const unlabelled: crm.CustomersInsert = { kind: "person", email: "a@b" };
export const maybe: string | null = ({} as shop.OpenOrdersRow).email;
export const jsonNull: OrdersRow["data"] = null;
export const attribute: string | null | undefined = viaName.attributes?.["a"];
export const empty: shop.NothingRow = {};
export const made: shop.MadeInsert = {};
export const target: "crm" = shop.ordersRelations[0].target.schema;
export const one: "one-to-one" = shop.orderNotesRelations[0].cardinality;
export const none: Database["crm"]["Tables"]["customers"]["Relations"] = [];
export const relations: readonly pg.Relation[] = shop.ordersRelations;

// @ts-expect-error an identity that is ALWAYS generated can't be given
export const identity: OrdersInsert = { ...insert, id: "1" };
// @ts-expect-error nor a generated column
export const generated: OrdersUpdate = { doubled: "2" };
// @ts-expect-error total has no default
export const missing: OrdersInsert = { customer_id: "x", data: null };
// @ts-expect-error to leave out isn't to give null
export const nullState: OrdersInsert = { ...insert, state: null };
// @ts-expect-error nor undefined
export const undefinedState: OrdersInsert = { ...insert, state: undefined };
// @ts-expect-error nor in an update
export const undefinedChange: OrdersUpdate = { state: undefined };
// @ts-expect-error NOT NULL holds in updates
export const nullChange: OrdersUpdate = { total: null };
// @ts-expect-error no such label
export const label: shop.State = "closed";
// @ts-expect-error int8 is text on this wire
export const big: OrdersRow["id"] = 1;
// @ts-expect-error an element may be null
export const element: string | undefined | pg.ArrayOf<string> = viaName.tags[0];
// @ts-expect-error a nullable column may be null
export const parent: string = viaName.parent;
// @ts-expect-error no such table
export type NoTable = Database["shop"]["Tables"]["orderz"];
// @ts-expect-error a view takes no rows
export type NoInsert = Database["shop"]["Views"]["open_orders"]["Insert"];
// @ts-expect-error partitions stand behind their table
export type NoPartition = Database["shop"]["Tables"]["orders_2026"];
// @ts-expect-error the domain refuses null
export const nullEmail: crm.CustomersInsert = { kind: "person", email: null };
// @ts-expect-error a row without columns has none
export const column: shop.NothingRow = { a: 1 };
// @ts-expect-error a function is no JSON
export const code: pg.JsonValue = { a: () => 1 };
