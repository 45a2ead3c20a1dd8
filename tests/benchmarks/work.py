"""What a day's work with pgscribe waits for: a run that changes nothing, and the import of one table's models."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from generator.introspect import introspect
from tests.benchmarks import installed, synthetic
from tests.benchmarks.clock import timed
from tests.benchmarks.installed import run_quietly
from tests.benchmarks.result import Measure, Result
from tests.benchmarks.sizes import PROMISED, promised

if TYPE_CHECKING:
    from tests.benchmarks.context import Context, Shape

UNCHANGED: Final = "pgscribe generate with nothing changed"
IMPORTED: Final = "Import of one table's models, in a fresh interpreter"
MOST_BESIDE_READING: Final = 0.3
MOST_BESIDE_PYDANTIC: Final = 0.1
_RUNS: Final = 7
_SECONDS_OF: Final = (
    "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"
)


def run(context: Context) -> list[Result]:
    """Both, in both layouts of the promised size."""
    rows = []
    for shape in promised(context):
        with tempfile.TemporaryDirectory() as folder:
            rows += [_unchanged(context, shape, Path(folder)), _imported(shape, Path(folder))]
    return sorted(rows, key=lambda row: row.table != UNCHANGED)


def _unchanged(context: Context, shape: Shape, folder: Path) -> Result:
    """The whole process, all targets, minus a reading in this process just before it."""
    version = context.versions()[0]
    dsn, server = context.database(version, shape), context.server(version)
    command = installed.ours("generate", "--dsn", dsn).command
    context.say(f"{UNCHANGED}: {shape.name}")

    def whole() -> None:
        run_quietly(command, folder)

    made = timed(whole, server)
    introspect(dsn)
    whole()
    pairs = [(timed(lambda: introspect(dsn), server), timed(whole, server)) for _ in range(_RUNS)]
    beside = median(run.wall - reading.wall for reading, run in pairs)
    cpu = median(run.cpu - reading.cpu for reading, run in pairs)
    bar = MOST_BESIDE_READING if shape.tables == PROMISED else None
    measures = (
        Measure(name="the first run", value=made.wall, unit="s"),
        Measure(name="reading alone", value=median(each.wall for each, _ in pairs), unit="s"),
        Measure(name="unchanged", value=median(each.wall for _, each in pairs), unit="s"),
        Measure(name="difference", value=beside, unit="s", bar=bar),
        Measure(name="in CPU", value=cpu, unit="s"),
    )
    return Result(table=UNCHANGED, case=shape.case, measures=measures)


def _imported(shape: Shape, folder: Path) -> Result:
    """A table in the middle, by interpreters that take turns; what was compiled once stays compiled."""
    table = shape.tables // 2
    schema = synthetic.schema_of(table, single_schema=shape.single_schema)
    package = folder / "output"
    module = f"from models.{schema}.table_{table:05} import *"
    # Pydantic imports its parts when they are asked for.
    base = "from pydantic import BaseModel"
    seconds = [(_seconds(base, package), _seconds(module, package)) for _ in range(_RUNS + 1)][1:]
    beside = median(ours - alone for alone, ours in seconds)
    measures = (
        Measure(name="pydantic alone", value=median(alone for alone, _ in seconds), unit="s"),
        Measure(name="the module", value=median(ours for _, ours in seconds), unit="s"),
        Measure(name="difference", value=beside, unit="s", bar=MOST_BESIDE_PYDANTIC),
    )
    return Result(table=IMPORTED, case=shape.case, measures=measures)


def _seconds(statement: str, folder: Path) -> float:
    command = [str(installed.pgscribe() / "python"), "-c", _SECONDS_OF.format(statement)]
    return float(subprocess.check_output(command, cwd=folder, text=True))
