"""Files of SQL as tools for migrations lay them out: which of them, in which order, and what of them goes up."""

from __future__ import annotations

import glob
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# What takes a migration back: golang-migrate's and others' `2_x.down.sql`, diesel's `down.sql`, flyway's `U2__x.sql`.
_DOWN_FILE: Final = re.compile(r"(?:.*[._-])?down\.sql|U\d[\d._]*__.*\.sql", re.DOTALL)
# What begins a part of a file: dbmate, goose and sql-migrate, node-pg-migrate, rambler, tern.
_UP_LINE: Final = re.compile(
    rb"--\s*(?:migrate:up|\+(?:goose|migrate)\s+up|up\s+migration|rambler\s+up)\b.*", re.IGNORECASE
)
_DOWN_LINE: Final = re.compile(
    rb"--\s*(?:migrate:down|\+(?:goose|migrate)\s+down|down\s+migration|rambler\s+down)\b.*"
    rb"|----\s*create above / drop below\s*----.*",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"(\d+)")
_FLYWAY: Final = re.compile(r"V(\d[\d._]*?)__(.*)", re.DOTALL)
_REPEATABLE: Final = re.compile(r"R__")


def find(patterns: Sequence[str]) -> list[Path]:
    """The files of SQL that the patterns name, each once: a file, a folder with all in it, a glob.

    Patterns keep their order; the files of one stand in natural order, 2 before 10. Those that take
    a migration back are left out, unless they are named themselves. Raises ConfigError for a
    pattern without a file.
    """
    found: dict[Path, None] = {}
    for pattern in patterns:
        files = _files(pattern)
        if not files:
            raise ConfigError(
                f"--ddl: there is no SQL file {pattern!r}; name a file, folder or glob"
            )
        found |= dict.fromkeys(files)
    return list(found)


def natural(path: Path) -> tuple[tuple[object, ...], ...]:
    """What to sort by, a part of the path at a time: numbers by value, flyway's versions as such."""
    return tuple(_part(part) for part in path.parts)


def upwards(script: bytes) -> bytes:
    """The script with the lines that take it back empty, so that all others keep their numbers."""
    up = True
    kept = []
    for line in script.split(b"\n"):
        if _DOWN_LINE.match(line):
            up = False
        elif _UP_LINE.match(line):
            up = True
        kept.append(line if up else b"")
    return b"\n".join(kept)


def _files(pattern: str) -> list[Path]:
    named = Path(pattern)
    if named.is_file():
        return [named]
    if named.is_dir():
        return _sorted(named.rglob("*.sql"))
    paths = glob.glob(pattern, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
    return _sorted(
        file
        for path in map(Path, paths)
        for file in (path.rglob("*.sql") if path.is_dir() else [path])
    )


def _sorted(paths: Iterable[Path]) -> list[Path]:
    files = {path for path in paths if path.is_file() and not _DOWN_FILE.fullmatch(path.name)}
    return sorted(files, key=natural)


def _part(name: str) -> tuple[object, ...]:
    # flyway runs repeatable migrations after all others, and 2 before 2.1, which may be written 2_1.
    if versioned := _FLYWAY.fullmatch(name):
        name = f"V{versioned[1].replace('_', '.')}\0{versioned[2]}"
    last = bool(_REPEATABLE.match(name))
    pieces = _NUMBER.split(name)
    # Text and numbers in turn, so that only like is compared with like.
    numbered = tuple(int(piece) if odd % 2 else piece for odd, piece in enumerate(pieces))
    return (last, numbered, name)
