"""Seconds and memory of each target, from a model's file, without a server and without a cache."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from generator.targets import load_targets
from tests.benchmarks.clock import typical
from tests.benchmarks.growth import growth
from tests.benchmarks.memory import Watch
from tests.benchmarks.result import Measure, Result
from tests.benchmarks.worker import MODEL, Report

if TYPE_CHECKING:
    from tests.benchmarks.context import Context, Shape

TITLE: Final = "Targets, each in a process of its own"
_RUNS: Final = 3
_PATIENCE_SECONDS: Final = 90
_LONGEST_SECONDS: Final = 1_800
_ROOT: Final = Path(__file__).parents[2]


class Crashed(Exception):
    """A target that didn't come to its end; the text says why."""


class Run(Struct, frozen=True, kw_only=True):
    """A worker's report, and the MB that it and its children held at their largest."""

    report: Report
    peak: float


def run(context: Context) -> list[Result]:
    """Each target at each size and layout; then how the seconds grow."""
    rows: list[Result] = []
    growths: list[Result] = []
    for target in (MODEL, *load_targets()):
        for shapes in _layouts(context):
            try:
                rounds = _rounds(context, target, shapes)
            except Crashed as crash:
                case = {"target": target, "schemas": shapes[0].case["schemas"]}
                rows.append(Result(table=TITLE, case=case, crash=str(crash)))
                continue
            rows += [_row(target, shape, [each[shape] for each in rounds]) for shape in shapes]
            spent = [
                {shape.tables: each[shape].report.spent for shape in shapes} for each in rounds
            ]
            case = {"target": target, "schemas": shapes[0].case["schemas"]}
            growths.append(Result(table="Growth of targets", case=case, measures=growth(spent)))
    return rows + growths


def _layouts(context: Context) -> list[list[Shape]]:
    """The databases with many schemas, and those with one, small ones first."""
    by_layout: dict[bool, list[Shape]] = {}
    for shape in context.shapes():
        by_layout.setdefault(shape.single_schema, []).append(shape)
    return list(by_layout.values())


def _rounds(context: Context, target: str, shapes: list[Shape]) -> list[dict[Shape, Run]]:
    """All sizes in turn, as often as patience lasts: what disturbs the machine disturbs all of them."""
    models = {shape: context.model(shape) for shape in shapes}
    context.say(f"{target}: {', '.join(shape.name for shape in shapes)}")
    rounds: list[dict[Shape, Run]] = []
    start = time.perf_counter()
    while len(rounds) < _RUNS and (not rounds or time.perf_counter() - start < _PATIENCE_SECONDS):
        rounds.append({shape: _run(target, model) for shape, model in models.items()})
    return rounds


def _run(target: str, model: Path) -> Run:
    command = [sys.executable, "-m", "tests.benchmarks.worker", target, str(model)]
    with subprocess.Popen(
        command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        watch = Watch(process)
        try:
            answer, complaint = process.communicate(timeout=_LONGEST_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise Crashed(f"no end after {_LONGEST_SECONDS} s") from None
        finally:
            peak = watch.stop()
    if process.returncode:
        lines = complaint.decode(errors="replace").strip().splitlines()
        raise Crashed(lines[-1] if lines else f"exit code {process.returncode}")
    report = msgspec.json.decode(answer, type=Report)
    return Run(report=report, peak=max(peak, report.own_peak))


def _row(target: str, shape: Shape, runs: list[Run]) -> Result:
    report, spent = runs[0].report, typical(each.report.spent for each in runs)
    measures = (
        Measure(name="seconds", value=spent.wall, unit="s"),
        Measure(name="CPU", value=spent.client, unit="s"),
        Measure(name="ms per table", value=1000 * spent.wall / shape.tables),
        Measure(name="peak memory", value=max(each.peak for each in runs), unit="MB"),
        Measure(name="files", value=report.files),
        Measure(name="made", value=report.size / 1_000_000, unit="MB"),
    )
    return Result(table=TITLE, case={"target": target, **shape.case}, measures=measures)
