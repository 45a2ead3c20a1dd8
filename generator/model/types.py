"""How the model names things: qualified names, columns of relations, and references to types.

A type is resolved by its OID while the catalog is read and is stored here by schema and name, so two types
called ``status`` in two schemas are never confused (PostgreSQL documentation, "Object Identifier Types").
"""

# No postponed annotations: msgspec would compile each of them again, which start-up would feel.
import re
from functools import lru_cache
from typing import Final

from msgspec import Struct

PG_CATALOG: Final = "pg_catalog"


class QualifiedName(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, order=True):
    """The full name of an object in a schema; there is no search path in a model."""

    schema: str
    name: str

    def __str__(self) -> str:
        return f"{self.schema}.{self.name}"

    @property
    def sql(self) -> str:
        """The name as SQL, unambiguous where ``str`` isn't: ``"a.b".c``."""
        return f"{quote_identifier(self.schema)}.{quote_identifier(self.name)}"


class ColumnRef(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, order=True):
    """One column of one relation."""

    schema: str
    relation: str
    column: str


class TypeRef(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, order=True):
    """A use of a type: which one, its modifier, and whether it is an array of it.

    ``array`` is a yes or no: PostgreSQL neither enforces nor dumps the declared number of dimensions
    (documentation, "Array Types"), so an ``integer[][]`` is an ``integer[]`` in the model.
    """

    name: str
    schema: str = PG_CATALOG
    modifier: str = ""
    array: bool = False

    @property
    def qualified(self) -> QualifiedName:
        """The element type's name without modifier and array marker."""
        return QualifiedName(schema=self.schema, name=self.name)

    @property
    def sql(self) -> str:
        """The type as SQL, valid with any search path: ``numeric(10,2)``, ``hs."Kind"[]``."""
        return _scalar_sql(self) + ("[]" if self.array else "")

    def label(self, schema: str) -> str:
        """The type for people's eyes: in short, and without its schema where that is ``schema``."""
        if self.schema == PG_CATALOG and self.name not in _SHORT_NAMES:
            return self.sql
        name = self.name if self.schema in {PG_CATALOG, schema} else str(self.qualified)
        modifier = f"({self.modifier})" if self.modifier else ""
        return f"{name}{modifier}" + ("[]" if self.array else "")


# Where what the grammar says has more letters than people want to read.
_SHORT_NAMES: Final = frozenset({"varchar", "varbit", "timetz", "timestamptz"})

# What the grammar calls a built-in type where that isn't its catalog name ("Data Types", table 8.1).
SQL_NAMES: Final = {
    "bool": "boolean",
    "int2": "smallint",
    "int4": "integer",
    "int8": "bigint",
    "float4": "real",
    "float8": "double precision",
    "varchar": "character varying",
    "timetz": "time with time zone",
    "timestamptz": "timestamp with time zone",
    "varbit": "bit varying",
    # Key words that are type names as they stand; quoted they would be right too, and odd to read.
    "interval": "interval",
    "json": "json",
    "numeric": "numeric",
    "time": "time",
    "timestamp": "timestamp",
}
# Without a modifier these words mean something else to the grammar than the catalog type of that name:
# "char" is a byte, while char is bpchar(1), and bit is bit(1).
_QUOTED_WITHOUT_MODIFIER: Final = frozenset({"char", "bit"})
_ZONED: Final = {"timetz": "time", "timestamptz": "timestamp"}
_PLAIN_IDENTIFIER: Final = re.compile(r"[a-z_][a-z0-9_]*")


def _scalar_sql(ref: TypeRef) -> str:
    if ref.schema != PG_CATALOG:
        name = f"{quote_identifier(ref.schema)}.{quote_identifier(ref.name)}"
        return f"{name}({ref.modifier})" if ref.modifier else name
    if not ref.modifier:
        if ref.name in _QUOTED_WITHOUT_MODIFIER:
            return f'"{ref.name}"'
        return SQL_NAMES.get(ref.name) or quote_identifier(ref.name)
    if ref.name in _ZONED:
        return f"{_ZONED[ref.name]}({ref.modifier}) with time zone"
    if ref.name == "bpchar":
        return f"character({ref.modifier})"
    if ref.name == "interval" and not ref.modifier.isdigit():
        return f"interval {ref.modifier}"
    return f"{SQL_NAMES.get(ref.name, ref.name)}({ref.modifier})"


# Key words that PostgreSQL refuses, or reads otherwise, as a bare column or type name: quote_ident() quotes
# every word that isn't unreserved ("SQL Key Words", appendix C). Kept for 15 to 18; quoting one too many is harmless.
_KEYWORDS: Final = frozenset(
    """
    all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both
    case cast char character check coalesce collate collation column concurrently constraint create cross
    current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
    decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
    freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
    interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query
    json_scalar json_serialize json_table json_value lateral leading least left like limit localtime
    localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset on
    only or order out outer overlaps overlay placing position precision primary real references returning right
    row select session_user setof similar smallint some substring symmetric system_user table tablesample then
    time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when
    where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
    xmlroot xmlserialize xmltable
    """.split()
)


@lru_cache(maxsize=1 << 14)
def quote_identifier(name: str) -> str:
    """The name as an SQL identifier, quoted only where PostgreSQL's own quote_ident() would."""
    if _PLAIN_IDENTIFIER.fullmatch(name) and name not in _KEYWORDS:
        return name
    return '"' + name.replace('"', '""') + '"'


def quote_literal(text: str) -> str:
    """The text as an SQL string constant, right under any ``standard_conforming_strings``."""
    quoted = "'" + text.replace("'", "''") + "'"
    return "E" + quoted.replace("\\", "\\\\") if "\\" in text else quoted
