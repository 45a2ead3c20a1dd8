"""From a database to its files, or to nothing at all when it answers as it did when they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pipeline.progress import Progress, Silent
from generator.pipeline.reading import read_unless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.disk import Written
    from generator.model.catalog import Database
    from generator.pipeline.freshness import Files
    from generator.pipeline.project import Project


def refresh(
    project: Project, dsn: str, only: Sequence[str] = (), progress: Progress | None = None
) -> tuple[Written, Database | None]:
    """Read the database that ``dsn`` names, and write what ``generate`` writes.

    There is no database when the server answered with the very rows that all files were made from: no model is made
    of them again. Raises what ``read_database`` and ``generate`` raise.
    """
    fresh: dict[str, Files] = {}

    def known() -> str:
        # To import what makes files, and to look at them, takes as long as the server's answer: it is done meanwhile.
        from generator.pipeline.making import recorded

        nonlocal fresh
        fresh, digest = recorded(project, only)
        return digest

    progress = progress or Silent()
    database, reading = read_unless(dsn, project.config, progress, known)
    from generator.pipeline.making import generate, untouched

    if database is None:
        return untouched(fresh), None
    return generate(project, database, only, progress, reading), database
