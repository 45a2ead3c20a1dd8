"""Types that people name beyond the database: by type, by column, and by the tag ``@type`` of a comment.

They are read strictly, since a comment is the database's text and mustn't become code. A type is
one of a few words, a literal, or an exported type of a module, with ``[]`` behind it for arrays;
several may be joined by ``|``. Anything longer deserves a name in a module of its own.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Final, TypeVar

from generator.errors import ConfigError
from generator.escape import ts_string
from generator.model.annotations import describe
from generator.model.relations import all_relations
from generator.model.types import PG_CATALOG, SQL_NAMES, QualifiedName
from generator.typemap.kinds import BUILTIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Column, Database
    from generator.targets.typescript.options import Options

TAG: Final = "type"

Place = TypeVar("Place")

_WORDS: Final = frozenset(
    ("string", "number", "boolean", "bigint", "unknown", "null", "true", "false")
)
# A database may define a type of the same name.
_GLOBALS: Final = frozenset(("Date", "Uint8Array"))
_NAME: Final = r"[A-Za-z_$][A-Za-z0-9_$]*(?:\.[A-Za-z_$][A-Za-z0-9_$]*)*"
_PART: Final = re.compile(
    rf"""\s*(?:
      (?P<literal>"[^"\\\n\r]*"|'[^'\\\n\r]*'|-?[0-9]+)
      |import\(\s*(?:"(?P<double>[^"\\\n\r]+)"|'(?P<single>[^'\\\n\r]+)')\s*\)\.(?P<imported>{_NAME})
      |(?P<name>{_NAME})
    )(?P<arrays>(?:\[\])*)\s*""",
    re.VERBOSE,
)
_IN: Final = {"type": "schema", "column": "schema and table"}
_HOW: Final = 'write string, number, boolean, unknown, Date, a literal, import("../types.js").Name'


class Overrides:
    """The overrides of one database, each held against it.

    Raises ConfigError for a type or column that isn't there, naming the nearest one, and for a type
    that can't be read.
    """

    def __init__(self, database: Database, options: Options) -> None:
        self._module = options.types_from
        self._types = self._of_types(database, options.types)
        self._columns = self._of_columns(database, options.columns)
        if self._module:
            self._columns = {**dict(self._tagged(database)), **self._columns}

    def named(self, name: QualifiedName) -> str | None:
        """What stands for a value of this type."""
        return self._types.get(name) if self._types else None

    def column(self, schema: str, owner: str, column: str) -> str | None:
        """What stands for the value of a column or a composite's attribute."""
        return self._columns.get((schema, owner, column)) if self._columns else None

    def tag_of(self, comment: str, place: str) -> str | None:
        """What the tag of a comment names."""
        if not self._module or "@" not in comment:
            return None
        tag = describe(comment).tag(TAG)
        return None if tag is None else self._spelled(tag, f"tag @{TAG} of {place}")

    def _of_types(self, database: Database, wanted: Mapping[str, str]) -> dict[QualifiedName, str]:
        if not wanted:
            return {}
        known = dict(_types(database))
        return {
            _found(name, known, "type", "types"): self._spelled(text, f"types, {name}")
            for name, text in wanted.items()
        }

    def _of_columns(
        self, database: Database, wanted: Mapping[str, str]
    ) -> dict[tuple[str, str, str], str]:
        if not wanted:
            return {}
        known = {".".join(place): place for place, _ in _columns(database)}
        return {
            _found(name, known, "column", "columns"): self._spelled(text, f"columns, {name}")
            for name, text in wanted.items()
        }

    def _tagged(self, database: Database) -> Iterator[tuple[tuple[str, str, str], str]]:
        for place, column in _columns(database):
            if spelled := self.tag_of(column.comment, ".".join(place)):
                yield place, spelled

    def _spelled(self, text: str, place: str) -> str:
        """The type as TypeScript, no part of it copied that wasn't understood."""
        parts: list[str] = []
        at = -1
        while at < len(text) and (match := _PART.match(text, at + 1)):
            parts.append(self._part(match, text, place))
            at = match.end()
            if text[at : at + 1] != "|":
                break
        if at != len(text):
            raise ConfigError(f"[typescript] {place}: can't read the type {text!r}; {_HOW}")
        return " | ".join(parts)

    def _part(self, match: re.Match[str], text: str, place: str) -> str:
        arrays = match["arrays"]
        if literal := match["literal"]:
            spelled = literal if literal[-1].isdigit() else ts_string(literal[1:-1])
        elif imported := match["imported"]:
            spelled = f"import({ts_string(match['double'] or match['single'])}).{imported}"
        elif (name := match["name"]) in _WORDS:
            spelled = name
        elif name in _GLOBALS:
            spelled = f"globalThis.{name}"
        elif self._module and name[0].isupper():
            spelled = f"import({ts_string(self._module)}).{name}"
        else:
            hint = _HOW if not name[0].isupper() else "say in types_from which module exports it"
            raise ConfigError(
                f"[typescript] {place}: there is no type {name!r} in {text!r}; {hint}"
            )
        return spelled + arrays


def _columns(database: Database) -> Iterator[tuple[tuple[str, str, str], Column]]:
    """Columns and attributes by place. Partitions are behind their table."""
    for schema, relation in all_relations(database):
        if relation.partition_of is None:
            for column in relation.columns:
                yield (schema.name, relation.name, column.name), column
    for schema in database.schemas:
        for composite in schema.composites:
            for attribute in composite.attributes:
                yield (schema.name, composite.name, attribute.name), attribute


def _types(database: Database) -> Iterator[tuple[str, QualifiedName]]:
    """Every type by the name that a setting gives it."""
    for name in BUILTIN:
        yield name, QualifiedName(schema=PG_CATALOG, name=name)
        yield SQL_NAMES.get(name, name), QualifiedName(schema=PG_CATALOG, name=name)
    for _, column in _columns(database):
        # Types of extensions aren't in the model, but in what uses them.
        if column.type.schema != PG_CATALOG:
            yield str(column.type.qualified), column.type.qualified
    for schema in database.schemas:
        groups = (schema.enums, schema.domains, schema.composites, schema.opaque_types)
        names = [each.name for group in groups for each in group]
        names += [name for each in schema.ranges for name in (each.name, each.multirange)]
        for name in names:
            qualified = QualifiedName(schema=schema.name, name=name)
            yield str(qualified), qualified


def _found(name: str, known: Mapping[str, Place], what: str, table: str) -> Place:
    if name in known:
        return known[name]
    close = difflib.get_close_matches(name, known, n=1)
    hint = (
        f"did you mean {close[0]!r}?" if close else f"its name begins with that of its {_IN[what]}"
    )
    raise ConfigError(f"[typescript.{table}]: there is no {what} {name!r}; {hint}")
