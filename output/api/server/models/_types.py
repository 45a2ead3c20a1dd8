# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The types of PostgreSQL as Python holds them, and as JSON carries them. Needs pydantic 2.12.

What Python can't hold stays the text that PostgreSQL writes: infinity, years before 1 and after
9999, and the time 24:00:00. int8 and numeric are text in JSON, since JSON readers round numbers.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from ipaddress import (
    IPv4Address,
    IPv4Interface,
    IPv4Network,
    IPv6Address,
    IPv6Interface,
    IPv6Network,
    ip_interface,
    ip_network,
)
from typing import Annotated, Any, Final, Never, TypeAlias, TypeVar, cast, get_args
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    JsonValue,
    PlainSerializer,
    PlainValidator,
    SerializationInfo,
    Strict,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, core_schema
from typing_extensions import TypeAliasType

_T = TypeVar("_T")

AS_PARAMETERS: Final = object()
"""The context in which a model is dumped for PostgreSQL (`codec.py`): then JSON and hstore are texts,
and the only dict that is left is a composite value."""


class Delimited(str):
    """The text of a type whose arrays have another delimiter than a comma."""

    __slots__ = ()
    delimiter = ","


class _BySemicolon(Delimited):
    __slots__ = ()
    delimiter = ";"


class _ByColon(Delimited):
    __slots__ = ()
    delimiter = ":"


_SCHEMAS: Final[dict[str, dict[str, Any]]] = {
    "Bits": {"type": "string", "pattern": "^[01]*$"},
    "Bool": {"type": "boolean"},
    "Bytea": {"type": "string", "contentEncoding": "base64"},
    "Date": {
        "type": "string",
        "anyOf": [
            {"format": "date"},
            {"pattern": "^(?:[0-9]{4,7}-[0-9]{2}-[0-9]{2}(?: BC)?|-?infinity)$"},
        ],
    },
    "Float": {"type": ["number", "string"], "pattern": "^(?:NaN|-?Infinity)$"},
    "Geometry": {"type": "string"},
    "Hstore": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
    "Int4": {"type": "integer", "format": "int32", "minimum": -2147483648, "maximum": 2147483647},
    "Int8": {"type": "string", "format": "int64", "pattern": "^-?[0-9]{1,19}$"},
    "Interval": {
        "type": "string",
        "pattern": "^(?:P(?=.)(?:-?[0-9]+(?:\\.[0-9]+)?[YMWD])*(?:T(?:-?[0-9]+(?:\\.[0-9]+)?[HMS])+)?|-?infinity)$",
    },
    "Numeric": {
        "type": "string",
        "format": "decimal",
        "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)?|NaN|-?Infinity)$",
    },
    "Oid": {"type": "string", "pattern": "^[0-9]{1,10}$"},
    "Text": {"type": "string"},
    "Time": {
        "type": "string",
        "pattern": "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)$",
    },
    "Timestamp": {
        "type": "string",
        "pattern": "^(?:[0-9]{4,7}-[0-9]{2}-[0-9]{2}T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)(?: BC)?|-?infinity)$",
    },
    "Timestamptz": {
        "type": "string",
        "anyOf": [
            {"format": "date-time"},
            {
                "pattern": "^(?:[0-9]{4,7}-[0-9]{2}-[0-9]{2}T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)(?:Z|[+-][0-9]{2}(?::[0-5][0-9]){0,2})(?: BC)?|-?infinity)$"
            },
        ],
    },
    "Timetz": {
        "type": "string",
        "pattern": "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)(?:Z|[+-][0-9]{2}(?::[0-5][0-9]){0,2})$",
    },
    "Uuid": {"type": "string", "format": "uuid"},
}
_PATTERNS: Final = {
    "Bits": re.compile("^[01]*$"),
    "Date": re.compile("^(?:[0-9]{4,7}-[0-9]{2}-[0-9]{2}(?: BC)?|-?infinity)$"),
    "Float": re.compile("^(?:NaN|-?Infinity)$"),
    "Int8": re.compile("^-?[0-9]{1,19}$"),
    "Interval": re.compile(
        "^(?:P(?=.)(?:-?[0-9]+(?:\\.[0-9]+)?[YMWD])*(?:T(?:-?[0-9]+(?:\\.[0-9]+)?[HMS])+)?|-?infinity)$"
    ),
    "Numeric": re.compile("^(?:-?[0-9]+(?:\\.[0-9]+)?|NaN|-?Infinity)$"),
    "Oid": re.compile("^[0-9]{1,10}$"),
    "Time": re.compile(
        "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)$"
    ),
    "Timestamp": re.compile(
        "^(?:[0-9]{4,7}-[0-9]{2}-[0-9]{2}T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)(?: BC)?|-?infinity)$"
    ),
    "Timestamptz": re.compile(
        "^(?:[0-9]{4,7}-[0-9]{2}-[0-9]{2}T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)(?:Z|[+-][0-9]{2}(?::[0-5][0-9]){0,2})(?: BC)?|-?infinity)$"
    ),
    "Timetz": re.compile(
        "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?|24:00:00)(?:Z|[+-][0-9]{2}(?::[0-5][0-9]){0,2})$"
    ),
}


