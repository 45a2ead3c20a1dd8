"""Kinds: what a PostgreSQL type is to all that read it, and the resolution of references to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal

from msgspec import Struct

from generator.model.catalog import (
    Column,
    Composite,
    Database,
    Domain,
    Enum,
    OpaqueType,
    Range,
    Relation,
)
from generator.model.relations import all_relations, loose_columns
from generator.model.types import PG_CATALOG, QualifiedName, TypeRef
from generator.model.values import domain_index, holds_null

Wire = Literal["api", "postgrest", "node-postgres"]

Kind = Literal[
    "boolean",
    "integer",
    "bigint",
    "oid",
    "float",
    "decimal",
    "money",
    "text",
    "uuid",
    "date",
    "time",
    "timetz",
    "timestamp",
    "timestamptz",
    "interval",
    "json",
    "bytes",
    "bits",
    "network",
    "point",
    "circle",
    "geometric",
    "xml",
    "document",
    "internal",
    "vector",
    "hstore",
    "geometry",
    "range",
    "multirange",
    "enum",
    "domain",
    "composite",
    "opaque",
]

# Built-in types ("Data Types" in the documentation) by kind. Names as in pg_type.
BUILTIN: Final[Mapping[str, Kind]] = {
    "bool": "boolean",
    "int2": "integer",
    "int4": "integer",
    "int8": "bigint",
    "oid": "oid",  # unsigned and 32 bits wide: fits a double, not an int4
    "float4": "float",
    "float8": "float",
    "numeric": "decimal",
    "money": "money",  # its text follows lc_monetary, so no number can be read from it
    "text": "text",
    "varchar": "text",
    "bpchar": "text",
    "name": "text",
    "char": "text",  # "char", one byte
    "cstring": "text",
    "unknown": "text",
    "uuid": "uuid",
    "date": "date",
    "time": "time",
    "timetz": "timetz",
    "timestamp": "timestamp",
    "timestamptz": "timestamptz",
    "interval": "interval",
    "json": "json",
    "jsonb": "json",
    "bytea": "bytes",
    "bit": "bits",
    "varbit": "bits",
    "inet": "network",
    "cidr": "network",
    "macaddr": "network",
    "macaddr8": "network",
    "point": "point",  # node-postgres parses points and circles, and no other figure
    "circle": "circle",
    "line": "geometric",
    "lseg": "geometric",
    "box": "geometric",
    "path": "geometric",
    "polygon": "geometric",
    "xml": "xml",
    "tsvector": "document",
    "tsquery": "document",
    "jsonpath": "document",
    "pg_lsn": "internal",
    "txid_snapshot": "internal",
    "pg_snapshot": "internal",
    "xid": "internal",
    "xid8": "internal",
    "cid": "internal",
    "tid": "internal",
    "refcursor": "internal",
    "int2vector": "vector",  # to_jsonb takes them for arrays, and nothing else does
    "oidvector": "vector",
    "gtsvector": "internal",
    "aclitem": "internal",
    "pg_node_tree": "internal",
    "pg_ndistinct": "internal",
    "pg_dependencies": "internal",
    "pg_mcv_list": "internal",
    "pg_brin_bloom_summary": "internal",
    "pg_brin_minmax_multi_summary": "internal",
    "regclass": "internal",
    "regcollation": "internal",
    "regconfig": "internal",
    "regdictionary": "internal",
    "regnamespace": "internal",
    "regoper": "internal",
    "regoperator": "internal",
    "regproc": "internal",
    "regprocedure": "internal",
    "regrole": "internal",
    "regtype": "internal",
    "int4range": "range",
    "int8range": "range",
    "numrange": "range",
    "tsrange": "range",
    "tstzrange": "range",
    "daterange": "range",
    "int4multirange": "multirange",
    "int8multirange": "multirange",
    "nummultirange": "multirange",
    "tsmultirange": "multirange",
    "tstzmultirange": "multirange",
    "datemultirange": "multirange",
}

# Types of well-known extensions, by name: an extension may be installed in any schema.
EXTENSION: Final[Mapping[str, Kind]] = {
    "citext": "text",
    "ltree": "text",
    "lquery": "text",
    "ltxtquery": "text",
    "isbn": "text",
    "isbn13": "text",
    "semver": "text",
    "vector": "text",  # pgvector's text form, [1,2,3]
    "halfvec": "text",
    "sparsevec": "text",
    "cube": "text",
    "seg": "text",
    "ean13": "text",
    "issn": "text",
    "issn13": "text",
    "ismn": "text",
    "ismn13": "text",
    "upc": "text",
    "query_int": "text",
    "lo": "oid",  # a domain over oid, and results know a domain's base alone
    "earth": "text",  # the same over cube
    "hstore": "hstore",
    "geometry": "geometry",
    "geography": "geometry",
}


class Use(Struct, frozen=True, kw_only=True):
    """A type as a consumer meets it. ``definition`` is set for the types that the database itself defines.

    For ``multirange``, ``definition`` is the Range it belongs to. Elements of any array may be NULL.
    """

    kind: Kind
    ref: TypeRef
    definition: Enum | Domain | Composite | Range | OpaqueType | None = None

    @property
    def array(self) -> bool:
        """Whether it is an array of ``kind``."""
        return self.ref.array


class Types:
    """Resolves type references against the types that one database defines."""

    def __init__(self, database: Database) -> None:
        self.domains: Final = domain_index(database)
        self._loose = loose_columns(database)
        self._defined: dict[QualifiedName, tuple[Kind, Any]] = {}
        self._uses: dict[TypeRef, Use] = {}
        for schema in database.schemas:
            groups: tuple[tuple[Kind, Any], ...] = (
                ("enum", schema.enums),
                ("domain", schema.domains),
                ("composite", schema.composites),
                ("range", schema.ranges),
                ("opaque", schema.opaque_types),
            )
            for kind, definitions in groups:
                for definition in definitions:
                    self._define(schema.name, definition.name, kind, definition)
            for definition in schema.ranges:
                self._define(schema.name, definition.multirange, "multirange", definition)

    def _define(self, schema: str, name: str, kind: Kind, definition: Any) -> None:
        self._defined[QualifiedName(schema=schema, name=name)] = (kind, definition)

    def resolve(self, ref: TypeRef) -> Use:
        """What ``ref`` is: the database's own types by qualified name, then built-in ones, then extensions'."""
        # A database has far fewer types than columns.
        if (use := self._uses.get(ref)) is None:
            use = self._uses[ref] = self._resolved(ref)
        return use

    def _resolved(self, ref: TypeRef) -> Use:
        if found := self._defined.get(ref.qualified):
            kind, definition = found
            return Use(kind=kind, ref=ref, definition=definition)
        table = BUILTIN if ref.schema == PG_CATALOG else EXTENSION
        return Use(kind=table.get(ref.name, "opaque"), ref=ref)

    def holds_null(self, schema: str, relation: Relation, column: Column) -> bool:
        """Whether a row that is read may have NULL here, rows of tables that inherit from it included."""
        name = QualifiedName(schema=schema, name=relation.name)
        return holds_null(relation, column) or column.name in self._loose.get(name, ())

    def base(self, ref: TypeRef) -> Use:
        """The use behind any chain of domains; an array if the domain, or one it stands on, is one."""
        use = self.resolve(ref)
        while isinstance(use.definition, Domain) and not use.array:
            use = self.resolve(use.definition.base)
        return use


class Unmapped(Struct, frozen=True, kw_only=True):
    """A column whose type we know nothing of, so that consumers get its text."""

    relation: QualifiedName
    column: str
    type: TypeRef


def unmapped(database: Database) -> Iterator[Unmapped]:
    """Columns of an opaque type, each worth a warning."""
    types = Types(database)
    for schema, relation in all_relations(database):
        for column in relation.columns:
            if types.base(column.type).kind == "opaque":
                yield Unmapped(
                    relation=QualifiedName(schema=schema.name, name=relation.name),
                    column=column.name,
                    type=column.type,
                )


# ---- what a modifier says ----

_LENGTH_LIMITED: Final = frozenset({"varchar", "bpchar"})
DEFINED: Final[frozenset[Kind]] = frozenset({"enum", "domain", "composite"})


def decimal_places(modifier: str) -> tuple[int, int] | None:
    """Read precision and scale of ``numeric(p,s)``, where they count digits and decimal places.

    None without a modifier, and for a scale below zero or above the precision (both since 15).
    """
    precision, _, scale = modifier.partition(",")
    if not precision:
        return None
    digits, places = int(precision), int(scale or 0)
    return (digits, places) if 0 <= places <= digits else None


def character_limit(ref: TypeRef) -> int | None:
    """Read the n of ``varchar(n)`` or ``char(n)``: code points, as in JSON Schema."""
    if ref.schema != PG_CATALOG or ref.name not in _LENGTH_LIMITED or not ref.modifier:
        return None
    return int(ref.modifier)
