"""Trees of generated files: made of a case's model, and kept as a syrupy snapshot of real files.

`python -m tests.support.trees OUT CASE=MODEL…` makes them in a process of its own.
"""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from syrupy.data import Snapshot, SnapshotCollection, SnapshotCollections
from syrupy.extensions.base import AbstractSyrupyExtension

from generator.model import codec
from generator.model.catalog import Database, Schema
from generator.pipeline import making
from generator.pipeline.progress import Silent
from generator.pipeline.project import open_project
from generator.plan import MODEL
from generator.render import nothing_cached

if TYPE_CHECKING:
    from collections.abc import Mapping

    from syrupy.location import PyTestLocation
    from syrupy.types import SnapshotIndex

CASES: Final = Path(__file__).parents[1] / "cases"
EMPTY: Final = "empty"
"""The case that has nothing in it: what it makes, the others aren't asked for again."""

_TARGETS: Final = ("pydantic", "typescript")
_HEADING: Final = "=== "


@cache
def made(case: str, database: Database) -> dict[str, bytes]:
    """What the targets make of a case, by path, with the options of its pgscribe.toml.

    Its `targets` say which; without them pydantic and typescript. Files that any database gets, such as the codec, are
    left to the case `empty`, unless the options change them.
    """
    tree = _tree(CASES / case, database)
    if case == EMPTY:
        return tree
    return {path: data for path, data in tree.items() if _of_any_database().get(path) != data}


def stored(case: str) -> dict[str, bytes]:
    """What is expected of a case, by path."""
    return read(CASES / case / "expected")


def _tree(folder: Path, database: Database) -> dict[str, bytes]:
    project = open_project(folder)
    names = project.config.targets or _TARGETS
    tree = making.make(project, database, names, Silent(), nothing_cached)
    return {path: file.data for (_, path), file in tree.items() if file.target != MODEL}


@cache
def _of_any_database() -> dict[str, bytes]:
    nothing = Database(schemas=(Schema(name=EMPTY, owner=""),))
    return _tree(CASES / EMPTY, nothing)


def read(folder: Path) -> dict[str, bytes]:
    """All files below a folder, by path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(files)}


class Tree(AbstractSyrupyExtension):
    """A mapping of paths to bytes as the folder `cases/<name>/expected`: `made == snapshot(name=case)`.

    The folder is the snapshot, so a file too many in it fails its own test, and `--snapshot-update` removes it.
    """

    write_immediately = True

    def serialize(self, data: Mapping[str, bytes], **_: Any) -> str:
        """The files below headings with their lengths, so that no text of a file can pass for a heading."""
        texts = {path: data[path].decode() for path in sorted(data)}
        return "".join(f"{_HEADING}{len(text)} {path}\n{text}" for path, text in texts.items())

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:
        return str(Path(test_location.filepath).parent / "cases" / str(index) / "expected")

    @classmethod
    def matches_test_location(
        cls, *, test_location: PyTestLocation, snapshot_location: str
    ) -> bool:
        return (
            f"[{Path(snapshot_location).parent.name}]" in test_location.snapshot_name_parametrized
        )

    def discover_snapshots(self, **_: Any) -> SnapshotCollections:
        """None: a case without its folder has no test, and a folder without its case is no case."""
        return SnapshotCollections()

    def read_snapshot_collection(self, *, snapshot_location: str) -> SnapshotCollection:
        found = SnapshotCollection(location=snapshot_location)
        found.add(Snapshot(name=Path(snapshot_location).parent.name))
        return found

    def read_snapshot_data_from_location(self, *, snapshot_location: str, **_: Any) -> str | None:
        folder = Path(snapshot_location)
        return self.serialize(read(folder)) if folder.is_dir() else None

    @classmethod
    def write_snapshot_collection(
        cls, *, snapshot_collection: SnapshotCollection, **_: Any
    ) -> None:
        (snapshot,) = snapshot_collection
        folder = Path(snapshot_collection.location)
        shutil.rmtree(folder, ignore_errors=True)
        write(folder, _parted(str(snapshot.data)))

    def delete_snapshots(self, *, snapshot_location: str, **_: Any) -> None:
        shutil.rmtree(snapshot_location)


def _parted(text: str) -> dict[str, bytes]:
    """The files that `serialize` put below headings."""
    files = {}
    while text:
        heading, _, rest = text.removeprefix(_HEADING).partition("\n")
        length, _, path = heading.partition(" ")
        files[path], text = rest[: int(length)].encode(), rest[int(length) :]
    return files


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Files below a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def _main(out: str, *pairs: str) -> None:
    for case, _, model in (pair.partition("=") for pair in pairs):
        write(Path(out, case), made(case, codec.decode(Path(model).read_bytes())))


if __name__ == "__main__":
    _main(*sys.argv[1:])
