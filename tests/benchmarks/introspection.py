"""Introspection against `pg_dump --schema-only` of the same server's own version, in turn."""

from __future__ import annotations

import re
import subprocess
import tempfile
from statistics import median
from typing import TYPE_CHECKING, Final

from generator.introspect import connect, introspect, read
from tests.benchmarks.clock import Spent, timed, typical
from tests.benchmarks.growth import growth
from tests.benchmarks.result import Measure, Result

if TYPE_CHECKING:
    from tests.benchmarks.context import Context, Shape

TITLE: Final = "Introspection and pg_dump --schema-only"
MOST_OF_PG_DUMP: Final = 0.5
MOST_STATEMENTS: Final = 20
_PAIRS: Final = 11
_PAIRS_OF_LARGE: Final = 3
_LARGE: Final = 10_000
# What a client sends to have a statement run, in the extended and in the simple protocol.
_SENT: Final = re.compile(r"\tF\t\d+\t(?:Parse|Query)\t")


def run(context: Context) -> list[Result]:
    """Each size and layout on each server; then how the seconds grow."""
    results = []
    for version in context.versions():
        of_layout: dict[str, dict[int, Spent]] = {}
        for shape in context.shapes():
            pairs = _compare(context, version, shape)
            statements = _statements(context.database(version, shape))
            results.append(_row(version, shape, pairs, statements))
            ours = typical(our for our, _ in pairs)
            of_layout.setdefault(shape.case["schemas"], {})[shape.tables] = ours
        results += [
            Result(
                table="Growth of introspection",
                case={"PostgreSQL": str(version), "schemas": layout},
                measures=growth([by_tables]),
            )
            for layout, by_tables in of_layout.items()
        ]
    return sorted(results, key=lambda result: result.table != TITLE)


def _compare(context: Context, version: int, shape: Shape) -> list[tuple[Spent, Spent]]:
    """Introspection and pg_dump in turn, after a warm-up of each."""
    dsn, server = context.database(version, shape), context.server(version)
    program = str(context.binaries(version) / "pg_dump")
    dump = [program, "--schema-only", f"--dbname={dsn}"]

    def ours() -> Spent:
        return timed(lambda: introspect(dsn), server)

    def theirs() -> Spent:
        return timed(lambda: subprocess.run(dump, stdout=subprocess.DEVNULL, check=True), server)

    context.say(f"PostgreSQL {version}: reading {shape.name}")
    ours(), theirs()
    pairs = _PAIRS_OF_LARGE if shape.tables >= _LARGE else _PAIRS
    return [(ours(), theirs()) for _ in range(pairs)]


def _statements(dsn: str) -> int:
    """How many statements a reading sends, by libpq's own record of its messages."""
    with tempfile.TemporaryFile("w+") as messages, connect(dsn) as connection:
        connection.pgconn.trace(messages.fileno())
        read(connection)
        connection.pgconn.untrace()
        messages.seek(0)
        return sum(bool(_SENT.search(line)) for line in messages)


def _row(version: int, shape: Shape, pairs: list[tuple[Spent, Spent]], statements: int) -> Result:
    """Medians; of the ratio too, pair by pair, since whatever slows the machine slows both of a pair."""
    ours, theirs = typical(our for our, _ in pairs), typical(their for _, their in pairs)
    ratio = median(our.wall / their.wall for our, their in pairs)
    measures = (
        Measure(name="ours", value=ours.wall, unit="s"),
        Measure(name="pg_dump", value=theirs.wall, unit="s"),
        Measure(name="ratio", value=ratio, unit="ratio", bar=MOST_OF_PG_DUMP),
        Measure(name="statements", value=statements, bar=MOST_STATEMENTS),
        Measure(name="CPU: client", value=ours.client, unit="s"),
        Measure(name="server", value=ours.server, unit="s"),
        Measure(name="pg_dump: client", value=theirs.client, unit="s"),
        Measure(name="its server", value=theirs.server, unit="s"),
        Measure(name="CPU ratio", value=ours.cpu / max(theirs.cpu, 0.001), unit="ratio"),
    )
    case = {"PostgreSQL": str(version), **shape.case}
    return Result(table=TITLE, case=case, measures=measures)
