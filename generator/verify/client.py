"""What the project's own reader makes of rows, as the settings of the TypeScript target say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from msgspec.structs import replace

from generator.model.catalog import Composite, Database, Domain
from generator.model.relations import all_relations
from generator.model.types import QualifiedName, TypeRef
from generator.typemap.kinds import Kind, Types, Use

_OPTIONS: Final[Mapping[Kind, str]] = {"bigint": "int8", "decimal": "numeric"}


class Client:
    """Reads values of one wire: numbers from texts, properties by other names than the columns'."""

    def __init__(
        self, model: Database, readers: Mapping[str, str], properties: Mapping[str, str]
    ) -> None:
        self._types = Types(model)
        self._numbers = {kind for kind, name in _OPTIONS.items() if readers.get(name) == "number"}
        self._properties = properties
        # A table's row may be a value too.
        self._columns = {
            QualifiedName(schema=schema.name, name=relation.name): {
                column.name: column.type for column in relation.columns
            }
            for schema, relation in all_relations(model)
        }

    def property(self, column: str) -> str:
        """What the types call a column."""
        return self._properties.get(column, column)

    def read(self, relation: QualifiedName, column: str, value: Any) -> Any:
        """Give what the reader has of a value of this column."""
        return self._read(self._columns[relation][column], value)

    def _read(self, ref: TypeRef, value: Any) -> Any:
        if value is None:
            return None
        if ref.array:
            return self._elements(replace(ref, array=False), value)
        use = self._types.resolve(ref)
        if isinstance(use.definition, Domain):
            return self._read(use.definition.base, value)
        if isinstance(value, Mapping) and (types := self._attributes(use)) is not None:
            return {
                self.property(name): self._read(types[name], each) if name in types else each
                for name, each in value.items()
            }
        return _number(value) if use.kind in self._numbers else value

    def _attributes(self, use: Use) -> Mapping[str, TypeRef] | None:
        """The types of what a value of this type is made of; None where it isn't a row."""
        if isinstance(use.definition, Composite):
            return {each.name: each.type for each in use.definition.attributes}
        return self._columns.get(use.ref.qualified) if use.kind == "opaque" else None

    def _elements(self, ref: TypeRef, value: Any) -> Any:
        if isinstance(value, list):
            return [self._elements(ref, each) for each in value]
        return self._read(ref, value)


def _number(value: Any) -> Any:
    """The number that a text is; those that JSON has no number for stay texts."""
    finite = isinstance(value, str) and value.lstrip("-")[:1].isdigit()
    return float(value) if finite else value
