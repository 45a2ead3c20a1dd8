"""Where programs keep what they can do without, for one user (XDG Base Directory Specification)."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def folder() -> Path | None:
    """Our folder, which need not exist; None for a user without a home, as a container may run as."""
    given = [os.environ.get(name, "") for name in ("LOCALAPPDATA", "XDG_CACHE_HOME")]
    # The specification has programs ignore a relative path.
    absolute = [path for path in map(Path, filter(None, given)) if path.is_absolute()]
    try:
        return (absolute[0] if absolute else Path.home() / ".cache") / "pgscribe"
    except RuntimeError:
        return None


def keep(file: Path, data: bytes) -> None:
    """Write it whole or not at all; where it can't be, the next run does without."""
    temporary = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(data)
            temporary.replace(file)
        except OSError:
            temporary.unlink(missing_ok=True)
