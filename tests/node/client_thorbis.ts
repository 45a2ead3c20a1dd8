// Drives every relation of a plan (tests/support/api_plan.py) through the client, against the server, and writes what
// it did as JSON. It knows no table: which verbs there are, who may use them and what rows look like is in the plan.
import { ApiError, createClient } from "./api/client/index.js";
import { fails, gathered, pick, same, without } from "./client_checks.js";
import type { Row, Steps, Verb } from "./client_plan.js";
import { baseUrl, plan as text, tokens as given } from "./settings.js";

declare const console: { log(text: string): void };

interface Tagged {
  readonly row: Row;
  readonly etag: string;
}

// Any relation of the client, whose own types the consumers in the other tests hold to.
interface Relation {
  list(query?: object): Promise<{ items: Row[]; nextCursor: string | null; count?: number }>;
  iterate(query?: object): AsyncIterable<Row>;
  get(key: unknown): Promise<Tagged>;
  create(values: Row): Promise<Tagged>;
  update(key: unknown, changes: Row, options?: object): Promise<Tagged>;
  upsert(key: unknown, values: Row, options?: object): Promise<Tagged & { created: boolean }>;
  delete(key: unknown, options?: object): Promise<void>;
}

interface Report {
  /** How often each verb did what it says. */
  readonly done: Partial<Record<Verb | "page" | "conflict" | "stale" | "gone" | "unruly", number>>;
  /** The refusals that came, as `role verb`. */
  readonly refused: string[];
  /** Unique constraints that the row couldn't violate, since it has NULL in them. */
  readonly unmet: string[];
  failure: string | null;
}

const tokens = JSON.parse(given) as Record<string, string>;
const clients = Object.fromEntries(
  Object.entries(tokens).map(([role, token]) => [role, createClient({ baseUrl, token, retries: 0 })]),
);

function relation(steps: Steps, role: string): Relation {
  const schemas = clients[role] as unknown as Record<string, Record<string, Relation>>;
  const found = schemas[steps.schema]?.[steps.member];
  if (found === undefined) throw new Error(`the client has no ${steps.schema}.${steps.member}`);
  return found;
}

class Drive {
  readonly report: Report = { done: {}, refused: [], unmet: [], failure: null };
  readonly #steps: Steps;
  #template: Row = {};

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  async read(): Promise<void> {
    this.#template = await this.#lists();
  }

  async write(): Promise<void> {
    const steps = this.#steps;
    const template = this.#template;
    await this.#refusals(template);
    const start = await this.#starts(template);
    if (steps.key.length === 0 || !steps.roles.get) return;
    if (start === null) {
      await this.#gets(template);
      return;
    }
    let { row, etag } = await this.#gets(start);
    await this.#conflicts(template, row);
    const first = etag;
    if (steps.roles.update) ({ row, etag } = await this.#updates(row, etag));
    if (steps.roles.upsert) ({ row, etag } = await this.#upserts(template, row, etag));
    if (steps.roles.delete) await this.#deletes(row, first === etag ? '"other"' : first, etag);
  }

  #did(what: keyof Report["done"]): void {
    this.report.done[what] = (this.report.done[what] ?? 0) + 1;
  }

  #as(verb: Verb): Relation {
    const role = this.#steps.roles[verb];
    if (role === undefined) throw new Error(`nobody may ${verb}`);
    return relation(this.#steps, role);
  }

  #keyOf(row: Row): unknown {
    const [first, ...rest] = this.#steps.key;
    return rest.length === 0 ? row[first ?? ""] : pick(row, this.#steps.key);
  }

  // All rows at once, their number, and the same rows by pages of several sizes; the row to copy.
  async #lists(): Promise<Row> {
    const steps = this.#steps;
    if (!steps.roles.list) return steps.match;
    const table = this.#as("list");
    const all = await gathered(table.iterate({ pageSize: 200 }));
    same(all.length, steps.visible, "rows");
    same((await table.list({ limit: 1, count: true })).count, all.length, "count");
    this.#did("list");
    await this.#pages({}, all, [3, 7]);
    for (const orderBy of steps.order ? [steps.order, `-${steps.order}`] : []) {
      await this.#pages({ orderBy }, await gathered(table.iterate({ orderBy, pageSize: 200 })), [4]);
    }
    const wanted = Object.entries(steps.match);
    const found = all.find((row) => wanted.every(([column, value]) => String(row[column]) === value));
    if (found === undefined && steps.key.length > 0) throw new Error("the row to copy isn't listed");
    return found ?? all[0] ?? {};
  }

  async #pages(query: object, whole: readonly Row[], numbers: readonly number[]): Promise<void> {
    for (const number of numbers) {
      const pageSize = Math.max(1, Math.min(200, Math.ceil(whole.length / number)));
      const found = await gathered(this.#as("list").iterate({ ...query, pageSize }));
      same(found, whole, `pages of ${pageSize}`);
      if (whole.length > pageSize) this.#did("page");
    }
  }

