"""``pgscribe init``."""

from __future__ import annotations

import types
import typing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

from generator.cli.console import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from msgspec import Struct
    from msgspec.structs import FieldInfo

    from generator.plan import Target

EXAMPLES: Final = ""

_HEAD: Final = """\
# Settings of pgscribe. All of them have defaults; take away a # to change one.

# The variable that names the database. Passwords stay out of this file.
# dsn = "$DATABASE_URL"

# Schemas to read, as patterns; all of them when the list is empty.
# schemas = ["app", "billing_*"]

# What to leave out: schemas, or tables as schema.table.
# exclude = ["app.tmp_*"]

# Where code goes, and where pages go.
# out = "output"
# docs_dir = "docs/database"

# What to generate (see `pgscribe targets`); all of it when the list is empty.
# targets = []

# A file with what the database can't say: relations without a foreign key, a glossary, endpoints.
# annotations = "annotations.toml"

# A folder of named queries, a file of SQL each: their plans, and pages that show which indexes serve them.
# queries = "queries"

# A folder of templates that win over the packaged ones.
# templates = "templates"

# The project's name: heading of the first page, title of the API's document.
# title = "Shop"
"""
_EXAMPLES: Final[dict[type, object]] = {bool: False, int: 1, float: 1.0, str: "…"}


def run() -> None:
    """Write a commented pgscribe.toml. A file that exists is never overwritten."""
    from generator.config import FILE_NAME, load
    from generator.errors import ConfigError
    from generator.obstacles import failure
    from generator.targets import load_targets

    targets = load_targets()
    path = Path(FILE_NAME)
    if path.exists():
        raise ConfigError(f"{path} exists already; it was left as it is")
    if source := load(Path(), None, targets).source:
        raise ConfigError(f"{source} holds settings already")
    try:
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text(targets.values()))
    except OSError as error:
        raise failure(path, error, "run it in a folder that you may write to") from error
    say(f"{path}: written")


def text(targets: Iterable[Target]) -> str:
    """The commented file: the settings, and a table with the options of lint and of each target.

    The tables' headings aren't commented: an empty table is valid, and any line below can be set.
    """
    import msgspec

    from generator.lint.options import Options

    parts = [_HEAD, *_table("lint", "What lint asks of the schema", Options)]
    for target in targets:
        if msgspec.structs.fields(target.OPTIONS):
            parts += _table(target.NAME, target.SUMMARY, target.OPTIONS)
    return "".join(parts)


def _table(name: str, summary: str, kind: type[Struct]) -> list[str]:
    import msgspec

    fields = msgspec.structs.fields(kind)
    shown = [f"# {field.encode_name} = {_shown(field)}\n" for field in fields]
    return [f"\n# {summary}.\n[{name}]\n", *shown]


def _shown(field: FieldInfo) -> str:
    """The default, or where nothing is set a value that could be."""
    import msgspec

    value = field.default
    if field.default_factory is not msgspec.NODEFAULT:
        value = field.default_factory()
    if value is not None and value is not msgspec.NODEFAULT:
        return msgspec.json.encode(value).decode()
    example = msgspec.json.encode(_example(field.type)).decode()
    return f"{example}  # not set by default" if value is None else example


def _example(kind: Any) -> object:
    """A value of a type, as far as settings have it."""
    parts = [part for part in get_args(kind) if part is not type(None)]
    match get_origin(kind):
        case typing.Union | types.UnionType:
            return _example(parts[0])
        case typing.Literal:
            return parts[0]
        case None:
            return _EXAMPLES.get(kind, {})  # a Struct is a table
        case origin:
            return origin()
