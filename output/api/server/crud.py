# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The operations on a relation: from a request to statements, from rows to an answer."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

import psycopg
from fastapi import Request
from fastapi.responses import Response
from psycopg.rows import TupleRow
from pydantic import BaseModel, ValidationError

from . import query, statements
from .auth import Caller
from .database import Connection, Database, Statement
from .models.codec import parameter, parameters
from .problems import Problem, unprocessable
from .query import Query
from .resource import Resource
from .settings import Settings
from .statements import Expanded
from .tables import find

_JSON: Final = "application/json"
_NONE: Final = b"null"
_MISSING: Final = "There is no such row."
_STALE: Final = "The row is no longer the one that If-Match names."


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request on a relation, or on the row of ``key``, whose values are PostgreSQL's texts."""

    request: Request
    caller: Caller
    database: Database
    settings: Settings
    resource: Resource
    key: tuple[str | None, ...] = ()


# ---- reading ----


async def list_rows(call: Call) -> Response:
    """A page of rows."""
    asked = query.read(
        call.resource, call.request.query_params.multi_items(), call.settings.max_limit
    )
    expanded = _expanded(call.resource, asked.expand)
    wanted = [statements.page(call.resource, asked, expanded)]
    if asked.count:
        wanted.append(statements.count(call.resource, asked))
    rows, *counted = await call.database.run(call.caller, wanted)
    shown = rows[: asked.limit]
    more = _next(call.resource, asked, shown) if len(rows) > len(shown) else None
    items = _items(call.resource, shown, expanded, _offset(asked))
    parts = [b'{"items":', items, b',"next_cursor":', f'"{more}"'.encode() if more else _NONE]
    if counted:
        parts.append(f',"count":{counted[0][0][0]}'.encode())
    return Response(b"".join([*parts, b"}"]), media_type=_JSON)


async def get_row(call: Call) -> Response:
    """One row, or 304 when the client has it already."""
    names = _only(call.request, "expand")
    expanded = _expanded(call.resource, query.expand(call.resource, names))
    statement = statements.get(call.resource, call.key, expanded)
    ((row, *_),) = _rows(await call.database.run(call.caller, [statement]))
    body = _item(call.resource, row, expanded, 0)
    if expanded:
        # A tag of all this would never match a row's own, which If-Match is compared with.
        return Response(body, media_type=_JSON)
    tag = etag(body)
    if not _tags(call.request, "if-none-match", weak=True).isdisjoint({tag, "*"}):
        return Response(status_code=304, headers={"ETag": tag})
    return Response(body, headers={"ETag": tag}, media_type=_JSON)


def _rows(results: list[list[TupleRow]]) -> list[list[TupleRow]]:
    if not results[0]:
        raise Problem(404, _MISSING)
    return results


def _expanded(resource: Resource, names: Sequence[str]) -> Expanded:
    references = [resource.references[name] for name in names]
    return [(each, find(each.schema, each.table)) for each in references]


def _offset(asked: Query) -> int:
    """How many texts to sort by stand between a row's own columns and those of its references."""
    return sum(key.as_text for key in asked.order)


def _items(
    resource: Resource, rows: Sequence[TupleRow], expanded: Expanded, offset: int
) -> bytes:
    return b"[%b]" % b",".join([_item(resource, row, expanded, offset) for row in rows])


def _item(resource: Resource, row: TupleRow, expanded: Expanded, offset: int) -> bytes:
    end = len(resource.columns)
    own = resource.json(row[:end])
    if not expanded:
        return own
    end += offset
    parts = []
    for reference, target in expanded:
        found, values = row[end], row[end + 1 : end + 1 + len(target.columns)]
        name = json.dumps(reference.name).encode()
        parts.append(name + b":" + (_NONE if found is None else target.json(values)))
        end += 1 + len(target.columns)
    return own[:-1] + b',"expanded":{' + b",".join(parts) + b"}}"


def _next(resource: Resource, asked: Query, shown: Sequence[TupleRow]) -> str:
    last = _place(resource, asked, shown[-1])
    skip = 0
    if not resource.total:
        skip = sum(_place(resource, asked, row) == last for row in shown)
        # The page may have begun, and ended, among rows that are alike.
        if skip == len(shown) and asked.place is not None and asked.place.values == last:
            skip += asked.place.skip
    return query.cursor(asked, last, skip)


def _place(resource: Resource, asked: Query, row: TupleRow) -> tuple[str | None, ...]:
    """The texts of what a row is sorted by."""
    texts = iter(row[len(resource.columns) :])
    return tuple(
        parameter(
            next(texts)
            if key.as_text
            else row[list(resource.columns).index(key.column)]
        )
        for key in asked.order
    )


# ---- writing ----


async def create_row(call: Call) -> Response:
    """Insert a row; it is committed before this answers."""
    _only(call.request)
    given = parameters(await _body(call, call.resource.insert))
    statement = statements.create(call.resource, given)
    (rows,) = await call.database.run(call.caller, [statement], write=True)
    row = _kept(rows[0] if rows else None)
    headers = {"Location": _location(call, row)} if call.resource.key else {}
    return _written(call.resource, row, 201, headers)


