// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema app, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** app.email · domain over ext.citext · check (VALUE OPERATOR(ext.~) '\@'::ext.citext) */
export type Email = string;

/** app.page · table */
export interface PageRow {
  /** integer · primary key */
  id: number;
  /** ext.citext · unique key · check (title OPERATOR(ext.<>) ''::ext.citext) */
  title: string;
  /** ext.citext[] */
  titles: pg.ArrayOf<string> | null;
  /** ext.hstore · default '"a"=>"1"'::ext.hstore */
  extra: pg.Hstore | null;
  /** public.ltree */
  path: string | null;
}

/** What can be given for a new row of {@link PageRow}. */
export interface PageInsert {
  id: number;
  /** check (title OPERATOR(ext.<>) ''::ext.citext) */
  title: string;
  titles?: pg.ArrayOf<string> | null;
  /** default '"a"=>"1"'::ext.hstore */
  extra?: pg.Hstore | null;
  path?: string | null;
}

/** What can be changed in a {@link PageRow}. */
export type PageUpdate = pg.Changes<PageInsert>;

/** app.titles · view */
export interface TitlesRow {
  /** ext.citext */
  title: string;
  /** text */
  a: string | null;
}

/** What can be changed in a {@link TitlesRow}. */
export interface TitlesUpdate {
  title?: string;
}

/** Functions and procedures by their exact names; where one has several signatures, any of them. */
export interface Functions {
  /** app.find(ext.citext) · function · stable */
  find: {
    Args: {
      /** ext.citext */
      wanted: string | null;
    };
    Returns: pg.RowValue<PageRow>[];
  };
}
