"""The settings of the TypeScript target, and which of them a wire can hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from msgspec import Struct

from generator.errors import ConfigError
from generator.typemap.kinds import Wire
from generator.typemap.typescript import TypeScriptDate, TypeScriptNumber

Case = Literal["database", "camel"]


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the rows are read, and what people say of types beyond the database.

    ``int8``, ``numeric`` and ``dates`` are None for what the wire does by itself. ``types`` and
    ``columns`` are overrides, by ``schema.type`` (a built-in type by its name alone) and by
    ``schema.relation.column``; ``types_from`` is the module that exports the types which they, and
    the tag ``@type``, call by name alone.
    """

    wire: Wire = "api"
    int8: TypeScriptNumber | None = None
    numeric: TypeScriptNumber | None = None
    dates: TypeScriptDate | None = None
    brands: bool = False
    case: Case = "database"
    types_from: str = ""
    types: dict[str, str] = {}
    columns: dict[str, str] = {}


_NUMBERS: Final = ("string", "number")
_CHOICES: Final[Mapping[Wire, Mapping[str, tuple[str, ...]]]] = {
    "api": {"int8": _NUMBERS, "numeric": _NUMBERS, "dates": ("string",)},
    "postgrest": {"int8": ("number",), "numeric": ("number",), "dates": ("string",)},
    "node-postgres": {
        "int8": (*_NUMBERS, "bigint"),
        "numeric": (*_NUMBERS, "bigint"),
        "dates": ("string", "Date"),
    },
}
"""What a reader can make of a value: JSON has no bigint and no Date, and PostgREST writes numbers."""


def refuse_impossible(options: Options) -> None:
    """Raise ConfigError for an option that the wire can't hold."""
    for name, choices in _CHOICES[options.wire].items():
        chosen = getattr(options, name)
        if chosen is not None and chosen not in choices:
            possible = " or ".join(f'"{choice}"' for choice in choices)
            raise ConfigError(
                f'[typescript]: {name} = "{chosen}" can\'t be with wire = "{options.wire}";'
                f" it can be {possible}"
            )
