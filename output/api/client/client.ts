// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// What the modules of the schemas and the index are made of, and requests of one's own.

import type { Abortable } from "./operations.js";
import type { Answer, Call, Method, QueryValue, Transport } from "./transport.js";

export * from "./operations.js";
export type { Fetch, FetchInit, FetchResponse, Signal } from "./platform.js";
export { relation } from "./relation.js";
export { Answer, ApiError, Transport, TransportError } from "./transport.js";
export type { ClientOptions, Method, Problem, QueryValue } from "./transport.js";

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
