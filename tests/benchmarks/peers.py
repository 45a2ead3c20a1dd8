"""Whole processes beside those of peers, in turn: what is typed on a command line, until it is done."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tests.benchmarks import installed, synthetic
from tests.benchmarks.clock import Spent, timed, typical
from tests.benchmarks.context import Shape
from tests.benchmarks.installed import NotInstalled, Program, run_quietly
from tests.benchmarks.result import Measure, Result
from tests.benchmarks.sizes import PROMISED, promised

if TYPE_CHECKING:
    from tests.benchmarks.context import Context

_PAIRS: Final = 5


class Comparison(Struct, frozen=True, kw_only=True):
    """One of our commands, and a peer's that makes the same kind of thing of the same database."""

    target: str
    peer: Callable[[], Program]
    # What the peer is told, by database and by the file it is to write.
    arguments: Callable[[str, Shape, Path], tuple[str, ...]]
    most: float


def run(context: Context) -> list[Result]:
    """Each comparison in both layouts of the promised size."""
    comparisons = (
        Comparison(
            target="typescript",
            peer=lambda: installed.kysely_codegen(through_npx=True),
            arguments=_for_kysely,
            most=0.8,
        ),
        Comparison(
            target="typescript",
            peer=lambda: installed.kysely_codegen(through_npx=False),
            arguments=_for_kysely,
            most=1.0,
        ),
        Comparison(
            target="pydantic", peer=installed.sqlacodegen, arguments=_for_sqlalchemy, most=0.8
        ),
    )
    return [row for comparison in comparisons for row in _rows(context, comparison)]


def _rows(context: Context, comparison: Comparison) -> list[Result]:
    command = f"pgscribe generate {comparison.target}"
    try:
        installed.pgscribe()
        peer = comparison.peer()
    except NotInstalled as why:
        return [Result(table=command, case={"beside": "a peer"}, crash=str(why))]
    title = f"{command}, beside {peer.label}"
    return [_compare(context, comparison, peer, title, shape) for shape in promised(context)]


def _compare(
    context: Context, comparison: Comparison, peer: Program, title: str, shape: Shape
) -> Result:
    """Both in turn, after a warm-up of each, every time into an empty folder."""
    version = context.versions()[0]
    dsn, server = context.database(version, shape), context.server(version)
    context.say(f"{title}: {shape.name}")
    mine = installed.ours("generate", comparison.target, "--dsn", dsn)
    with tempfile.TemporaryDirectory() as home:
        out, file = Path(home, "ours"), Path(home, "theirs")
        theirs = (*peer.command, *comparison.arguments(dsn, shape, file))

        def once() -> tuple[Spent, Spent]:
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            file.unlink(missing_ok=True)
            my = timed(lambda: run_quietly(mine.command, out), server)
            return my, timed(lambda: run_quietly(theirs, peer.folder or out), server)

        once()
        _require_all(shape, out, file)
        pairs = [once() for _ in range(_PAIRS)]
    return Result(table=title, case=shape.case, measures=_measures(comparison, shape, pairs))


def _measures(
    comparison: Comparison, shape: Shape, pairs: list[tuple[Spent, Spent]]
) -> tuple[Measure, ...]:
    ours, theirs = typical(our for our, _ in pairs), typical(their for _, their in pairs)
    bar = comparison.most if shape.tables == PROMISED else None
    ratio = median(our.wall / their.wall for our, their in pairs)
    cpu = median(our.cpu / their.cpu for our, their in pairs)
    return (
        Measure(name="ours", value=ours.wall, unit="s"),
        Measure(name="theirs", value=theirs.wall, unit="s"),
        Measure(name="ratio", value=ratio, unit="ratio", bar=bar),
        Measure(name="CPU: ours", value=ours.cpu, unit="s"),
        Measure(name="theirs", value=theirs.cpu, unit="s"),
        Measure(name="ratio", value=cpu, unit="ratio"),
    )


def _require_all(shape: Shape, out: Path, file: Path) -> None:
    """A program that leaves tables out is no match. Raises RuntimeError."""
    made = "\n".join(path.read_text("utf-8") for path in sorted(out.rglob("*")) if path.is_file())
    for whose, text in (("pgscribe", made), ("the peer", file.read_text("utf-8"))):
        # Names of types have lost their underlines.
        known = text.replace("_", "").casefold()
        missing = [table for table in range(shape.tables) if f"table{table:05}" not in known]
        if missing:
            raise RuntimeError(f"{whose} made nothing of {len(missing)} tables of {shape.name}")


def _for_kysely(dsn: str, _shape: Shape, file: Path) -> tuple[str, ...]:
    return ("--url", dsn, "--dialect", "postgres", "--out-file", str(file))


def _for_sqlalchemy(dsn: str, shape: Shape, file: Path) -> tuple[str, ...]:
    tables = range(0, shape.tables, synthetic.TABLES_PER_SCHEMA)
    schemas = {synthetic.schema_of(table, single_schema=shape.single_schema) for table in tables}
    return ("--schemas", ",".join(sorted(schemas)), "--outfile", str(file), sqlalchemy_url(dsn))


def sqlalchemy_url(dsn: str) -> str:
    """The URI as SQLAlchemy reads it: with its driver, and a socket's folder as a parameter."""
    url = dsn.replace("postgresql://", "postgresql+psycopg://", 1)
    login, _, rest = url.partition("@")
    host, _, place = rest.partition(":")
    if not host.startswith("%2F"):
        return url
    port, _, name = place.partition("/")
    return f"{login}@/{name}?host={host}&port={port}"
