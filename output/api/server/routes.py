# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""From a path to the operation that answers it: a table of names, however many relations there are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final
from urllib.parse import unquote_to_bytes

from fastapi import Request
from fastapi.responses import Response

from . import query, reading, writing
from .auth import Caller
from .calls import Call
from .database import Database
from .declared import Handlers, Invocation, find_declared
from .problems import Problem
from .resource import Resource
from .settings import Settings
from .tables import at

METHODS: Final = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"]
_NOWHERE: Final = "There is nothing at this path."
_COLLECTION: Final = 3

_Operation = Callable[[Call], Awaitable[Response]]
_ON_COLLECTION: Final[dict[str, _Operation]] = {
    "GET": reading.list_rows,
    "POST": writing.create_row,
}
_ON_ROW: Final[dict[str, _Operation]] = {
    "GET": reading.get_row,
    "PUT": writing.upsert_row,
    "PATCH": writing.update_row,
    "DELETE": writing.delete_row,
}


async def answer(
    request: Request, caller: Caller, database: Database, settings: Settings, handlers: Handlers
) -> Response:
    """Answer a request below /api. Raises Problem, psycopg.Error and what handlers raise."""
    segments = _segments(request)
    method = "GET" if request.method == "HEAD" else request.method
    found = find_declared(method, segments)
    if found is not None:
        operation, values = found
        return await operation(handlers, Invocation(request, caller, database, values))
    collection, key = segments[:_COLLECTION], segments[_COLLECTION:]
    # A slash that came escaped parts nothing: what guards /api/a/b has to see every way to it.
    resource = None if any("/" in name for name in collection) else at("/".join(collection))
    if resource is None or (key and len(key) != len(resource.key)):
        raise Problem(404, _NOWHERE)
    allowed = resource.item_methods if key else resource.collection_methods
    if not allowed:
        raise Problem(404, _NOWHERE)
    if method not in allowed:
        raise Problem(405, headers={"Allow": ", ".join(allowed)})
    call = Call(
        request=request,
        caller=caller,
        database=database,
        settings=settings,
        resource=resource,
        key=_key(resource, key),
    )
    return await (_ON_ROW if key else _ON_COLLECTION)[method](call)


def _segments(request: Request) -> list[str]:
    """The segments of the path, decoded one by one: a key may hold a slash."""
    raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
    root = request.scope.get("root_path", "").encode()
    try:
        parts = [unquote_to_bytes(part).decode() for part in raw.removeprefix(root).split(b"/")[1:]]
    except UnicodeDecodeError:
        raise Problem(404, _NOWHERE) from None
    return parts


def _key(resource: Resource, segments: list[str]) -> tuple[str | None, ...]:
    named = zip(resource.key_adapters, segments, resource.key, strict=False)
    return tuple(query.value(adapter, text, name) for adapter, text, name in named)
