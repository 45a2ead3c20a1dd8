"""A file as git revisions have it."""

from __future__ import annotations

import datetime as dt
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SECONDS: Final = 60


class Revision(Struct, frozen=True, kw_only=True):
    """A commit that changed a file. ``day`` is that of the commit in UTC, ``blob`` the file's id in it.

    The blob is empty where the commit removed the file.
    """

    commit: str
    day: dt.date
    subject: str
    blob: str


class History(Struct, frozen=True, kw_only=True):
    """The commits that changed a file, the newest first. ``cut``: an older one may be missing from this clone."""

    revisions: tuple[Revision, ...] = ()
    cut: bool = False


def read_revision(source: str, path: Path) -> tuple[bytes, str]:
    """The bytes of ``REVISION:PATH`` and what to call them; ``path`` where the source names none.

    A path of the source is meant from the repository's root, as git itself means it. Raises
    ConfigError without git, a repository, the revision or the file in it.
    """
    revision, colon, inside = source.partition(":")
    folder = _folder(path)
    if revision.startswith("-"):
        raise ConfigError(f"{source!r} is no revision; none begins with a hyphen")
    if _git(folder, "rev-parse", "--git-dir") is None:
        raise ConfigError(
            f"there is no file {source}, and no git repository in which it could be a revision"
        )
    # After this option nothing that follows is one (git 2.24).
    commit = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if not revision or commit is None:
        raise ConfigError(
            f"{source} is no file, no DSN, and no revision of this repository; a branch may have to "
            f"be fetched first: git fetch --depth=1 origin {revision or 'main'}"
        )
    place = inside if colon and inside else f"./{path.absolute().relative_to(folder).as_posix()}"
    data = _git(folder, "cat-file", "blob", f"{commit.decode().strip()}:{place}")
    if data is None:
        raise ConfigError(f"{revision} has no {place.removeprefix('./')}; name it: {revision}:PATH")
    return data, f"{revision}:{place.removeprefix('./')}"


def _folder(path: Path) -> Path:
    """The nearest folder of the file that is there, since git starts in one."""
    return next(folder for folder in path.absolute().parents if folder.is_dir())


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git answers; None where it refuses."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except FileNotFoundError:
        raise ConfigError("there is no git to read a revision with; install it") from None
    return done.stdout if done.returncode == 0 else None


def history(path: Path, most: int) -> History | None:
    """The last commits on this branch that changed a file; None without git or a repository.

    Of merges, the branch's own side counts: then each commit stands against the one after it.
    """
    folder = _folder(path)
    place = f"./{path.absolute().relative_to(folder).as_posix()}"
    try:
        shallow = _git(folder, "rev-parse", "--is-shallow-repository")
    except ConfigError:
        return None
    if shallow is None:
        return None
    told = _git(
        folder,
        "log",
        "--first-parent",
        f"--max-count={most}",
        "--no-show-signature",
        "--no-color",
        "--encoding=UTF-8",
        "-z",
        "--format=%H %ct %s",
        "--",
        place,
    )
    lines = (told or b"").decode("utf-8", "replace").split("\0")
    revisions = tuple(_revision(folder, place, line) for line in lines if line)
    cut = shallow.strip() == b"true" and len(revisions) < most
    return History(revisions=revisions, cut=cut)


def blobs(path: Path, names: Iterable[str]) -> Iterator[bytes]:
    """The contents of files by their ids; empty where one can't be had, as in a partial clone."""
    folder = _folder(path)
    for name in names:
        yield _git(folder, "cat-file", "blob", name) or b""


def _revision(folder: Path, place: str, line: str) -> Revision:
    commit, seconds, subject = line.split(" ", 2)
    blob = _git(folder, "rev-parse", "--verify", "--quiet", f"{commit}:{place}") or b""
    return Revision(
        commit=commit,
        day=dt.datetime.fromtimestamp(int(seconds), dt.UTC).date(),
        subject=subject,
        blob=blob.decode().strip(),
    )
