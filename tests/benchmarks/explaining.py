"""What `pgscribe explain` takes for a hundred queries, each planned once more where it reads a table as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.explain import explain
from generator.introspect import connect
from generator.model import codec
from generator.model.queries import Query, decode_query
from generator.model.relations import links
from generator.model.types import quote_identifier
from tests.benchmarks.clock import timed, typical
from tests.benchmarks.result import Measure, Result
from tests.benchmarks.sizes import promised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Database
    from tests.benchmarks.context import Context, Shape

TITLE: Final = "Plans of named queries"
MOST_SECONDS: Final = 2
_QUERIES: Final = 100
_RUNS: Final = 5


def run(context: Context) -> list[Result]:
    """A hundred joins along foreign keys, on each server."""
    shape = promised(context)[0]
    return [_row(context, version, shape) for version in context.versions()]


def _row(context: Context, version: int, shape: Shape) -> Result:
    queries = tuple(_queries(codec.decode(context.model(shape).read_bytes())))
    server, dsn = context.server(version), context.database(version, shape)
    context.say(f"PostgreSQL {version}: explaining {len(queries)} queries")

    def explained() -> int:
        with connect(dsn) as connection:
            plans = explain(connection, queries).queries.values()
        assert not any(plan.error for plan in plans)
        return sum(bool(plan.scans) for plan in plans)

    scanning = explained()
    spent = typical(timed(explained, server) for _ in range(_RUNS))
    return Result(
        table=TITLE,
        case={"PostgreSQL": str(version), **shape.case},
        measures=(
            Measure(name="queries", value=len(queries)),
            Measure(name="planned twice", value=scanning),
            Measure(name="seconds", value=spent.wall, unit="s", bar=MOST_SECONDS),
            Measure(name="CPU: client", value=spent.client, unit="s"),
            Measure(name="server", value=spent.server, unit="s"),
        ),
    )


def _queries(database: Database) -> Iterator[Query]:
    """Joins from a table to the one that it refers to, narrowed by what it refers with."""
    for number, link in enumerate(list(links(database))[:_QUERIES]):
        key = link.foreign_key
        pairs = [
            f"a.{quote_identifier(ours)} = b.{quote_identifier(theirs)}"
            for ours, theirs in zip(key.columns, key.target_columns, strict=True)
        ]
        text = (
            "-- param $1 text: A key.\n"
            f"SELECT b.* FROM {link.source.sql} AS a JOIN {key.target.sql} AS b ON {' AND '.join(pairs)}"
            f" WHERE a.{quote_identifier(key.columns[0])}::text = $1 ORDER BY 1"
        )
        yield decode_query(text.encode(), name=f"query_{number}", source="a benchmark")