def _matches(name: str, text: str) -> bool:
    # fullmatch: a `$` in the pattern would let a line end pass.
    return _PATTERNS[name].fullmatch(text) is not None


# ---- truth values, text and numbers ----


def _of_digits(value: object) -> object:
    return int(value) if isinstance(value, str) and _matches("Int8", value) else value


# A serializer fails on what isn't its own: inside an array that may be an array of further dimensions.


def _write_digits(value: int) -> str:
    return format(value, "d")


def _float(value: object) -> float:
    if isinstance(value, str) and _matches("Float", value):
        return float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError as error:
            raise ValueError("too large for a double precision number") from error
    raise ValueError("a number is expected, or the text NaN, Infinity or -Infinity")


def _write_float(value: float) -> float | str:
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def _numeric(value: object) -> Decimal:
    if isinstance(value, str) and _matches("Numeric", value):
        return Decimal(value)
    if isinstance(value, Decimal) and not value.is_snan():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    raise ValueError(
        "a decimal number is expected, as text: a floating point number has lost digits"
    )


def _write_numeric(value: Decimal) -> str:
    return format(value, "f")


@dataclass(frozen=True)
class Digits:
    """``numeric(precision, scale)``: what doesn't fit is refused, not rounded. NaN fits."""

    precision: int
    scale: int

    def check(self, value: Decimal) -> Decimal:
        if value.is_nan():
            return value
        if value.is_infinite():
            raise ValueError("infinity is expected only where numeric has no precision")
        digits = str(value.copy_abs()) if value else "0"
        whole, _, fraction = format(Decimal(digits), "f").partition(".")
        if len(fraction.rstrip("0")) > self.scale:
            raise ValueError(f"at most {self.scale} decimal places are expected")
        if len(whole.lstrip("0")) > self.precision - self.scale:
            raise ValueError(f"at most {self.precision - self.scale} digits before the point")
        return value

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        whole = max(self.precision - self.scale, 1)
        fraction = rf"(?:\.[0-9]{{1,{self.scale}}})?" if self.scale else ""
        pattern = rf"^(?:-?[0-9]{{1,{whole}}}{fraction}|NaN)$"
        return {**handler(schema), "pattern": pattern}


