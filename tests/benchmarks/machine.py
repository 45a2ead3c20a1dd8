"""What the numbers were measured on. No names: they say nothing about speed."""

from __future__ import annotations

import os
import platform
import subprocess
from typing import TYPE_CHECKING

from generator import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.context import Context


def facts(context: Context) -> dict[str, str]:
    """Processors, how busy they were, memory, and versions, as labels and texts."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    load = os.getloadavg()[0]
    return {
        "pgscribe": __version__,
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "PostgreSQL": ", ".join(
            _server_version(context.binaries(version)) for version in context.versions()
        ),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": str(len(os.sched_getaffinity(0)) if _has_affinity() else os.cpu_count()),
        "memory": f"{memory:.0f} GB",
        "load before": f"{load:.1f}" + (" (busy: trust CPU more than seconds)" if load > 1 else ""),
    }


def _has_affinity() -> bool:
    return hasattr(os, "sched_getaffinity")


def _server_version(bindir: Path) -> str:
    said = subprocess.check_output([bindir / "pg_dump", "--version"], text=True)
    return said.split(")")[1].split()[0] if ")" in said.split()[1] else said.split()[2]