async def update_row(call: Call) -> Response:
    """Change what is given, and nothing else."""
    _only(call.request)
    given = parameters(await _body(call, call.resource.update))
    change = (
        statements.update(call.resource, call.key, given)
        if given
        else statements.get(call.resource, call.key)
    )
    row = await _change(call, change)
    return _written(call.resource, row, 200)


async def upsert_row(call: Call) -> Response:
    """Replace the row of a key, or create it."""
    _only(call.request)
    given = parameters(await _body(call, call.resource.insert))
    for column, text in zip(call.resource.key, call.key, strict=True):
        if given.setdefault(column, text) != text:
            raise unprocessable(f"The body's {column} isn't that of the path.")
    replace = statements.replace(call.resource, call.key, given)
    create = statements.create(call.resource, given)
    required = _tags(call.request, "if-match")
    absent = "*" in _tags(call.request, "if-none-match", weak=True)

    async def task(connection: Connection) -> tuple[TupleRow, int]:
        if required or absent:
            found = await _one(connection, statements.get(call.resource, call.key))
            if absent and found is not None:
                raise Problem(412, "There is such a row already.")
            _require(call.resource, found, required)
        row = None if absent else await _one(connection, replace)
        if row is not None:
            return row, 200
        return _kept(await _one(connection, create)), 201

    # Somebody may have been faster, or the row is one that the caller can't see: another attempt tells.
    row, status = await call.database.work(call.caller, task, again=psycopg.errors.UniqueViolation)
    return _written(call.resource, row, status, {"Location": _location(call, row)} if status == 201 else {})


async def delete_row(call: Call) -> Response:
    """Delete a row."""
    _only(call.request)
    await _change(call, statements.delete(call.resource, call.key))
    return Response(status_code=204)


async def _change(call: Call, change: Statement) -> TupleRow:
    """Run a statement on a row, once the row is known to be the one that If-Match names."""
    required = _tags(call.request, "if-match")
    if not required:
        ((row, *_),) = _rows(await call.database.run(call.caller, [change], write=True))
        return row

    async def task(connection: Connection) -> TupleRow:
        found = await _one(connection, statements.get(call.resource, call.key))
        if found is None:
            raise Problem(404, _MISSING)
        _require(call.resource, found, required)
        row = await _one(connection, change)
        if row is None:
            raise Problem(404, _MISSING)
        return row

    return await call.database.work(call.caller, task)


async def _one(connection: Connection, statement: Statement) -> TupleRow | None:
    cursor = await connection.execute(statement.text, statement.parameters)
    return await cursor.fetchone()


def _kept(row: TupleRow | None) -> TupleRow:
    """A new row, unless a trigger or a rule has thrown it away."""
    if row is None:
        raise Problem(403, "The database didn't keep the row.")
    return row


def _require(resource: Resource, row: TupleRow | None, required: frozenset[str]) -> None:
    if not required or (row is not None and "*" in required):
        return
    if row is None or etag(resource.json(row)) not in required:
        raise Problem(412, _STALE)


async def _body(call: Call, model: type[BaseModel] | None) -> BaseModel:
    """The body as a model. Raises Problem for one that is none, too long, or not allowed."""
    kind = call.request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if model is None or kind != _JSON:
        raise Problem(415, "Send JSON: Content-Type: application/json.")
    data = bytearray()
    async for chunk in call.request.stream():
        data += chunk
        if len(data) > call.settings.max_body:
            # The rest isn't waited for: it may have no end.
            raise Problem(
                413,
                f"The request is longer than {call.settings.max_body} bytes.",
                headers={"Connection": "close"},
            )
    try:
        return model.model_validate_json(bytes(data))
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False, include_input=False)
        if any(each["type"] == "json_invalid" for each in found):
            raise Problem(400, "The body isn't JSON.") from None
        errors = [{"place": _pointer(each["loc"]), "detail": each["msg"]} for each in found]
        raise unprocessable("Values of the body aren't allowed.", errors) from None


def _pointer(location: Sequence[Any]) -> str:
    """Where in the body it is (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in location)


def _only(request: Request, *known: str) -> list[str]:
    """The values of the parameters; others are refused."""
    for name in request.query_params:
        if name not in known:
            raise unprocessable(f"There is no parameter {name[:100]}.")
    return [value for _, value in request.query_params.multi_items()]


# ---- answers ----


def etag(body: bytes) -> str:
    """A strong validator for these bytes (RFC 9110, 8.8.3)."""
    digest = hashlib.blake2b(body, digest_size=15).digest()
    return f'"{urlsafe_b64encode(digest).decode()}"'


def _tags(request: Request, header: str, *, weak: bool = False) -> frozenset[str]:
    """The tags that a header lists. If-Match compares strongly, so weak ones never match there."""
    parts = [part.strip() for part in ",".join(request.headers.getlist(header)).split(",")]
    return frozenset(part.removeprefix("W/") if weak else part for part in parts if part)


def _written(
    resource: Resource, row: TupleRow, status: int, headers: dict[str, str] | None = None
) -> Response:
    body = resource.json(row)
    tagged = {"ETag": etag(body)} if resource.key else {}
    return Response(body, status, headers=tagged | (headers or {}), media_type=_JSON)


def _location(call: Call, row: TupleRow) -> str:
    segments = call.resource.key_texts(row)
    return call.resource.path + "".join(f"/{quote(each, safe='')}" for each in segments)
