"""A file as a git revision has it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator.errors import ConfigError

_SECONDS = 60


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
