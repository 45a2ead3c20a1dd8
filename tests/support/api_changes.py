"""What can be changed in a row of the demo without anything else being in the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from msgspec import Struct

from generator.model.catalog import Column, Enum, Relation
from generator.targets.api.resources import Resource
from generator.typemap.kinds import Types
from tests.support.api_uniques import uniques

_PAIRS: Final[Mapping[str, tuple[Any, Any]]] = {
    "text": ("one", "two"),
    "json": ({"made": 1}, {"made": [2, None]}),
    "boolean": (False, True),
    "timestamptz": ("2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"),
    "bigint": ("1", "2"),
    "integer": (1, 2),
    "decimal": ("1", "2"),
}
"""Two values for a change, of which one isn't the row's; where a CHECK has a say, the last do best."""


class Change(Struct, frozen=True, kw_only=True):
    """A column to change, and two values for it."""

    column: str
    values: tuple[Any, Any]


def change(resource: Resource, updatable: Iterable[str], types: Types) -> Change:
    """A column that nothing else hangs on, if there is one. Raises AssertionError where nothing can be changed."""
    relation = resource.relation
    busy = {name for unique in uniques(relation) for name in unique.columns}
    busy |= {name for key in relation.foreign_keys for name in key.columns}
    found = [
        ((ruled, -place if ruled else place), column, values)
        for column in resource.writable_columns
        if column.name in updatable
        and column.name not in busy | set(stirred(relation, types))
        and f"({column.name})" not in relation.partition_key
        for ruled in [_ruled(relation, column, types)]
        for place, values in _pairs(column, types)
    ]
    assert found, f"nothing of {resource.name} can be changed"
    _, column, values = min(found, key=lambda each: each[0])
    return Change(column=column.name, values=values)


def _pairs(column: Column, types: Types) -> Iterator[tuple[int, tuple[Any, Any]]]:
    use = types.base(column.type)
    if use.array:
        return
    if isinstance(use.definition, Enum):
        yield list(_PAIRS).index("json"), (use.definition.labels[0], use.definition.labels[1])
    elif use.kind == "decimal":
        zeros = "0" * int(use.ref.modifier.partition(",")[2] or 0)
        place = list(_PAIRS).index("decimal")
        yield place, (f"1.{zeros}".rstrip("."), f"2.{zeros}".rstrip("."))
    elif use.kind in _PAIRS:
        yield list(_PAIRS).index(use.kind), _PAIRS[use.kind]


def _ruled(relation: Relation, column: Column, types: Types) -> bool:
    """Whether a CHECK has a say in it, its own or its domain's."""
    domain = types.domains.get(column.type.qualified)
    own = any(column.name in check.columns for check in relation.checks)
    return own or bool(domain and domain.checks)


def stirred(relation: Relation, types: Types) -> tuple[str, ...]:
    """What a trigger or an expression may set beside a change."""
    sets = any(each.timing == "BEFORE" and "UPDATE" in each.events for each in relation.triggers)
    times = [
        column.name
        for column in relation.columns
        if types.base(column.type).kind == "timestamptz" and column.name.startswith("updated")
    ]
    generated = [column.name for column in relation.columns if column.generated]
    return (*generated, *(times if sets else ()))
