"""``pgscribe docs build`` and ``pgscribe docs serve``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from generator.cli import options
from generator.cli.console import Steps, require_command, say

if TYPE_CHECKING:
    from pathlib import Path

    from generator.pipeline.project import Project

PORT: Final = 8000

app = typer.Typer()

Port = Annotated[
    int | None,
    typer.Option(
        "--port",
        metavar="PORT",
        min=0,
        max=65535,
        help=f"The port to serve at; 0 is any free one. [{PORT}]",
    ),
]


@app.callback(invoke_without_command=True)
def _root(context: typer.Context) -> None:
    """Make the site: the generated pages with their diagrams."""
    require_command(context)


@app.command()
def build(
    config: options.ConfigFile = None, out: options.Out = None, docs_dir: options.DocsDir = None
) -> None:
    """Make the site of what was generated, in site/."""
    build_site(options.open_project(config, out=out, docs_dir=docs_dir))


@app.command()
def serve(
    config: options.ConfigFile = None,
    out: options.Out = None,
    docs_dir: options.DocsDir = None,
    port: Port = None,
) -> None:
    """Make the site and serve it to this machine alone."""
    serve_site(build_site(options.open_project(config, out=out, docs_dir=docs_dir)), port)


def build_site(project: Project) -> Path:
    """Build the site of a project, and return its first page."""
    from generator.pipeline import making

    with Steps() as steps:
        index = making.build_site(project, steps)
    say(f"{index}: the site's first page")
    return index


def serve_site(index: Path, port: int | None) -> None:
    """Serve a built site until the user stops it, which is no error."""
    from generator import site

    try:
        site.serve_site(
            index.parent, PORT if port is None else port, lambda address: say(f"serving {address}")
        )
    except KeyboardInterrupt:
        say("stopped")
