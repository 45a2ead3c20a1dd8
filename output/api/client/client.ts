// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// What can be done with a relation: the types of the operations, and the operations.

import { isObject, type Method, type QueryValue, type Signal, Transport, TransportError } from "./transport.js";
import type { Answer, Call, Repeat } from "./transport.js";

export { Answer, ApiError, Transport, TransportError } from "./transport.js";
export type {
  ClientOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  Method,
  Problem,
  QueryValue,
  Signal,
} from "./transport.js";

// ---- types that the modules of the schemas are made of ----

/** What a column holds, null aside. */
export type Value<Row, Column extends keyof Row> = NonNullable<Row[Column]>;

/** A key of several columns. */
export type Key<Row, Columns extends keyof Row> = {
  readonly [Column in Columns]: Value<Row, Column>;
};

interface Operands<Value> {
  readonly eq?: Value;
  readonly ne?: Value;
  readonly gt?: Value;
  readonly gte?: Value;
  readonly lt?: Value;
  readonly lte?: Value;
  readonly in?: readonly Value[];
  readonly isnull?: boolean;
  /** A pattern, in which `%` is any text and `_` any character; upper and lower case are one. */
  readonly ilike?: string;
}

/** The conditions that a column can be filtered by; a row has to meet all of them. */
export type Filter<Row, Column extends keyof Row, Operator extends keyof Operands<unknown>> = Pick<
  Operands<Value<Row, Column>>,
  Operator
>;

/** A relation that can't be filtered. */
export type NoFilters = { readonly [column: string]: never };

/** A relation that refers to none. */
export type NoReferences = { readonly [reference in never]: never };

/** A column to sort by, with a minus in front for the opposite order. */
export type Order<Column extends string> = Column | `-${Column}`;

// ---- what is asked for, and what comes back ----

export interface Abortable {
  readonly signal?: Signal;
}

/** Which rows, in which order; `expand` names references whose rows are to come along. */
export interface Selection<Where, Order extends string, Names> extends Abortable {
  readonly where?: Where;
  readonly orderBy?: Order | readonly Order[];
  readonly expand?: Names;
}

export interface ListQuery<Where, Order extends string, Names, Counted>
  extends Selection<Where, Order, Names> {
  /** The most rows of a page. */
  readonly limit?: number;
  /** `nextCursor` of the page before, of the same filters and order. */
  readonly cursor?: string;
  /** Whether to count all rows that the filters leave. */
  readonly count?: Counted;
}

export interface IterateQuery<Where, Order extends string, Names>
  extends Selection<Where, Order, Names> {
  /** The most rows to fetch at once. */
  readonly pageSize?: number;
}

/** A page of rows. `nextCursor` is null on the last one. */
export type Page<Item, Counted extends boolean = false> = {
  readonly items: Item[];
  readonly nextCursor: string | null;
} & ([Counted] extends [false]
  ? unknown
  : [Counted] extends [true]
    ? { readonly count: number }
    : { readonly count?: number });

/**
 * A row with what the references named lead to: null where they lead to nothing, or to nothing that
 * the caller may see. Of names that only a run can tell, any may be missing.
 */
export type Expanded<Row, References, Names extends readonly (keyof References)[]> =
  Names extends readonly []
    ? Row
    : number extends Names["length"]
      ? Row & {
          readonly expanded?: { readonly [Name in Names[number]]?: References[Name] | null };
        }
      : Row & { readonly expanded: { readonly [Name in Names[number]]: References[Name] | null } };

/** A row, and the tag of its state for `ifMatch`. */
export interface Tagged<Row> {
  readonly row: Row;
  readonly etag: string;
}

/**
 * A row that was asked for. With what it refers to, it has no tag: a tag would be that of all of it,
 * and match no row.
 */
export type Found<Row, References, Names extends readonly (keyof References)[]> =
  Names extends readonly [] ? Tagged<Row> : { readonly row: Expanded<Row, References, Names> };

/** With `ifMatch`, only the row that has this tag is written; else the error is 412. */
export interface Conditional extends Abortable {
  readonly ifMatch?: string;
}

/** `ifMatch` as in other writes; `ifAbsent` creates the row and replaces none. */
export type UpsertOptions = Abortable &
  (
    | { readonly ifMatch?: string; readonly ifAbsent?: never }
    | { readonly ifMatch?: never; readonly ifAbsent: true }
  );

// ---- operations ----

/** Rows can be listed. Both repeat what fails: reading changes nothing. */
export interface Lists<Row, Where, Order extends string, References> {
  /** One page of rows. */
  list<
    const Names extends readonly (keyof References)[] = readonly [],
    const Counted extends boolean = false,
  >(
    query?: ListQuery<Where, Order, Names, Counted>,
  ): Promise<Page<Expanded<Row, References, Names>, Counted>>;
  /** Every row, fetched page by page as they are used. */
  iterate<const Names extends readonly (keyof References)[] = readonly []>(
    query?: IterateQuery<Where, Order, Names>,
  ): AsyncGenerator<Expanded<Row, References, Names>, void, undefined>;
}

export interface Gets<Row, Key, References> {
  /** The row of a key. Where there is none, or none that the caller may see, the error is 404. */
  get<const Names extends readonly (keyof References)[] = readonly []>(
    key: Key,
    options?: Abortable & { readonly expand?: Names },
  ): Promise<Found<Row, References, Names>>;
}

export interface Creates<Insert, Created> {
  /** A new row, as it was stored. Never repeated by itself: that could make two. */
  create(values: Insert, options?: Abortable): Promise<Created>;
}

export interface Updates<Row, Key, Update> {
  /** Change what is given, and no other column. Never repeated by itself. */
  update(key: Key, changes: Update, options?: Conditional): Promise<Tagged<Row>>;
}

export interface Upserts<Row, Key, Insert> {
  /** Create the row of a key or replace it: what is left out gets its default. */
  upsert(
    key: Key,
    values: Insert,
    options?: UpsertOptions,
  ): Promise<Tagged<Row> & { readonly created: boolean }>;
}

export interface Deletes<Key> {
  /** Delete the row of a key. */
  delete(key: Key, options?: Conditional): Promise<void>;
}

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

// ---- requests of one's own ----

export interface RequestOptions extends Abortable {
  /** Parameters by name; an array is one parameter for each of its elements. */
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Any request, of endpoints that are declared for instance. The path is sent as it is: put values
 * into it by encodeURIComponent. Only GET is repeated by itself.
 */
export type Request = (method: Method, path: string, options?: RequestOptions) => Promise<Answer>;

export function requestOf(transport: Transport): Request {
  return (method, path, { query = {}, ...rest } = {}) => {
    const parameters = Object.entries(query).flatMap(([name, value]) =>
      (typeof value === "object" ? value : [value]).map((each) => [name, each] as const),
    );
    const call: Call = { ...rest, query: parameters, repeat: method === "GET" ? "always" : "never" };
    return transport.send(method, path, call);
  };
}
