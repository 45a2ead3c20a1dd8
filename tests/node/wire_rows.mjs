// The rows of edge.values as node-postgres reads them: one line of JSON, in which an object with
// the key `$` stands for what JSON has no form for. Standard input says how to connect, and which
// parser reads which OIDs.

import pg from "pg";

const PARSERS = {
  number: Number,
  bigint: (text) => (/^-?\d+$/.test(text) ? BigInt(text) : text),
  string: (text) => text,
};

function plain(value) {
  if (typeof value === "number" && !Number.isFinite(value)) return { $: "number", is: `${value}` };
  if (Object.is(value, -0)) return { $: "number", is: "-0" };
  if (typeof value === "bigint") return { $: "bigint", is: `${value}` };
  if (value instanceof Date) return { $: "date", is: Number.isNaN(+value) ? null : +value };
  if (value instanceof Uint8Array) return { $: "bytes", is: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, each]) => [key, plain(each)]);
  return { $: typeof value.toPostgres === "function" ? "interval" : "object", is: entries };
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { connection, parsers } = JSON.parse(Buffer.concat(chunks).toString());
for (const [oid, parser] of Object.entries(parsers)) {
  pg.types.setTypeParser(Number(oid), PARSERS[parser]);
}
const client = new pg.Client(connection);
await client.connect();
const { rows } = await client.query("SELECT * FROM edge.values ORDER BY id");
await client.end();
console.log(JSON.stringify(rows.map((row) => Object.entries(row).map(([key, value]) => [key, plain(value)]))));
