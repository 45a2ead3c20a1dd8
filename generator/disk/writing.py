"""A tree to files: all of it or nothing, and every file old or new."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import __version__
from generator.disk.reading import read, read_manifest, read_regular
from generator.errors import WriteError
from generator.obstacles import (
    failure,
    in_the_way,
    refuse_escape,
    refuse_foreign,
    refuse_locked,
)
from generator.tree import (
    MANIFEST,
    Entry,
    Manifest,
    Origin,
    Place,
    Roots,
    Tree,
    describe,
    encode_manifest,
    sealed,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

_TEMPORARY: Final = ".pgscribe-"
_ABANDONED: Final = 3600  # seconds after which a temporary file has no writer any more


class Written(Struct, frozen=True, kw_only=True):
    """What a write changed on disk; each part sorted."""

    written: tuple[Place, ...] = ()
    deleted: tuple[Place, ...] = ()
    unchanged: int = 0


def write_file(path: Path, data: bytes) -> bool:
    """Write one file outside our folders, whole or not at all, and say whether it changed.

    Raises WriteError for a link too: ``/dev/stdout`` is one, and would become a file.
    """
    if path.is_symlink():
        raise WriteError(f"{path} is a link; name a file, or - for stdout")
    if read_regular(path) == data:
        return False
    _replace_all([(path, data)])
    return True


def write(
    tree: Tree,
    roots: Roots,
    *,
    ran: Collection[str] | None = None,
    origin: Origin | None = None,
) -> Written:
    """Make the files on disk those of the tree.

    ``ran`` names the targets that the tree holds whole; what others wrote stays. None: every one.
    ``origin`` is what they were made from, to be recorded.
    Raises WriteError, before anything changed where that can be seen before: a folder that can't be
    written, a link that leaves our folders, a file in our way that somebody wrote by hand.
    """
    old = read_manifest(roots)
    kept, orphaned = _part(tree, old, ran)
    wanted = {place: file.data for place, file in tree.items()}
    changed = sorted(place for place, data in wanted.items() if read(roots.path(place)) != data)
    record = encode_manifest(_described(tree, kept, old, origin))
    first = _checked(roots, changed, orphaned, old)
    with _staged([(roots.path(place), wanted[place]) for place in changed]):
        deleted = [place for place in first if _delete(roots, place)]
    deleted += [place for place in orphaned if place not in first and _delete(roots, place)]
    manifest_path = roots.path(("out", MANIFEST))
    if read(manifest_path) != record:
        _replace_all([(manifest_path, record)])
    return Written(
        written=tuple(changed),
        deleted=tuple(sorted(deleted)),
        unchanged=len(tree) - len(changed),
    )


def _described(
    tree: Tree, kept: Mapping[Place, Entry], old: Manifest, origin: Origin | None
) -> Manifest:
    made = {file.target: origin for file in tree.values()} if origin else {}
    return sealed(describe(tree, __version__, kept), {**old.origins, **made})


def _part(
    tree: Tree, old: Manifest, ran: Collection[str] | None
) -> tuple[Mapping[Place, Entry], list[Place]]:
    """What was written before and isn't in the tree: what stays listed, and what has to go."""
    others = {place: entry for place, entry in old.files.items() if place not in tree}
    stays = {
        place: entry
        for place, entry in others.items()
        if ran is not None and entry.target not in ran
    }
    return stays, sorted(others.keys() - stays.keys())


def _checked(
    roots: Roots, changed: Collection[Place], orphaned: Collection[Place], old: Manifest
) -> set[Place]:
    """Refuse what can be seen to fail, before any change; what has to go before the rest."""
    for place in (*changed, *orphaned, ("out", MANIFEST)):
        refuse_escape(roots.folder(place[0]), roots.path(place))
    for place in orphaned:
        refuse_locked(roots.path(place))
    # A folder where a file has to go, or the other way about, goes first; all else goes last.
    first = in_the_way(orphaned, changed)
    going = {roots.path(place) for place in first}
    for place in changed:
        if place not in old.files or roots.path(place).is_dir():
            refuse_foreign(roots.path(place), going)
    return first


def _replace_all(files: Sequence[tuple[Path, bytes]]) -> None:
    with _staged(files):
        pass


@contextlib.contextmanager
def _staged(files: Sequence[tuple[Path, bytes]]) -> Iterator[None]:
    """Write all files before the block, and move them after it: a full disk changes nothing.

    Each is written beside its place, or where that has no folder yet, in the nearest there is.
    """
    staged: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for number, (path, data) in enumerate(files):
            temporary = _nearest(path) / f"{_TEMPORARY}{os.getpid()}-{number}.tmp"
            temporary.unlink(missing_ok=True)  # of a killed run whose number we have got
            with temporary.open("xb") as stream:
                staged.append((temporary, path))
                stream.write(data)
        yield
        for temporary, path in staged:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.replace(path)
    except OSError as error:
        raise failure(path, error) from error
    finally:
        for folder in {temporary.parent for temporary, _ in staged}:
            _sweep(folder)


def _nearest(path: Path) -> Path:
    """The folder of a path, made unless a file is in its way that will be gone."""
    with contextlib.suppress(FileExistsError, NotADirectoryError):
        path.parent.mkdir(parents=True, exist_ok=True)
    return next(up for up in path.parents if up.is_dir())


def _sweep(folder: Path) -> None:
    """Remove our temporary files, and those that a killed run left long ago."""
    ours = f"{_TEMPORARY}{os.getpid()}-"
    for path in folder.glob(f"{_TEMPORARY}*.tmp"):
        with contextlib.suppress(OSError):
            if path.name.startswith(ours) or time.time() - path.stat().st_mtime > _ABANDONED:
                path.unlink()


def _delete(roots: Roots, place: Place) -> bool:
    """Delete a file, and the folders that it leaves empty."""
    path, folder = roots.path(place), roots.folder(place[0])
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise failure(path, error) from error
    for parent in path.parents:
        if parent == folder:
            break
        try:
            parent.rmdir()
        except OSError:  # not empty
            break
    return True
