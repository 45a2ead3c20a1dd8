"""Where programs keep what they can do without, for one user (XDG Base Directory Specification)."""

from __future__ import annotations

import os
from pathlib import Path


def folder() -> Path | None:
    """Our folder, which need not exist; None for a user without a home, as a container may run as."""
    given = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME")
    try:
        return Path(given or Path.home() / ".cache") / "pgscribe"
    except RuntimeError:
        return None
