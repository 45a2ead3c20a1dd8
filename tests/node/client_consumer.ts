// Uses of the client of STORE in tests/support/api_client.py: right ones, then wrong ones.
import { ApiError, createClient, TransportError } from "./api/client/index.js";
import type { Client, Page, Signal, Tagged, types } from "./api/client/index.js";
import type { WorkOrdersWhere } from "./api/client/tables/app.js";

const db: Client = createClient({ baseUrl: "https://api.example", token: async () => "t" });
createClient({ baseUrl: "", token: "t", headers: { "x-tenant": "1" }, timeout: 1, retries: 0 });
const orders = db.app.workOrders;
const where: WorkOrdersWhere = { ratio: { gt: 0.5, lte: "Infinity" }, id: { in: ["1", "2"] } };

export async function right(signal: Signal): Promise<void> {
  const page = await orders.list({
    where: {
      state: { in: ["open", "it's"] },
      placed_at: { isnull: false, gte: "2026-01-01T00:00:00Z" },
      flag: { eq: true },
    },
    orderBy: ["-state", "id"],
    limit: 50,
    cursor: "abc",
    expand: ["customer_id"],
    count: true,
    signal,
  });
  const count: number = page.count;
  const next: string | null = page.nextCursor;
  const total: string = page.items[0]?.total ?? `${count}${next}`;
  const name: string | undefined = page.items[0]?.expanded.customer_id?.name;
  const plain: Page<types.app.WorkOrdersRow> = await orders.list({ where, orderBy: "-placed_at" });
  for await (const row of orders.iterate({ where, pageSize: 10 })) {
    const state: types.app.State = row.state;
    await orders.delete(row.id, { ifMatch: `"${state}${total}${name}${plain.items.length}"` });
  }
  const { row, etag } = await orders.get("1");
  const changed: Tagged<types.app.WorkOrdersRow> = await orders.update(row.id, { note: null }, { ifMatch: etag });
  const expanded = await orders.get("1", { expand: ["customer_id"] });
  const customer: types.app.CustomersRow | null = expanded.row.expanded.customer_id;
  const created = await orders.create({ customer_id: customer?.id ?? "", total: changed.row.total });
  const again = await orders.upsert("1", { ...created.row, total: "2" }, { ifAbsent: true });
  const isNew: boolean = again.created;
  await orders.upsert("1", { customer_id: "", total: "2" }, { ifMatch: again.etag });
  await db.app.orderLines.get({ order_id: "1", line: 2 });
  await db.app.orderLines.upsert({ order_id: "1", line: 2 }, { order_id: "1", line: 2 });
  const visit: types.app.VisitsRow = (await db.app.visits.create({ at: "", page: `${isNew}` })).row;
  await db.app.openOrders.list({ limit: 1 });
  const names: "customer_id"[] = [];
  const some = await orders.list({ expand: names });
  const perhaps: string | undefined = some.items[0]?.expanded?.customer_id?.name;
  const answer = await db.request("POST", "/api/x", { query: { a: [1, "b"] }, body: { perhaps, visit } });
  const body: unknown = answer.json();
  await db.request_x1f58b9.secrets.list({ limit: body === null ? 1 : 2 });
}

export function errors(error: unknown): string | number | null | undefined {
  if (error instanceof TransportError) return error.reason;
  if (!(error instanceof ApiError)) return undefined;
  return error.problem.errors?.[0]?.place ?? error.problem.constraint ?? error.retryAfter;
}

export async function wrong(flag: boolean): Promise<void> {
  // @ts-expect-error no such column
  await orders.list({ where: { stat: { eq: "open" } } });
  // @ts-expect-error no index leads with it
  await orders.list({ where: { note: { eq: "open" } } });
  // @ts-expect-error no such label
  await orders.list({ where: { state: { eq: "closed" } } });
  // @ts-expect-error enums have no order
  await orders.list({ where: { state: { gt: "open" } } });
  // @ts-expect-error a column that is NOT NULL needn't be asked
  await orders.list({ where: { customer_id: { isnull: true } } });
  // @ts-expect-error numbers of 64 bits are text
  await orders.list({ where: { id: { eq: 1 } } });
  // @ts-expect-error null is asked for by isnull
  await orders.list({ where: { placed_at: { eq: null } } });
  // @ts-expect-error nor undefined, which would be no condition
  await orders.list({ where: { placed_at: { eq: undefined } } });
  // @ts-expect-error no index gives this order
  await orders.list({ orderBy: "note" });
  // @ts-expect-error plus is no direction
  await orders.list({ orderBy: ["+id"] });
  // @ts-expect-error no such reference
  await orders.list({ expand: ["customers"] });
  // @ts-expect-error a reference to a table whose key is RESTRICTED isn't there
  await orders.list({ expand: ["id"] });
  // @ts-expect-error it wasn't asked for
  (await orders.list()).items[0]?.expanded;
  // @ts-expect-error nor was the count
  (await orders.list()).count;
  // @ts-expect-error whether it was is known only then
  const maybe: number = (await orders.list({ count: flag })).count;
  // @ts-expect-error what a reference leads to may be hidden
  (await orders.get("1", { expand: ["customer_id"] })).row.expanded.customer_id.name;
  // @ts-expect-error a row with what it refers to has no tag
  (await orders.get("1", { expand: ["customer_id"] })).etag;
  // @ts-expect-error total has no default
  await orders.create({ customer_id: "" });
  // @ts-expect-error no such column
  await orders.update("1", { nota: "" });
  // @ts-expect-error NOT NULL holds in updates
  await orders.update("1", { total: null });
  // @ts-expect-error a key of two columns is an object of both
  await db.app.orderLines.get({ order_id: "1" });
  // @ts-expect-error not one of them
  await db.app.orderLines.delete("1");
  // @ts-expect-error both conditions can't hold
  await orders.upsert("1", { customer_id: "", total: "2" }, { ifMatch: '"a"', ifAbsent: true });
  // @ts-expect-error a tag that isn't there is no tag
  await orders.update("1", {}, { ifMatch: undefined });
  // @ts-expect-error rows of a view have no address
  await db.app.openOrders.update("1", {});
  // @ts-expect-error and none can be made
  await db.app.openOrders.create({ id: "1" });
  // @ts-expect-error without a filter nothing can be filtered
  await db.app.openOrders.list({ where: { id: { eq: "1" } } });
  // @ts-expect-error nor sorted
  await db.app.openOrders.list({ orderBy: "id" });
  // @ts-expect-error without a primary key rows have no address
  await db.app.visits.get("1");
  // @ts-expect-error nor a tag
  (await db.app.visits.create({ at: "", page: "" })).etag;
  // @ts-expect-error RESTRICTED columns aren't there
  (await db.app.customers.get("1")).row.tax_number;
  // @ts-expect-error nor in what is given
  await db.app.customers.create({ name: "", tax_number: "" });
  // @ts-expect-error what an endpoint of one's own answers is unknown
  const body: string = (await db.request("GET", "/api/x")).json();
  // @ts-expect-error no such method
  await db.request("TRACE", "/api/x");
}
