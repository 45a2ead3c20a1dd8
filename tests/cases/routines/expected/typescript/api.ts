// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema api, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** api.status · enum */
export type Status = (typeof statusLabels)[number];

/** The labels of Status in their order, which comparisons follow. */
export const statusLabels = [
  "open",
  "closed",
] as const;

/** api.pair · composite type */
export interface Pair {
  /** integer */
  a: number | null;
  /** text */
  b: string | null;
}

/** api.made_later · table */
export interface MadeLaterRow {
  /** integer */
  id: number | null;
}

/** What can be given for a new row of {@link MadeLaterRow}. */
export interface MadeLaterInsert {
  id?: number | null;
}

/** What can be changed in a {@link MadeLaterRow}. */
export type MadeLaterUpdate = pg.Changes<MadeLaterInsert>;

/** api.thing · table */
export interface ThingRow {
  /** integer · primary key */
  id: number;
  /** text */
  name: string;
  /** api.status · default 'open'::api.status */
  state: Status | null;
}

/** What can be given for a new row of {@link ThingRow}. */
export interface ThingInsert {
  id: number;
  name: string;
  /** default 'open'::api.status */
  state?: Status | null;
}

/** What can be changed in a {@link ThingRow}. */
export type ThingUpdate = pg.Changes<ThingInsert>;

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** api.Odd "Name"(text) · function · volatile */
  "Odd \"Name\"": {
    Args: {
      /** text */
      "odd \"arg\"": string | null;
    };
    Returns: string | null;
  };
  /** api.as_array() · function · volatile */
  as_array: {
    Args: pg.NoArguments;
    Returns: pg.ArrayOf<Pair> | null;
  };
  /** api.as_record() · function · volatile */
  as_record: {
    Args: pg.NoArguments;
    Returns: pg.UntypedRow[];
  };
  /** api.as_row(integer) · function · stable */
  as_row: {
    Args: readonly [number | null];
    Returns: pg.RowValue<ThingRow> | null;
  };
  /** api.as_set() · function · stable */
  as_set: {
    Args: pg.NoArguments;
    Returns: pg.RowValue<ThingRow>[];
  };
  /** api.as_table(api.status) · function · stable */
  as_table: {
    Args: {
      /** api.status */
      wanted: Status | null;
    };
    Returns: {
      id: number | null;
      "Full Name": string | null;
    }[];
  };
  /** api.by_day(date, api.status) · function · volatile */
  by_day: {
    Args: {
      /** date · default CURRENT_DATE */
      day?: string | null;
      /** api.status · default 'open'::api.status */
      state?: Status | null;
    };
    Returns: string | null;
  };
  /** api.cheap() · function · immutable */
  cheap: {
    Args: pg.NoArguments;
    Returns: number | null;
  };
  /** api.definer_procedure(text[]) · procedure */
  definer_procedure: {
    Args: {
      /** text[] · variadic */
      names: pg.ArrayOf<string> | null;
    };
    Returns: void;
  };
  /** api.dollars(text) · function · volatile */
  dollars: {
    Args: readonly [string | null];
    Returns: string | null;
  };
  /** api.empty_path() · function · volatile */
  empty_path: {
    Args: pg.NoArguments;
    Returns: string | null;
  };
  /** api.fully_set(text) · function · immutable · strict: null where an argument is null */
  fully_set: {
    Args: {
      /** text */
      a: string | null;
    };
    Returns: (string | null)[];
  };
  /** api.in_and_out(integer, integer) · function · volatile */
  in_and_out: {
    Args: {
      /** integer */
      x: number | null;
      /** integer */
      y: number | null;
    };
    Returns: {
      y: number | null;
      z: string | null;
    } | null;
  };
  /** api.interval(integer) · function · volatile */
  interval: {
    Args: readonly [number | null];
    Returns: number | null;
  };
  /** api.named(integer, numeric, text) · function · volatile */
  named: {
    Args: {
      /** integer */
      "First Arg": number | null;
      /** numeric · default 1.5 */
      second?: string | null;
      /** text · default 'it''s'::text */
      select?: string | null;
    };
    Returns: string | null;
  };
  /** api.not_yet() · function · volatile */
  not_yet: {
    Args: pg.NoArguments;
    Returns: number | null;
  };
  /** api.nothing() · function · volatile */
  nothing: {
    Args: pg.NoArguments;
    Returns: void;
  };
  /** api.odd_path() · function · stable */
  odd_path: {
    Args: pg.NoArguments;
    Returns: string | null;
  };
  /** api.one_inout(integer) · function · volatile */
  one_inout: {
    Args: {
      /** integer · default 7 */
      y?: number | null;
    };
    Returns: {
      y: number | null;
    } | null;
  };
  /** api.only_out() · function · volatile */
  only_out: {
    Args: pg.NoArguments;
    Returns: {
      a: number | null;
      b: string | null;
    } | null;
  };
  /** api.plain_procedure() · procedure */
  plain_procedure: {
    Args: pg.NoArguments;
    Returns: void;
  };
  /** api.poly(anyelement, anyarray) · function · volatile */
  poly: {
    Args: readonly [unknown, unknown?];
    Returns: unknown;
  };
  /** api.poly2(anycompatible, anycompatiblerange) · function · volatile */
  poly2: {
    Args: readonly [unknown, unknown];
    Returns: boolean | null;
  };
  /** api.quoted_body() · function · volatile */
  quoted_body: {
    Args: pg.NoArguments;
    Returns: string | null;
  };
  /** api.standard_block(integer) · function · stable */
  standard_block: {
    Args: {
      /** integer */
      wanted: number | null;
    };
    Returns: pg.RowValue<ThingRow>[];
  };
  /** api.standard_procedure(integer, text) · procedure */
  standard_procedure: {
    Args: {
      /** integer */
      a: number | null;
      /** text · default 'x'::text */
      b?: string | null;
    };
    Returns: void;
  };
  /** api.standard_return(integer) · function · immutable */
  standard_return: {
    Args: {
      /** integer */
      a: number | null;
    };
    Returns: number | null;
  };
  /** api.sum_all(integer[]) · function · volatile */
  sum_all: {
    Args: {
      /** integer[] · variadic */
      numbers: pg.ArrayOf<number> | null;
    };
    Returns: string | null;
  };
  /** api.takes_row(api.thing) · function · immutable */
  takes_row: {
    Args: {
      /** api.thing */
      t: string | null;
    };
    Returns: string | null;
  };
  twin:
    /**
     * The long one.
     *
     * api.twin(bigint) · function · volatile
     */
    | {
        Args: readonly [string | null];
        Returns: number | null;
      }
    /** api.twin(integer) · function · volatile */
    | {
        Args: readonly [number | null];
        Returns: number | null;
      }
    /** api.twin(text, text) · function · volatile */
    | {
        Args: readonly [string | null, string | null];
        Returns: number | null;
      }
    /** api.twin(text[]) · function · volatile */
    | {
        Args: readonly [pg.ArrayOf<string> | null];
        Returns: number | null;
      };
  /** api.unnamed(integer, text) · function · volatile */
  unnamed: {
    Args: readonly [number | null, string | null];
    Returns: number | null;
  };
  /** api.windows_lines() · function · volatile */
  windows_lines: {
    Args: pg.NoArguments;
    Returns: number | null;
  };
  /**
   * Gives b.
   *
   * api.with_out(integer, text) · procedure
   */
  with_out: {
    Args: {
      /** integer */
      a: number | null;
      /** text · default 'c'::text */
      c?: string | null;
    };
    Returns: {
      b: number | null;
      c: string | null;
    } | null;
  };
}
