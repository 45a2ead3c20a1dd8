"""Queries to plans, without running them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.explain.indexes import Indexes, find_indexes, with_wholes
from generator.explain.pruning import unpruned
from generator.explain.scans import index_uses, sequential_scans
from generator.explain.session import answer, execute, prepared, said, transaction
from generator.explain.steps import Node, step, walk
from generator.model.plans import Plans, QueryPlan, Step
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import psycopg

    from generator.model.queries import Query

    Connection = psycopg.Connection[Any]

_TIMEOUT: Final = "30s"
# From here on EXPLAIN itself can be told that values don't matter, and then leaves no partition out.
_GENERIC: Final = 160000
# To plan a query is to lock what it names, and what that stands for: views, their tables, partitions.
_TOUCHED: Final = """
SELECT n.nspname, c.relname, pg_catalog.bool_or(l.mode OPERATOR(pg_catalog.=) 'RowExclusiveLock')
FROM pg_catalog.pg_locks AS l
JOIN pg_catalog.pg_class AS c ON c.oid OPERATOR(pg_catalog.=) l.relation
JOIN pg_catalog.pg_namespace AS n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
WHERE l.pid OPERATOR(pg_catalog.=) pg_catalog.pg_backend_pid()
  AND l.locktype OPERATOR(pg_catalog.=) 'relation'
  AND c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'p', 'v', 'm', 'f']::pg_catalog."char"[])
  -- what initdb made has smaller numbers
  AND c.oid OPERATOR(pg_catalog.>=) 16384
GROUP BY n.nspname, c.relname
"""


class _Answer(Struct, frozen=True, kw_only=True):
    """What the server says of one query: a plan and what it touches, or an error."""

    plan: Step | None = None
    error: str = ""
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()


def explain(
    connection: Connection, queries: Sequence[Query], advance: Callable[[], None] = lambda: None
) -> Plans:
    """The plans of these queries as the connection's role gets them, for any values of parameters.

    In one read-only transaction that is rolled back; nothing is run. A query that can't be planned has the server's
    message in place of a plan. Raises IntrospectionError when something holds the server up, or it is too old, and
    ConnectionFailed when the connection is lost.
    """
    with transaction(connection, mode="READ ONLY", timeout=_TIMEOUT):
        answers: dict[str, _Answer] = {}
        for query in queries:
            answers[query.name] = _asked(connection, query)
            advance()
        # What the planner does where it may not read tables as a whole shows which index could serve instead.
        connection.execute("SET LOCAL enable_seqscan = off")
        others = {
            query.name: _asked(connection, query).plan
            for query in queries
            if _scans_table(answers[query.name].plan)
        }
        plans = [*(answer.plan for answer in answers.values()), *others.values()]
        indexes = find_indexes(connection, [plan for plan in plans if plan])
    return Plans(
        server=connection.info.server_version // 10000,
        queries={
            query.name: _result(query, answers[query.name], others.get(query.name), indexes)
            for query in sorted(queries, key=lambda query: query.name)
        },
    )


def _result(query: Query, answer: _Answer, other: Step | None, indexes: Indexes) -> QueryPlan:
    plan = answer.plan
    return QueryPlan(
        digest=query.digest,
        error=answer.error,
        plan=with_wholes(plan, indexes) if plan else None,
        reads=answer.reads,
        writes=answer.writes,
        indexes=index_uses(plan, indexes) if plan else (),
        scans=sequential_scans(plan, other, indexes) if plan else (),
    )


def _scans_table(plan: Step | None) -> bool:
    return plan is not None and any(each.label.endswith("Seq Scan") for each, _ in walk(plan))


def _asked(connection: Connection, query: Query) -> _Answer:
    """The plan of one query. Its failure is its own, unless something else held it up."""
    import psycopg

    try:
        return _planned(connection, query)
    except (psycopg.errors.QueryCanceled, psycopg.errors.LockNotAvailable):
        raise
    except psycopg.Error as error:
        if connection.broken:
            raise
        return _Answer(error=said(error))


def _planned(connection: Connection, query: Query) -> _Answer:
    generic = connection.info.server_version >= _GENERIC
    options = f"{'GENERIC_PLAN, ' if generic else ''}COSTS OFF, VERBOSE, FORMAT JSON"

    def explained(run: str) -> Node:
        node: Node = answer(connection, f"EXPLAIN ({options}) {run}")["Plan"]
        return node

    with prepared(connection, query):
        node = explained(execute(["NULL"] * len(query.parameters)))
        reads, writes = _touched(connection)
    whole = unpruned(connection, query, node, explained)
    return _Answer(plan=step(whole), reads=reads, writes=writes)


def _touched(connection: Connection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the query reads, and what it writes."""
    found = [
        (QualifiedName(schema=schema, name=name).sql, written)
        for schema, name, written in connection.execute(_TOUCHED).fetchall()
    ]
    return (
        tuple(sorted(name for name, written in found if not written)),
        tuple(sorted(name for name, written in found if written)),
    )
