"""The model as JSON, laid out so that a diff of it reads well: one column, key or label list a line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

import msgspec

from generator.errors import ModelError
from generator.model.catalog import FORMAT, Database, Relation, Schema

# These are written a field a line, and the structs in their lists one a line; all else is one line each.
_BLOCKS: Final = (Database, Schema, Relation)
_encoder: Final = msgspec.json.Encoder()
_decoder: Final = msgspec.json.Decoder(Database)


class _Header(msgspec.Struct):
    format: int


def encode(database: Database) -> bytes:
    """The model as UTF-8 JSON with LF line ends; equal models give equal bytes."""
    return ("".join(_block(database, "")) + "\n").encode()


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
    return _encoder.encode(_plain(value)).decode()


def _plain(value: object) -> object:
    """Structs as dicts without what equals its default.

    msgspec's own ``omit_defaults`` leaves out what *is* the default, and a string read from a server or a file is
    another object than the one in the class.
    """
    if isinstance(value, msgspec.Struct):
        return {
            name: _plain(found)
            for name, default in _fields(type(value))
            if (found := getattr(value, name)) != default
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _fields(struct: type[msgspec.Struct]) -> tuple[tuple[str, object], ...]:
    """Names and defaults; a field that must be given has a default that nothing equals."""
    return tuple((field.name, field.default) for field in msgspec.structs.fields(struct))


def _block(struct: msgspec.Struct, indent: str) -> Iterator[str]:
    inner = indent + " "
    yield "{"
    separator = "\n"
    for name, default in _fields(type(struct)):
        value = getattr(struct, name)
        # `format` is written although it never differs from its default: it is what readers look at first.
        if value == default and name != "format":
            continue
        yield f'{separator}{inner}"{name}": '
        yield from _value(value, inner)
        separator = ",\n"
    yield f"\n{indent}}}"


def _value(value: object, indent: str) -> Iterator[str]:
    if isinstance(value, _BLOCKS):
        yield from _block(value, indent)
    elif isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
        inner = indent + " "
        separator = "["
        for item in value:
            yield f"{separator}\n{inner}"
            yield from _value(item, inner)
            separator = ","
        yield f"\n{indent}]"
    else:
        yield _line(value)
