// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// Requests and what becomes of them: time limits, aborts, repetition, errors.

import { type Fetch, type FetchResponse, isObject, platform, type PlatformSignal, type Signal } from "./platform.js";

/** How the server is reached. */
export interface ClientOptions {
  /** Where the server is, without the `/api` of its paths. */
  readonly baseUrl: string;
  /** The bearer token, or what gets one: it is asked before every attempt. */
  readonly token?: string | (() => string | Promise<string>);
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Called instead of the platform's. */
  readonly fetch?: Fetch;
  /** Milliseconds that an attempt may take, until the last byte of its answer; 30,000 unless told. */
  readonly timeout?: number;
  /** How often a failed request is repeated where that is safe; twice unless told. */
  readonly retries?: number;
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export type QueryValue = string | number | boolean;

/**
 * When a request may be repeated. `always`: to do it twice is to do it once. `refused`: only after
 * an answer which says that nothing was done. `gone`: as `always`, and when an attempt without an
 * answer came before, 404 is no error: that attempt may have been carried out.
 */
export type Repeat = "never" | "refused" | "always" | "gone";

export interface Call {
  readonly query?: readonly (readonly [name: string, value: QueryValue])[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: Signal | undefined;
  readonly repeat: Repeat;
}

/** What the server says of an error (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  /** The code that PostgreSQL gave. */
  readonly sqlstate?: string;
  /** The constraint that was violated. */
  readonly constraint?: string;
  /** The columns that the error is about. */
  readonly columns?: readonly string[];
  /** What is wrong with the body, each with its place in it (RFC 6901). */
  readonly errors?: readonly { readonly place: string; readonly detail: string }[];
  readonly [member: string]: unknown;
}

/** The server answered with an error. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly problem: Problem;
  /** Seconds to wait before another attempt, where the server says so. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null) {
    const said = `${problem.status} ${problem.title}`;
    super(problem.detail === undefined ? said : `${said}: ${problem.detail}`);
    this.status = problem.status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/**
 * No answer of the server came. After `timeout` and `unreachable`, whether the request was carried
 * out is unknown; `malformed` is an answer that this API doesn't give, but a proxy may.
 */
export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly reason: "unreachable" | "timeout" | "malformed";

  constructor(reason: TransportError["reason"], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** An answer that is no error. */
export class Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly #headers: FetchResponse["headers"];

  constructor(status: number, headers: FetchResponse["headers"], bytes: Uint8Array) {
    this.status = status;
    this.bytes = bytes;
    this.#headers = headers;
  }

  /** A header; in browsers, of another origin only what it exposes (CORS). */
  header(name: string): string | null {
    return this.#headers.get(name);
  }

  text(): string {
    return new platform.TextDecoder().decode(this.bytes);
  }

  /** The value of a JSON body. Throws TransportError for any other body. */
  json(): unknown {
    try {
      return JSON.parse(this.text());
    } catch (error) {
      throw new TransportError("malformed", `The answer ${this.status} isn't JSON.`, error);
    }
  }
}

const TIMEOUT = 30_000;
const RETRIES = 2;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 30_000;
// A longer timer fires at once (HTML, "timers": the delay is a signed 32-bit integer).
const LONGEST_TIMER = 0x7fff_ffff;

/** Sends requests to one server. */
export class Transport {
  readonly #options: ClientOptions;
  readonly #base: string;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#base = options.baseUrl.replace(/\/+$/, "");
  }

  /**
   * Send a request, and again where that is allowed and of use. Throws ApiError, TransportError,
   * the reason of the signal that aborts it, and whatever the token's function throws.
   */
  async send(method: Method, path: string, call: Call): Promise<Answer> {
    // "https://api.example" + ".com" would be somebody else's server, and get the token.
    if (!path.startsWith("/")) throw new TypeError(`The path ${path} doesn't begin with a slash.`);
    const url = this.#base + path + search(call.query ?? []);
    const body = call.body === undefined ? undefined : json(call.body);
    const { retries = RETRIES } = this.#options;
    for (let attempt = 0, unsure = false; ; attempt += 1) {
      try {
        return await this.#attempt(method, url, body, call);
      } catch (error) {
        if (unsure && call.repeat === "gone" && error instanceof ApiError && error.status === 404) {
          return new Answer(204, { get: () => null }, new Uint8Array());
        }
        if (attempt >= retries || !mayRepeat(error, call.repeat)) throw error;
        const pause = pauseAfter(attempt, error);
        if (pause > LONGEST_PAUSE) throw error;
        unsure ||= leavesUnsure(error);
        await within(pause, call.signal, () => new Promise(() => {}), async () => undefined);
      }
    }
  }