  async #refusals(template: Row): Promise<void> {
    const { fresh, writable } = this.#steps;
    const key = this.#keyOf(template);
    const values = { ...pick(template, writable), ...fresh[0] };
    for (const { verb, role, column } of this.#steps.refusals) {
      const table = relation(this.#steps, role);
      const calls: Record<Verb, () => Promise<unknown>> = {
        list: () => table.list(),
        get: () => table.get(key),
        create: () => table.create(values),
        update: () => table.update(key, pick(template, [column])),
        upsert: () => table.upsert(key, { ...values, ...pick(template, this.#steps.key) }),
        delete: () => table.delete(key),
      };
      await fails(403, calls[verb](), `${verb} by ${role}`);
      this.report.refused.push(`${role} ${verb}`);
    }
  }

  // A new row by the client, or the one that was made for it.
  async #starts(template: Row): Promise<Row | null> {
    const { roles, columns, fresh, defaulted, made, unruly, never } = this.#steps;
    if (!roles.create) return made;
    const table = this.#as("create");
    const copy = pick(template, columns["create"] ?? []);
    if (unruly) {
      await fails(unruly.status, table.create({ ...copy, ...unruly.fresh }), "against the rule");
      this.#did("unruly");
    }
    if (never) return made;
    const body = without({ ...copy, ...fresh[0] }, defaulted);
    const { row, etag } = await table.create(body);
    for (const [column, value] of Object.entries(body)) same(row[column], value, column);
    if (this.#steps.key.length > 0 && !etag) throw new Error("a new row without a tag");
    this.#did("create");
    return row;
  }

  async #gets(start: Row): Promise<Tagged> {
    const found = await this.#as("get").get(this.#keyOf(start));
    for (const [column, value] of Object.entries(start)) same(found.row[column], value, column);
    this.#did("get");
    return found;
  }

  async #conflicts(template: Row, row: Row): Promise<void> {
    for (const { name, columns, constraints, fresh } of this.#steps.conflicts) {
      if (columns.some((column) => row[column] === null)) {
        this.report.unmet.push(name);
        continue;
      }
      const copy = pick(template, this.#steps.columns["create"] ?? []);
      const body = { ...copy, ...fresh, ...pick(row, columns) };
      const error = await fails(409, this.#as("create").create(body), `${name} again`);
      const told = error.problem.constraint ?? "";
      if (!constraints.includes(told)) throw new Error(`${name} again: told of ${told}`);
      this.#did("conflict");
    }
  }

  #changed(row: Row): Row {
    const { change } = this.#steps;
    if (change === null) throw new Error("nothing to change");
    const { column, values } = change;
    const value = values.find((each) => JSON.stringify(each) !== JSON.stringify(row[column]));
    return { [column]: value };
  }

  async #stale(call: Promise<unknown>, what: string): Promise<void> {
    await fails(412, call, `${what} of a row that has changed`);
    this.#did("stale");
  }

  async #updates(row: Row, etag: string): Promise<Tagged> {
    const table = this.#as("update");
    const key = this.#keyOf(row);
    const change = this.#changed(row);
    const changed = await table.update(key, change, { ifMatch: etag });
    const expected = { ...row, ...change };
    const { stirred } = this.#steps;
    same(without(changed.row, stirred), without(expected, stirred), "changed");
    if (changed.etag === etag) throw new Error("the tag of a changed row is that of before");
    this.#did("update");
    await this.#stale(table.update(key, pick(row, Object.keys(change)), { ifMatch: etag }), "update");
    same(await this.#as("get").get(key), changed, "after a change");
    return changed;
  }

  async #upserts(template: Row, row: Row, etag: string): Promise<Tagged> {
    const { columns, fresh, roles, unruly, never } = this.#steps;
    const table = this.#as("upsert");
    const key = this.#keyOf(row);
    const change = this.#changed(row);
    const body = { ...pick(row, columns["upsert"] ?? []), ...change };
    const put = await table.upsert(key, body, { ifMatch: etag });
    same(put.created, false, "created");
    same(pick(put.row, Object.keys(change)), change, "replaced");
    await this.#stale(table.upsert(key, body, { ifMatch: etag }), "upsert");
    same(await this.#as("get").get(key), { row: put.row, etag: put.etag }, "after a replacement");
    const other = { ...pick(template, columns["upsert"] ?? []), ...fresh[1] };
    const creation = table.upsert(this.#keyOf(other), other);
    this.#did("upsert");
    if (unruly && never) {
      await fails(unruly.status, creation, "against the rule");
      return put;
    }
    const created = await creation;
    same(created.created, true, "created");
    for (const [column, value] of Object.entries(other)) same(created.row[column], value, column);
    await this.#stale(table.upsert(this.#keyOf(other), other, { ifAbsent: true }), "upsert");
    if (roles.delete) await this.#as("delete").delete(this.#keyOf(other));
    return put;
  }

  async #deletes(row: Row, stale: string, etag: string): Promise<void> {
    const table = this.#as("delete");
    const key = this.#keyOf(row);
    await this.#stale(table.delete(key, { ifMatch: stale }), "delete");
    await table.delete(key, { ifMatch: etag });
    this.#did("delete");
    await fails(404, this.#as("get").get(key), "get of what is gone");
    await fails(404, table.delete(key), "delete of what is gone");
    if (this.#steps.roles.update) {
      await fails(404, this.#as("update").update(key, this.#changed(row)), "update of what is gone");
    }
    this.#did("gone");
  }
}

// All is read before anything is written: a view shows what was written elsewhere.
const drives = new Map(
  (JSON.parse(text) as readonly Steps[]).map((steps) => [steps.relation, new Drive(steps)]),
);
for (const phase of ["read", "write"] as const) {
  for (const drive of drives.values()) {
    if (drive.report.failure !== null) continue;
    try {
      await drive[phase]();
    } catch (error) {
      drive.report.failure = error instanceof ApiError ? JSON.stringify(error.problem) : String(error);
    }
  }
}
console.log(JSON.stringify(Object.fromEntries([...drives].map(([name, { report }]) => [name, report]))));
