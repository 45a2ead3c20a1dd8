// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema watch, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** watch.account · table */
export interface AccountRow {
  /** integer · primary key */
  id: number;
  /** numeric · default 0 */
  balance: string;
  /** text */
  owner: string | null;
  /** text */
  "Odd Col": string | null;
}

/** What can be given for a new row of {@link AccountRow}. */
export interface AccountInsert {
  id: number;
  /** default 0 */
  balance?: string;
  owner?: string | null;
  "Odd Col"?: string | null;
}

/** What can be changed in a {@link AccountRow}. */
export type AccountUpdate = pg.Changes<AccountInsert>;

/** watch.account_view · view */
export interface AccountViewRow {
  /** integer */
  id: number;
  /** numeric */
  balance: string;
}

/** What can be given for a new row of {@link AccountViewRow}. */
export interface AccountViewInsert {
  id: number;
  /** default 0 */
  balance?: string;
}

/** What can be changed in a {@link AccountViewRow}. */
export type AccountViewUpdate = pg.Changes<AccountViewInsert>;

/** watch.other · table */
export interface OtherRow {
  /** integer · primary key */
  id: number;
}

/** What can be given for a new row of {@link OtherRow}. */
export interface OtherInsert {
  id: number;
}

/** What can be changed in a {@link OtherRow}. */
export type OtherUpdate = pg.Changes<OtherInsert>;
