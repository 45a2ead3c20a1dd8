# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""A relation as the API serves it. There is a module with one for each, below `tables/`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from json.encoder import encode_basestring
from typing import Annotated, Any, Final

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from .problems import unfit
from .wire import WRITERS, Writer

VERBS: Final = {
    "list": "GET",
    "create": "POST",
    "get": "GET",
    "update": "PATCH",
    "upsert": "PUT",
    "delete": "DELETE",
}


@dataclass(frozen=True)
class Filter:
    """The type of the values that a column is compared with, and the operators for it."""

    type: Any
    operators: tuple[str, ...]

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """Reads a value from the text of a query or a path."""
        return TypeAdapter(self.type)


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A foreign key that a list can follow: the columns here and there, and where that is."""

    name: str
    columns: tuple[str, ...]
    schema: str
    table: str
    target_columns: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Resource:
    """What the API does with a relation.

    ``path`` is the collection's. ``columns`` are those that clients may see, each with how it is
    written (`wire.py`), ``row`` the model of them; ``nullable`` are those that may be NULL. ``key``
    is empty when single rows have no address; its types read the segments of a path. ``ties`` are
    columns that make any order ``total``, or the most that can be done for it: those in ``as_text``
    are sorted by their text.
    """

    path: str
    schema: str
    table: str
    row: type[BaseModel]
    insert: type[BaseModel] | None = None
    update: type[BaseModel] | None = None
    columns: Mapping[str, str]
    nullable: frozenset[str] = frozenset()
    writable: tuple[str, ...] = ()
    key: Mapping[str, Any] = field(default_factory=dict[str, Any])
    verbs: frozenset[str]
    filters: Mapping[str, Filter] = field(default_factory=dict[str, Filter])
    sortable: frozenset[str] = frozenset()
    ties: tuple[str, ...]
    as_text: frozenset[str] = frozenset()
    total: bool
    references: Mapping[str, Reference] = field(default_factory=dict[str, Reference])

    @cached_property
    def key_adapters(self) -> tuple[TypeAdapter[Any], ...]:
        """Read the segments of a row's path."""
        return tuple(TypeAdapter(each) for each in self.key.values())

    @cached_property
    def _members(self) -> tuple[tuple[str, Writer], ...]:
        """The name of each column as JSON with its colon, and what writes the value."""
        fields = {field.alias or name: field for name, field in self.row.model_fields.items()}
        return tuple(
            (f"{encode_basestring(name)}:", WRITERS.get(word) or _by_model(fields[name]))
            for name, word in self.columns.items()
        )

    def json(self, row: Sequence[Any]) -> bytes:
        """A row as JSON. Raises Problem for values of another type than the column had."""
        try:
            members = [
                name + ("null" if value is None else write(value))
                for (name, write), value in zip(self._members, row, strict=True)
            ]
        except (TypeError, ValueError):
            # The error would show the value, in the log.
            raise unfit() from None
        return f"{{{','.join(members)}}}".encode()

    def key_texts(self, row: Sequence[object]) -> list[str]:
        """The segments that a row's key makes in its path: as in JSON, texts without their quotes."""
        texts = {
            name: write(value)
            for name, (_, write), value in zip(self.columns, self._members, row, strict=True)
            if name in self.key
        }
        found = [texts[name] for name in self.key]
        return [json.loads(text) if text.startswith('"') else text for text in found]

    @cached_property
    def collection_methods(self) -> tuple[str, ...]:
        """What can be done with all rows, in the order of the header Allow."""
        return self._methods("list", "create")

    @cached_property
    def item_methods(self) -> tuple[str, ...]:
        """What can be done with one row."""
        return self._methods("get", "upsert", "update", "delete")

    def _methods(self, *verbs: str) -> tuple[str, ...]:
        found = [VERBS[verb] for verb in verbs if verb in self.verbs]
        return tuple(["GET", "HEAD", *found[1:]] if found[:1] == ["GET"] else found)


def _by_model(field: FieldInfo) -> Writer:
    hint: Any = Annotated[(field.annotation, field)]
    adapter: TypeAdapter[Any] = TypeAdapter(hint)
    return lambda value: adapter.dump_json(adapter.validate_python(value)).decode()
