"""What CI waits for: a diff of two snapshots, a check of an unchanged database, lint; without start-up."""

from __future__ import annotations

import datetime as dt
import subprocess
import tempfile
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace

from generator.drift import changes
from generator.model import codec
from generator.pipeline import linting
from generator.pipeline.project import open_project
from tests.benchmarks import installed
from tests.benchmarks.clock import Spent, timed, typical
from tests.benchmarks.result import Measure, Result
from tests.benchmarks.sizes import PROMISED, promised

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.catalog import Column, Database, Relation
    from tests.benchmarks.context import Context, Shape

DIFF: Final = "diff of two snapshots, with one table in a hundred changed"
CHECK: Final = "check of an unchanged database, all targets"
LINT: Final = "lint of a snapshot"
MOST_OF_DIFF: Final = 2
MOST_OF_LINT: Final = 3
MOST_OF_CHECK: Final = (1.3, 0.5)
_LARGE: Final = 10_000
_CHANGED: Final = 100
_RUNS: Final = 5
_WORKER: Final = Path(__file__).with_name("check_worker.py")
_DAY: Final = dt.date(2026, 1, 1)


def run(context: Context) -> list[Result]:
    """Diff and lint at each size and layout; check at the promised size."""
    rows = []
    for shape in context.shapes():
        model = context.model(shape)
        context.say(f"diff and lint: {shape.name}")
        rows += [_diff(shape, model), _lint(shape, model)]
    rows += [_check(context, shape) for shape in promised(context)]
    return sorted(rows, key=lambda row: (DIFF, LINT, CHECK).index(row.table))


def _often(action: Callable[[], object]) -> Spent:
    """The median of some runs after a warm-up."""
    action()
    return typical(timed(action) for _ in range(_RUNS))


def _diff(shape: Shape, model: Path) -> Result:
    old = model.read_bytes()
    new = codec.encode(_edited(codec.decode(old)))
    found = changes(codec.decode(old), codec.decode(new))
    reading = _often(lambda: (codec.decode(old), codec.decode(new)))
    whole = _often(lambda: changes(codec.decode(old), codec.decode(new)))
    bar = MOST_OF_DIFF if shape.tables == _LARGE else None
    measures = (
        Measure(name="reading both", value=reading.wall, unit="s"),
        Measure(name="reading and diff", value=whole.wall, unit="s", bar=bar),
        Measure(name="CPU", value=whole.client, unit="s"),
        Measure(name="findings", value=len(found)),
    )
    return Result(table=DIFF, case=shape.case, measures=measures)


def _edited(database: Database) -> Database:
    """Each hundredth table with a column that may be null, one renamed, and another comment."""
    return replace(
        database,
        schemas=tuple(
            replace(
                schema,
                relations=tuple(
                    each if number % _CHANGED else _changed(each)
                    for number, each in enumerate(schema.relations)
                ),
            )
            for schema in database.schemas
        ),
    )


def _changed(relation: Relation) -> Relation:
    columns = tuple(map(_changed_column, relation.columns))
    return replace(relation, columns=columns, comment="Something else.")


def _changed_column(column: Column) -> Column:
    match column.name:
        case "code":
            return replace(column, not_null=False)
        case "title":
            return replace(column, name="heading")
    return column


def _lint(shape: Shape, model: Path) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        project = open_project(Path(folder))
        subject = linting.Subject(model=model)
        lint = partial(linting.lint, project, subject, None, _DAY)
        found = lint().report.findings
        spent = _often(lint)
    bar = MOST_OF_LINT if shape.tables == _LARGE else None
    measures = (
        Measure(name="reading and lint", value=spent.wall, unit="s", bar=bar),
        Measure(name="CPU", value=spent.client, unit="s"),
        Measure(name="findings", value=len(found)),
    )
    return Result(table=LINT, case=shape.case, measures=measures)


def _check(context: Context, shape: Shape) -> Result:
    """Reading alone and check in turn, in one process: whatever slows the machine slows both of a pair."""
    dsn = context.database(context.versions()[0], shape)
    context.say(f"{CHECK}: {shape.name}")
    program = str(installed.pgscribe() / "python")
    command = [program, "-I", str(_WORKER), dsn, str(_RUNS)]
    with tempfile.TemporaryDirectory() as folder:
        answer = subprocess.check_output(command, cwd=folder)
    pairs = msgspec.json.decode(answer, type=list[tuple[float, float]])
    factor, more = MOST_OF_CHECK
    over = median(check - factor * reading for reading, check in pairs)
    bar = more if shape.tables == PROMISED else None
    measures = (
        Measure(name="reading alone", value=median(reading for reading, _ in pairs), unit="s"),
        Measure(name="check", value=median(check for _, check in pairs), unit="s"),
        Measure(name=f"check - {factor} * reading", value=over, unit="s", bar=bar),
    )
    return Result(table=CHECK, case=shape.case, measures=measures)
