// Reads relations with node-postgres for `pgscribe verify`. One line of JSON comes in for each
// relation, with the query; out go its rows, a line of JSON each, and an empty line at their end.
// The first line in says how to connect and what to set.

import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setFlagsFromString } from "node:v8";

// V8 else lets its heap grow fourfold before it collects; what lives here is a batch of rows. Said here and not on the
// command line, where a version that doesn't know it would refuse to start.
setFlagsFromString("--heap-growing-percent=20");

const require = createRequire(join(process.cwd(), "_.js"));
const { Client, types } = require("pg");

const BATCH = 500;
const CHUNK = 65536;
const SHOWN_BYTES = 16;

const number = (text) => Number(text);
const whole = (text) => (/^-?\d+$/.test(text) ? BigInt(text) : text);
const same = (text) => text;
const PARSERS = {
  int8: { oids: [20], string: same, number, bigint: whole },
  numeric: { oids: [1700], string: same, number, bigint: whole },
  dates: { oids: [1082, 1114, 1184], string: same },
};

function write(text) {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });
}

/** A write for each row takes a quarter of the time, one for each batch more than a string may hold. */
async function writeRows(rows) {
  let pending = "";
  for (const row of rows) {
    pending += JSON.stringify(tagged(row)) + "\n";
    if (pending.length < CHUNK) continue;
    await write(pending);
    pending = "";
  }
  await write(pending);
}

/** What JSON has no form for gets a tag; so does an object, which could have the tag's key. */
function tagged(value) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    return Number.isFinite(value) ? value : { number: String(value) };
  }
  if (typeof value === "bigint") return { bigint: String(value) };
  if (Array.isArray(value)) return value.map(tagged);
  if (value instanceof Date) {
    return { date: Number.isNaN(value.getTime()) ? null : value.getTime() };
  }
  if (value instanceof Uint8Array) return { bytes: [...value.subarray(0, SHOWN_BYTES)] };
  const entries = Object.entries(value).map(([key, each]) => [key, tagged(each)]);
  return typeof value.toPostgres === "function"
    ? { interval: entries }
    : { object: entries };
}

async function send(client, query) {
  await client.query("SAVEPOINT verify");
  try {
    await client.query(`DECLARE verify NO SCROLL CURSOR FOR ${query}`);
    for (;;) {
      const { rows } = await client.query(`FETCH ${BATCH} FROM verify`);
      await writeRows(rows);
      if (rows.length < BATCH) break;
    }
    await client.query("CLOSE verify");
  } catch (error) {
    await client.query("ROLLBACK TO SAVEPOINT verify");
    await write(JSON.stringify({ error: String(error.message) }) + "\n");
  }
  await client.query("RELEASE SAVEPOINT verify");
  await write("\n");
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { connect, parsers, begin } = JSON.parse((await lines.next()).value);
for (const [name, choice] of Object.entries(parsers)) {
  const parse = PARSERS[name]?.[choice];
  if (parse) for (const oid of PARSERS[name].oids) types.setTypeParser(oid, parse);
}
const client = new Client(connect);
await client.connect();
for (const statement of begin) await client.query(statement);
await write("\n");
for (;;) {
  const { value, done } = await lines.next();
  if (done) break;
  await send(client, JSON.parse(value));
}
await client.end();
