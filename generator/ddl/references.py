"""Which objects of the model a type or a piece of SQL refers to.

SQL in the model is the server's own, deparsed under an empty search path, so each name that
matters is written ``schema.name``. A scan for such pairs finds all that is referred to, and now
and then an alias that looks the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.model.types import QualifiedName, TypeRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.catalog import Column, Database, IndexKey

NodeKey = tuple[str, ...]
"""What kind of thing, and its name: ``("relation", "sales", "order")``."""

_IDENTIFIER: Final = r'(?:"(?:[^"]|"")*"|[^\W\d][\w$]*)'
# A constant may name an object too: 'sales.order_id_seq'::regclass.
_TOKEN: Final = re.compile(
    rf"'(?P<text>(?:[^']|'')*)'(?P<cast>::reg[a-z]+)?"
    rf"|(?P<schema>{_IDENTIFIER})\.(?P<name>{_IDENTIFIER})(?P<call>\s*\()?"
    r'|"(?:[^"]|"")*"'
)


class References:
    """The names of a database, each with the keys of what it may mean."""

    def __init__(self, database: Database) -> None:
        self._types: dict[QualifiedName, NodeKey] = {}
        self._relations: dict[QualifiedName, NodeKey] = {}
        self._sequences: dict[QualifiedName, NodeKey] = {}
        self._collations: dict[QualifiedName, NodeKey] = {}
        self._routines: dict[QualifiedName, list[NodeKey]] = {}
        for schema in database.schemas:
            for relation in schema.relations:
                self._add(self._relations, "relation", schema.name, relation.name)
            for made in (*schema.enums, *schema.domains, *schema.composites, *schema.opaque_types):
                self._add(self._types, "type", schema.name, made.name)
            for made_range in schema.ranges:
                self._add(self._types, "type", schema.name, made_range.name)
                multirange = QualifiedName(schema=schema.name, name=made_range.multirange)
                self._types[multirange] = ("type", schema.name, made_range.name)
            for sequence in schema.sequences:
                self._add(self._sequences, "sequence", schema.name, sequence.name)
            for collation in schema.collations:
                self._add(self._collations, "collation", schema.name, collation.name)
            for routine in schema.routines:
                name = QualifiedName(schema=schema.name, name=routine.name)
                key = ("routine", schema.name, routine.name, routine.signature)
                self._routines.setdefault(name, []).append(key)

    @staticmethod
    def _add(names: dict[QualifiedName, NodeKey], kind: str, schema: str, name: str) -> None:
        names[QualifiedName(schema=schema, name=name)] = (kind, schema, name)

    def of_type(self, *types: TypeRef | None) -> set[NodeKey]:
        """What must exist before a column or argument can have one of these types."""
        names = (used.qualified for used in types if used)
        found = (self._types.get(name) or self._relations.get(name) for name in names)
        return {key for key in found if key}

    def of_relation(self, *names: QualifiedName | None) -> set[NodeKey]:
        """The relations of these names that the model holds."""
        return {self._relations[name] for name in names if name in self._relations}

    def of_composite(self, name: QualifiedName | None) -> set[NodeKey]:
        """The type that a typed table is made of."""
        return {self._types[name]} if name in self._types else set()

    def of_routine(self, *names: QualifiedName | None) -> set[NodeKey]:
        """The routines of these names, with any arguments."""
        return {key for name in names if name for key in self._routines.get(name, ())}

    def of_collation(self, *names: QualifiedName | None) -> set[NodeKey]:
        """The collations of these names that the database defines itself."""
        return {self._collations[name] for name in names if name in self._collations}

    def of_columns(self, columns: Iterable[Column]) -> set[NodeKey]:
        """The types and collations of columns."""
        used = list(columns)
        return self.of_type(*(column.type for column in used)) | self.of_collation(
            *(column.collation for column in used)
        )

    def of_index_keys(self, keys: Iterable[IndexKey]) -> set[NodeKey]:
        """The collations of an index's or exclusion constraint's keys."""
        return self.of_collation(*(key.collation for key in keys))

    def in_sql(self, *texts: str) -> set[NodeKey]:
        """Everything that the texts name."""
        return {key for text in texts for key in self._scan(text)}

    def _scan(self, text: str) -> Iterator[NodeKey]:
        if "." not in text:
            return
        for match in _TOKEN.finditer(text):
            if match["cast"]:
                yield from self._scan(match["text"].replace("''", "'"))
            elif match["schema"]:
                name = QualifiedName(
                    schema=_unquoted(match["schema"]), name=_unquoted(match["name"])
                )
                yield from self._named(name, is_call=bool(match["call"]))

    def _named(self, name: QualifiedName, *, is_call: bool) -> Iterator[NodeKey]:
        routines = self._routines.get(name, ())
        yield from routines
        # `web.thing(` is a call where there is such a function, though a table may have that name.
        if not (is_call and routines):
            for names in (self._relations, self._types, self._sequences, self._collations):
                if name in names:
                    yield names[name]


def _unquoted(identifier: str) -> str:
    return identifier[1:-1].replace('""', '"') if identifier.startswith('"') else identifier
