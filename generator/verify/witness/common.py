"""What the witnesses share: how a row is asked for, and how types read in the information schema."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from generator.model.types import PG_CATALOG, SQL_NAMES, QualifiedName, TypeRef

if TYPE_CHECKING:
    import psycopg

    from generator.model.catalog import Composite, Database, Domain, Relation, Schema

Row = tuple[object, ...]
# Whoever made the databases owns them, which the model leaves unsaid.
MAIN_OWNER: Final = "postgres"
_PRECISION: Final = {"int2": 16, "int4": 32, "int8": 64, "float4": 24, "float8": 53}
_CHARACTERS: Final = frozenset({"bpchar", "varchar", "bit", "varbit"})
_VECTORS: Final = frozenset({"int2vector", "oidvector"})
_TIMES: Final = frozenset({"time", "timetz", "timestamp", "timestamptz"})
_PLAIN: Final = SQL_NAMES | {
    "bpchar": "character",
    "timestamp": "timestamp without time zone",
    "time": "time without time zone",
    "char": '"char"',
    "bit": "bit",
    "any": '"any"',
}


class Facts:
    """The model with what the witnesses look up."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @cached_property
    def relations(self) -> list[tuple[Schema, Relation]]:
        """Every relation with its schema."""
        return [(schema, item) for schema in self.database.schemas for item in schema.relations]

    @cached_property
    def listed(self) -> list[tuple[Schema, Relation]]:
        """Without materialized views, which the standard doesn't know."""
        return [
            (schema, item) for schema, item in self.relations if item.kind != "materialized view"
        ]

    @cached_property
    def domains(self) -> dict[QualifiedName, Domain]:
        """Domains by qualified name."""
        return {
            QualifiedName(schema=schema.name, name=domain.name): domain
            for schema in self.database.schemas
            for domain in schema.domains
        }

    @cached_property
    def composites(self) -> list[tuple[Schema, Composite]]:
        """Every composite type with its schema."""
        return [(schema, item) for schema in self.database.schemas for item in schema.composites]

    def domain(self, ref: TypeRef) -> Domain | None:
        """The domain that a type is, if it is one."""
        return None if ref.array else self.domains.get(ref.qualified)

    def collation(self, ref: TypeRef) -> QualifiedName | None:
        """The collation that values of a type have unless it is said otherwise."""
        if ref.qualified == QualifiedName(schema="pg_catalog", name="name"):
            return QualifiedName(schema="pg_catalog", name="C")
        domain = self.domains.get(ref.qualified)
        return (domain.collation or self.collation(domain.base)) if domain else None


@dataclass(frozen=True)
class Witness:
    """``expected`` gives the rows that ``query`` has to give; ``seen_in`` must have some of them."""

    query: str
    expected: Callable[[Facts], Iterable[Row]]
    seen_in: tuple[str, ...]
    # Fails on views over foreign tables whose wrapper has no handler, as the server's own functions do.
    needs_handlers: bool = False

    def differences(self, connection: psycopg.Connection[Any], facts: Facts) -> list[str]:
        """What only the view tells (-), and what only the model says (+)."""
        told = Counter(connection.execute(self.query).fetchall())
        made = Counter(self.expected(facts))
        only_told = [f"- {row}" for row in (told - made).elements()]
        only_made = [f"+ {row}" for row in (made - told).elements()]
        return sorted(only_told + only_made, key=lambda line: line[2:])

    def count(self, connection: psycopg.Connection[Any]) -> int:
        """How many rows the view tells."""
        return len(connection.execute(self.query).fetchall())


def users(column: str) -> str:
    """The condition that a schema is a user's."""
    return rf"{column} <> 'information_schema' AND {column} NOT LIKE 'pg\_%'"


def yes(condition: object) -> str:
    """YES or NO, as the views say it."""
    return "YES" if condition else "NO"


def owner(name: str) -> str:
    """The owner's name; the model leaves that of most unsaid."""
    return name or MAIN_OWNER


# An array's own type (`_text`) is nobody's business; which elements it has, element_types says.
UDT: Final = "c.data_type::text, c.{0}udt_schema::text, CASE WHEN c.data_type <> 'ARRAY' THEN c.{0}udt_name::text END"


def udt(facts: Facts, ref: TypeRef) -> Row:
    """``data_type, udt_schema, udt_name`` of a column or argument; a domain shows what it is made of."""
    domain = facts.domain(ref)
    shown = domain.base if domain else ref
    # The view takes these for arrays too, as they have elements.
    if shown.array or (shown.schema == PG_CATALOG and shown.name in _VECTORS):
        return ("ARRAY", shown.schema, None)
    return (data_type(shown), shown.schema, shown.name)


def data_type(ref: TypeRef) -> str:
    """What format_type() says without a modifier."""
    if ref.schema != "pg_catalog":
        return "USER-DEFINED"
    return _PLAIN.get(ref.name, ref.name)


def sizes(facts: Facts, ref: TypeRef) -> Row:
    """``character_maximum_length, numeric_precision, numeric_scale, datetime_precision`` by the type's modifier."""
    domain = facts.domain(ref)
    shown = domain.base if domain else ref
    if shown.array or shown.schema != "pg_catalog":
        return (None, None, None, None)
    numbers = (
        [int(part) for part in shown.modifier.split(",")] if shown.modifier[:1].isdigit() else []
    )
    return (
        numbers[0] if shown.name in _CHARACTERS and numbers else None,
        *_numeric(shown.name, numbers),
        _fraction(shown, numbers),
    )


def _numeric(name: str, numbers: list[int]) -> Row:
    if name == "numeric" and numbers:
        # A negative scale (from version 15 on) is shown as the eleven bits that it is stored in.
        return (numbers[0], (numbers[1] if len(numbers) > 1 else 0) & 0x7FF)
    precision = _PRECISION.get(name)
    return (precision, 0 if name.startswith("int") and precision else None)


def _fraction(ref: TypeRef, numbers: list[int]) -> int | None:
    if ref.name == "date":
        return 0
    if ref.name in _TIMES:
        return numbers[0] if numbers else 6
    if ref.name == "interval":
        inside = ref.modifier.partition("(")[2] or ref.modifier
        digits = inside.rstrip(")")
        return int(digits) if digits.isdigit() else 6
    return None


def collation_name(found: QualifiedName | None) -> Row:
    """``collation_schema, collation_name``."""
    return (found.schema, found.name) if found else (None, None)
