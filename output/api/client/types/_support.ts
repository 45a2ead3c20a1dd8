// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The types that the modules of the schemas share. What they say is true of rows that are read
// through the JSON of the server that pgscribe generates.
//
// Where a type is just `string`, PostgreSQL means more by it:
//   bigint, numeric       decimal digits, none lost; numeric also "NaN", "Infinity", "-Infinity"
//   date, timestamp       ISO 8601; also "infinity" and "-infinity", and years before Christ as
//                         PostgreSQL writes them; timestamp has no offset, timestamptz has one
//   time                  ISO 8601; "24:00:00" too
//   interval              an ISO 8601 duration, each part with a sign of its own: "P1Y-3DT2H"
//   bytea                 base64
//   ranges and all else   the text that PostgreSQL writes: "[2026-01-01,2026-02-01)"

/** JSON as it was stored. It has a null of its own, so a column that is NOT NULL can hold null too. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * An array of PostgreSQL. Any element may be null, and any may be an array again, as the declared
 * number of dimensions isn't enforced: `integer[]` holds `{{1,2},{3,NULL}}` as well.
 *
 * Read-only, so that constants fit too; copy what you want to change.
 */
export type ArrayOf<Element> = readonly (Element | null | ArrayOf<Element>)[];

/** A floating-point number; JSON has no numbers for the last three values. */
export type Float = number | "NaN" | "Infinity" | "-Infinity";

/** An hstore. */
export type Hstore = { readonly [key: string]: string | null };

/** A row without columns. */
export type NoColumns = { readonly [column: string]: never };

/** What a function without arguments takes. */
export type NoArguments = { readonly [argument: string]: never };

/** A row whose columns are known only where the function is called. */
export type UntypedRow = { [column: string]: unknown };

/** A row that is a value, in a column or a function; the table's NOT NULL doesn't hold for it. */
export type RowValue<Row> = { [Column in keyof Row]: Row[Column] | null };

/** What an update takes: any of what an insert takes, and nothing has to be given. */
export type Changes<Insert> = { [Column in keyof Insert]?: Insert[Column] };

declare const tables: unique symbol;

/**
 * The id of a row of `Table`: assignable to what it is made of, and not the other way. A value that
 * comes from elsewhere is made one by `as`.
 */
export type Id<Value, Table extends string> = Value & {
  readonly [tables]: { readonly [Name in Table]: true };
};

/** A foreign key: `columns[i]` holds what `target.columns[i]` holds. */
export interface ForeignKey {
  readonly kind: "foreign key";
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: {
    readonly schema: string;
    readonly relation: string;
    readonly columns: readonly string[];
  };
  /** How many rows may lead to one row of the target. */
  readonly cardinality: "many-to-one" | "one-to-one";
  /** Whether each row leads to one. */
  readonly required: boolean;
}

/** A relation that people know of and the database doesn't. */
export interface DeclaredRelation {
  readonly kind: "declared";
  readonly label: string;
  /** The other table, `schema.table`. */
  readonly target: string;
  readonly via: readonly string[];
  readonly cardinality: "one-to-one" | "one-to-many" | "many-to-one" | "many-to-many";
}

export type Relation = ForeignKey | DeclaredRelation;
