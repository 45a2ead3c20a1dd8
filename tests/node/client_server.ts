// The client of the SHOP in tests/support/api_shop.py against its server; throws where it doesn't do as it says.
import { ApiError, createClient } from "./api/client/index.js";
import type { types } from "./api/client/index.js";
import { baseUrl, other, token } from "./settings.js";

const { shop } = createClient({ baseUrl, token });
const name = "Ada / “O'Brien” & co.? #1 %2F 字🙂";

function same(found: unknown, expected: unknown): void {
  const texts = [found, expected].map((value) => JSON.stringify(value));
  if (texts[0] !== texts[1]) throw new Error(`${texts[0]} isn't ${texts[1]}`);
}

async function fails(status: number, call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError && error.status === status) return error;
  throw new Error(`no ${status}`, { cause: error });
}

// A row lives and dies.
const { row: ada, etag } = await shop.customers.create({ name, balance: "0.10" });
same([ada.name, ada.balance, ada.stars, ada.loud], [name, "0.10", 3, name.toUpperCase()]);
same(await shop.customers.get(ada.id), { row: ada, etag });
const changed = await shop.customers.update(ada.id, { nick: null, stars: 5 }, { ifMatch: etag });
same([changed.row.nick, changed.row.stars, changed.row.name], [null, 5, name]);
await fails(412, shop.customers.update(ada.id, { stars: 1 }, { ifMatch: etag }));
await fails(412, shop.customers.delete(ada.id, { ifMatch: etag }));
const taken = await fails(409, shop.customers.create({ name }));
same([taken.problem.sqlstate, taken.problem.constraint], ["23505", "customers_tenant_name_key"]);
const wrong = await fails(422, shop.customers.create({ name: "a", balance: "much" }));
same(wrong.problem.errors?.map((each) => each.place), ["/balance"]);

// Another tenant sees none of it, and without a token nobody sees anything.
await fails(404, createClient({ baseUrl, token: other }).shop.customers.get(ada.id));
await fails(401, createClient({ baseUrl }).shop.customers.list());

// References, alone and in lists.
const order = await shop.orders.create({ customer_id: ada.id });
const expanded = await shop.orders.get(order.row.id, { expand: ["customer_id", "ship_to"] });
same([expanded.row.expanded.customer_id?.name, expanded.row.expanded.ship_to], [name, null]);
const listed = await shop.orders.list({ expand: ["customer_id"], count: true, limit: 1 });
same(typeof listed.count, "number");
same(Object.keys(listed.items[0]?.expanded ?? {}), ["customer_id"]);

// Keys of two columns, and upserts.
const key = { order_id: order.row.id, line: 1 };
const line = { ...key, article: "a" };
const put = await shop.lines.upsert(key, line, { ifAbsent: true });
same([put.created, put.row], [true, line]);
await fails(412, shop.lines.upsert(key, line, { ifAbsent: true }));
const replaced = await shop.lines.upsert(key, { ...line, article: "b" }, { ifMatch: put.etag });
same([replaced.created, replaced.row.article], [false, "b"]);
await fails(412, shop.lines.upsert(key, line, { ifMatch: put.etag }));
await shop.lines.delete(key, { ifMatch: replaced.etag });
await fails(404, shop.lines.delete(key));

// Keys that are text, whatever it holds.
for (const code of ["a/b", "?", "%", "...", "+", " ", "\\", ";", "%2F"]) {
  await shop.codes.upsert(code, { code, label: "x" });
  same((await shop.codes.get(code)).row, { code, label: "x" });
  same((await shop.codes.list({ where: { code: { eq: code } } })).items, [{ code, label: "x" }]);
  await shop.codes.delete(code);
}

// Filters of every kind, orders, pages: whatever the size, the same rows.
type Measure = types.shop.MeasuresRow;
async function numbers(rows: AsyncIterable<Measure>): Promise<number[]> {
  const found: number[] = [];
  for await (const row of rows) found.push(row.id);
  return found;
}
const all = await numbers(shop.measures.iterate());
same(all, Array.from({ length: 30 }, (_, number) => number + 1));
for (const pageSize of [1, 7, 30, 200]) {
  for (const orderBy of ["n", "-d", "-at"] as const) {
    const found = await numbers(shop.measures.iterate({ orderBy: [orderBy, "-id"], pageSize }));
    same(found.sort((a, b) => a - b), all);
  }
}
const { items: ten } = await shop.measures.list({ where: { id: { eq: 10 } } });
const measure = ten[0];
if (measure?.big == null || measure.d === null || measure.at === null) throw new Error("no tenth row");
if (measure.day === null || measure.u === null || measure.t === null) throw new Error("no tenth row");
for (const where of [
  { big: { eq: measure.big } },
  { d: { eq: measure.d } },
  { at: { gte: measure.at, lte: measure.at } },
  { day: { in: [measure.day] }, t: { ilike: measure.t.toLowerCase() } },
  { u: { eq: measure.u }, n: { isnull: false, ne: 7 } },
] as const) {
  same((await shop.measures.list({ where })).items.map((row) => row.id), [10]);
}
const moods = await shop.measures.list({ where: { m: { in: ["a,b", "ok"] } }, count: true });
same(new Set(moods.items.map((row) => row.m)).size, 2);
same(moods.count, moods.items.length);
const infinite = await shop.measures.update(30, { f: Number.POSITIVE_INFINITY });
same(infinite.row.f, "Infinity");

// What has no key, and what is read-only.
same((await shop.visits.create({ at: "2026-01-01T00:00:00Z", page: "p" })).row.page, "p");
same((await shop.names.list()).items.some((row) => row.name === name), true);
await fails(404, createClient({ baseUrl, token }).request("GET", "/api/shop/nothing"));
