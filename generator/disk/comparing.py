"""Files on disk against a tree, or against what is recorded of them."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from generator import __version__
from generator.disk.reading import read, read_manifest, unix_lines
from generator.obstacles import HEAD, MARK, MARKED
from generator.tree import (
    MANIFEST,
    Differences,
    Entry,
    Manifest,
    Place,
    Roots,
    Tree,
    describe,
    encode_manifest,
    sha256,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_NOT_OURS: Final = frozenset(("__pycache__", "node_modules", ".git", ".venv"))


def compare(tree: Tree, roots: Roots) -> Differences:
    """How the files on disk differ from the tree; line ends don't count (a checkout may have CRLF).

    Orphaned is what MANIFEST.json lists, and what in our folders says that we made it, unless the
    tree has it.
    """
    old = read_manifest(roots)
    manifest: Place = ("out", MANIFEST)
    wanted = {place: file.data for place, file in tree.items()}
    # What the files were made from is no part of what they are.
    wanted[manifest] = encode_manifest(
        replace(describe(tree, __version__, {}), origins=old.origins)
    )
    changed: list[Place] = []
    missing: list[Place] = []
    for place, data in wanted.items():
        found = read(roots.path(place))
        if found is None:
            missing.append(place)
        elif unix_lines(found) != unix_lines(data):
            changed.append(place)
    orphaned = {place for place in old.files if read(roots.path(place)) is not None}
    orphaned |= set(_marked_files(roots, (*wanted, *old.files)))
    return Differences(
        changed=tuple(sorted(changed)),
        missing=tuple(sorted(missing)),
        orphaned=tuple(sorted(orphaned - wanted.keys())),
    )


def compare_recorded(roots: Roots, manifest: Manifest, targets: Collection[str]) -> Differences:
    """How the files of these targets differ from what is recorded of them; else as ``compare``."""
    wanted = {place for place, entry in manifest.files.items() if entry.target in targets}
    changed: list[Place] = []
    missing: list[Place] = []
    for place in wanted:
        data = read(roots.path(place))
        if data is None:
            missing.append(place)
        elif not _is_recorded(data, manifest.files[place]):
            changed.append(place)
    orphaned = {place for place in manifest.files if read(roots.path(place)) is not None}
    orphaned |= set(_marked_files(roots, (*wanted, *manifest.files)))
    return Differences(
        changed=tuple(sorted(changed)),
        missing=tuple(sorted(missing)),
        orphaned=tuple(sorted(orphaned - wanted - {("out", MANIFEST)})),
    )


def edited(roots: Roots, manifest: Manifest, place: Place) -> bool:
    """Whether the file isn't as it was last written, line ends aside."""
    data, entry = read(roots.path(place)), manifest.files.get(place)
    return data is not None and entry is not None and not _is_recorded(data, entry)


def _is_recorded(data: bytes, entry: Entry) -> bool:
    return entry.sha256 == sha256(data) or entry.sha256 == sha256(unix_lines(data))


def _marked_files(roots: Roots, places: Iterable[Place]) -> Iterator[Place]:
    """The files that carry our mark, in the folders that we write to."""
    folders = {(root, PurePosixPath(path).parts[:-1][:1]) for root, path in places}
    for root, parts in sorted(folders):
        base = roots.folder(root)
        for path in _files(base.joinpath(*parts), deep=bool(parts)):
            if path.suffix in MARKED and MARK.search((read(path) or b"")[:HEAD]):
                yield root, path.relative_to(base).as_posix()


def _files(folder: Path, *, deep: bool) -> Iterator[Path]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - _NOT_OURS) if deep else []
        yield from (path for name in sorted(names) if (path := Path(base, name)).is_file())
