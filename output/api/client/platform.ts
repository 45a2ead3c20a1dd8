// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// All that the client needs of the platform is fetch and what comes with it, declared here: it
// compiles with any `lib`.

/** An AbortSignal, as far as it is used here. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** The platform's own AbortSignal, where the compiler knows of it. */
export type PlatformSignal = typeof globalThis extends { AbortSignal: { prototype: infer Known } }
  ? Known
  : Signal;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly redirect: "manual";
  readonly signal: PlatformSignal;
  readonly body?: string;
}

/** A Response, as far as it is used here. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** fetch, as far as it is used here. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

interface Platform {
  readonly fetch: Fetch;
  readonly AbortController: new () => {
    readonly signal: PlatformSignal;
    abort(reason: unknown): void;
  };
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const platform = globalThis as unknown as Platform;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