Bool: TypeAlias = Annotated[bool, Strict()]
Text: TypeAlias = Annotated[str, Strict()]
Int2: TypeAlias = Annotated[int, Strict(), Field(ge=-(2**15), le=2**15 - 1)]
Int4: TypeAlias = Annotated[int, Strict(), Field(ge=-(2**31), le=2**31 - 1)]
Int8: TypeAlias = Annotated[
    int,
    Strict(),
    Field(ge=-(2**63), le=2**63 - 1),
    BeforeValidator(_of_digits),
    PlainSerializer(_write_digits, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Int8"]),
]
Oid: TypeAlias = Annotated[
    int,
    Strict(),
    Field(ge=0, le=2**32 - 1),
    BeforeValidator(_of_digits),
    PlainSerializer(_write_digits, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Oid"]),
]
Float: TypeAlias = Annotated[
    float,
    PlainValidator(_float),
    PlainSerializer(_write_float, return_type=float | str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Float"]),
]
Numeric: TypeAlias = Annotated[
    Decimal,
    PlainValidator(_numeric),
    PlainSerializer(_write_numeric, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Numeric"]),
]
Uuid: TypeAlias = UUID


# ---- dates and times ----


def _beyond(text: str) -> bool:
    """Whether a matching date or instant is one that Python has no value for."""
    return text.endswith(("infinity", "BC")) or text.index("-") > 4


def _date(value: object) -> date | str:
    if isinstance(value, str) and _matches("Date", value):
        return value if _beyond(value) else date.fromisoformat(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError("a date is expected, YYYY-MM-DD")


def _datetime(name: str, value: object, *, aware: bool) -> datetime | str:
    if isinstance(value, str) and _matches(name, value):
        if _beyond(value):
            return value
        value = datetime.fromisoformat(value)
    if isinstance(value, datetime) and (value.utcoffset() is not None) is aware:
        return value
    raise ValueError(
        f"a time stamp {'with' if aware else 'without'} a zone is expected, YYYY-MM-DDThh:mm:ss"
    )


def _timestamp(value: object) -> datetime | str:
    return _datetime("Timestamp", value, aware=False)


def _timestamptz(value: object) -> datetime | str:
    return _datetime("Timestamptz", value, aware=True)


def _clock(name: str, value: object, *, aware: bool) -> time | str:
    if isinstance(value, str) and _matches(name, value):
        if value.startswith("24:"):
            return value
        value = time.fromisoformat(value)
    if isinstance(value, time) and (value.tzinfo is not None) is aware:
        return value
    raise ValueError(f"a time {'with' if aware else 'without'} a zone is expected, hh:mm:ss")


def _time(value: object) -> time | str:
    return _clock("Time", value, aware=False)


def _timetz(value: object) -> time | str:
    return _clock("Timetz", value, aware=True)


def _interval(value: str) -> str:
    if not _matches("Interval", value):
        raise ValueError("an interval is expected as in ISO 8601: P1Y2M3DT4H5M6S")
    return value


def _write_moment(value: date | time | str) -> str:
    if isinstance(value, str):
        return value
    text = value.isoformat()
    return text[: -len("+00:00")] + "Z" if text.endswith("+00:00") else text


Date: TypeAlias = Annotated[
    date | str,
    PlainValidator(_date),
    PlainSerializer(_write_moment, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Date"]),
]
Time: TypeAlias = Annotated[
    time | str,
    PlainValidator(_time),
    PlainSerializer(_write_moment, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Time"]),
]
Timetz: TypeAlias = Annotated[
    time | str,
    PlainValidator(_timetz),
    PlainSerializer(_write_moment, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Timetz"]),
]
Timestamp: TypeAlias = Annotated[
    datetime | str,
    PlainValidator(_timestamp),
    PlainSerializer(_write_moment, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Timestamp"]),
]
Timestamptz: TypeAlias = Annotated[
    datetime | str,
    PlainValidator(_timestamptz),
    PlainSerializer(_write_moment, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Timestamptz"]),
]
# Months and days have no fixed length, so a timedelta can't hold an interval.
Interval: TypeAlias = Annotated[
    str, Strict(), AfterValidator(_interval), WithJsonSchema(_SCHEMAS["Interval"])
]


# ---- the rest ----


def _bytea(value: object) -> bytes:
    if isinstance(value, str):
        return base64.b64decode(value, validate=True)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    raise ValueError("bytes are expected, in JSON as base64")


def _write_bytea(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bits(value: str) -> str:
    if not _matches("Bits", value):
        raise ValueError("a bit string is expected, of 0 and 1")
    return value


def _inet(value: object) -> IPv4Interface | IPv6Interface:
    if isinstance(value, (str, IPv4Address, IPv6Address)):
        return ip_interface(value)
    raise ValueError("an IP address is expected, with or without a prefix length")


def _write_inet(value: IPv4Interface | IPv6Interface) -> str:
    whole = value.network.prefixlen == value.max_prefixlen
    return str(value.ip) if whole else str(value)


def _cidr(value: object) -> IPv4Network | IPv6Network:
    if isinstance(value, (str, IPv4Network, IPv6Network)):
        return ip_network(value)
    raise ValueError("an IP network is expected")


def _write_cidr(value: IPv4Network | IPv6Network) -> str:
    return value.with_prefixlen


def _nothing(_value: object) -> Never:
    raise ValueError("an enum without labels has no values")


def _write_hstore(value: dict[str, str | None], info: SerializationInfo) -> Any:
    if info.context is not AS_PARAMETERS:
        return value
    return ",".join(f"{_hstore_text(key)}=>{_hstore_text(text)}" for key, text in value.items())


def _hstore_text(text: str | None) -> str:
    if text is None:
        return "NULL"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _write_box(value: str, info: SerializationInfo) -> str:
    text = str.__str__(value)
    return _BySemicolon(text) if info.context is AS_PARAMETERS else text


def _write_geometry(value: str, info: SerializationInfo) -> str:
    text = str.__str__(value)
    return _ByColon(text) if info.context is AS_PARAMETERS else text


# ---- JSON ----

_MOST_DIGITS: Final = 4000
"""Python itself reads no integers that are much longer."""


class JsonNumber(float):
    """A number of a JSON document with other digits than a float has; PostgreSQL gets them back.

    In JSON it is the nearest float, since that is what readers of JSON make of it (RFC 8259, 6).
    """

    digits: str

    def __new__(cls, digits: str) -> JsonNumber:
        made = super().__new__(cls, digits)
        made.digits = digits
        return made


def parse_json(text: str) -> Any:
    """Read a JSON document as PostgreSQL has it.

    Integers keep all digits, and what only PostgreSQL can hold is refused rather than rounded away.
    """
    return json.loads(text, parse_float=_json_number, parse_int=_json_integer)


def _json_integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"no reader of JSON has a number for {digits[:20]}…")
    return int(digits)


def _json_number(digits: str) -> float:
    number = float(digits)
    if math.isfinite(number):
        return number if repr(number) == digits else JsonNumber(digits)
    exact = Decimal(digits)
    if exact.adjusted() < _MOST_DIGITS and exact == exact.to_integral_value():
        return int(exact)
    raise ValueError(f"no reader of JSON has a number for {digits[:20]}…")


def _json(value: object) -> JsonValue:
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, float):
        if math.isfinite(value):
            return value
        raise ValueError("JSON has no infinite number, and none that isn't one")
    if isinstance(value, list):
        return [_json(element) for element in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[object, object]", value).items()
        return {_json_key(key): _json(member) for key, member in members}
    raise ValueError("JSON is expected: null, a truth value, a number, text, a list or a dict")


def _json_key(key: object) -> str:
    if isinstance(key, str):
        return key
    raise ValueError("the keys of JSON objects are text")


def _write_json(value: JsonValue, info: SerializationInfo) -> Any:
    return _json_text(value) if info.context is AS_PARAMETERS else value


def _json_text(value: JsonValue) -> str:
    if isinstance(value, JsonNumber):
        return value.digits
    if isinstance(value, list):
        return f"[{','.join(map(_json_text, value))}]"
    if isinstance(value, dict):
        members = (f"{json.dumps(key)}:{_json_text(member)}" for key, member in value.items())
        return f"{{{','.join(members)}}}"
    return json.dumps(value)


# Null is a value of JSON, and the NULL of SQL looks no different in JSON. For a column that may be
# NULL it is that, as for any other type; elsewhere it is the null of JSON.
Json: TypeAlias = Annotated[
    JsonValue, PlainValidator(_json), PlainSerializer(_write_json), WithJsonSchema({})
]
Nothing: TypeAlias = Annotated[Never, PlainValidator(_nothing), WithJsonSchema({"not": {}})]
Bytea: TypeAlias = Annotated[
    bytes,
    PlainValidator(_bytea),
    PlainSerializer(_write_bytea, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Bytea"]),
]
Bits: TypeAlias = Annotated[str, Strict(), AfterValidator(_bits), WithJsonSchema(_SCHEMAS["Bits"])]
Inet: TypeAlias = Annotated[
    IPv4Interface | IPv6Interface,
    PlainValidator(_inet),
    PlainSerializer(_write_inet, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Text"]),
]
Cidr: TypeAlias = Annotated[
    IPv4Network | IPv6Network,
    PlainValidator(_cidr),
    PlainSerializer(_write_cidr, return_type=str, when_used="json"),
    WithJsonSchema(_SCHEMAS["Text"]),
]
Hstore: TypeAlias = Annotated[
    dict[str, str | None], PlainSerializer(_write_hstore), WithJsonSchema(_SCHEMAS["Hstore"])
]
Box: TypeAlias = Annotated[
    str, Strict(), PlainSerializer(_write_box), WithJsonSchema(_SCHEMAS["Text"])
]
Geometry: TypeAlias = Annotated[
    str, Strict(), PlainSerializer(_write_geometry), WithJsonSchema(_SCHEMAS["Text"])
]
# Any element may be NULL, and PostgreSQL doesn't enforce a number of dimensions.
Array = TypeAliasType("Array", "list[_T | Array[_T] | None]", type_params=(_T,))


# ---- models ----


class Omitted(Enum):
    """The type of OMITTED."""

    OMITTED = "omitted"


OMITTED: Final = Omitted.OMITTED
"""The value of a field that wasn't given: it isn't dumped, and it isn't null."""


def _is_omitted(value: object) -> bool:
    return value is OMITTED


def _or_omitted(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    return value if value is OMITTED else handler(value)


@dataclass(frozen=True)
class _MayBeOmitted:
    """Makes ``T | Omitted`` read as ``T``, so that errors and JSON Schema speak of T alone."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        first, *more = (part for part in get_args(source) if part is not Omitted)
        given: Any = first
        for part in more:
            given = given | part
        schema = handler.generate_schema(given)
        return core_schema.no_info_wrap_validator_function(_or_omitted, schema)


Omittable: TypeAlias = Annotated[_T | Omitted, _MayBeOmitted(), Field(exclude_if=_is_omitted)]


class _Model(BaseModel):
    # Fields may be given by their own name or by the column's, and are dumped by the column's.
    # Nothing is protected: whatever would shadow a name of BaseModel has an alias already.
    model_config = ConfigDict(
        defer_build=True,
        protected_namespaces=(),
        serialize_by_alias=True,
        validate_by_alias=True,
        validate_by_name=True,
    )


class RowModel(_Model):
    """A row as it is read. A column that this model doesn't know yet is ignored."""

    model_config = ConfigDict(extra="ignore")


class CompositeModel(_Model):
    """A value of a composite type."""

    model_config = ConfigDict(extra="forbid")


class WriteModel(_Model):
    """What is written. A column that doesn't exist, or can't be written, is refused."""

    model_config = ConfigDict(extra="forbid")

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if value is not OMITTED)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        schema = handler(core_schema)
        for field in handler.resolve_ref_schema(schema).get("properties", {}).values():
            if field.get("default") == OMITTED.value:
                del field["default"]
        return schema
