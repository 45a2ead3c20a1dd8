// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema shapes, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** shapes.known_customer · domain over shapes.customer · check ((VALUE).id IS NOT NULL) */
export type KnownCustomer = string;

/** shapes.level · domain over integer · check ((VALUE >= 0) AND (VALUE <= 10)) */
export type Level = number;

/**
 * Where one lives.
 *
 * shapes.address · composite type
 */
export interface Address {
  /** text */
  street: string | null;
  /**
   * As the post wants it.
   *
   * character varying(10)
   */
  "zip code": string | null;
  /** text[] */
  lines: pg.ArrayOf<string> | null;
}

/** shapes.change · composite type */
export interface Change {
  /** shapes.customer */
  before: string | null;
  /** shapes.customer */
  after: string | null;
}

/** shapes.contact · composite type */
export interface Contact {
  /** text */
  name: string | null;
  /** shapes.address */
  home: Address | null;
  /** shapes.address[] */
  others: pg.ArrayOf<Address> | null;
  /** shapes.money_amount */
  budget: MoneyAmount | null;
}

/** shapes.level_box · composite type */
export interface LevelBox {
  /** shapes.level_range */
  inner_levels: string | null;
  /** shapes.level_multirange */
  outer_levels: string | null;
}

/** shapes.money_amount · composite type */
export interface MoneyAmount {
  /** numeric(12,2) */
  amount: string | null;
  /** character(3) */
  currency: string | null;
}

/** shapes.nothing · composite type */
export type Nothing = pg.NoColumns;

/** shapes.shrunk · composite type */
export interface Shrunk {
  /** integer */
  a: number | null;
  /** integer */
  c: number | null;
}

/** shapes.audit · table */
export interface AuditRow {
  /** shapes.change */
  entry: Change | null;
  /** shapes.known_customer */
  whose: KnownCustomer | null;
}

/** What can be given for a new row of {@link AuditRow}. */
export interface AuditInsert {
  entry?: Change | null;
  whose?: KnownCustomer | null;
}

/** What can be changed in a {@link AuditRow}. */
export type AuditUpdate = pg.Changes<AuditInsert>;

/** shapes.canonical · table */
export interface CanonicalRow {
  /** shapes.whole_span */
  span: string | null;
  /** shapes.whole_span[] */
  spans: pg.ArrayOf<string> | null;
}

/** What can be given for a new row of {@link CanonicalRow}. */
export interface CanonicalInsert {
  span?: string | null;
  spans?: pg.ArrayOf<string> | null;
}

/** What can be changed in a {@link CanonicalRow}. */
export type CanonicalUpdate = pg.Changes<CanonicalInsert>;

/** shapes.customer · table */
export interface CustomerRow {
  /** integer · primary key */
  id: number;
  /** shapes.contact */
  who: Contact;
  /** shapes.contact[] */
  archive: pg.ArrayOf<Contact> | null;
  /** shapes.money_amount · default ROW((0)::numeric(12,2), 'EUR'::character(3))::shapes.money_amount */
  worth: MoneyAmount | null;
  /** shapes.float_range */
  span: string | null;
  /** shapes.float_multirange */
  spans: string | null;
  /** shapes.text_range · default '[a,f)'::shapes.text_range */
  letters: string | null;
  /** shapes.many_texts */
  many: string | null;
  /** shapes.level_range */
  levels: string | null;
  /** shapes.level_box */
  boxed: LevelBox | null;
  /** shapes.shrunk */
  cut: Shrunk | null;
}

/** What can be given for a new row of {@link CustomerRow}. */
export interface CustomerInsert {
  id: number;
  who: Contact;
  archive?: pg.ArrayOf<Contact> | null;
  /** default ROW((0)::numeric(12,2), 'EUR'::character(3))::shapes.money_amount */
  worth?: MoneyAmount | null;
  span?: string | null;
  spans?: string | null;
  /** default '[a,f)'::shapes.text_range */
  letters?: string | null;
  many?: string | null;
  levels?: string | null;
  boxed?: LevelBox | null;
  cut?: Shrunk | null;
}

/** What can be changed in a {@link CustomerRow}. */
export type CustomerUpdate = pg.Changes<CustomerInsert>;

/** shapes.history · table */
export interface HistoryRow {
  /** shapes.customer */
  customer: string | null;
  /** timestamp with time zone */
  at: string | null;
  /** shapes.customer[] */
  earlier: pg.ArrayOf<string> | null;
}

/** What can be given for a new row of {@link HistoryRow}. */
export interface HistoryInsert {
  customer?: string | null;
  at?: string | null;
  earlier?: pg.ArrayOf<string> | null;
}

/** What can be changed in a {@link HistoryRow}. */
export type HistoryUpdate = pg.Changes<HistoryInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** shapes.float_diff(double precision, double precision) · function · immutable */
  float_diff: {
    Args: {
      /** double precision */
      a: pg.Float | null;
      /** double precision */
      b: pg.Float | null;
    };
    Returns: pg.Float | null;
  };
  /** shapes.last_change(shapes.customer) · function · stable */
  last_change: {
    Args: {
      /** shapes.customer */
      c: string | null;
    };
    Returns: Change | null;
  };
  /** shapes.whole_span_canonical(shapes.whole_span) · function · immutable · strict: null where an argument is null */
  whole_span_canonical: {
    Args: readonly [string | null];
    Returns: string | null;
  };
}
