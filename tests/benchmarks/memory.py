"""The most memory that a process and its children held at one time."""

from __future__ import annotations

import resource
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_MEGA = 1_000_000
_PAUSE_SECONDS = 0.05


def own_peak() -> float:
    """Megabytes that this process held at its largest.

    Linux hands ru_maxrss on to the programs that a process starts, so there a child of a large
    benchmark would look large: VmHWM begins anew with the program.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / _MEGA
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / _MEGA


class Watch(threading.Thread):
    """Looks at a process and its descendants until it ends; `peak` is the largest sum, in MB.

    Zero where there is no /proc.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self._process = process
        self._ended = threading.Event()
        self.peak = 0.0
        self.start()

    def run(self) -> None:
        while not self._ended.wait(_PAUSE_SECONDS):
            self.peak = max(self.peak, _tree_size(self._process.pid))

    def stop(self) -> float:
        """The process has ended: the peak."""
        self._ended.set()
        self.join()
        return self.peak


def _tree_size(process: int) -> float:
    folder = Path("/proc", str(process))
    try:
        pages = int((folder / "statm").read_text().split()[1])
        # A child belongs to the thread that started it.
        children = [
            int(child)
            for task in (folder / "task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except OSError:
        return 0
    return pages * resource.getpagesize() / _MEGA + sum(map(_tree_size, children))
