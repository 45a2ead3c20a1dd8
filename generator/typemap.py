"""The one place that decides types: PostgreSQL type → kind → a table per language and wire.

A type in a target language is only true for one way of reading. The *wire* names it: ``api`` is the JSON of our own
server (pydantic's JSON of what psycopg reads through our codec), ``postgrest`` is to_jsonb, ``node-postgres`` is
what that driver's default parsers give. A type we don't know is a string on every wire (its text form), and
``unmapped`` names it: never ``any``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal

from msgspec import Struct

from generator.model.catalog import Composite, Database, Domain, Enum, OpaqueType, Range
from generator.model.relations import all_relations
from generator.model.types import PG_CATALOG, QualifiedName, TypeRef
from generator.model.values import domain_index

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
    "int2vector": "internal",
    "oidvector": "internal",
    "gtsvector": "internal",
    "aclitem": "internal",
    "pg_node_tree": "internal",
    "pg_ndistinct": "internal",
    "pg_dependencies": "internal",
    "pg_mcv_list": "internal",
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


# ---- JSON Schema (2020-12) on the wire `api`, which OpenAPI and the pydantic models share ----
#
# Each fragment is a flat object with `type`, so that a nullable one only has to widen `type`: the
# other key words (pattern, format, bounds) say nothing about null. `format` stands beside a pattern
# where PostgreSQL holds values that the format has no room for: infinity, years BC and after 9999.

INT2_BOUNDS: Final = {"minimum": -(2**15), "maximum": 2**15 - 1}
INT4_BOUNDS: Final = {"minimum": -(2**31), "maximum": 2**31 - 1}
_CLOCK: Final = r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?|24:00:00)"
_ZONE: Final = r"(?:Z|[+-][0-9]{2}(?::[0-5][0-9]){0,2})"
_DAY: Final = r"[0-9]{4,7}-[0-9]{2}-[0-9]{2}"
_MULTIPLE: Final = r"-?[0-9]+(?:\.[0-9]+)?"


def _beyond(*formats: str, pattern: str) -> Mapping[str, Any]:
    return {
        "type": "string",
        "anyOf": [*({"format": name} for name in formats), {"pattern": pattern}],
    }


JSON_SCHEMA: Final[Mapping[Kind, Mapping[str, Any]]] = {
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer", "format": "int32", **INT4_BOUNDS},
    "bigint": {"type": "string", "format": "int64", "pattern": r"^-?[0-9]{1,19}$"},
    "oid": {"type": "string", "pattern": r"^[0-9]{1,10}$"},
    # JSON has no number for these three.
    "float": {"type": ["number", "string"], "pattern": r"^(?:NaN|-?Infinity)$"},
    "decimal": {
        "type": "string",
        "format": "decimal",
        "pattern": r"^(?:-?[0-9]+(?:\.[0-9]+)?|NaN|-?Infinity)$",
    },
    "money": {"type": "string"},
    "text": {"type": "string"},
    "uuid": {"type": "string", "format": "uuid"},
    "date": _beyond("date", pattern=rf"^(?:{_DAY}(?: BC)?|-?infinity)$"),
    # The format `time` of JSON Schema demands a zone, and has no 24:00:00.
    "time": {"type": "string", "pattern": rf"^{_CLOCK}$"},
    "timetz": {"type": "string", "pattern": rf"^{_CLOCK}{_ZONE}$"},
    "timestamp": {"type": "string", "pattern": rf"^(?:{_DAY}T{_CLOCK}(?: BC)?|-?infinity)$"},
    "timestamptz": _beyond(
        "date-time", pattern=rf"^(?:{_DAY}T{_CLOCK}{_ZONE}(?: BC)?|-?infinity)$"
    ),
    # ISO 8601 with a sign for each part, as the server writes it under intervalstyle = iso_8601.
    "interval": {
        "type": "string",
        "pattern": rf"^(?:P(?=.)(?:{_MULTIPLE}[YMWD])*(?:T(?:{_MULTIPLE}[HMS])+)?|-?infinity)$",
    },
    "json": {},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "bits": {"type": "string", "pattern": r"^[01]*$"},
    "network": {"type": "string"},
    "point": {"type": "string"},
    "circle": {"type": "string"},
    "geometric": {"type": "string"},
    "xml": {"type": "string"},
    "document": {"type": "string"},
    "internal": {"type": "string"},
    "hstore": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
    "geometry": {"type": "string"},
    "range": {"type": "string"},
    "multirange": {"type": "string"},
    "opaque": {"type": "string"},
}
"""Fragments by kind; ``enum``, ``domain`` and ``composite`` are references instead."""

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


def json_schema(
    use: Use, refer: Callable[[QualifiedName], Mapping[str, Any]], *, nullable: bool = False
) -> dict[str, Any]:
    """Describe a value on the wire ``api``; ``refer`` names an enum, domain or composite.

    Any element of an array may be null, and any may be an array again, since PostgreSQL enforces no
    number of dimensions: what is nested deeper is left open.
    """
    schema = _scalar_schema(use, refer)
    if use.array:
        schema = {"type": "array", "items": {"anyOf": [schema, {"type": ["array", "null"]}]}}
    if not nullable:
        return schema
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return {**schema, "type": _with_null(schema["type"])} if "type" in schema else schema


def _with_null(names: str | list[str]) -> list[str]:
    return [*([names] if isinstance(names, str) else names), "null"]


def _scalar_schema(use: Use, refer: Callable[[QualifiedName], Mapping[str, Any]]) -> dict[str, Any]:
    if use.kind in DEFINED:
        return dict(refer(use.ref.qualified))
    schema = dict(JSON_SCHEMA[use.kind])
    if use.ref.schema == PG_CATALOG and use.ref.name == "int2":
        schema |= INT2_BOUNDS | {"format": "int16"}
    if limit := character_limit(use.ref):
        schema["maxLength"] = limit
    if use.kind == "decimal" and use.ref.modifier:
        schema["pattern"] = _decimal_pattern(use.ref.modifier)
    return schema


def _decimal_pattern(modifier: str) -> str:
    limits = decimal_places(modifier)
    if limits is None:
        return r"^(?:-?[0-9]+(?:\.[0-9]+)?|NaN)$"
    digits, places = limits
    # A precision keeps infinity out, and lets NaN in.
    fraction = rf"(?:\.[0-9]{{1,{places}}})?" if places else ""
    return rf"^(?:-?[0-9]{{1,{max(digits - places, 1)}}}{fraction}|NaN)$"


# ---- TypeScript, by wire ----
#
# A name that isn't a primitive is a helper type of the support module (templates/typescript).

TypeScriptNumber = Literal["string", "number"]

TYPESCRIPT_PRIMITIVES: Final = frozenset({"boolean", "number", "string"})

# What is text on every wire: the server's own text form, or the ISO 8601 form of it.
_TYPESCRIPT_TEXT: Final[Mapping[Kind, str]] = dict.fromkeys(
    (
        "money",
        "text",
        "uuid",
        "time",
        "timetz",
        "bits",
        "network",
        "geometric",
        "xml",
        "document",
        "internal",
        "range",
        "multirange",
    ),
    "string",
)

TYPESCRIPT: Final[Mapping[Wire, Mapping[Kind, str]]] = {
    "api": {
        **_TYPESCRIPT_TEXT,
        "boolean": "boolean",
        "integer": "number",
        "bigint": "string",  # a double holds no integer above 2**53
        "oid": "string",
        "float": "Float",  # JSON has no number for NaN and the infinities: they are strings
        "decimal": "string",  # 0.10 stays 0.10
        "date": "string",
        "timestamp": "string",
        "timestamptz": "string",
        "interval": "string",  # ISO 8601: P1Y2M keeps what a count of seconds would lose
        "json": "JsonValue",
        "bytes": "string",  # base64
        "point": "string",
        "circle": "string",
        "hstore": "Hstore",
        "geometry": "string",
        "opaque": "string",
    },
    "postgrest": {
        **_TYPESCRIPT_TEXT,
        "boolean": "boolean",
        "integer": "number",
        "bigint": "number",  # to_jsonb writes a JSON number, whatever its size
        "oid": "string",  # to_jsonb counts oid among the types that it writes as text
        "float": "Float",
        "decimal": "Float",  # a JSON number too, and "NaN" or "Infinity" as text
        "date": "string",
        "timestamp": "string",
        "timestamptz": "string",
        "interval": "string",  # in the server's intervalstyle
        "json": "JsonValue",
        "bytes": "string",  # \x and hexadecimal
        "point": "string",
        "circle": "string",
        "hstore": "Hstore",  # through the extension's cast to json
        "geometry": "JsonValue",  # GeoJSON through the cast of PostGIS; geography has none
        "opaque": "JsonValue",  # its text, unless its extension has a cast to json
    },
    "node-postgres": {
        **_TYPESCRIPT_TEXT,
        "boolean": "boolean",
        "integer": "number",
        "bigint": "string",
        "oid": "number",
        "float": "number",
        "decimal": "string",
        "date": "DateOrInfinity",  # midnight in the client's zone
        "timestamp": "DateOrInfinity",  # read in the client's zone
        "timestamptz": "DateOrInfinity",
        "interval": "Interval",
        "json": "JsonValue",
        "bytes": "Bytes",  # a Buffer, said without the types of Node
        "point": "Point",
        "circle": "Circle",
        "hstore": "string",
        "geometry": "string",
        "opaque": "string",
        "composite": "string",  # the driver parses no composite
    },
}
"""By wire and kind. ``enum``, ``domain`` and, but for node-postgres, ``composite`` are names of
their own."""

NODE_POSTGRES_ARRAYS: Final[Mapping[str, str]] = {
    "bool": "boolean",
    "int2": "number",
    "int4": "number",
    "int8": "string",
    "oid": "number",
    "float4": "number",
    "float8": "number",
    "numeric": "number",  # unlike numeric, which stays a string
    "money": "string",
    "text": "string",
    "varchar": "string",
    "bpchar": "string",
    "regproc": "string",
    "uuid": "string",
    "date": "DateOrInfinity",
    "time": "string",
    "timetz": "string",
    "timestamp": "DateOrInfinity",
    "timestamptz": "DateOrInfinity",
    "interval": "Interval",
    "json": "JsonValue",
    "jsonb": "JsonValue",
    "bytea": "Bytes",
    "inet": "string",
    "cidr": "string",
    "macaddr": "string",
    "point": "Point",
    "numrange": "string",
}
"""Elements of the arrays that pg-types 2 parses, by their name in pg_catalog; any other array
(of enums, domains, "char", name, dates' ranges …) arrives as its text."""


class TypeScriptTypes(Struct, frozen=True, kw_only=True):
    """One wire's table with the user's choice of numbers: what ``typescript`` looks types up in.

    ``arrays`` is set where the elements of an array aren't as the same type alone.
    """

    scalars: Mapping[Kind, str]
    arrays: Mapping[str, str] | None = None


def typescript_types(
    wire: Wire,
    *,
    int8: TypeScriptNumber | None = None,
    numeric: TypeScriptNumber | None = None,
) -> TypeScriptTypes:
    """Pick the table of a wire; ``int8`` and ``numeric`` are how its client reads them, if set."""
    scalars = dict(TYPESCRIPT[wire])
    if int8:
        scalars["bigint"] = int8
    if numeric:
        # A numeric that is read as a number has the same values beyond numbers as a float.
        scalars["decimal"] = scalars["float"] if numeric == "number" else "string"
    arrays = NODE_POSTGRES_ARRAYS if wire == "node-postgres" else None
    return TypeScriptTypes(scalars=scalars, arrays=arrays)


def typescript(
    use: Use,
    types: TypeScriptTypes,
    refer: Callable[[QualifiedName], str],
    helper: Callable[[str], str],
) -> str:
    """The TypeScript type of a value that isn't null.

    ``refer`` names an enum, domain or composite, ``helper`` a type of the support module. Elements
    of arrays may be null or arrays again, since PostgreSQL enforces no number of dimensions.
    """

    def named(name: str) -> str:
        return name if name in TYPESCRIPT_PRIMITIVES else helper(name)

    if use.array and types.arrays is not None:
        built_in = use.ref.schema == PG_CATALOG
        element = types.arrays.get(use.ref.name) if built_in else None
        return f"{helper('ArrayOf')}<{named(element)}>" if element else "string"
    found = types.scalars.get(use.kind)
    scalar = named(found) if found else refer(use.ref.qualified)
    return f"{helper('ArrayOf')}<{scalar}>" if use.array else scalar


# ---- Python: the type aliases of the generated package's support module ----

PYDANTIC: Final[Mapping[Kind, str]] = {
    "boolean": "Bool",
    "integer": "Int4",
    "bigint": "Int8",
    "oid": "Oid",
    "float": "Float",
    "decimal": "Numeric",
    "money": "Text",
    "text": "Text",
    "uuid": "Uuid",
    "date": "Date",
    "time": "Time",
    "timetz": "Timetz",
    "timestamp": "Timestamp",
    "timestamptz": "Timestamptz",
    "interval": "Interval",
    "json": "Json",
    "bytes": "Bytea",
    "bits": "Bits",
    "network": "Text",
    "point": "Text",
    "circle": "Text",
    "geometric": "Text",
    "xml": "Text",
    "document": "Text",
    "internal": "Text",
    "hstore": "Hstore",
    "geometry": "Text",
    "range": "Text",
    "multirange": "Text",
    "opaque": "Text",
}
"""Aliases by kind; ``enum``, ``domain`` and ``composite`` have modules of their own."""

_PYDANTIC_BY_NAME: Final[Mapping[str, str]] = {"int2": "Int2", "inet": "Inet", "cidr": "Cidr"}


def pydantic_alias(use: Use) -> str:
    """Name the support module's alias for one value (not the array) of a type."""
    if use.ref.schema == PG_CATALOG and use.ref.name in _PYDANTIC_BY_NAME:
        return _PYDANTIC_BY_NAME[use.ref.name]
    return PYDANTIC[use.kind]
