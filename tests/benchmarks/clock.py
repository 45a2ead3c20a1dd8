"""Seconds on the wall and on the processors, ours, our children's and a server's."""

from __future__ import annotations

import os
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.embedded import Server

_TICKS = os.sysconf("SC_CLK_TCK")
# In /proc/<pid>/stat, behind the program's name in brackets.
_CHILDREN_USER, _CHILDREN_SYSTEM = 13, 14


class Spent(Struct, frozen=True, kw_only=True):
    """Seconds of one run: on the wall, and of processor time in the client and the server.

    The wall is what people wait for; the processor's time is what stays the same on a busy machine.
    """

    wall: float
    client: float
    server: float = 0

    @property
    def cpu(self) -> float:
        """Client and server together."""
        return self.client + self.server


def typical(runs: Iterable[Spent]) -> Spent:
    """The median of each part."""
    known = list(runs)
    return Spent(
        wall=median(run.wall for run in known),
        client=median(run.client for run in known),
        server=median(run.server for run in known),
    )


def timed(action: Callable[[], object], server: Server | None = None) -> Spent:
    """Run it once. The server's part is what the backends took that came and went meanwhile."""
    server_before = _backends_seconds(server)
    client_before, start = _own_seconds(), time.perf_counter()
    action()
    wall, client = time.perf_counter() - start, _own_seconds() - client_before
    return Spent(wall=wall, client=client, server=_backends_seconds(server) - server_before)


def _own_seconds() -> float:
    times = os.times()
    return time.process_time() + times.children_user + times.children_system


def _backends_seconds(server: Server | None) -> float:
    """Processor time of the server's processes that ended, in steps of a tick (10 ms)."""
    if server is None or not Path("/proc/self/stat").exists():
        return 0
    postmaster = (server.folder / "data/postmaster.pid").read_text().split("\n", 1)[0]
    process = Path("/proc", postmaster)
    _until_idle(process / "task" / postmaster / "children")
    fields = (process / "stat").read_text().rpartition(")")[2].split()
    return (int(fields[_CHILDREN_USER]) + int(fields[_CHILDREN_SYSTEM])) / _TICKS


def _until_idle(children: Path) -> None:
    """Wait until the backends whose clients are gone are gone too, and are counted."""
    for _ in range(400):
        if not any(_is_backend(child) for child in children.read_text().split()):
            return
        time.sleep(0.005)


def _is_backend(process: str) -> bool:
    try:
        title = Path("/proc", process, "cmdline").read_text("utf-8", "replace")
    except OSError:
        return False  # gone in between
    # One that has ended, but wasn't yet counted by its parent, has no title.
    return not title or "[local]" in title
