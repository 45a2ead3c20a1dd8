# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""A request on a relation: its parameters, its body, and the tags that its headers list."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from fastapi import Request
from psycopg.rows import TupleRow
from pydantic import BaseModel, ValidationError

from .auth import Caller
from .database import Database
from .problems import Problem, unprocessable
from .resource import Resource
from .settings import Settings

JSON: Final = "application/json"
MISSING: Final = "There is no such row."
# To tell of each would take longer, and be longer, than what was sent.
_MOST_ERRORS: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request on a relation, or on the row of ``key``, whose values are PostgreSQL's texts."""

    request: Request
    caller: Caller
    database: Database
    settings: Settings
    resource: Resource
    key: tuple[str | None, ...] = ()


def only(request: Request, *known: str) -> list[str]:
    """The values of the parameters; others are refused."""
    for name in request.query_params:
        if name not in known:
            raise unprocessable(f"There is no parameter {name[:100]}.")
    return [value for _, value in request.query_params.multi_items()]


async def read_body(call: Call, model: type[BaseModel] | None) -> BaseModel:
    """The body as a model. Raises Problem for one that is none, too long, or not allowed."""
    kind = call.request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if model is None or kind != JSON:
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
        if error.error_count() > _MOST_ERRORS:
            raise unprocessable(f"More than {_MOST_ERRORS} values of the body aren't allowed.") from None
        found = error.errors(include_url=False, include_context=False, include_input=False)
        if any(each["type"] == "json_invalid" for each in found):
            raise Problem(400, "The body isn't JSON.") from None
        errors = [{"place": _pointer(each["loc"]), "detail": each["msg"]} for each in found]
        raise unprocessable("Values of the body aren't allowed.", errors) from None


def _pointer(location: Sequence[Any]) -> str:
    """Where in the body it is (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in location)


def etag(body: bytes) -> str:
    """A strong validator for these bytes (RFC 9110, 8.8.3)."""
    digest = hashlib.blake2b(body, digest_size=15).digest()
    return f'"{urlsafe_b64encode(digest).decode()}"'


def tags(request: Request, header: str, *, weak: bool = False) -> frozenset[str]:
    """The tags that a header lists. If-Match compares strongly, so weak ones never match there."""
    given = request.headers.getlist(header)
    parts = [part.strip() for part in ",".join(given).split(",")] if given else []
    # A header that is empty stays a condition, and nothing meets it.
    return frozenset(part.removeprefix("W/") if weak else part for part in parts)


def first(rows: Sequence[TupleRow]) -> TupleRow:
    """The row that a key leads to. Raises Problem (404) where it leads to none."""
    if not rows:
        raise Problem(404, MISSING)
    return rows[0]
