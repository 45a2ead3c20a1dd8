"""Results as tables: with rich on a terminal, as aligned plain text elsewhere."""

from __future__ import annotations

import itertools
import sys
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.benchmarks.result import Measure, Result

_GAP = "  "


class _Table(Struct, frozen=True):
    title: str
    heads: tuple[str, ...]
    # How many columns at the left are text.
    labels: int
    rows: list[tuple[str, ...]]
    crashes: list[str]


def show(facts: Mapping[str, str]) -> None:
    """The facts of the machine."""
    for label, text in facts.items():
        print(f"{label + ':':<13}{text}")


def show_results(results: Sequence[Result]) -> None:
    """A table for each name of one, in the order they come in, and how many bars were kept."""
    for table in _tables(results):
        if sys.stdout.isatty():
            _print_rich(table)
        else:
            _print_plain(table)
    verdicts = [measure.verdict for result in results for measure in result.measures]
    kept, missed = verdicts.count("pass"), verdicts.count("FAIL")
    crashes = sum(bool(result.crash) for result in results)
    print(f"\nbars: {kept} pass, {missed} FAIL" + (f"; {crashes} crashed" if crashes else ""))


def _tables(results: Sequence[Result]) -> Iterator[_Table]:
    # A single size has no growth.
    told = [result for result in results if result.measures or result.crash]
    for title, group in itertools.groupby(told, key=lambda result: result.table):
        rows = list(group)
        whole = next((row for row in rows if row.measures), rows[0])
        measured = [row for row in rows if row.measures]
        yield _Table(
            title,
            (*whole.case, *map(_head, whole.measures)),
            len(whole.case),
            [(*row.case.values(), *map(_cell, row.measures)) for row in measured],
            [f"{' '.join(row.case.values())}: {row.crash}" for row in rows if row.crash],
        )


def _head(measure: Measure) -> str:
    unit = f" ({measure.unit})" if measure.unit in {"s", "MB", "1/s"} else ""
    bar = f" ≤ {measure.bar:g}" if measure.bar is not None else ""
    least = f" ≥ {measure.least:g}" if measure.least is not None else ""
    return measure.name + unit + bar + least


def _cell(measure: Measure) -> str:
    whole = measure.unit == "" and measure.value == int(measure.value)
    digits = 0 if whole or measure.value >= 1000 else 3 if measure.unit == "ratio" else 2
    text = f"{measure.value:,.{digits}f}"
    return f"{text} {measure.verdict}".rstrip()


def _print_plain(table: _Table) -> None:
    print(f"\n{table.title}")
    widths = [max(map(len, column)) for column in zip(table.heads, *table.rows, strict=True)]
    for row in (table.heads, tuple("-" * width for width in widths), *table.rows):
        cells = (
            cell.ljust(width) if number < table.labels else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print(_GAP.join(cells).rstrip())
    for crash in table.crashes:
        print(f"CRASHED  {crash}")


def _print_rich(table: _Table) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    shown = Table(title=table.title, title_justify="left")
    for number, head in enumerate(table.heads):
        shown.add_column(escape(head), justify="left" if number < table.labels else "right")
    for row in table.rows:
        shown.add_row(*map(_coloured, row))
    console.print()
    console.print(shown)
    for crash in table.crashes:
        console.print(f"[bold red]CRASHED[/]  {escape(crash)}")


def _coloured(cell: str) -> str:
    from rich.markup import escape

    text = escape(cell)
    return text.replace("pass", "[green]pass[/]").replace("FAIL", "[bold red]FAIL[/]")
