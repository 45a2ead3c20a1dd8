"""A process of its own for highlighted code: its arguments are the folders of the sources and of the pages."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

from generator.site.code import highlight

if __name__ == "__main__":
    # Who started it does what it leaves undone, and meets the same obstacle.
    with contextlib.suppress(OSError, KeyboardInterrupt):
        highlight(Path(sys.argv[1]), Path(sys.argv[2]))
