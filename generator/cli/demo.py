"""``pgscribe demo``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.cli import options
from generator.cli.console import Steps, say
from generator.cli.generate import summary

if TYPE_CHECKING:
    from generator.pipeline import Project

TITLE: Final = "Thorbis Business OS"

EXAMPLES: Final = """Example, in an empty folder:

pgscribe demo"""


def run() -> None:
    """Deploy the demo database on a server of our own and generate everything from it.

    The server lives in a temporary folder and is gone afterwards; what stays is output/ and
    docs/database/.
    """
    from generator import pipeline

    project = _project()
    with Steps() as steps:
        database = pipeline.read_demo(project.config, steps)
        pipeline.refuse_other_output(project, database)
        written = pipeline.generate(project, database, (), steps)
    say(summary(written))


def _project() -> Project:
    """The project of the working folder, if it is the demo's; else the demo with its defaults."""
    from generator import pipeline
    from generator.errors import ConfigError

    notes = pipeline.DEMO / "annotations.toml"
    project = options.open_project(None)
    if not project.config.source:
        return options.open_project(None, annotations=notes, title=TITLE)
    chosen = project.config.annotations
    if chosen is None or chosen.read_bytes() != notes.read_bytes():
        raise ConfigError(
            f"{project.config.source} holds settings of another project; "
            f"run the demo in an empty folder, not in {Path.cwd()}"
        )
    return project
