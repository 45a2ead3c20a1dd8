"""From OIDs to names: all that assembling needs to look up, indexed once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Final

from generator.introspect import grants as acl
from generator.introspect.rows import CollationRow, ColumnRow, NameRow, Rows, TypeRow
from generator.introspect.torn import TornReading
from generator.model.catalog import Grant
from generator.model.types import PG_CATALOG, ColumnRef, QualifiedName, TypeRef

# The modifier in format_type()'s text: numeric(10,2), timestamp(3) with time zone, interval day to second(3).
_MODIFIER: Final = re.compile(r"""\(([^()"]*)\)(?: with(?:out)? time zone)?(?:\[\])*$""")
_DEFAULT_COLLATION: Final = 100


# OIDs of catalogs, which are the same in every database (src/include/catalog/*.h): what a comment is on.
PG_TYPE: Final = 1247
PG_PROC: Final = 1255
PG_CLASS: Final = 1259
PG_CONSTRAINT: Final = 2606
PG_NAMESPACE: Final = 2615
PG_REWRITE: Final = 2618
PG_TRIGGER: Final = 2620
PG_POLICY: Final = 3256
PG_COLLATION: Final = 3456


@lru_cache(maxsize=4096)
def vector(text: str) -> tuple[int, ...]:
    """The numbers of an array or vector as text, ``{1,2}`` or ``1 2``. Few differ in a whole catalog."""
    return tuple(int(number) for number in text.strip("{}").replace(",", " ").split())


class Lookup:
    """The rows by OID. A reference to what isn't there raises TornReading."""

    def __init__(self, rows: Rows) -> None:
        self.roles = {row.oid: row.name for row in rows.roles}
        self.collations = {row.oid: row for row in rows.collations}
        self.types = {row.oid: row for row in rows.types}
        self._names = {(row.kind, row.oid): row for row in rows.names}
        self._comments = {(row.catalog, row.object, row.column): row.text for row in rows.comments}
        self._schemas = {row.oid: row.name for row in rows.schemas}
        self._refs: dict[tuple[int, str | None], TypeRef] = {}
        self._default_opclass = {
            (int(row.detail.split()[0]), row.of_type): row.oid
            for row in rows.names
            if row.kind == "opclass" and row.detail.endswith("default")
        }
        self.relations: dict[int, QualifiedName] = {}
        self._row_types: dict[int, tuple[QualifiedName, bool]] = {}
        for relation in rows.relations:
            if relation.schema not in self._schemas:
                continue
            name = QualifiedName(schema=self._schemas[relation.schema], name=relation.name)
            self.relations[relation.oid] = name
            self._row_types[relation.row_type] = (name, False)
            if relation.row_array:
                self._row_types[relation.row_array] = (name, True)
        self.main_owner = _main_owner(rows)
        self._rows = rows

    @cached_property
    def columns(self) -> Mapping[int, Mapping[int, ColumnRow]]:
        """By relation and number. They are many and come late: what doesn't need them is made before."""
        found: dict[int, dict[int, ColumnRow]] = {}
        for column in self._rows.columns:
            found.setdefault(column.relation, {})[column.number] = column
        return found

    def comment(self, catalog: int, oid: int, column: int = 0) -> str:
        """The comment on an object of that catalog, or on a column of it; empty when there is none."""
        return self._comments.get((catalog, oid, column), "")

    def schema(self, oid: int) -> str | None:
        """The schema's name; None for one that isn't in the model."""
        return self._schemas.get(oid)

    def name(self, kind: str, oid: int) -> NameRow:
        """What names.sql knows of an object of this kind."""
        try:
            return self._names[kind, oid]
        except KeyError:
            raise TornReading from None

    def qualified(self, kind: str, oid: int | None) -> QualifiedName | None:
        """The qualified name of an operator class, operator or function; None for no OID."""
        if not oid:
            return None
        row = self.name(kind, oid)
        return QualifiedName(schema=row.schema, name=row.name)

    def owner(self, oid: int) -> str:
        """The owner's name, empty for the main owner and for who owns ``public`` by default."""
        name = self.roles.get(oid, "")
        return "" if oid == self.main_owner or name == "pg_database_owner" else name

    def grants(self, text: str | None, owner: int, defaults: acl.Defaults) -> tuple[Grant, ...]:
        """The grants of an object, from its access control list as text."""
        return acl.grants(text, self.roles.get(owner, ""), defaults)

    def type(self, oid: int, modified: str | None = None) -> TypeRef:
        """The type of that OID; ``modified`` is how the type itself writes its name with a modifier."""
        key = (oid, modified)
        found = self._refs.get(key)
        if found is None:
            found = self._refs[key] = self._type(oid, modified)
        return found

    def _type(self, oid: int, modified: str | None) -> TypeRef:
        if oid in self._row_types:
            name, array = self._row_types[oid]
            return TypeRef(schema=name.schema, name=name.name, array=array)
        row = self._type_row(oid)
        array = row.element != 0
        if array and row.element in self._row_types:
            name, _ = self._row_types[row.element]
            return TypeRef(schema=name.schema, name=name.name, array=True)
        element = self._type_row(row.element) if array else row
        return TypeRef(
            schema=element.schema,
            name=element.name,
            modifier=_modifier(element, modified) if modified else "",
            array=array,
        )

    def _type_row(self, oid: int) -> TypeRow:
        try:
            return self.types[oid]
        except KeyError:
            raise TornReading from None

    def is_domain(self, oid: int) -> bool:
        """Whether the type is a domain."""
        row = self.types.get(oid)
        return row is not None and row.kind == "d"

    def collation(self, oid: int, type_oid: int) -> QualifiedName | None:
        """The collation, when it isn't the one that the type has by itself."""
        row = self.types.get(type_oid)
        if not oid or (row is not None and row.collation == oid):
            return None
        return self.collation_name(oid)

    def collation_name(self, oid: int) -> QualifiedName | None:
        """The name of a collation; None for the database's default."""
        found: CollationRow | None = self.collations.get(oid)
        if found is None or oid == _DEFAULT_COLLATION:
            return None
        return QualifiedName(schema=found.schema, name=found.name)

    def opclass(self, oid: int, type_oid: int) -> QualifiedName | None:
        """The operator class, when an index on a column of this type would have another one by default."""
        row = self.name("opclass", oid)
        method = int(row.detail.split()[0])
        exact = self._default_opclass.get((method, self._base(type_oid)))
        if exact == oid or (exact is None and row.detail.endswith("default")):
            return None
        return QualifiedName(schema=row.schema, name=row.name)

    def _base(self, type_oid: int) -> int:
        row = self.types.get(type_oid)
        while row is not None and row.kind == "d":
            type_oid = row.base
            row = self.types.get(type_oid)
        return type_oid

    def column(self, relation: int, number: int) -> ColumnRow:
        """The column of that number."""
        try:
            return self.columns[relation][number]
        except KeyError:
            raise TornReading from None

    def column_names(self, relation: int, numbers: str | None) -> tuple[str, ...]:
        """The names of columns, in the order of their numbers' list; 0 is the whole row and has none."""
        return self.names_of(relation, vector(numbers)) if numbers else ()

    def names_of(self, relation: int, numbers: tuple[int, ...]) -> tuple[str, ...]:
        """The same for numbers already read."""
        try:
            columns = self.columns[relation]
            return tuple([columns[number].name for number in numbers if number])
        except KeyError:
            raise TornReading from None

    def column_ref(self, relation: int, number: int) -> ColumnRef:
        """A reference to a column of a relation in the model."""
        name = self.relations[relation]
        column = self.column(relation, number).name
        return ColumnRef(schema=name.schema, relation=name.name, column=column)


def _modifier(element: TypeRow, modified: str) -> str:
    if element.schema == PG_CATALOG and element.name == "interval":
        fields = modified.removesuffix("[]").removeprefix("interval").strip()
        return fields[1:-1] if fields.startswith("(") else fields
    match = _MODIFIER.search(modified)
    return match.group(1) if match else ""


def _main_owner(rows: Rows) -> int:
    """The role that owns most relations and routines; without any, most types or schemas. Ties go to the first name."""
    read = {row.name for row in rows.schemas}
    owners = (
        [row.owner for row in rows.relations] + [row.owner for row in rows.routines]
        or [row.owner for row in rows.types if row.schema in read]
        or [row.owner for row in rows.schemas]
    )
    counts = Counter(owners)
    names = {row.oid: row.name for row in rows.roles}
    return min(counts, key=lambda oid: (-counts[oid], names.get(oid, "")), default=0)
