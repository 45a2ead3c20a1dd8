// What is to be done with a relation, as tests/support/api_plan.py works it out.
export type Row = Readonly<Record<string, unknown>>;
export type Verb = "list" | "get" | "create" | "update" | "upsert" | "delete";

export interface Refusal {
  readonly verb: Verb;
  readonly role: string;
  readonly column: string;
}

export interface Conflict {
  readonly name: string;
  readonly columns: readonly string[];
  readonly constraints: readonly string[];
  readonly fresh: Row;
}

export interface Steps {
  readonly relation: string;
  readonly schema: string;
  readonly member: string;
  readonly verbs: readonly Verb[];
  readonly roles: Readonly<Partial<Record<Verb, string>>>;
  readonly refusals: readonly Refusal[];
  readonly visible: number;
  readonly key: readonly string[];
  readonly match: Row;
  readonly order: string;
  readonly writable: readonly string[];
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly defaulted: readonly string[];
  readonly stirred: readonly string[];
  readonly fresh: readonly Row[];
  readonly conflicts: readonly Conflict[];
  readonly change: { readonly column: string; readonly values: readonly unknown[] } | null;
  readonly made: Row | null;
  readonly unruly: { readonly status: number; readonly fresh: Row } | null;
  readonly never: boolean;
}
