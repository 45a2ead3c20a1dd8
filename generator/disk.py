"""The only module that reads and writes output: a tree to files, and files against a tree.

A file is written beside its place and moved there, so a crash leaves every file old or new, never
half. Only what MANIFEST.json lists is ever deleted, and nothing is written through a link that
leaves our folders.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import __version__
from generator.errors import WriteError
from generator.obstacles import (
    HEAD,
    MARK,
    MARKED,
    failure,
    in_the_way,
    refuse_escape,
    refuse_foreign,
    refuse_locked,
)
from generator.tree import (
    MANIFEST,
    Differences,
    Entry,
    Manifest,
    Place,
    Roots,
    Tree,
    decode_manifest,
    describe,
    encode_manifest,
    sha256,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence


_TEMPORARY: Final = ".pgscribe-"
_ABANDONED: Final = 3600  # seconds after which a temporary file has no writer any more
_NOT_OURS: Final = frozenset(("__pycache__", "node_modules", ".git", ".venv"))


class Written(Struct, frozen=True, kw_only=True):
    """What a write changed on disk; each part sorted."""

    written: tuple[Place, ...] = ()
    deleted: tuple[Place, ...] = ()
    unchanged: int = 0


def read_file(path: Path) -> bytes | None:
    """The bytes of an input file; None where there is none. Raises WriteError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise failure(path, error, "change its rights") from error


def write_file(path: Path, data: bytes) -> bool:
    """Write one file outside our folders, whole or not at all, and say whether it changed.

    Raises WriteError for a link too: ``/dev/stdout`` is one, and would become a file.
    """
    if path.is_symlink():
        raise WriteError(f"{path} is a link; name a file, or - for stdout")
    if _read_regular(path) == data:
        return False
    _replace_all([(path, data)])
    return True


def read_manifest(roots: Roots) -> Manifest:
    """What was written last, nothing where there is no MANIFEST.json. Raises WriteError."""
    path = roots.path(("out", MANIFEST))
    data = _read_regular(path)
    try:
        return Manifest() if data is None else decode_manifest(data)
    except ValueError as error:
        raise WriteError(
            f"{path} can't be read ({error}); delete it and run `pgscribe generate`"
        ) from error


def read_made(roots: Roots, manifest: Manifest, place: Place, key: str) -> bytes | None:
    """The file's bytes if they were made from this key and nobody changed them since."""
    entry = manifest.files.get(place)
    if entry is None or entry.key != key:
        return None
    data = _read(roots.path(place))
    return data if data is not None and sha256(data) == entry.sha256 else None


def write(tree: Tree, roots: Roots, *, ran: Collection[str] | None = None) -> Written:
    """Make the files on disk those of the tree.

    ``ran`` names the targets that the tree holds whole; what others wrote stays. None: every one.
    Raises WriteError, before anything changed where that can be seen before: a folder that can't be
    written, a link that leaves our folders, a file in our way that somebody wrote by hand.
    """
    old = read_manifest(roots)
    kept, orphaned = _part(tree, old, ran)
    wanted = {place: file.data for place, file in tree.items()}
    changed = sorted(place for place, data in wanted.items() if _read(roots.path(place)) != data)
    record = encode_manifest(describe(tree, __version__, kept))
    first = _checked(roots, changed, orphaned, old)
    with _staged([(roots.path(place), wanted[place]) for place in changed]):
        deleted = [place for place in first if _delete(roots, place)]
    deleted += [place for place in orphaned if place not in first and _delete(roots, place)]
    manifest_path = roots.path(("out", MANIFEST))
    if _read(manifest_path) != record:
        _replace_all([(manifest_path, record)])
    return Written(
        written=tuple(changed),
        deleted=tuple(sorted(deleted)),
        unchanged=len(tree) - len(changed),
    )


def compare(tree: Tree, roots: Roots) -> Differences:
    """How the files on disk differ from the tree; line ends don't count (a checkout may have CRLF).

    Orphaned is what MANIFEST.json lists, and what in our folders says that we made it, unless the
    tree has it.
    """
    old = read_manifest(roots)
    manifest: Place = ("out", MANIFEST)
    wanted = {place: file.data for place, file in tree.items()}
    wanted[manifest] = encode_manifest(describe(tree, __version__, {}))
    changed: list[Place] = []
    missing: list[Place] = []
    for place, data in wanted.items():
        found = _read(roots.path(place))
        if found is None:
            missing.append(place)
        elif _lines(found) != _lines(data):
            changed.append(place)
    orphaned = {place for place in old.files if _read(roots.path(place)) is not None}
    orphaned |= set(_marked_files(roots, (*wanted, *old.files)))
    return Differences(
        changed=tuple(sorted(changed)),
        missing=tuple(sorted(missing)),
        orphaned=tuple(sorted(orphaned - wanted.keys())),
    )


def edited(roots: Roots, manifest: Manifest, place: Place) -> bool:
    """Whether the file isn't as it was last written, line ends aside."""
    data, entry = _read(roots.path(place)), manifest.files.get(place)
    if data is None or entry is None:
        return False
    return entry.sha256 not in (sha256(data), sha256(_lines(data)))


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


def _read(path: Path) -> bytes | None:
    """The bytes of a file; None where there is none, or a link or a folder in its place."""
    return None if path.is_symlink() or path.is_dir() else _read_regular(path)


def _read_regular(path: Path) -> bytes | None:
    """The bytes of a file; None where there is none. Anything else is refused before it is read.

    A device may have no end, a pipe no writer, and a file that is moved there would replace them.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise WriteError(f"{path} isn't a regular file; choose another place")
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise failure(path, error) from error


def _lines(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


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


def _marked_files(roots: Roots, places: Iterable[Place]) -> Iterator[Place]:
    """The files that carry our mark, in the folders that we write to."""
    folders = {(root, PurePosixPath(path).parts[:-1][:1]) for root, path in places}
    for root, parts in sorted(folders):
        base = roots.folder(root)
        for path in _files(base.joinpath(*parts), deep=bool(parts)):
            if path.suffix in MARKED and MARK.search((_read(path) or b"")[:HEAD]):
                yield root, path.relative_to(base).as_posix()


def _files(folder: Path, *, deep: bool) -> Iterator[Path]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - _NOT_OURS) if deep else []
        yield from (path for name in sorted(names) if (path := Path(base, name)).is_file())
