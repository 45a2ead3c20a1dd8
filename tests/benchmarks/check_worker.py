"""Seconds of a reading and of a check of what was just generated, in turn, by the installed pgscribe.

Only where pgscribe is installed does its version vouch for its code, which a check relies on. Prints a list of
pairs as JSON:

python -I tests/benchmarks/check_worker.py postgresql://…/bench 5
"""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.introspect import introspect
from generator.pipeline import checking, making, reading
from generator.pipeline.progress import Silent
from generator.pipeline.project import open_project

if TYPE_CHECKING:
    from collections.abc import Callable


def seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def main(dsn: str, runs: int) -> None:
    """Generate into the working folder, then measure."""
    project = open_project(Path())
    read = partial(reading.read_database, dsn, project.config, Silent())
    making.generate(project, read())
    if checking.check(project, read).findings:
        sys.exit("check finds drift in what was just generated")
    pairs = [
        (seconds(lambda: introspect(dsn)), seconds(lambda: checking.check(project, read)))
        for _ in range(runs)
    ]
    print(json.dumps(pairs))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
