// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema documents, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** documents.settings · domain over jsonb · check (jsonb_typeof(VALUE) = 'object'::text) */
export type Settings = pg.JsonValue;

/** documents.sure · domain over jsonb · not null · default 'null'::jsonb */
export type Sure = pg.JsonValue;

/** documents.pair · composite type */
export interface Pair {
  /** text */
  label: string | null;
  /** jsonb */
  value: pg.JsonValue | null;
}

/** documents.document · table */
export interface DocumentRow {
  /** integer · primary key */
  id: number;
  /**
   * Whatever was sent.
   *
   * jsonb · example {"a": [1, "two", null]}
   */
  body: pg.JsonValue;
  /** jsonb */
  maybe: pg.JsonValue | null;
  /** json · default '{}'::json */
  as_text: pg.JsonValue;
  /** json */
  as_text_maybe: pg.JsonValue | null;
  /** jsonb · default 'null'::jsonb */
  none: pg.JsonValue;
  /** jsonb[] · default '{}'::jsonb[] */
  list: pg.ArrayOf<pg.JsonValue>;
  /** json[] */
  texts: pg.ArrayOf<pg.JsonValue> | null;
  /** documents.settings · default '{"a": [1, null, "it''s", 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000… */
  preferences: Settings;
  /** documents.sure */
  certain: Sure | null;
  /** jsonb · default '[12345678901234567890, 0.10, 0, 0.0000001]'::jsonb */
  numbers: pg.JsonValue | null;
  /** jsonpath · default '$."a"[*]?(\@ > 1)'::jsonpath */
  path: string | null;
  /** text · generated, stored: (body ->> 'name'::text) */
  made: string | null;
}

/** What can be given for a new row of {@link DocumentRow}. */
export interface DocumentInsert {
  id: number;
  /** Whatever was sent. */
  body: pg.JsonValue;
  maybe?: pg.JsonValue | null;
  /** default '{}'::json */
  as_text?: pg.JsonValue;
  as_text_maybe?: pg.JsonValue | null;
  /** default 'null'::jsonb */
  none?: pg.JsonValue;
  /** default '{}'::jsonb[] */
  list?: pg.ArrayOf<pg.JsonValue>;
  texts?: pg.ArrayOf<pg.JsonValue> | null;
  /** default '{"a": [1, null, "it''s", 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000… */
  preferences?: Settings;
  certain?: Sure;
  /** default '[12345678901234567890, 0.10, 0, 0.0000001]'::jsonb */
  numbers?: pg.JsonValue | null;
  /** default '$."a"[*]?(\@ > 1)'::jsonpath */
  path?: string | null;
}

/** What can be changed in a {@link DocumentRow}. */
export type DocumentUpdate = pg.Changes<DocumentInsert>;

/** documents.held · table */
export interface HeldRow {
  /** documents.pair */
  one: Pair | null;
  /** documents.pair[] */
  many: pg.ArrayOf<Pair> | null;
}

/** What can be given for a new row of {@link HeldRow}. */
export interface HeldInsert {
  one?: Pair | null;
  many?: pg.ArrayOf<Pair> | null;
}

/** What can be changed in a {@link HeldRow}. */
export type HeldUpdate = pg.Changes<HeldInsert>;

/** documents.opened · view */
export interface OpenedRow {
  /** integer */
  id: number;
  /** jsonb */
  part: pg.JsonValue | null;
  /** text */
  text: string | null;
  /** jsonb */
  whole: pg.JsonValue | null;
  /** jsonb */
  made: pg.JsonValue;
  /** jsonb */
  all_held: pg.JsonValue | null;
}

/** What can be changed in a {@link OpenedRow}. */
export interface OpenedUpdate {
  id?: number;
}

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** documents.find(jsonb, json) · function · stable */
  find: {
    Args: {
      /** jsonb */
      wanted: pg.JsonValue | null;
      /** json · default '{}'::json */
      options?: pg.JsonValue | null;
    };
    Returns: (pg.JsonValue | null)[];
  };
}
