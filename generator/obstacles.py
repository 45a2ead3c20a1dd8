"""What stands in the way of a write, said before anything is changed."""

from __future__ import annotations

import errno
import os
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from generator.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from generator.tree import Place

# Every file that we make and that can carry a comment says so in its first lines.
MARK: Final = re.compile(rb"made by .?pgscribe", re.IGNORECASE)
MARKED: Final = frozenset((".ts", ".mts", ".py", ".pyi", ".md", ".mmd", ".sql", ".yml", ".html"))
HEAD: Final = 1024
WRITING: Final = "choose another --out or --docs-dir, or change the rights of the folder"
_NO_RIGHT: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


def failure(path: Path, error: OSError, mend: str = WRITING) -> WriteError:
    """What the system said of a path; where it is a right that lacks, with what mends it."""
    hint = f"; {mend}" if error.errno in _NO_RIGHT else ""
    return WriteError(f"{path}: {error.strerror or error}{hint}")


def refuse_escape(folder: Path, path: Path) -> None:
    """A folder on the way that is a link to elsewhere would have us write, or delete, elsewhere."""
    if not path.parent.resolve().is_relative_to(folder.resolve()):
        raise WriteError(f"{path} leads out of {folder.resolve()} through a link; remove the link")


def refuse_locked(path: Path) -> None:
    """A file that has to go must be in a folder that can be written."""
    if path.is_file() and not os.access(path.parent, os.W_OK | os.X_OK):
        raise failure(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))


def refuse_foreign(path: Path, going: Collection[Path]) -> None:
    """A file or folder of somebody else's where ours has to go. ``going`` will be deleted first."""
    for up in path.parents:
        if up not in going and (up.is_symlink() or up.exists()) and not up.is_dir():
            raise WriteError(f"{up} is a file, and a folder has to go there; move it away")
    if path.is_symlink() or not path.exists():
        return
    if path.is_dir():
        if _all_goes(path, going):
            return
        raise WriteError(f"{path} is a folder, and a file has to go there; move it away")
    if path.suffix in MARKED and not MARK.search(_head(path)):
        raise WriteError(
            f"{path} wasn't made by pgscribe; move it away, or choose another --out or --docs-dir"
        )


def in_the_way(orphaned: Collection[Place], changed: Collection[Place]) -> set[Place]:
    """The orphaned files that have to go before the changed ones can be written."""

    def parents(places: Collection[Place]) -> set[Place]:
        return {(root, str(up)) for root, path in places for up in PurePosixPath(path).parents}

    above = parents(changed)
    return {place for place in orphaned if place in above or parents([place]) & set(changed)}


def _all_goes(folder: Path, going: Collection[Path]) -> bool:
    """Whether deleting ``going`` leaves nothing of the folder."""
    try:
        found = list(folder.iterdir())
    except OSError as error:
        raise failure(folder, error) from error
    return bool(found) and all(
        path in going or (path.is_dir() and not path.is_symlink() and _all_goes(path, going))
        for path in found
    )


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(HEAD)
    except OSError as error:
        raise failure(path, error) from error
