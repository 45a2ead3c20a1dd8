# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""A line of JSON for each request, and for each failure. It holds no values: neither of rows, nor of queries or keys."""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import Final

import psycopg
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOGGER: Final = logging.getLogger("api")


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "event": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        return json.dumps(line)


def set_up(level: str) -> None:
    """Write to standard output, once however many applications there are; what psycopg tells too."""
    if not _LOGGER.handlers:
        handler = logging.StreamHandler(sys.stdout)
        handler.setFormatter(_Lines())
        handler.addFilter(_is_news)
        for logger in (_LOGGER, logging.getLogger("psycopg")):
            logger.addHandler(handler)
            logger.propagate = False
    _LOGGER.setLevel(level)


def _is_news(record: logging.LogRecord) -> bool:
    # An error ends its pipeline; it was answered, or noted, already.
    return not str(record.msg).startswith("error ignored terminating")


def note(error: psycopg.Error) -> None:
    """Note an error of the database by its kind alone: its text may show values."""
    facts = {"error": type(error).__name__, "sqlstate": error.sqlstate}
    _LOGGER.error("database", extra={"facts": facts})


class RequestLog:
    """Notes each request: how, on which collection, how it went and how long it took."""

    def __init__(self, app: ASGIApp) -> None:
        self._app: Final = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http" or not _LOGGER.isEnabledFor(logging.INFO):
            await self._app(scope, receive, send)
            return
        start, status = time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            facts = {
                "method": scope["method"],
                "collection": _collection(scope),
                "status": status,
                "milliseconds": round((time.perf_counter() - start) * 1000, 1),
            }
            _LOGGER.info("request", extra={"facts": facts})


def _collection(scope: Scope) -> str:
    """The path without the segments that may be a key."""
    path: str = scope["path"].removeprefix(scope.get("root_path", ""))
    return "/".join(path.split("/")[:4])
