"""``pgscribe demo``."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from generator.cli import docs, options
from generator.cli.console import Steps, say
from generator.cli.generate import summary
from generator.errors import ConfigError

if TYPE_CHECKING:
    from generator.pipeline.project import Project

TITLE: Final = "Thorbis Business OS"
_NOTES: Final = "annotations.toml"
_QUERIES: Final = "queries"
_SETTINGS: Final = f"""\
# Settings of the demo of pgscribe; `pgscribe init` writes them all with their explanations.
title = "{TITLE}"
annotations = "{_NOTES}"
queries = "{_QUERIES}"
"""

EXAMPLES: Final = """Examples, in an empty folder:

pgscribe demo

pgscribe demo --api   (until Ctrl-C: curl lines and tokens are printed)"""


def run(
    serve: Annotated[
        bool, typer.Option("--serve", help="Serve the site when all is made.")
    ] = False,
    api: Annotated[
        bool, typer.Option("--api", help="Serve the generated API over the demo database.")
    ] = False,
) -> None:
    """Deploy the demo database on a server of our own and generate everything from it.

    The server lives in a temporary folder and is gone afterwards; what stays is output/ and
    docs/database/, and where there were no settings those of the demo and its named queries.
    """
    from generator.pipeline import explaining, making, reading

    if serve and api:
        raise ConfigError("--serve and --api each serve until they are stopped; choose one")
    project = _project()
    if api:
        from generator.cli import demo_api

        demo_api.serve(project)
        return
    with Steps() as steps:
        with reading.deployed_demo(steps) as server:
            dsn = server.dsn(reading.DEMO.name)
            database = reading.read_database(dsn, project.config, steps)
            if project.queries:
                explaining.explain(project, dsn, (), steps)
        written = making.generate(project, database, (), steps)
    say(summary(written))
    # The site is for those who have MkDocs; all else is there without it.
    if serve or importlib.util.find_spec("mkdocs"):
        index = docs.build_site(project)
        if serve:
            docs.serve_site(index, docs.PORT)


def _project() -> Project:
    """The project of the working folder, which becomes the demo's if it is nobody's yet.

    Raises ConfigError when it is another's, whose output the demo would overwrite.
    """
    from generator import disk
    from generator.config import FILE_NAME
    from generator.pipeline import reading

    project = options.open_project(None)
    if not project.config.source and not project.roots.path(reading.MODEL_PLACE).exists():
        notes = (reading.DEMO / _NOTES).read_bytes()
        disk.write_file(Path(_NOTES), notes)
        for query in sorted((reading.DEMO / _QUERIES).glob("*.sql")):
            disk.write_file(Path(_QUERIES, query.name), query.read_bytes())
        lint = (reading.DEMO / "lint.toml").read_bytes()
        disk.write_file(Path(FILE_NAME), _SETTINGS.encode() + b"\n" + lint)
        return options.open_project(None)
    if project.config.title != TITLE:
        raise ConfigError(
            f"{Path.cwd()} holds another project, whose output the demo would overwrite; "
            "run it in an empty folder"
        )
    return project
