// What a program that drives the client holds rows and failures to.
import { ApiError } from "./api/client/index.js";
import type { Row } from "./client_plan.js";

export function same(found: unknown, expected: unknown, what: string): void {
  const texts = [found, expected].map((value) => JSON.stringify(value));
  if (texts[0] !== texts[1]) throw new Error(`${what}: ${texts[0]} isn't ${texts[1]}`);
}

export function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

export function without(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}

export async function fails(status: number, call: Promise<unknown>, what: string): Promise<ApiError> {
  const error = await call.then(
    () => "a success",
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError && error.status === status) return error;
  const problem = error instanceof ApiError ? JSON.stringify(error.problem) : String(error);
  throw new Error(`${what}: ${problem} where ${status} was due`);
}

export async function gathered(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
