"""Types of the user's own, by type and by column, each held against the database."""

from __future__ import annotations

import difflib
import keyword
import re
from typing import TYPE_CHECKING, Final, TypeVar

from generator.errors import ConfigError
from generator.model.relations import all_relations
from generator.model.types import PG_CATALOG, SQL_NAMES, QualifiedName
from generator.targets.pydantic.forms import Import
from generator.typemap.kinds import BUILTIN, EXTENSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Database

_PATH: Final = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+", re.ASCII)
_IN: Final = {"type": "schema", "column": "schema and table"}
_Place = tuple[str, str, str]
T = TypeVar("T", QualifiedName, _Place)


class Overrides:
    """What is imported in place of a type or for a column.

    Raises ConfigError for a type or column that isn't there, naming the nearest one, and for what
    isn't the path of a name in a module.
    """

    def __init__(
        self, database: Database, types: Mapping[str, str], columns: Mapping[str, str]
    ) -> None:
        known_types = dict(_types(database)) if types else {}
        known_columns = {".".join(place): place for place in _columns(database)} if columns else {}
        self._types = {
            _found(name, known_types, "type"): _imported(path, f"types, {name}")
            for name, path in types.items()
        }
        self._columns = {
            _found(name, known_columns, "column"): _imported(path, f"columns, {name}")
            for name, path in columns.items()
        }

    def type(self, name: QualifiedName) -> Import | None:
        """What stands for a value of this type, in an array too."""
        return self._types.get(name) if self._types else None

    def column(self, schema: str, owner: str, column: str) -> Import | None:
        """What stands for a value of a column or attribute; an element, where it is an array."""
        return self._columns.get((schema, owner, column)) if self._columns else None


def _imported(path: str, place: str) -> Import:
    if not _PATH.fullmatch(path) or any(map(keyword.iskeyword, path.split("."))):
        raise ConfigError(
            f"[pydantic] {place}: {path!r} isn't a name in a module; write it as my.module.Name"
        )
    module, _, name = path.rpartition(".")
    return Import(module, name, f"_{path.replace('.', '_')}")


def _columns(database: Database) -> Iterator[_Place]:
    """Columns, and attributes of composites. Partitions are behind their table."""
    for schema, relation in all_relations(database):
        if relation.partition_of is None:
            for column in relation.columns:
                yield schema.name, relation.name, column.name
    for schema in database.schemas:
        for composite in schema.composites:
            for attribute in composite.attributes:
                yield schema.name, composite.name, attribute.name


def _types(database: Database) -> Iterator[tuple[str, QualifiedName]]:
    """Every type by the names that a setting may give it."""
    for name in BUILTIN:
        qualified = QualifiedName(schema=PG_CATALOG, name=name)
        yield name, qualified
        yield SQL_NAMES.get(name, name), qualified
    for schema in database.schemas:
        defined = (schema.enums, schema.domains, schema.composites, schema.opaque_types)
        names = [each.name for group in defined for each in group]
        names += [name for each in schema.ranges for name in (each.name, each.multirange)]
        for name in names:
            qualified = QualifiedName(schema=schema.name, name=name)
            yield str(qualified), qualified
    # Types of extensions aren't in the model, but in what uses them.
    for _, relation in all_relations(database):
        for column in relation.columns:
            if column.type.schema != PG_CATALOG:
                yield str(column.type.qualified), column.type.qualified
                if column.type.name in EXTENSION:
                    yield column.type.name, column.type.qualified


def _found(name: str, known: Mapping[str, T], what: str) -> T:
    if name in known:
        return known[name]
    close = difflib.get_close_matches(name, known, n=1)
    hint = (
        f"did you mean {close[0]!r}?" if close else f"its name begins with that of its {_IN[what]}"
    )
    raise ConfigError(f"[pydantic.{what}s]: there is no {what} {name!r}; {hint}")
