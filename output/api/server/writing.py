# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Writing: every row that is answered with is committed."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final
from urllib.parse import quote

import psycopg
from fastapi.responses import Response
from psycopg.rows import TupleRow

from . import statements
from .calls import JSON, Call, etag, first, only, read_body, tags
from .database import Connection, Statement
from .models.codec import parameters
from .problems import Problem, unprocessable
from .resource import Resource

_STALE: Final = "The row is no longer the one that If-Match names."


async def create_row(call: Call) -> Response:
    """Insert a row; it is committed before this answers."""
    only(call.request)
    given = parameters(await read_body(call, call.resource.insert))
    statement = statements.create(call.resource, given)
    (rows,) = await call.database.run(call.caller, [statement], write=True)
    row = _kept(rows)
    headers = {"Location": _location(call, row)} if call.resource.key else {}
    return _written(call.resource, row, 201, headers)


async def update_row(call: Call) -> Response:
    """Change what is given, and nothing else."""
    only(call.request)
    given = parameters(await read_body(call, call.resource.update))
    change = (
        statements.update(call.resource, call.key, given)
        if given
        else statements.get(call.resource, call.key)
    )
    row = await _change(call, change)
    return _written(call.resource, row, 200)


async def upsert_row(call: Call) -> Response:
    """Replace the row of a key, or create it."""
    only(call.request)
    given = parameters(await read_body(call, call.resource.insert))
    for column, text in zip(call.resource.key, call.key, strict=True):
        if given.setdefault(column, text) != text:
            raise unprocessable(f"The body's {column} isn't that of the path.")
    replace = statements.replace(call.resource, call.key, given)
    create = statements.create(call.resource, given)
    required = tags(call.request, "if-match")
    absent = "*" in tags(call.request, "if-none-match", weak=True)

    async def task(connection: Connection) -> tuple[TupleRow, int]:
        if required or absent:
            found = await _all(connection, statements.get(call.resource, call.key))
            if absent and found:
                raise Problem(412, "There is such a row already.")
            _require(call.resource, found[0] if found else None, required)
        replaced = [] if absent else await _all(connection, replace)
        if replaced:
            return replaced[0], 200
        return _kept(await _all(connection, create)), 201

    try:
        row, status = await call.database.work(call.caller, task)
    except psycopg.errors.UniqueViolation:
        # Somebody may have been faster: then there is a row to replace now.
        row, status = await call.database.work(call.caller, task)
    headers = {"Location": _location(call, row)} if status == HTTPStatus.CREATED else {}
    return _written(call.resource, row, status, headers)


async def delete_row(call: Call) -> Response:
    """Delete a row."""
    only(call.request)
    await _change(call, statements.delete(call.resource, call.key))
    return Response(status_code=204)


async def _change(call: Call, change: Statement) -> TupleRow:
    """Run a statement on a row, once the row is known to be the one that If-Match names."""
    required = tags(call.request, "if-match")
    if not required:
        (changed,) = await call.database.run(call.caller, [change], write=True)
        return first(changed)

    async def task(connection: Connection) -> TupleRow:
        found = first(await _all(connection, statements.get(call.resource, call.key)))
        _require(call.resource, found, required)
        return first(await _all(connection, change))

    return await call.database.work(call.caller, task)


async def _all(connection: Connection, statement: Statement) -> list[TupleRow]:
    cursor = await connection.execute(statement.text, statement.parameters)
    return await cursor.fetchall()


def _kept(rows: Sequence[TupleRow]) -> TupleRow:
    """A new row, unless a trigger or a rule has thrown it away."""
    if not rows:
        raise Problem(403, "The database didn't keep the row.")
    return rows[0]


def _require(resource: Resource, row: TupleRow | None, required: frozenset[str]) -> None:
    if not required or (row is not None and "*" in required):
        return
    if row is None or etag(resource.json(row)) not in required:
        raise Problem(412, _STALE)


def _written(
    resource: Resource, row: TupleRow, status: int, headers: dict[str, str] | None = None
) -> Response:
    body = resource.json(row)
    tagged = {"ETag": etag(body)} if resource.key else {}
    return Response(body, status, headers=tagged | (headers or {}), media_type=JSON)


def _location(call: Call, row: TupleRow) -> str:
    segments = call.resource.key_texts(row)
    # A proxy that serves the API below a path of its own has the server say so (root_path).
    path: str = call.request.scope.get("root_path", "") + call.resource.path
    return path + "".join(f"/{quote(each, safe='')}" for each in segments)
