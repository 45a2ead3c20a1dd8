// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// What can be done with a relation, as types: these are what the modules of the schemas are made of.

import type { Signal } from "./platform.js";

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
