"""The files to be, as values: a place and its bytes for each, and their record, MANIFEST.json."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator.plan import Root

MANIFEST: Final = "MANIFEST.json"
# File systems allow 255 bytes; what is written beside a file, or put behind its name, needs some.
_LONGEST: Final = 200

Place = tuple[Root, str]
"""Where a file goes: one of our two folders, and the path below it with ``/`` between segments."""


class Roots(Struct, frozen=True, kw_only=True):
    """The two folders that pgscribe owns files in."""

    out: Path
    docs: Path

    def folder(self, root: Root) -> Path:
        """The folder that ``root`` names."""
        return self.out if root == "out" else self.docs

    def name(self, place: Place) -> str:
        """Where a place is on this machine. A Path costs more than to read a small file does."""
        return f"{self.folder(place[0])}/{place[1]}"

    def path(self, place: Place) -> Path:
        """Where a place is on this machine."""
        return self.folder(place[0]).joinpath(*place[1].split("/"))


class File(Struct, frozen=True, kw_only=True):
    """One file: its bytes, the target it belongs to and the key it was made from."""

    data: bytes
    key: str
    target: str


Tree = Mapping[Place, File]


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What MANIFEST.json says of one file."""

    sha256: str
    key: str
    target: str


class Origin(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a target's files were made from: a short digest of each part.

    ``files`` is that of the target's own entries, so that a merge of two records isn't taken for one.
    """

    model: str
    settings: str
    annotations: str
    templates: str
    tools: str
    queries: str = ""
    files: str = ""

    def same_as(self, other: Origin) -> bool:
        """Whether both are made from the same, whatever became of it."""
        return replace(self, files="") == replace(other, files="")


class _Document(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal[1]
    generator: str
    targets: dict[str, Origin] = {}
    out: dict[str, Entry]
    docs: dict[str, Entry]


class Manifest(Struct, frozen=True, kw_only=True):
    """What was written last, from what by target, and by which version of the generator."""

    generator: str = ""
    origins: Mapping[str, Origin] = {}
    files: Mapping[Place, Entry] = {}


class Differences(Struct, frozen=True, kw_only=True):
    """How the files on disk differ from a tree; each part sorted."""

    changed: tuple[Place, ...] = ()
    missing: tuple[Place, ...] = ()
    orphaned: tuple[Place, ...] = ()


def sha256(data: bytes) -> str:
    """The hash that MANIFEST.json records."""
    return hashlib.sha256(data).hexdigest()


def short_hash(data: bytes) -> str:
    """64 bits will do for what is only ever compared with the one other of the same place."""
    return hashlib.sha256(data).hexdigest()[:16]


def describe(tree: Tree, generator: str, kept: Mapping[Place, Entry]) -> Manifest:
    """The manifest of a tree, together with the entries of targets that didn't run."""
    entries = {
        place: Entry(sha256=sha256(file.data), key=file.key, target=file.target)
        for place, file in tree.items()
    }
    return Manifest(generator=generator, files={**kept, **entries})


def sealed(manifest: Manifest, origins: Mapping[str, Origin]) -> Manifest:
    """The manifest with the origins of its targets, each over the entries that the target has."""
    seals = _seals(manifest)
    found = {
        target: replace(origin, files=seals[target])
        for target, origin in origins.items()
        if target in seals
    }
    return replace(manifest, origins=found)


def intact(manifest: Manifest) -> dict[str, Origin]:
    """The origins of the targets whose entries are those that their origin was written with."""
    seals = _seals(manifest)
    return {
        target: origin
        for target, origin in manifest.origins.items()
        if seals.get(target) == origin.files
    }


def _seals(manifest: Manifest) -> dict[str, str]:
    """A digest of the entries of each target."""
    entries: dict[str, list[tuple[Place, str, str]]] = {}
    for place, entry in manifest.files.items():
        entries.setdefault(entry.target, []).append((place, entry.sha256, entry.key))
    return {target: short_hash(msgspec.json.encode(sorted(own))) for target, own in entries.items()}


def encode_manifest(manifest: Manifest) -> bytes:
    """Canonical JSON, one file a line: a diff of it reads well and merges seldom collide."""
    quoted = msgspec.json.encode
    lines = ["{", ' "format": 1,', f' "generator": {quoted(manifest.generator).decode()},']
    origins = [
        f"  {quoted(target).decode()}: {quoted(origin).decode()}"
        for target, origin in sorted(manifest.origins.items())
    ]
    lines += [' "targets": {', *([",\n".join(origins)] if origins else []), " },"]
    roots: tuple[Root, ...] = ("out", "docs")
    for root in roots:
        files = sorted((path, entry) for (at, path), entry in manifest.files.items() if at == root)
        body = ",\n".join(
            f"  {quoted(path).decode()}: {quoted(entry).decode()}" for path, entry in files
        )
        lines += [f' "{root}": {{', *([body] if body else []), " }," if root == "out" else " }"]
    return "\n".join([*lines, "}", ""]).encode()


def decode_manifest(data: bytes) -> Manifest:
    """Read MANIFEST.json. Raises ValueError when it isn't one or a path in it leaves its folder."""
    document = msgspec.json.decode(data, type=_Document)
    files: dict[Place, Entry] = {}
    files |= {("out", path): entry for path, entry in document.out.items()}
    files |= {("docs", path): entry for path, entry in document.docs.items()}
    for _, path in files:
        if (flaw := flaw_of(path)) is not None:
            raise ValueError(f"{path!r} {flaw}")
    return Manifest(generator=document.generator, origins=document.targets, files=files)


def flaw_of(path: str) -> str | None:
    """What makes a path unfit for some system, or None. A fit one stays below its folder."""
    segments = path.split("/")
    if any(segment in {"", ".", ".."} for segment in segments):
        return "leaves its folder"
    if not path.isprintable() or any(character in '\\:*?"<>|' for character in path):
        return "holds a character that some file system refuses"
    if any(segment[-1] in ". " or len(segment.encode()) > _LONGEST for segment in segments):
        return "holds a name that some file system refuses"
    return None


def folded(path: str) -> str:
    """What two paths share when some file system takes them for one."""
    return unicodedata.normalize("NFC", path).casefold()
