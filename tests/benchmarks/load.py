"""Requests over kept-open connections of HTTP/1.1, with so little work of our own that the server is measured."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from typing import Final

from msgspec import Struct

_CONNECTIONS: Final = 8
_SUCCESSES: Final = frozenset({200, 201})


class Failed(Exception):
    """An answer that is no success."""


class Sent(Struct, frozen=True, kw_only=True):
    """A request: what is sent next, by a number that never comes twice."""

    port: int
    request: Callable[[int], bytes]


_numbers: Final = itertools.count(1)


def message(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """A request as bytes."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


def per_second(sent: Sent, seconds: float) -> float:
    """How many requests are answered in a second. Raises Failed."""
    return asyncio.run(_measured(sent, seconds))


async def _measured(sent: Sent, seconds: float) -> float:
    start = time.perf_counter()
    counts = await asyncio.gather(*(_client(sent, start + seconds) for _ in range(_CONNECTIONS)))
    return sum(counts) / (time.perf_counter() - start)


async def _client(sent: Sent, end: float) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", sent.port)
    done = 0
    while time.perf_counter() < end:
        writer.write(sent.request(next(_numbers)))
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        body = await reader.readexactly(length)
        if int(head.split(b" ", 2)[1]) not in _SUCCESSES:
            raise Failed(f"{head.decode()}{body[:500].decode()}")
        done += 1
    writer.close()
    return done
