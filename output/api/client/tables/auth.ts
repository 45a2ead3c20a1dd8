// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema auth.

import * as client from "../client.js";
import type * as _auth from "../types/auth.js";

/** The filters of {@link UsersTable}. */
export interface UsersWhere {
  readonly id?: client.Filter<_auth.UsersRow, "id", "eq" | "in" | "ne">;
}

/** One row per person who can sign in, however many tenants they work for. (table auth.users) */
export interface UsersTable
  extends client.Lists<_auth.UsersRow, UsersWhere, client.Order<"id">, client.NoReferences>,
    client.Gets<_auth.UsersRow, client.Value<_auth.UsersRow, "id">, client.NoReferences>,
    client.Updates<_auth.UsersRow, client.Value<_auth.UsersRow, "id">, _auth.UsersUpdate>,
    client.Deletes<client.Value<_auth.UsersRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly users: UsersTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    users: client.relation<UsersTable>(
      transport,
      "/api/auth/users",
      ["id"],
      ["list", "get", "update", "delete"],
    ),
  };
}
