"""What a build writes is whole or not there: an interrupted one leaves what was there before."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TEMPORARY: Final = ".pgscribe-"
_ABANDONED: Final = 3600
"""Seconds after which a temporary file has no writer any more."""


def write_whole(target: Path, data: bytes) -> None:
    """Write a file beside its place and move it there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f"{_TEMPORARY}{os.getpid()}.tmp")
    temporary.write_bytes(data)
    temporary.replace(target)


def sweep(folder: Path) -> None:
    """Remove the temporary files of killed builds, in all folders below."""
    for path in folder.rglob(f"{_TEMPORARY}*.tmp"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED:
                path.unlink()


@contextlib.contextmanager
def in_place_of(folder: Path) -> Iterator[Path]:
    """A folder to fill: at the end of the block what is in it takes the place of what is in ``folder``.

    After an error, ``folder`` is as it was. What is hidden stays: a site may be a checkout of git. The two are on one
    file system, and ``folder`` remains the same one: it may be a mount, a link, or what a server serves.
    """
    new, old = folder / f"{_TEMPORARY}new", folder / f"{_TEMPORARY}old"
    _clear(new, old)
    new.mkdir(parents=True)
    try:
        yield new
        _exchange(folder, new, old)
    finally:
        _clear(new, old)
        # Of a first build that failed.
        with contextlib.suppress(OSError):
            folder.rmdir()


def _exchange(folder: Path, new: Path, old: Path) -> None:
    """Entry by entry, so that there is a site at any moment."""
    old.mkdir()
    wanted = {path.name for path in new.iterdir()}
    for name in sorted(wanted):
        if (folder / name).exists():
            (folder / name).rename(old / name)
        (new / name).rename(folder / name)
    for path in list(folder.iterdir()):
        if path.name not in wanted and not path.name.startswith("."):
            path.rename(old / path.name)


def _clear(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
