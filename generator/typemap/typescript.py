"""TypeScript, by wire."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal

from msgspec import Struct

from generator.model.types import PG_CATALOG, QualifiedName, TypeRef
from generator.typemap.kinds import Kind, Use, Wire

# A name that isn't a primitive is a helper type of the support module (templates/typescript).

TypeScriptNumber = Literal["string", "number", "bigint"]
TypeScriptDate = Literal["string", "Date"]

TYPESCRIPT_PRIMITIVES: Final = frozenset({"boolean", "number", "bigint", "string"})

_DATES: Final[tuple[Kind, ...]] = ("date", "timestamp", "timestamptz")

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
        "vector": "string",
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
        "vector": "JsonValue",  # an array, of numbers or of text
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
        "vector": "string",
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
    """One wire's table with the user's choices: what ``typescript`` looks types up in.

    ``arrays`` is set where the elements of an array aren't as the same type alone. ``whole``: a
    numeric without decimal places is a bigint.
    """

    scalars: Mapping[Kind, str]
    arrays: Mapping[str, str] | None = None
    whole: bool = False


def typescript_types(
    wire: Wire,
    *,
    int8: TypeScriptNumber | None = None,
    numeric: TypeScriptNumber | None = None,
    dates: TypeScriptDate | None = None,
) -> TypeScriptTypes:
    """Pick the table of a wire; ``int8``, ``numeric`` and ``dates`` are how its client reads them, if set.

    They don't reach into arrays of node-postgres, which have parsers of their own.
    """
    scalars = dict(TYPESCRIPT[wire])
    if int8:
        scalars["bigint"] = int8
    if numeric:
        # A numeric that is read as a number has the same values beyond numbers as a float.
        scalars["decimal"] = scalars["float"] if numeric == "number" else "string"
    if dates:
        spelled = "DateOrInfinity" if dates == "Date" else "string"
        scalars.update(dict.fromkeys(_DATES, spelled))
    arrays = NODE_POSTGRES_ARRAYS if wire == "node-postgres" else None
    return TypeScriptTypes(scalars=scalars, arrays=arrays, whole=numeric == "bigint")


def typescript(
    use: Use,
    types: TypeScriptTypes,
    refer: Callable[[QualifiedName], str],
    helper: Callable[[str], str],
    override: str | None = None,
) -> str:
    """The TypeScript type of a value that isn't null.

    ``refer`` names an enum, domain or composite, ``helper`` a type of the support module. Elements
    of arrays may be null or arrays again, since PostgreSQL enforces no number of dimensions. An
    ``override`` stands for the type itself, and for an element where arrays are taken apart.
    """

    def named(name: str) -> str:
        return name if name in TYPESCRIPT_PRIMITIVES else helper(name)

    if use.array and types.arrays is not None:
        built_in = use.ref.schema == PG_CATALOG
        element = types.arrays.get(use.ref.name) if built_in else None
        return f"{helper('ArrayOf')}<{override or named(element)}>" if element else "string"
    found = (
        _whole(use.ref) if types.whole and use.kind == "decimal" else types.scalars.get(use.kind)
    )
    scalar = override or (named(found) if found else refer(use.ref.qualified))
    return f"{helper('ArrayOf')}<{scalar}>" if use.array else scalar


def _whole(ref: TypeRef) -> str:
    """How a numeric reads where text without a decimal point becomes a bigint."""
    if not ref.modifier:
        return "Decimal"
    scale = int(ref.modifier.partition(",")[2] or 0)
    return "string" if scale > 0 else "Whole"
