// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.


export type * as pg from "./_support.js";

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
}
