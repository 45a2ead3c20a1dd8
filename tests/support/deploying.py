"""Files of SQL in a folder that the server's account may enter, and what is read of them."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from generator.config import Config
from generator.pipeline.deploying import read_ddl
from generator.pipeline.progress import Silent

if TYPE_CHECKING:
    from generator.model.catalog import Database

as_root: Final = pytest.mark.skipif(os.geteuid() != 0, reason="only root has a user to change from")


def working_folder(folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """A working folder that the server's account may enter, as a checkout in CI is."""
    patch.chdir(folder)
    open_to_all(folder)
    return folder


def open_to_all(folder: Path) -> None:
    """Let every account enter a temporary folder, which root's are closed to."""
    for each in (folder, *folder.parents):
        if each == Path(tempfile.gettempdir()):
            break
        each.chmod(0o755)


def write(folder: Path, **scripts: str) -> None:
    """Scripts as files of these names."""
    for name, script in scripts.items():
        path = folder / f"{name}.sql"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script, "utf-8")


def read(*patterns: str, scratch: str | None = None) -> Database:
    """What `--ddl` reads."""
    return read_ddl(patterns, Config(), Silent(), scratch)


def tables(database: Database) -> list[str]:
    """The relations by name, with their schemas."""
    return [f"{s.name}.{r.name}" for s in database.schemas for r in s.relations]
