"""Which targets needn't be made again: what they are made from is as it was, and so are their files.

The record of that is kept in the user's cache folder, a file for each output folder, and not in the output itself,
where each run would change it. It is a shortcut alone: without it, or when it can't be read, everything is made.
``check`` never looks at it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator import targets, usercache
from generator.errors import ModelError
from generator.model import codec
from generator.pipeline.origin import origin
from generator.pipeline.reading import MODEL_PLACE
from generator.plan import MODEL
from generator.render import CODE_IS_ITS_VERSION, TEMPLATE_FOLDERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.catalog import Database
    from generator.pipeline.project import Project
    from generator.plan import Target
    from generator.tree import Tree

_CODE: Final = Path(__file__).parent.parent

Stamp = tuple[int, int]
"""When a file was changed last, in nanoseconds, and its size."""

Files = dict[str, Stamp]
"""Stamps by place, as ``root/path``."""


class _Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a run left behind: its circumstances, and for each target its files with their stamps.

    ``reading`` is the digest of the server's rows that model.json was made from; empty if there were none.
    """

    circumstances: str = ""
    targets: dict[str, Files] = {}
    reading: str = ""


class Freshness:
    """What the last run left behind, held against what there is now."""

    def __init__(self, project: Project) -> None:
        self._roots = project.roots
        # What somebody else's target is made from, nobody can tell.
        self._ours = {MODEL, *(name for name, each in project.targets.items() if _is_ours(each))}
        folders = [str(folder.resolve()).encode() for folder in (self._roots.out, self._roots.docs)]
        home = usercache.folder()
        self._file = home / f"{_digest(folders)}.json" if home else None
        self._circumstances = _digest(_circumstances(project))
        record = _read(self._file) if self._file else _Record()
        same = record.circumstances == self._circumstances
        self._record = record if same else _Record(circumstances=self._circumstances)

    def of(self, names: Iterable[str]) -> dict[str, Files]:
        """Those of the targets none of whose files was touched since; none at all when model.json was."""
        targets = self._record.targets
        found = {name: targets[name] for name in names if name in targets}
        return {name: files for name, files in found.items() if self._untouched(files)}

    def reading(self) -> str:
        """The digest of the rows that all was made from, if model.json was made from any; else empty."""
        return self._record.reading

    def settle(self, database: Database) -> None:
        """Forget what was made from another model, or before somebody else wrote model.json."""
        if not self._is_of(database):
            self._record = _Record(circumstances=self._circumstances)

    def remember(self, tree: Tree, reading: str) -> None:
        """Note the files that were written just now, beside those of the targets that didn't run."""
        made: dict[str, Files] = {}
        for place, file in tree.items():
            name = "/".join(place)
            stamp = _stamp(self._path(name))
            if stamp is not None and file.target in self._ours:
                made.setdefault(file.target, {})[name] = stamp
        record = replace(self._record, targets={**self._record.targets, **made}, reading=reading)
        if self._file is not None and record != self._record:
            usercache.keep(self._file, msgspec.json.encode(record))

    def _is_of(self, database: Database) -> bool:
        """Whether model.json is as the run left it, and this database."""
        files = self._record.targets.get(MODEL)
        if files is None or not self._untouched(files):
            return False
        # To decode and compare takes as long as a digest of the database, which the first run would have to make too.
        path = self._roots.path(MODEL_PLACE)
        try:
            return codec.decode(path.read_bytes()) == database
        except (OSError, ModelError):
            return False

    def _untouched(self, files: Files) -> bool:
        return all(_stamp(self._path(name)) == stamp for name, stamp in files.items())

    def _path(self, name: str) -> str:
        # As text, since a large database has ten thousand files: a Path costs more than the look at the file.
        root, _, path = name.partition("/")
        return f"{self._roots.docs if root == 'docs' else self._roots.out}/{path}"


def _is_ours(target: Target) -> bool:
    return getattr(target, "__name__", "").startswith(targets.__name__ + ".")


def _circumstances(project: Project) -> Iterator[bytes]:
    """All that the files depend on, but for the database."""
    yield msgspec.json.encode(origin(project, b""))
    yield msgspec.json.encode(sorted(project.targets))
    yield str(sys.version_info[:2]).encode()
    if not CODE_IS_ITS_VERSION:
        yield from _texts(_CODE, "*.py")
        for folder in TEMPLATE_FOLDERS:
            yield from _texts(folder, "*.j2")


def _texts(folder: Path, pattern: str) -> Iterator[bytes]:
    for path in sorted(folder.rglob(pattern)):
        if path.is_file():
            yield str(path).encode()
            yield path.read_bytes()


def _digest(parts: Iterable[bytes]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def _read(file: Path) -> _Record:
    try:
        return msgspec.json.decode(file.read_bytes(), type=_Record)
    except (OSError, ValueError):
        return _Record()


def _stamp(path: str) -> Stamp | None:
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
