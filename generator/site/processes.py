"""Processes of our own beside this one, for what a site has a thousand of."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Final

# A process takes as long to start as these take to make.
WORTH_A_PROCESS: Final = 40


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def start_process(module: str, *args: str) -> subprocess.Popen[bytes]:
    """Start a module of ours, with pipes to and from it; what it says of errors is nobody's."""
    # A fresh interpreter rather than multiprocessing: that would run the user's __main__ again.
    return subprocess.Popen(
        [sys.executable, "-m", module, *args],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
