# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Errors as problem documents (RFC 9457), those of PostgreSQL by their SQLSTATE.

What the server says of an error besides its code may show values of rows that the caller must not
see, so none of it is passed on but the names of the constraint and the columns.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

import psycopg
from fastapi.responses import Response

RETRY_AFTER: Final = {"Retry-After": "1"}
PRIVATE: Final = "private, no-cache"
"""What Cache-Control says of every answer: each depends on who asks."""

_BY_STATE: Final[dict[str, int]] = {
    "23505": 409,
    "23503": 409,
    "23001": 409,
    "23P01": 409,
    "23502": 422,
    "23514": 422,
    "428C9": 422,
    "42501": 403,
    # The statements are sound: what can't be parsed is a value, such as a tsvector.
    "42601": 422,
    "25006": 405,
    "40001": 503,
    "40P01": 503,
    "55P03": 503,
    "57014": 504,
    "25P03": 504,
    "25P04": 504,
    "P0001": 422,
    "42P01": 500,
    "42703": 500,
}
_BY_CLASS: Final[dict[str, int]] = {"22": 422, "44": 422, "54": 422, "08": 503, "53": 503, "57": 503}
_UNFIT: Final = "The API and the database no longer fit together: generate the API anew."
_DETAILS: Final[dict[str, str]] = {
    "23505": "Another row has this value.",
    "23503": "A row that this one refers to isn't there, or another row refers to this one.",
    "23001": "Another row refers to this one.",
    "23P01": "Another row stands in the way.",
    "23502": "A value is missing.",
    "23514": "A value isn't allowed.",
    "428C9": "This column takes no value.",
    "44000": "The row would not be in this view.",
    "42501": "The role may not do this.",
    "25006": "The database is read-only at present.",
    "40001": "Another transaction was in the way; try again.",
    "40P01": "Another transaction was in the way; try again.",
    "55P03": "Another transaction holds what this one needs; try again.",
    "57014": "The database took too long.",
    "42P01": _UNFIT,
    "42703": _UNFIT,
    "P0001": "The database refused the row.",
}
# What PostgREST's users know: SQLSTATE PT404 raised in a function answers with 404.
_CHOSEN: Final = re.compile(r"PT([45][0-9]{2})")


class Problem(Exception):
    """An answer that is an error. ``members`` are further members of the document."""

    def __init__(
        self,
        status: int,
        detail: str = "",
        *,
        headers: Mapping[str, str] | None = None,
        **members: object,
    ) -> None:
        super().__init__(detail)
        self.status: Final = status
        self.detail: Final = detail
        self.headers: Final = dict(headers or {})
        self.members: Final = members

    def response(self) -> Response:
        """The document as an answer."""
        document: dict[str, object] = {
            "type": "about:blank",
            "title": _title(self.status),
            "status": self.status,
        }
        if self.detail:
            document["detail"] = self.detail
        body = json.dumps(document | self.members).encode()
        media_type = "application/problem+json"
        headers = {"Cache-Control": PRIVATE} | self.headers
        return Response(body, self.status, headers=headers, media_type=media_type)


class OutcomeUnknown(psycopg.OperationalError):
    """The connection was lost while a COMMIT was under way: nobody knows whether it took place."""


def unauthorized(detail: str) -> Problem:
    """No valid token (RFC 6750, 3)."""
    return Problem(401, detail, headers={"WWW-Authenticate": "Bearer"})


def unprocessable(detail: str, errors: Sequence[Mapping[str, Any]] = ()) -> Problem:
    """A parameter or a value that isn't allowed."""
    return Problem(422, detail, errors=list(errors)) if errors else Problem(422, detail)


def unfit() -> Problem:
    """The database isn't any more what the API was made from."""
    return Problem(500, _UNFIT)


def of_postgres(error: psycopg.Error) -> Problem:
    """What an error of PostgreSQL, or of the connection to it, answers."""
    if isinstance(error, OutcomeUnknown):
        return Problem(502, "The database was lost; whether the request was carried out is unknown.")
    state = error.sqlstate
    if state is None:
        # psycopg itself refuses what no text of PostgreSQL can hold, such as NUL.
        if isinstance(error, psycopg.DataError):
            return unprocessable(_DETAILS["23514"])
        lost = isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
        return unavailable() if lost else Problem(500, "The request failed.")
    chosen = _CHOSEN.fullmatch(state)
    status = int(chosen[1]) if chosen else _BY_STATE.get(state, _BY_CLASS.get(state[:2], 500))
    members: dict[str, object] = {"sqlstate": state}
    if error.diag.constraint_name:
        members["constraint"] = error.diag.constraint_name
    if error.diag.column_name:
        members["columns"] = [error.diag.column_name]
    detail = _DETAILS.get(state, "A value isn't allowed." if status == HTTPStatus(422) else "")
    headers = RETRY_AFTER if status == HTTPStatus.SERVICE_UNAVAILABLE else {}
    return Problem(status, detail, headers=headers, **members)


def unavailable() -> Problem:
    """No connection to be had."""
    return Problem(503, "The database can't be reached; try again.", headers=RETRY_AFTER)


def _title(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
