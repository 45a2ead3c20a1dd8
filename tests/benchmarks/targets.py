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
from tests.benchmarks.clock import Spent, typical
from tests.benchmarks.growth import growth
from tests.benchmarks.memory import Watch
from tests.benchmarks.result import Measure, Result
from tests.benchmarks.worker import MODEL, Report

if TYPE_CHECKING:
    from tests.benchmarks.context import Context, Shape

TITLE: Final = "Targets, each in a process of its own"
_RUNS: Final = 3
_PATIENCE_SECONDS: Final = 30
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
        of_layout: dict[str, dict[int, Spent]] = {}
        for shape in context.shapes():
            try:
                runs = _runs(context, target, shape)
            except Crashed as crash:
                case = {"target": target, **shape.case}
                rows.append(Result(table=TITLE, case=case, crash=str(crash)))
                continue
            spent = typical(each.report.spent for each in runs)
            rows.append(_row(target, shape, spent, runs))
            of_layout.setdefault(shape.case["schemas"], {})[shape.tables] = spent
        growths += [
            Result(
                table="Growth of targets",
                case={"target": target, "schemas": layout},
                measures=growth(by_tables),
            )
            for layout, by_tables in of_layout.items()
        ]
    return rows + growths


def _runs(context: Context, target: str, shape: Shape) -> list[Run]:
    """Three runs, or as many as patience lasts."""
    model = context.model(shape)
    context.say(f"{target}: {shape.name}")
    runs: list[Run] = []
    start = time.perf_counter()
    while len(runs) < _RUNS and (not runs or time.perf_counter() - start < _PATIENCE_SECONDS):
        runs.append(_run(target, model))
    return runs


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


def _row(target: str, shape: Shape, spent: Spent, runs: list[Run]) -> Result:
    report = runs[0].report
    measures = (
        Measure(name="seconds", value=spent.wall, unit="s"),
        Measure(name="CPU", value=spent.client, unit="s"),
        Measure(name="ms per table", value=1000 * spent.wall / shape.tables),
        Measure(name="peak memory", value=max(each.peak for each in runs), unit="MB"),
        Measure(name="files", value=report.files),
        Measure(name="made", value=report.size / 1_000_000, unit="MB"),
    )
    return Result(table=TITLE, case={"target": target, **shape.case}, measures=measures)
