"""The options that several commands share, and the project they add up to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from generator.pipeline.project import Project


def named(value: str) -> Path:
    """A path of the command line; an empty one is a variable that isn't set, not this folder."""
    if not value:
        raise typer.BadParameter("is empty; the working folder is .")
    return Path(value)


def given(value: str) -> str:
    """A value of the command line; an empty one is a variable that isn't set."""
    if not value.strip():
        raise typer.BadParameter("is empty")
    return value


Dsn = Annotated[
    str | None,
    typer.Option(
        "--dsn",
        metavar="DSN",
        parser=given,
        help="The database; else PGSCRIBE_DSN, the settings, DATABASE_URL or PG… variables.",
    ),
]
Ddl = Annotated[
    list[str] | None,
    typer.Option(
        "--ddl",
        metavar="FILES",
        parser=given,
        help="SQL files, a folder or a glob: deployed into a throw-away server and read instead of "
        "a database; may be given more than once.",
    ),
]
ScratchDsn = Annotated[
    str | None,
    typer.Option(
        "--scratch-dsn",
        metavar="DSN",
        parser=given,
        help="Deploy --ddl into a new database of this server, which is dropped in the end.",
    ),
]
ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="Settings; else pgscribe.toml, or [tool.pgscribe] in pyproject.toml.",
    ),
]
Schemas = Annotated[
    list[str] | None,
    typer.Option(
        "--schema", metavar="PATTERN", help="Only these schemas; may be given more than once."
    ),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="PATTERN",
        help="Without these schemas, or tables as schema.table; may be given more than once.",
    ),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", metavar="FOLDER", parser=named, help="Where code goes. [output]"),
]
DocsDir = Annotated[
    Path | None,
    typer.Option(
        "--docs-dir", metavar="FOLDER", parser=named, help="Where pages go. [docs/database]"
    ),
]


def open_project(config: Path | None, **overrides: Any) -> Project:
    """The project of the working folder; options that weren't given are None or empty."""
    from generator.pipeline import project

    given = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in overrides.items()
        if value
    }
    return project.open_project(Path(), config, given)


def require_ddl(ddl: list[str] | None, scratch_dsn: str | None, **others: object) -> None:
    """Refuse a server for files that weren't named, and files together with another source."""
    if scratch_dsn is not None and not ddl:
        raise typer.BadParameter("--scratch-dsn is where --ddl is deployed; name SQL files")
    for option, value in others.items():
        if ddl and value is not None:
            raise typer.BadParameter(f"--ddl and --{option} are two sources; leave one out")


def complete_target(incomplete: str) -> list[str]:
    """The targets whose names begin so, for the shell's completion."""
    from generator.targets import load_targets

    return [name for name in load_targets() if name.startswith(incomplete)]
