// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema other, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/** other.ticket · table */
export interface TicketRow {
  /** bigint · primary key · default nextval('seq.plain'::regclass) */
  id: string;
  /** text · default ('T-'::text || nextval('seq."Odd Name"'::regclass)) */
  code: string | null;
  /** integer · default currval('seq.small'::regclass) */
  serial: number | null;
}

/** What can be given for a new row of {@link TicketRow}. */
export interface TicketInsert {
  /** default nextval('seq.plain'::regclass) */
  id?: string;
  /** default ('T-'::text || nextval('seq."Odd Name"'::regclass)) */
  code?: string | null;
  /** default currval('seq.small'::regclass) */
  serial?: number | null;
}

/** What can be changed in a {@link TicketRow}. */
export type TicketUpdate = pg.Changes<TicketInsert>;
