"""Files, and the record of them, as they are on disk."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from generator.errors import WriteError
from generator.obstacles import failure
from generator.tree import MANIFEST, Manifest, Place, Roots, decode_manifest, sha256


def read_file(path: Path) -> bytes | None:
    """The bytes of an input file; None where there is none. Raises WriteError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise failure(path, error, "change its rights") from error


def read_manifest(roots: Roots) -> Manifest:
    """What was written last, nothing where there is no MANIFEST.json. Raises WriteError."""
    path = roots.path(("out", MANIFEST))
    data = read_regular(path)
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
    data = read(roots.name(place))
    return data if data is not None and sha256(data) == entry.sha256 else None


def read(path: Path | str) -> bytes | None:
    """The bytes of a file; None where there is none, or a link or a folder in its place."""
    try:
        mode = os.lstat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise failure(Path(path), error) from error
    return None if stat.S_ISLNK(mode) or stat.S_ISDIR(mode) else read_regular(path)


def read_regular(path: Path | str) -> bytes | None:
    """The bytes of a file; None where there is none. Anything else is refused before it is read.

    A device may have no end, a pipe no writer, and a file that is moved there would replace them.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise WriteError(f"{path} isn't a regular file; choose another place")
        with open(path, "rb") as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise failure(Path(path), error) from error


def unix_lines(data: bytes) -> bytes:
    """The bytes with line ends as we write them; a checkout may have CRLF."""
    return data.replace(b"\r\n", b"\n")
