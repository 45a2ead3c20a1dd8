// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema held, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** held.emptied · domain over held.filled · default 5 */
export type Emptied = Filled;

/** held.filled · domain over integer · not null · default 5 */
export type Filled = number;

/** held.over_filled · domain over held.filled · default 5 */
export type OverFilled = Filled;

/** held.over_refuses · domain over held.refuses */
export type OverRefuses = Refuses;

/** held.refuses · domain over integer · not null */
export type Refuses = number;

/** held.far · foreign table */
export interface FarRow {
  /** held.refuses */
  refuses: Refuses | null;
  /** integer */
  plain: number | null;
}

/** held.joined · view */
export interface JoinedRow {
  /** integer */
  id: number;
  /** held.refuses */
  refuses: Refuses | null;
}

/** held.source · table */
export interface SourceRow {
  /** integer · primary key */
  id: number;
  /** integer · → held.target.id */
  plain: number | null;
  /** held.refuses · → held.target.id */
  refuses: Refuses | null;
  /** held.over_refuses · → held.target.id */
  over_refuses: OverRefuses | null;
  /** held.filled */
  filled: Filled | null;
  /** held.over_filled */
  over_filled: OverFilled | null;
  /** held.emptied */
  emptied: Emptied | null;
  /** held.emptied · default 7 */
  own_default: Emptied | null;
  /** held.refuses[] */
  listed: pg.ArrayOf<Refuses> | null;
}

/** What can be given for a new row of {@link SourceRow}. */
export interface SourceInsert {
  id: number;
  plain?: number | null;
  refuses: Refuses;
  over_refuses: OverRefuses;
  filled?: Filled;
  over_filled?: OverFilled;
  emptied?: Emptied;
  /** default 7 */
  own_default?: Emptied;
  listed?: pg.ArrayOf<Refuses> | null;
}

/** What can be changed in a {@link SourceRow}. */
export type SourceUpdate = pg.Changes<SourceInsert>;

/** Where a {@link SourceRow} leads. */
export const sourceRelations = [
  {
    kind: "foreign key",
    name: "source_over_refuses_fkey",
    columns: ["over_refuses"],
    target: {
      schema: "held",
      relation: "target",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "source_plain_fkey",
    columns: ["plain"],
    target: {
      schema: "held",
      relation: "target",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "source_refuses_fkey",
    columns: ["refuses"],
    target: {
      schema: "held",
      relation: "target",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/** held.target · table */
export interface TargetRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link TargetRow}. */
export interface TargetInsert {
  id: number;
}

/** What can be changed in a {@link TargetRow}. */
export type TargetUpdate = pg.Changes<TargetInsert>;
