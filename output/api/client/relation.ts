// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on a relation: the requests that they make of what is asked for, and what they make
// of the answers.

import type {
  Abortable,
  Conditional,
  Page,
  Tagged,
  UpsertOptions,
} from "./operations.js";
import { isObject } from "./platform.js";
import { type Answer, type QueryValue, type Repeat, type Transport, TransportError } from "./transport.js";

export type Verb = "list" | "get" | "create" | "update" | "upsert" | "delete";

interface Asked extends Abortable {
  readonly where?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly orderBy?: string | readonly string[];
  readonly expand?: readonly string[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly count?: boolean;
}

/** The operations on a relation: those of `verbs`, which are those that `Operations` declares. */
export function relation<Operations>(
  transport: Transport,
  path: string,
  key: readonly string[],
  verbs: readonly Verb[],
): Operations {
  const all = operations(transport, path, key);
  const names = verbs.flatMap((verb) => (verb === "list" ? (["list", "iterate"] as const) : [verb]));
  // What JSON holds is known to the contract alone: here `unknown` becomes the types of a relation.
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Operations;
}

function operations(transport: Transport, path: string, key: readonly string[]) {
  const list = async (asked: Asked = {}): Promise<Page<unknown, boolean>> => {
    // To be one of nothing is false. Sent as no parameter at all, it would be no condition.
    if (isNever(asked.where)) {
      return { items: [], nextCursor: null, ...(asked.count ? { count: 0 } : {}) };
    }
    const query = [...conditions(asked.where), ...paging(asked)];
    const { signal } = asked;
    return page(await transport.send("GET", path, { query, signal, repeat: "always" }));
  };
  return {
    list,
    async *iterate({ pageSize, ...asked }: Asked & { readonly pageSize?: number } = {}) {
      const query = pageSize === undefined ? asked : { ...asked, limit: pageSize };
      let found = await list(query);
      yield* found.items;
      while (found.nextCursor !== null) {
        found = await list({ ...query, cursor: found.nextCursor });
        yield* found.items;
      }
    },
    async get(of: unknown, { expand = [], signal }: Asked = {}) {
      const query = [...paging({ expand })];
      const call = { query, signal, repeat: "always" } as const;
      const answer = await transport.send("GET", rowPath(path, key, of), call);
      return expand.length === 0 ? tagged(answer) : { row: answer.json() };
    },
    async create(values: unknown, { signal }: Abortable = {}) {
      const answer = await transport.send("POST", path, { body: values, signal, repeat: "never" });
      return key.length === 0 ? { row: answer.json() } : tagged(answer);
    },
    async update(of: unknown, changes: unknown, options: Conditional = {}) {
      const headers = matching(options);
      const call = { body: changes, headers, signal: options.signal, repeat: "never" } as const;
      return tagged(await transport.send("PATCH", rowPath(path, key, of), call));
    },
    async upsert(of: unknown, values: unknown, options: UpsertOptions = {}) {
      const absent = options.ifAbsent ? { "if-none-match": "*" } : {};
      const headers = { ...matching(options), ...absent };
      // With a condition, the second attempt would meet what the first one has done: 412, though the row is written.
      const repeat: Repeat = Object.keys(headers).length === 0 ? "always" : "refused";
      const call = { body: values, headers, signal: options.signal, repeat };
      const answer = await transport.send("PUT", rowPath(path, key, of), call);
      return { ...tagged(answer), created: answer.status === 201 };
    },
    async delete(of: unknown, options: Conditional = {}) {
      // A row that is gone can't be deleted twice: 404 after an attempt without an answer is what was wanted.
      const call = { headers: matching(options), signal: options.signal, repeat: "gone" } as const;
      await transport.send("DELETE", rowPath(path, key, of), call);
    },
  };
}

// ---- requests ----

function isNever(where: Asked["where"]): boolean {
  return Object.values(where ?? {}).some(
    (condition) => Array.isArray(condition?.["in"]) && condition["in"].length === 0,
  );
}

function* conditions(where: Asked["where"]): Generator<[string, QueryValue]> {
  for (const [column, condition] of Object.entries(where ?? {})) {
    for (const [operator, operand] of Object.entries(condition ?? {})) {
      for (const value of Array.isArray(operand) ? operand : [operand]) {
        // A condition that is left out by mistake gives rows that nobody asked for.
        yield [`${column}[${operator}]`, scalar(value, `where.${column}.${operator}`)];
      }
    }
  }
}

function* paging({ orderBy = [], expand = [], limit, cursor, count }: Asked): Generator<[string, QueryValue]> {
  const order = typeof orderBy === "string" ? orderBy : orderBy.join(",");
  if (order !== "") yield ["order", order];
  if (expand.length > 0) yield ["expand", expand.join(",")];
  if (limit !== undefined) yield ["limit", limit];
  if (cursor !== undefined) yield ["cursor", cursor];
  if (count) yield ["count", true];
}

function rowPath(path: string, columns: readonly string[], key: unknown): string {
  const given = new Map(columns.length > 1 && isObject(key) ? Object.entries(key) : []);
  const values = columns.length > 1 ? columns.map((column) => given.get(column)) : [key];
  return [path, ...values.map((value, number) => segment(columns[number], value))].join("/");
}

function segment(column: string | undefined, value: unknown): string {
  const text = encodeURIComponent(String(scalar(value, `key ${column}`)));
  // URLs take these for steps in a path, escaped or not (URL Standard, "double-dot URL path segment").
  if (text === "." || text === "..") {
    throw new RangeError(`A row whose ${column} is "${text}" has no address in a URL.`);
  }
  return text;
}

function scalar(value: unknown, place: string): QueryValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`${place} is ${value === null ? "null" : typeof value}, and has to be a value.`);
}

function matching(options: Conditional): Record<string, string> {
  if (!("ifMatch" in options)) return {};
  const { ifMatch } = options;
  // Without its tag, a write that was meant for one state of the row would go through in any.
  if (typeof ifMatch !== "string" || !/^("[^"]*"|\*)$/.test(ifMatch)) {
    throw new TypeError("ifMatch has to be the etag of a row.");
  }
  return { "if-match": ifMatch };
}

// ---- answers ----

function page(answer: Answer): Page<unknown, boolean> {
  const found = answer.json();
  if (!isObject(found) || !Array.isArray(found["items"])) {
    throw new TransportError("malformed", "The answer to a list is no page.");
  }
  const { next_cursor: next, count } = found;
  return {
    items: found["items"],
    nextCursor: typeof next === "string" ? next : null,
    ...(typeof count === "number" ? { count } : {}),
  };
}

function tagged(answer: Answer): Tagged<unknown> {
  const etag = answer.header("etag");
  if (etag === null) {
    const mend = "a server of another origin has to expose it (Access-Control-Expose-Headers)";
    throw new TransportError("malformed", `The answer ${answer.status} has no ETag; ${mend}.`);
  }
  return { row: answer.json(), etag };
}
