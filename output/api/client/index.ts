// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// A client of the API: `createClient({ baseUrl, token })`.

import * as client from "./client.js";
import * as _auth from "./tables/auth.js";
import * as _auto from "./tables/auto.js";
import * as _banking from "./tables/banking.js";
import * as _hs from "./tables/hs.js";
import * as _rest from "./tables/rest.js";
import * as _system_core from "./tables/system_core.js";
import * as _tenant_mgmt from "./tables/tenant_mgmt.js";
import * as _user_mgmt from "./tables/user_mgmt.js";

export { Answer, ApiError, TransportError } from "./client.js";
export type {
  ClientOptions,
  Conditional,
  Expanded,
  Fetch,
  Found,
  Page,
  Problem,
  RequestOptions,
  Signal,
  Tagged,
  UpsertOptions,
} from "./client.js";
export * as types from "./types/index.js";

/** The relations by schema and name, in camel case. */
export interface Client {
  readonly request: client.Request;
  readonly auth: _auth.Tables;
  readonly auto: _auto.Tables;
  readonly banking: _banking.Tables;
  readonly hs: _hs.Tables;
  readonly rest: _rest.Tables;
  readonly systemCore: _system_core.Tables;
  readonly tenantMgmt: _tenant_mgmt.Tables;
  readonly userMgmt: _user_mgmt.Tables;
}

/** A client of one server. It holds no connection, so nothing has to be closed. */
export function createClient(options: client.ClientOptions): Client {
  const transport = new client.Transport(options);
  return {
    request: client.requestOf(transport),
    auth: _auth.tables(transport),
    auto: _auto.tables(transport),
    banking: _banking.tables(transport),
    hs: _hs.tables(transport),
    rest: _rest.tables(transport),
    systemCore: _system_core.tables(transport),
    tenantMgmt: _tenant_mgmt.tables(transport),
    userMgmt: _user_mgmt.tables(transport),
  };
}
