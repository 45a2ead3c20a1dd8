// The client against a server of HTTP that answers as the contract says: node client_runtime.mjs CLIENT
// → JSON, by scenario null or what went wrong. CLIENT is the compiled client of STORE.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { pathToFileURL } from "node:url";

const { createClient, ApiError, TransportError } = await import(pathToFileURL(process.argv[2]).href);
const scenarios = new Map();
const scenario = (name, run) => scenarios.set(name, run);
const TAG = '"tag"';

/** Answers each request by the next of these; a function gets the response, anything else is [status, headers, body]. */
async function served(answers, run, options = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      requests.push({
        line: `${request.method} ${request.url}`,
        headers: request.headers,
        body: chunks.length ? Buffer.concat(chunks).toString() : null,
      });
      const answer = answers.shift() ?? [500, {}, ""];
      if (typeof answer === "function") return answer(response, request);
      const [status, headers = {}, body] = answer;
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${server.address().port}/v1//`;
  try {
    await run(createClient({ baseUrl, ...options }), requests, server);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  assert.equal(answers.length, 0, "every answer was asked for");
}

const row = (values = {}) => [200, { etag: TAG }, { id: "1", ...values }];
const page = (items, next = null, more = {}) => [200, {}, { items, next_cursor: next, ...more }];
const problem = (status, members = {}, headers = {}) => [
  status,
  { "content-type": "application/problem+json", ...headers },
  { type: "about:blank", title: "Wrong", status, ...members },
];
const busy = problem(503, {}, { "retry-after": "0" });
const silence = () => {};
const hangUp = (response) => response.destroy();
const fails = (status) => (error) => error instanceof ApiError && error.status === status;
const breaks = (reason) => (error) => error instanceof TransportError && error.reason === reason;

scenario("a list is asked for as the contract says", async () => {
  const found = page([{ id: "1", expanded: { customer_id: null } }], "next", { count: 7 });
  await served([found], async (db, requests) => {
    const page = await db.app.workOrders.list({
      where: { state: { in: ["open", "it's"] }, ratio: { gt: 0.5 }, flag: { eq: false }, placed_at: { isnull: true } },
      orderBy: ["-state", "id"],
      limit: 2,
      cursor: "a+b/c=",
      count: true,
      expand: ["customer_id"],
    });
    assert.deepEqual(page, {
      items: [{ id: "1", expanded: { customer_id: null } }],
      nextCursor: "next",
      count: 7,
    });
    const [path, query] = requests[0].line.split("?");
    assert.equal(path, "GET /v1/api/app/work-orders");
    assert.deepEqual([...new URLSearchParams(query)], [
      ["state[in]", "open"],
      ["state[in]", "it's"],
      ["ratio[gt]", "0.5"],
      ["flag[eq]", "false"],
      ["placed_at[isnull]", "true"],
      ["order", "-state,id"],
      ["expand", "customer_id"],
      ["limit", "2"],
      ["cursor", "a+b/c="],
      ["count", "true"],
    ]);
    assert.equal(requests[0].body, null);
    assert.equal(requests[0].headers["content-type"], undefined);
  });
});

scenario("a list of nothing but its path", async () => {
  await served([page([])], async (db, requests) => {
    assert.deepEqual(await db.app.visits.list(), { items: [], nextCursor: null });
    assert.equal(requests[0].line, "GET /v1/api/app/visits");
  });
});

scenario("to be one of nothing is false, not no condition", async () => {
  await served([], async (db) => {
    const none = await db.app.workOrders.list({ where: { state: { in: [] } }, count: true });
    assert.deepEqual(none, { items: [], nextCursor: null, count: 0 });
  });
});

scenario("a condition that isn't there is refused, not left out", async () => {
  await served([], async (db) => {
    for (const operand of [undefined, null, {}, [undefined]]) {
      await assert.rejects(db.app.workOrders.list({ where: { state: { eq: operand } } }), TypeError);
    }
  });
});

scenario("iterate goes from page to page", async () => {
  const pages = [page([{ id: "1" }, { id: "2" }], "a&b"), page([], "c"), page([{ id: "3" }])];
  await served(pages, async (db, requests) => {
    const ids = [];
    for await (const { id } of db.app.workOrders.iterate({ where: { flag: { eq: true } }, pageSize: 2 })) ids.push(id);
    assert.deepEqual(ids, ["1", "2", "3"]);
    const queries = requests.map(({ line }) => Object.fromEntries(new URLSearchParams(line.split("?")[1])));
    const same = { "flag[eq]": "true", limit: "2" };
    assert.deepEqual(queries, [same, { ...same, cursor: "a&b" }, { ...same, cursor: "c" }]);
  });
});

scenario("iterate fetches no page that nobody wants", async () => {
  await served([page([{ id: "1" }, { id: "2" }], "more")], async (db) => {
    for await (const _row of db.app.workOrders.iterate()) break;
  });
});

scenario("a row comes with its tag", async () => {
  await served([row()], async (db, requests) => {
    assert.deepEqual(await db.app.workOrders.get("1"), { row: { id: "1" }, etag: TAG });
    assert.equal(requests[0].line, "GET /v1/api/app/work-orders/1");
  });
});

scenario("a row with what it refers to comes without one", async () => {
  await served([row({ expanded: {} })], async (db, requests) => {
    const found = await db.app.workOrders.get("1", { expand: ["customer_id"] });
    assert.deepEqual(found, { row: { id: "1", expanded: {} } });
    assert.equal(requests[0].line, "GET /v1/api/app/work-orders/1?expand=customer_id");
  });
});

scenario("the segments of a key are escaped one by one", async () => {
  await served([row(), row(), row()], async (db, requests) => {
    await db.app.orderLines.get({ line: 2, order_id: "a/b c?#%é.." });
    await db.app.constructor.get(7);
    await db.app.customers.get("...");
    assert.deepEqual(requests.map(({ line }) => line), [
      "GET /v1/api/app/order-lines/a%2Fb%20c%3F%23%25%C3%A9../2",
      "GET /v1/api/app/constructor/7",
      "GET /v1/api/app/customers/...",
    ]);
  });
});

scenario("a key that would lead elsewhere, or isn't whole, is refused", async () => {
  await served([], async (db) => {
    await assert.rejects(db.app.customers.delete(".."), RangeError);
    await assert.rejects(db.app.orderLines.delete({ order_id: ".", line: 1 }), RangeError);
    await assert.rejects(db.app.orderLines.delete({ order_id: "1" }), TypeError);
    await assert.rejects(db.app.orderLines.delete("1"), TypeError);
    await assert.rejects(db.app.customers.delete(undefined), TypeError);
    await assert.rejects(db.app.customers.delete({ id: "1" }), TypeError);
  });
});

scenario("a new row", async () => {
  const values = { customer_id: "c", total: "0.10", ratio: NaN, note: null };
  await served([[201, { etag: TAG }, { id: "1" }], [201, {}, { page: "p" }]], async (db, requests) => {
    assert.deepEqual(await db.app.workOrders.create(values), { row: { id: "1" }, etag: TAG });
    assert.equal(requests[0].line, "POST /v1/api/app/work-orders");
    assert.equal(requests[0].headers["content-type"], "application/json");
    // JSON has no NaN, and null is another value.
    assert.deepEqual(JSON.parse(requests[0].body), { ...values, ratio: "NaN" });
    assert.deepEqual(await db.app.visits.create({ at: "", page: "p" }), { row: { page: "p" } });
  });
});

scenario("changes go with the tag", async () => {
  await served([row({ note: null }), row()], async (db, requests) => {
    const { etag } = await db.app.workOrders.update("1", { note: null }, { ifMatch: TAG });
    assert.equal(etag, TAG);
    assert.equal(requests[0].line, "PATCH /v1/api/app/work-orders/1");
    assert.equal(requests[0].headers["if-match"], TAG);
    assert.equal(requests[0].body, '{"note":null}');
    await db.app.workOrders.update("1", {});
    assert.equal(requests[1].headers["if-match"], undefined);
  });
});

scenario("a tag that is none is refused, not left out", async () => {
  await served([], async (db) => {
    for (const ifMatch of [undefined, null, "", "tag", 'W/"tag"']) {
      await assert.rejects(db.app.workOrders.update("1", {}, { ifMatch }), TypeError);
      await assert.rejects(db.app.workOrders.delete("1", { ifMatch }), TypeError);
      await assert.rejects(db.app.workOrders.upsert("1", {}, { ifMatch }), TypeError);
    }
  });
});

scenario("upsert tells whether the row is new", async () => {
  const answers = [[201, { etag: TAG }, { id: "1" }], row(), row()];
  await served(answers, async (db, requests) => {
    const put = db.app.workOrders.upsert;
    assert.equal((await put("1", { total: "1" }, { ifAbsent: true })).created, true);
    assert.equal((await put("1", { total: "1" }, { ifMatch: TAG })).created, false);
    assert.equal((await put("1", { total: "1" })).etag, TAG);
    const sent = requests.map(({ headers }) => [headers["if-none-match"], headers["if-match"]]);
    assert.deepEqual(sent, [["*", undefined], [undefined, TAG], [undefined, undefined]]);
    assert.ok(requests.every(({ line }) => line === "PUT /v1/api/app/work-orders/1"));
  });
});

scenario("a row is deleted", async () => {
  await served([[204]], async (db, requests) => {
    assert.equal(await db.app.workOrders.delete("1", { ifMatch: TAG }), undefined);
    assert.equal(requests[0].line, "DELETE /v1/api/app/work-orders/1");
    assert.equal(requests[0].headers["if-match"], TAG);
  });
});

scenario("a problem is an ApiError", async () => {
  const members = {
    detail: "Another row has this value.",
    sqlstate: "23505",
    constraint: "uk",
    columns: ["name"],
    errors: [{ place: "/name", detail: "taken" }],
  };
  await served([problem(409, members), problem(412)], async (db, requests) => {
    await assert.rejects(db.app.customers.create({ name: "a" }), (error) => {
      assert.ok(error instanceof ApiError && error instanceof Error);
      assert.equal(error.name, "ApiError");
      assert.equal(error.message, "409 Wrong: Another row has this value.");
      assert.deepEqual(error.problem, { type: "about:blank", title: "Wrong", status: 409, ...members });
      assert.equal(error.retryAfter, null);
      return true;
    });
    await assert.rejects(db.app.workOrders.update("1", {}, { ifMatch: TAG }), fails(412));
    assert.equal(requests.length, 2);
  });
});

scenario("an error that is no problem document is one nevertheless", async () => {
  await served([[404, { "content-type": "text/html" }, "<p>gone"]], async (db) => {
    await assert.rejects(db.app.customers.get("1"), (error) => {
      assert.deepEqual(error.problem, { type: "about:blank", title: "Error", status: 404 });
      return error instanceof ApiError;
    });
  });
});

scenario("what isn't of the API is malformed", async () => {
  const html = [200, { "content-type": "text/html", etag: TAG }, "<p>log in"];
  await served([html, html, [200, {}, []], [200, {}, { id: "1" }], [302, { location: "/login" }]], async (db, requests) => {
    await assert.rejects(db.app.customers.get("1"), breaks("malformed"));
    await assert.rejects(db.app.customers.list(), breaks("malformed"));
    await assert.rejects(db.app.customers.list(), breaks("malformed"));
    await assert.rejects(db.app.customers.get("1"), breaks("malformed"));
    await assert.rejects(db.app.customers.list(), breaks("malformed"));
    assert.equal(requests.length, 5);
  });
});

scenario("503 is tried again after Retry-After", async () => {
  const later = problem(503, {}, { "retry-after": "1" });
  await served([later, page([])], async (db) => {
    const began = performance.now();
    await db.app.visits.list();
    const waited = performance.now() - began;
    assert.ok(waited >= 990 && waited < 3000, `waited ${waited} ms`);
  });
});

scenario("it gives up after as many attempts as told", async () => {
  await served([busy, busy], async (db, requests) => {
    await assert.rejects(db.app.visits.list(), (error) => fails(503)(error) && error.retryAfter === 0);
    assert.equal(requests.length, 2);
  }, { retries: 1 });
  await served([busy], async (db) => {
    await assert.rejects(db.app.visits.list(), fails(503));
  }, { retries: 0 });
});

scenario("it doesn't wait for an hour", async () => {
  const date = new Date(Date.now() + 3600_000).toUTCString();
  await served([problem(503, {}, { "retry-after": "3600" }), problem(429, {}, { "retry-after": date })], async (db) => {
    await assert.rejects(db.app.visits.list(), (error) => error.retryAfter === 3600);
    await assert.rejects(db.app.visits.list(), (error) => error.retryAfter > 3500 && error.retryAfter <= 3600);
  });
});

scenario("a lost connection is tried again where that is safe", async () => {
  const twice = async (again, run) => {
    await served([hangUp, again], async (db, requests) => {
      await run(db.app);
      assert.equal(requests.length, 2);
      assert.equal(requests[0].line, requests[1].line);
      assert.equal(requests[0].body, requests[1].body);
    });
  };
  await twice(page([]), (app) => app.visits.list());
  await twice(row(), (app) => app.customers.get("1"));
  await twice(row(), (app) => app.customers.upsert("1", { name: "a" }));
  await twice([204], (app) => app.customers.delete("1"));
});

scenario("and nowhere else", async () => {
  const once = async (run) => {
    await served([hangUp], async (db, requests) => {
      await assert.rejects(run(db.app.customers), breaks("unreachable"));
      assert.equal(requests.length, 1);
    });
  };
  await once((customers) => customers.create({ name: "a" }));
  await once((customers) => customers.update("1", { name: "a" }));
  await once((customers) => customers.update("1", { name: "a" }, { ifMatch: TAG }));
  await once((customers) => customers.upsert("1", { name: "a" }, { ifMatch: TAG }));
  await once((customers) => customers.upsert("1", { name: "a" }, { ifAbsent: true }));
});

scenario("a refusal is repeated for all but POST and PATCH", async () => {
  await served([busy, row(), busy, [204], busy, busy], async ({ app: { customers } }, requests) => {
    await customers.upsert("1", { name: "a" }, { ifMatch: TAG });
    await customers.delete("1", { ifMatch: TAG });
    assert.equal(requests.length, 4);
    await assert.rejects(customers.create({ name: "a" }), fails(503));
    await assert.rejects(customers.update("1", {}), fails(503));
    assert.equal(requests.length, 6);
  });
});

scenario("502 leaves unsure what was done", async () => {
  const lost = [502, { "content-type": "text/html" }, "Bad gateway"];
  await served([lost, page([]), lost, lost, problem(404)], async ({ app: { customers } }) => {
    await customers.list();
    await assert.rejects(customers.upsert("1", { name: "a" }, { ifAbsent: true }), fails(502));
    await customers.delete("1");
  });
});

scenario("a row that an unanswered attempt deleted is no error, any other that isn't there is", async () => {
  await served([hangUp, problem(404)], async (db) => db.app.customers.delete("1"));
  await served([busy, problem(404)], async (db) => {
    await assert.rejects(db.app.customers.delete("1"), fails(404));
  });
  await served([hangUp, problem(412)], async (db) => {
    await assert.rejects(db.app.customers.delete("1", { ifMatch: TAG }), fails(412));
  });
  await served([hangUp, problem(404)], async (db) => {
    await assert.rejects(db.app.customers.get("1"), fails(404));
  });
});

scenario("other errors aren't tried again", async () => {
  for (const status of [400, 401, 403, 404, 409, 412, 422, 500, 501, 504]) {
    await served([problem(status)], async (db) => {
      await assert.rejects(db.app.customers.list(), fails(status));
    });
  }
});

scenario("a server that isn't there is unreachable", async () => {
  await served([], async (db, _requests, server) => {
    server.close();
    await assert.rejects(db.app.customers.list(), (error) => breaks("unreachable")(error) && error.cause instanceof Error);
  }, { retries: 0 });
});

scenario("an attempt takes as long as told, headers or body", async () => {
  const half = (response) => response.writeHead(200, { "content-type": "application/json" }).write('{"items":');
  for (const slow of [silence, half]) {
    await served([slow], async (db) => {
      await assert.rejects(db.app.customers.list(), breaks("timeout"));
    }, { timeout: 60, retries: 0 });
  }
  await served([silence, page([])], async (db) => db.app.customers.list(), { timeout: 200 });
});

scenario("a limit that no timer has is none", async () => {
  await served([page([])], async (db) => db.app.customers.list(), { timeout: Infinity, retries: 0 });
});

scenario("a signal aborts the request, and its reason is thrown", async () => {
  const reason = new Error("enough");
  await served([(response) => response.on("close", () => closed())], async (db) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    await assert.rejects(db.app.customers.create({ name: "a" }, { signal: controller.signal }), (error) => error === reason);
    await gone;
  });
});
let closed;
const gone = new Promise((resolve) => (closed = resolve));

