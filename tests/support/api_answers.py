"""Answers of the generated server, as its tests expect them."""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx


def created(client: httpx.Client, path: str, **values: Any) -> httpx.Response:
    """The answer to a POST that makes a row."""
    answer = client.post(path, json=values)
    assert answer.status_code == 201, answer.text
    return answer


def problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    """The problem document that an answer is, of this status."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    document: dict[str, Any] = answer.json()
    assert document["status"] == status
    return document


def raw(
    client: httpx.Client, method: str, path: str, headers: Mapping[str, str] | None = None
) -> tuple[int, bytes]:
    """Status and body for just this path, which httpx would tidy up."""
    where = urlsplit(str(client.base_url))
    assert where.hostname is not None
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=30)
    try:
        own = {"Authorization": client.headers["authorization"], **(headers or {})}
        connection.request(method, path, headers=own)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()
