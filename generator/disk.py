"""The only module that reads and writes output: a tree to files, and files against a tree.

A file is written beside its place and moved there, so a crash leaves every file old or new, never
half. Only what MANIFEST.json lists is ever deleted, and nothing is written through a link that
leaves our folders.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import time
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import __version__
from generator.errors import WriteError
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
# Every file that we make and that can carry a comment says so in its first lines.
_MARK: Final = re.compile(rb"made by .?pgscribe", re.IGNORECASE)
_MARKED: Final = frozenset((".ts", ".mts", ".py", ".pyi", ".md", ".mmd", ".sql", ".yml", ".html"))
_HEAD: Final = 1024
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
        raise _failure(path, error) from error


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
    for place in (*changed, *orphaned, ("out", MANIFEST)):
        _refuse_escape(roots, place)
    # A folder where a file has to go, or the other way about, goes first; all else goes last.
    first = _in_the_way(orphaned, changed)
    deleted = [place for place in first if _delete(roots, place)]
    for place in changed:
        _refuse_foreign(roots.path(place), listed=place in old.files)

    _replace_all([(roots.path(place), wanted[place]) for place in changed])
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
        raise _failure(path, error) from error


def _lines(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def _refuse_escape(roots: Roots, place: Place) -> None:
    """A folder on the way that is a link to elsewhere would have us write, or delete, elsewhere."""
    folder = roots.folder(place[0]).resolve()
    path = roots.path(place)
    if not path.parent.resolve().is_relative_to(folder):
        raise WriteError(f"{path} leads out of {folder} through a link; remove the link")


def _in_the_way(orphaned: Collection[Place], changed: Collection[Place]) -> set[Place]:
    def parents(places: Collection[Place]) -> set[Place]:
        return {(root, str(up)) for root, path in places for up in PurePosixPath(path).parents}

    above = parents(changed)
    return {place for place in orphaned if place in above or parents([place]) & set(changed)}


def _refuse_foreign(path: Path, *, listed: bool) -> None:
    if listed or path.is_symlink() or not path.exists():
        return
    if path.is_dir():
        raise WriteError(f"{path} is a folder, and a file has to go there; move it away")
    head = (_read(path) or b"")[:_HEAD]
    if path.suffix in _MARKED and not _MARK.search(head):
        raise WriteError(
            f"{path} wasn't made by pgscribe; move it away, or choose another --out or --docs-dir"
        )


def _replace_all(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write all files beside their places before any is moved: a full disk changes nothing."""
    staged: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for number, (path, data) in enumerate(files):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = path.with_name(f"{_TEMPORARY}{os.getpid()}-{number}.tmp")
            temporary.unlink(missing_ok=True)  # of a killed run whose number we have got
            with temporary.open("xb") as stream:
                staged.append((temporary, path))
                stream.write(data)
        for temporary, path in staged:
            temporary.replace(path)
    except OSError as error:
        raise _failure(path, error) from error
    finally:
        for folder in {path.parent for path, _ in files}:
            _sweep(folder)


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
        raise _failure(path, error) from error
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
            if path.suffix in _MARKED and _MARK.search((_read(path) or b"")[:_HEAD]):
                yield root, path.relative_to(base).as_posix()


def _files(folder: Path, *, deep: bool) -> Iterator[Path]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - _NOT_OURS) if deep else []
        yield from (path for name in sorted(names) if (path := Path(base, name)).is_file())


def _failure(path: Path, error: OSError) -> WriteError:
    return WriteError(f"{path}: {error.strerror or error}")