scenario("a signal that has aborted already sends nothing", async () => {
  await served([], async (db) => {
    const signal = AbortSignal.abort();
    await assert.rejects(db.app.customers.list({ signal }), { name: "AbortError" });
    await assert.rejects(db.app.customers.delete("1", { signal }), { name: "AbortError" });
  });
});

scenario("a signal ends the pause between two attempts", async () => {
  await served([problem(503, {}, { "retry-after": "20" })], async (db) => {
    const began = performance.now();
    await assert.rejects(db.app.customers.list({ signal: AbortSignal.timeout(50) }), { name: "TimeoutError" });
    assert.ok(performance.now() - began < 5000);
  });
});

scenario("no listener stays at a signal", async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const counted = {
    get aborted() { return signal.aborted; },
    get reason() { return signal.reason; },
    addEventListener: () => { listeners += 1; },
    removeEventListener: () => { listeners -= 1; },
  };
  await served([busy, page([])], async (db) => db.app.customers.list({ signal: counted }));
  assert.equal(listeners, 0);
});

scenario("the token is asked before every attempt", async () => {
  let number = 0;
  const token = async () => `t${(number += 1)}`;
  await served([busy, page([])], async (db, requests) => {
    await db.app.customers.list();
    assert.deepEqual(requests.map(({ headers }) => headers.authorization), ["Bearer t1", "Bearer t2"]);
  }, { token });
  const none = new Error("logged out");
  await served([], async (db) => {
    await assert.rejects(db.app.customers.list(), (error) => error === none);
  }, { token: () => { throw none; } });
});

