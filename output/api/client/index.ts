// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// A client of the API: `createClient({ baseUrl, token })`.

import * as client from "./client.js";
import * as _auth from "./tables/auth.js";
import * as _auto from "./tables/auto.js";
import * as _banking from "./tables/banking.js";
import * as _courses from "./tables/courses.js";
import * as _hs from "./tables/hs.js";
import * as _investigations from "./tables/investigations.js";
import * as _monitoring_obs from "./tables/monitoring_obs.js";
import * as _payroll from "./tables/payroll.js";
import * as _perf_mgmt from "./tables/perf_mgmt.js";
import * as _rest from "./tables/rest.js";
import * as _ret from "./tables/ret.js";
import * as _security_hardening from "./tables/security_hardening.js";
import * as _security_mgmt from "./tables/security_mgmt.js";
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
  readonly courses: _courses.Tables;
  readonly hs: _hs.Tables;
  readonly investigations: _investigations.Tables;
  readonly monitoringObs: _monitoring_obs.Tables;
  readonly payroll: _payroll.Tables;
  readonly perfMgmt: _perf_mgmt.Tables;
  readonly rest: _rest.Tables;
  readonly ret: _ret.Tables;
  readonly securityHardening: _security_hardening.Tables;
  readonly securityMgmt: _security_mgmt.Tables;
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
    courses: _courses.tables(transport),
    hs: _hs.tables(transport),
    investigations: _investigations.tables(transport),
    monitoringObs: _monitoring_obs.tables(transport),
    payroll: _payroll.tables(transport),
    perfMgmt: _perf_mgmt.tables(transport),
    rest: _rest.tables(transport),
    ret: _ret.tables(transport),
    securityHardening: _security_hardening.tables(transport),
    securityMgmt: _security_mgmt.tables(transport),
    systemCore: _system_core.tables(transport),
    tenantMgmt: _tenant_mgmt.tables(transport),
    userMgmt: _user_mgmt.tables(transport),
  };
}