  async #attempt(method: Method, url: string, body: string | undefined, call: Call): Promise<Answer> {
    const { fetch = platform.fetch, timeout = TIMEOUT } = this.#options;
    const headers = await this.#headers(call, body !== undefined);
    const answer = await within(
      timeout,
      call.signal,
      async (signal) => {
        // The server never redirects; nobody else is to get the token, or a POST made into a GET.
        const init = { method, headers, redirect: "manual", signal } as const;
        try {
          const response = await fetch(url, body === undefined ? init : { ...init, body });
          const bytes = new Uint8Array(await response.arrayBuffer());
          return new Answer(response.status, response.headers, bytes);
        } catch (error) {
          throw new TransportError("unreachable", `${method} ${url} got no answer.`, error);
        }
      },
      async () => {
        throw new TransportError("timeout", `${method} ${url} got no answer in ${timeout} ms.`);
      },
    );
    if (answer.status >= 400) throw apiError(answer);
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw new TransportError("malformed", `${method} ${url} was redirected (${answer.status}).`);
  }

  async #headers(call: Call, writes: boolean): Promise<Record<string, string>> {
    const { token, headers = {} } = this.#options;
    const found: Record<string, string> = { accept: "application/json" };
    for (const given of [headers, call.headers ?? {}]) {
      // Two spellings of one name would be sent as one list.
      for (const [name, value] of Object.entries(given)) found[name.toLowerCase()] = value;
    }
    if (writes) found["content-type"] = "application/json";
    const text = typeof token === "function" ? await token() : token;
    if (text !== undefined) found["authorization"] = `Bearer ${text}`;
    return found;
  }
}

/**
 * What `work` makes, or `late` when the time is up. Throws the signal's reason when that aborts. Neither waits
 * for `work` to notice.
 */
async function within<Value>(
  milliseconds: number,
  signal: Signal | undefined,
  work: (signal: PlatformSignal) => Promise<Value>,
  late: () => Promise<Value>,
): Promise<Value> {
  if (signal?.aborted) throw signal.reason;
  const controller = new platform.AbortController();
  let stop = (): void => {};
  let timer: unknown;
  const ended = new Promise<Value>((resolve, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop);
    if (milliseconds <= LONGEST_TIMER) {
      timer = platform.setTimeout(() => resolve(late()), milliseconds);
    }
  });
  try {
    return await Promise.race([ended, work(controller.signal)]);
  } finally {
    platform.clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    controller.abort(undefined);
  }
}

function mayRepeat(error: unknown, repeat: Repeat): boolean {
  if (repeat === "never") return false;
  if (error instanceof ApiError) {
    // 429 and 503 turn a request away; 502 is of who doesn't know what became of it.
    const refused = error.status === 429 || error.status === 503;
    return refused || (error.status === 502 && repeat !== "refused");
  }
  const unanswered = error instanceof TransportError && error.reason !== "malformed";
  return unanswered && repeat !== "refused";
}

function leavesUnsure(error: unknown): boolean {
  return error instanceof TransportError || (error instanceof ApiError && error.status === 502);
}

/** Milliseconds until the next attempt: twice as many each time, and some by chance, or a crowd comes back as one. */
function pauseAfter(attempt: number, error: unknown): number {
  const told = error instanceof ApiError ? error.retryAfter : null;
  const pause = told === null ? FIRST_PAUSE * 2 ** attempt : told * 1000;
  return pause + FIRST_PAUSE * Math.random();
}

function apiError(answer: Answer): ApiError {
  const { status } = answer;
  const problem = { type: "about:blank", title: "Error", ...problemMembers(answer), status };
  return new ApiError(problem, seconds(answer.header("retry-after")));
}

function problemMembers(answer: Answer): Partial<Problem> {
  if (!answer.header("content-type")?.startsWith("application/problem+json")) return {};
  const members = answer.json();
  return isObject(members) ? members : {};
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function seconds(text: string | null): number | null {
  if (text === null) return null;
  const found = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isNaN(found) ? null : Math.max(0, found);
}

function search(query: NonNullable<Call["query"]>): string {
  const parts = query.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** JSON has no NaN and no infinities, and JSON.stringify would make null of them; the API takes them as text. */
function json(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "number" && !Number.isFinite(each) ? String(each) : each,
  );
}