scenario("headers are sent, and no name twice", async () => {
  const options = { token: "t", headers: { "X-Tenant": "7", Authorization: "Basic x", "Content-Type": "text/plain" } };
  await served([[201, { etag: TAG }, {}]], async (db, requests) => {
    await db.app.customers.create({ name: "a" });
    const { headers } = requests[0];
    assert.equal(headers["x-tenant"], "7");
    assert.equal(headers.authorization, "Bearer t");
    assert.equal(headers["content-type"], "application/json");
    assert.equal(headers.accept, "application/json");
  }, options);
});

scenario("another fetch can be given", async () => {
  const urls = [];
  const fetch = async (url, init) => {
    urls.push([init.method, url]);
    return new Response(JSON.stringify({ items: [], next_cursor: null }));
  };
  const db = createClient({ baseUrl: "", fetch });
  await db.app.customers.list({ limit: 1 });
  assert.deepEqual(urls, [["GET", "/api/app/customers?limit=1"]]);
});

scenario("requests of one's own", async () => {
  const answers = [[200, { "x-a": "b" }, { done: true }], [200, { "content-type": "application/pdf" }, "%PDF"], busy, busy, page([])];
  await served(answers, async (db, requests) => {
    const answer = await db.request("POST", "/api/app/pay", { query: { a: [1, "x&y"], b: true }, body: { c: 1 } });
    assert.deepEqual(answer.json(), { done: true });
    assert.equal(answer.header("x-a"), "b");
    assert.equal(requests[0].line, "POST /v1/api/app/pay?a=1&a=x%26y&b=true");
    assert.equal(requests[0].body, '{"c":1}');
    assert.equal((await db.request("GET", "/api/app/pdf")).text(), "%PDF");
    await assert.rejects(db.request("POST", "/api/app/pay"), fails(503));
    await db.request("GET", "/api/app/list");
  });
});

scenario("a path that changes the host is refused", async () => {
  await served([], async (db) => {
    await assert.rejects(async () => db.request("GET", ".evil.example/"), TypeError);
  });
});

scenario("a relation has the operations that it has", async () => {
  const { app } = createClient({ baseUrl: "" });
  assert.deepEqual(Object.keys(app.openOrders).sort(), ["iterate", "list"]);
  assert.deepEqual(Object.keys(app.visits).sort(), ["create", "iterate", "list"]);
  assert.deepEqual(Object.keys(app.workOrders).sort(), [
    "create", "delete", "get", "iterate", "list", "update", "upsert",
  ]);
});

const results = {};
for (const [name, run] of scenarios) {
  try {
    await run();
    results[name] = null;
  } catch (error) {
    results[name] = error.stack ?? String(error);
  }
}
process.stdout.write(JSON.stringify(results));
