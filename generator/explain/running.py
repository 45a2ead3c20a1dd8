"""Queries run with their examples, to count the rows of each step: on request alone, and always rolled back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.explain.session import answer, execute, prepared, said, transaction
from generator.explain.steps import step
from generator.model.plans import Run
from generator.model.types import quote_literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import psycopg

    from generator.model.queries import Query

    Connection = psycopg.Connection[Any]

_TIMEOUT: Final = "5min"
_OPTIONS: Final = "ANALYZE, COSTS OFF, VERBOSE, BUFFERS OFF, TIMING OFF, SUMMARY ON, FORMAT JSON"


def analyze(
    connection: Connection, queries: Iterable[Query], advance: Callable[[], None] = lambda: None
) -> Mapping[str, Run]:
    """Run each query with its examples, in a transaction of its own that is rolled back.

    Raises ConnectionFailed and IntrospectionError as ``explain`` does.
    """
    runs = {}
    for query in queries:
        runs[query.name] = _run(connection, query)
        advance()
    return runs


def _run(connection: Connection, query: Query) -> Run:
    import psycopg

    values: list[str] = []
    for parameter in query.parameters:
        if parameter.example is None:
            missing = f"-- example {parameter.name}: …"
            return Run(obstacle=f"not run, for want of a value; add a line: {missing}")
        values.append(quote_literal(parameter.example))
    with transaction(connection, mode="READ WRITE", timeout=_TIMEOUT):
        try:
            with prepared(connection, query):
                statement = f"EXPLAIN ({_OPTIONS}) {execute(values)}"
                found = answer(connection, statement)
        except psycopg.Error as error:
            if connection.broken:
                raise
            return Run(obstacle=f"failed: {said(error)}")
    return Run(plan=step(found["Plan"]), milliseconds=found["Execution Time"])
