# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Reading: pages of rows, and single rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from fastapi.responses import Response
from psycopg.rows import TupleRow

from . import query, statements
from .calls import JSON, Call, etag, first, only, tags
from .models.codec import parameter
from .query import Query
from .resource import Resource
from .statements import Expanded
from .tables import find

_NONE: Final = b"null"


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
    return Response(b"".join([*parts, b"}"]), media_type=JSON)


async def get_row(call: Call) -> Response:
    """One row, or 304 when the client has it already."""
    names = only(call.request, "expand")
    expanded = _expanded(call.resource, query.expand(call.resource, names))
    statement = statements.get(call.resource, call.key, expanded)
    (found,) = await call.database.run(call.caller, [statement])
    row = first(found)
    body = _item(call.resource, row, expanded, 0)
    if expanded:
        # A tag of all this would never match a row's own, which If-Match is compared with.
        return Response(body, media_type=JSON)
    tag = etag(body)
    if not tags(call.request, "if-none-match", weak=True).isdisjoint({tag, "*"}):
        return Response(status_code=304, headers={"ETag": tag})
    return Response(body, headers={"ETag": tag}, media_type=JSON)


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
