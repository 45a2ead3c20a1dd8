"""Of each column the values that a TypeScript type can tell apart, whatever the number of rows.

What a type tells apart is called a feature here: of which kind a value is, which keys an object
has, and for texts and numbers, up to a limit, which one it is. A value is kept when it has a
feature that none before it had.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from msgspec import Struct

_LISTED: Final = 1000
_PLAIN: Final = 24
"""How many distinct texts and numbers of a column are kept: where a type may list them, and else."""

_STRUCTURES: Final = 200
_DEEPEST: Final = 8
_LONG_TEXT: Final = 200
_LONG_LIST: Final = 32

_Feature = tuple[str, object]


class Kept(Struct, frozen=True):
    """A value, and the key of the first row that showed it."""

    value: Any
    key: str


class Column:
    """What is kept of one column."""

    def __init__(self, *, listed: bool) -> None:
        self.kept: list[Kept] = []
        self._limit = _LISTED if listed else _PLAIN
        self._scalars: set[object] = set()
        self._features: set[_Feature] = set()

    def add(self, value: Any, key: Callable[[], str]) -> None:
        """Keep the value if it shows something new."""
        if isinstance(value, (str, int, float)):
            if (type(value), value) in self._scalars:
                return
            if len(self._scalars) >= self._limit and ("", _kind(value)) in self._features:
                return
        new = [feature for feature in _features(value, "", 0) if self._is_new(feature)]
        if new:
            self._features.update(new)
            self.kept.append(Kept(_pruned(value), key()))

    def _is_new(self, feature: _Feature) -> bool:
        path, said = feature
        if feature in self._features:
            return False
        if isinstance(said, tuple):
            # A text or a number itself: (type, value).
            if len(self._scalars) >= self._limit:
                return False
            self._scalars.add(said)
            return True
        whole = not path and isinstance(said, str)
        return whole or len(self._features) < _STRUCTURES + self._limit


class Columns:
    """What is kept of all columns of a relation on one wire."""

    def __init__(self, listed: frozenset[str]) -> None:
        self._listed = listed
        self._columns: dict[str, Column] = {}

    def add(self, row: Mapping[str, Any], key: Callable[[], str]) -> None:
        """Keep of a row what is new in each column."""
        for name, value in row.items():
            if (column := self._columns.get(name)) is None:
                column = self._columns[name] = Column(listed=name in self._listed)
            column.add(value, key)

    def __iter__(self) -> Iterator[tuple[str, list[Kept]]]:
        """Give the columns and what is kept of each."""
        for name, column in self._columns.items():
            yield name, column.kept


def _kind(value: Any) -> str:
    return "list" if isinstance(value, (list, tuple)) else type(value).__name__


def _features(value: Any, path: str, depth: int) -> Iterator[_Feature]:
    yield path, _kind(value)
    if isinstance(value, str):
        if len(value) <= _LONG_TEXT:
            yield path, (str, value)
    elif isinstance(value, (int, float)):
        yield path, (type(value), value)
    elif depth >= _DEEPEST:
        return
    elif isinstance(value, (list, tuple)):
        for element in value:
            yield from _features(element, f"{path}[]", depth + 1)
    elif isinstance(value, Mapping):
        yield path, frozenset(value)
        for key, element in value.items():
            yield from _features(element, f"{path}.{key}", depth + 1)


def _pruned(value: Any) -> Any:
    """Without what makes it only longer: such a text is no literal of a type."""
    if isinstance(value, str):
        return value if len(value) <= _LONG_TEXT else value[:_LONG_TEXT]
    if isinstance(value, (list, tuple)):
        if len(value) <= _LONG_LIST:
            return [_pruned(element) for element in value]
        seen: set[_Feature] = set()
        kept = []
        for element in value:
            if new := set(_features(element, "", 0)) - seen:
                seen |= new
                kept.append(_pruned(element))
            if len(kept) == _LONG_LIST:
                break
        return kept
    if isinstance(value, Mapping):
        return {key: _pruned(element) for key, element in value.items()}
    return value
