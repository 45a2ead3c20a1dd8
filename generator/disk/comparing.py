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
    from collections.abc import Collection, Iterator
    from collections.abc import Set as AbstractSet

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
        found = read(roots.name(place))
        if found is None:
            missing.append(place)
        elif unix_lines(found) != unix_lines(data):
            changed.append(place)
    return Differences(
        changed=tuple(sorted(changed)),
        missing=tuple(sorted(missing)),
        orphaned=_orphaned(roots, wanted.keys(), old),
    )


def compare_recorded(roots: Roots, manifest: Manifest, targets: Collection[str]) -> Differences:
    """How the files of these targets differ from what is recorded of them; else as ``compare``."""
    wanted = {place for place, entry in manifest.files.items() if entry.target in targets}
    changed: list[Place] = []
    missing: list[Place] = []
    for place in wanted:
        data = read(roots.name(place))
        if data is None:
            missing.append(place)
        elif not _is_recorded(data, manifest.files[place]):
            changed.append(place)
    return Differences(
        changed=tuple(sorted(changed)),
        missing=tuple(sorted(missing)),
        orphaned=_orphaned(roots, wanted | {("out", MANIFEST)}, manifest),
    )


def edited(roots: Roots, manifest: Manifest, place: Place) -> bool:
    """Whether the file isn't as it was last written, line ends aside."""
    data, entry = read(roots.path(place)), manifest.files.get(place)
    return data is not None and entry is not None and not _is_recorded(data, entry)


def _is_recorded(data: bytes, entry: Entry) -> bool:
    return entry.sha256 == sha256(data) or entry.sha256 == sha256(unix_lines(data))


def _orphaned(roots: Roots, wanted: AbstractSet[Place], manifest: Manifest) -> tuple[Place, ...]:
    """What is recorded, or carries our mark in the folders that we write to, and isn't wanted."""
    recorded = manifest.files.keys() - wanted
    found = {place for place in recorded if read(roots.name(place)) is not None}
    folders = {(root, PurePosixPath(path).parts[:-1][:1]) for root, path in wanted | recorded}
    for root, parts in sorted(folders):
        base = roots.folder(root)
        for path in _files(base.joinpath(*parts), deep=bool(parts)):
            place: Place = (root, path[len(str(base)) + 1 :].replace(os.sep, "/"))
            if place not in wanted and place not in found and _is_marked(Path(path)):
                found.add(place)
    return tuple(sorted(found))


def _is_marked(path: Path) -> bool:
    marked = path.suffix in MARKED and path.is_file()
    return marked and bool(MARK.search((read(path) or b"")[:HEAD]))


def _files(folder: Path, *, deep: bool) -> Iterator[str]:
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - _NOT_OURS) if deep else []
        yield from (f"{base}{os.sep}{name}" for name in sorted(names))
