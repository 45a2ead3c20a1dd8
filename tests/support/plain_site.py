"""A database as most are, in a project with nothing of its own: tables in public, no comments, no grants, no git."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from tests.support.whole_site import pgscribe

SCHEMA: Final = Path(__file__).with_name("plain.sql")


def build(folder: Path) -> None:
    """The files and the site that the first two commands make."""
    shutil.copyfile(SCHEMA, folder / "schema.sql")
    pgscribe(folder, "generate", "--ddl", "schema.sql")
    pgscribe(folder, "docs", "build")
