"""The model as JSON, laid out so that a diff of it reads well: one column, key or label list a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, Final

import msgspec

from generator.errors import ModelError
from generator.model.catalog import FORMAT, Database, Relation, Schema
from generator.model.types import TypeRef

# These are written a field a line, and the structs in their lists one a line; all else is one line each.
_BLOCKS: Final = (Database, Schema, Relation)
_SCALARS: Final = frozenset({str, bool, int, type(None)})
_encode: Final = msgspec.json.Encoder().encode
_decoder: Final = msgspec.json.Decoder(Database)


class _Header(msgspec.Struct):
    format: int


def encode(database: Database) -> bytes:
    """The model as UTF-8 JSON with LF line ends; equal models give equal bytes."""
    parts: list[str] = []
    _block(database, "", parts)
    return ("".join(parts) + "\n").encode()


def decode(data: bytes, *, source: str = "model.json") -> Database:
    """The model that ``encode`` wrote.

    Raises ModelError, naming ``source`` and the place in it, when the data is no model or of a newer format.
    """
    try:
        header = msgspec.json.decode(data, type=_Header)
    except msgspec.MsgspecError as error:
        raise ModelError(
            f"{source} is not a pgscribe model ({error}); make it anew with `pgscribe introspect`"
        ) from error
    if header.format > FORMAT:
        raise ModelError(
            f"{source} has format {header.format}, this pgscribe reads up to {FORMAT}; upgrade pgscribe"
        )
    try:
        return _decoder.decode(data)
    except msgspec.MsgspecError as error:
        raise ModelError(f"{source}: {error}; make it anew with `pgscribe introspect`") from error


def json_schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of model.json."""
    schema = msgspec.json.schema(Database)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"pgscribe model, format {FORMAT}",
        **schema,
    }


def _line(value: object) -> str:
    return _encode(_plain(value)).decode()


def _plain(value: object) -> object:
    """Structs as dicts without what equals its default.

    msgspec's own ``omit_defaults`` leaves out what *is* the default, and a string read from a server or a file is
    another object than the one in the class.
    """
    if isinstance(value, TypeRef):
        return _type(value)
    if isinstance(value, msgspec.Struct):
        return _fields_of(value)
    if isinstance(value, tuple):
        return [item if type(item) in _SCALARS else _plain(item) for item in value]
    return value


@lru_cache(maxsize=4096)
def _type(ref: TypeRef) -> dict[str, object]:
    """Of all structs most are types, and few of them differ."""
    return _fields_of(ref)


def _fields_of(struct: msgspec.Struct) -> dict[str, object]:
    names, defaults, values = _fields(type(struct))
    # Of half a million values in a large model, nearly all need no call of their own.
    return {
        name: found if type(found) in _SCALARS else _plain(found)
        for name, default, found in zip(names, defaults, values(struct), strict=True)
        if found is not default and found != default
    }


@cache
def _fields(
    struct: type[msgspec.Struct],
) -> tuple[tuple[str, ...], tuple[object, ...], Callable[[Any], Iterable[object]]]:
    """Names, defaults, and what gets all values; what must be given has a default that nothing equals."""
    fields = msgspec.structs.fields(struct)
    names = tuple(field.name for field in fields)
    values = attrgetter(*names) if len(names) > 1 else msgspec.structs.astuple
    return names, tuple(field.default for field in fields), values


def _block(struct: msgspec.Struct, indent: str, parts: list[str]) -> None:
    inner = indent + " "
    separator = "{\n"
    names, defaults, values = _fields(type(struct))
    for name, default, value in zip(names, defaults, values(struct), strict=True):
        # `format` is written although it never differs from its default: it is what readers look at first.
        if value == default and name != "format":
            continue
        parts.append(f'{separator}{inner}"{name}": ')
        separator = ",\n"
        if isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
            _items(value, inner, parts)
        else:
            parts.append(_line(value))
    parts.append(f"\n{indent}}}")


def _items(structs: tuple[msgspec.Struct, ...], indent: str, parts: list[str]) -> None:
    inner = indent + " "
    if isinstance(structs[0], _BLOCKS):
        separator = f"[\n{inner}"
        for struct in structs:
            parts.append(separator)
            separator = f",\n{inner}"
            _block(struct, inner, parts)
    else:
        lines = f",\n{inner}".join([_encode(_fields_of(struct)).decode() for struct in structs])
        parts.append(f"[\n{inner}{lines}")
    parts.append(f"\n{indent}]")
