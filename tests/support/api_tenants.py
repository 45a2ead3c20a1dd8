"""Two tenants of the demo, and what one of them gets from the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import httpx

    from generator.targets.api.resources import Resource

A: Final = 0
B: Final = 1


def pages(client: httpx.Client, path: str, **parameters: Any) -> Iterator[dict[str, Any]]:
    """The rows of all pages of a list."""
    cursor = None
    while True:
        answer = client.get(path, params={**parameters, **({"cursor": cursor} if cursor else {})})
        assert answer.status_code == 200, (path, parameters, answer.text)
        page = answer.json()
        yield from page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return


def key_of(resource: Resource, row: Mapping[str, Any]) -> tuple[str, ...]:
    """The values of a row's key, as text."""
    return tuple(str(row[column.name]) for column in resource.key)


def item(resource: Resource, values: Iterable[str]) -> str:
    """The path of the row with this key."""
    return resource.path + "".join(f"/{quote(value, safe='')}" for value in values)


def alike(one: httpx.Response, other: httpx.Response) -> bool:
    """What a caller can tell of an answer, without when it came."""
    left, right = ({**each.headers, "date": ""} for each in (one, other))
    return (one.status_code, one.content, left) == (other.status_code, other.content, right)
