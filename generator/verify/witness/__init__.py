"""The information schema as a second witness of the model.

A Witness asks one of its views and says what the model makes of the same question; both are compared row by row.
The views are the standard's and know less than the catalog: each query says what it leaves out and why. And they
show in full only what the role owns, so only of that it is held against them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from generator.escape import one_line
from generator.model.types import PG_CATALOG
from generator.typemap.kinds import Types
from generator.verify.facts import Violation
from generator.verify.witness import constraints, relations, types
from generator.verify.witness.common import Facts, Row, Witness

if TYPE_CHECKING:
    import psycopg

    from generator.model.catalog import Database

CHECK: Final = "information_schema"
_SHOWN: Final = 160
# What types are made of, where a schema and the name of a relation or type say what a row is about.
_ASKED: Final[dict[str, Witness]] = {
    **{
        view: relations.WITNESSES[view]
        for view in ("tables", "columns", "identity columns", "foreign tables")
    },
    **{view: constraints.WITNESSES[view] for view in ("table constraints", "not null")},
    **{view: types.WITNESSES[view] for view in ("domains", "composite types", "attributes")},
}
# Where the rows of a view name a column.
_COLUMNS: Final = {"columns": 3, "identity columns": 2, "attributes": 3}
# Expressions read as in the model. The planner would try each order of the many joins, and then compile them.
_SETTINGS: Final = """
SET LOCAL search_path = ''; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
SET LOCAL TimeZone = 'UTC'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1;
SET LOCAL quote_all_identifiers = off; SET LOCAL jit = off;
SET LOCAL join_collapse_limit = 1; SET LOCAL from_collapse_limit = 1"""
_OWNED: Final = """
SELECT n.nspname::text, c.relname::text FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'f', 'c') AND pg_catalog.pg_has_role(c.relowner, 'USAGE')
UNION ALL
SELECT n.nspname::text, t.typname::text FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
WHERE t.typtype = 'd' AND pg_catalog.pg_has_role(t.typowner, 'USAGE')"""


def testify(
    connection: psycopg.Connection[Any], model: Database
) -> tuple[list[Violation], list[str]]:
    """Give what the information schema says otherwise than the model, and what it says nothing of.

    The second are the names of relations and types that the role doesn't own, where it shows less.
    ``connection`` is in a transaction, which stays as it is.
    """
    with connection.transaction(force_rollback=True):
        connection.execute(_SETTINGS)
        owned = set(connection.execute(_OWNED).fetchall())
        described = set(_described(model))
        compared = described & owned
        found = [
            violation
            for view, witness in _ASKED.items()
            for violation in _differences(connection, view, witness, Facts(model), compared)
        ]
    return found, sorted(f"{schema}.{name}" for schema, name in described - owned)


def _described(model: Database) -> Iterator[tuple[str, str]]:
    for schema in model.schemas:
        for part in (*schema.relations, *schema.domains, *schema.composites):
            if getattr(part, "kind", "") != "materialized view":
                yield schema.name, part.name


def _of_extensions(model: Database) -> set[Row]:
    """Columns whose type the model doesn't define: a domain of an extension shows as its base."""
    types = Types(model)
    return {
        (schema.name, part.name, (column.name,))
        for schema in model.schemas
        for part, columns in (
            *((relation, relation.columns) for relation in schema.relations),
            *((composite, composite.attributes) for composite in schema.composites),
        )
        for column in columns
        if column.type.schema != PG_CATALOG and types.resolve(column.type).definition is None
    }


def _differences(
    connection: psycopg.Connection[Any],
    view: str,
    witness: Witness,
    facts: Facts,
    compared: set[tuple[str, str]],
) -> Iterator[Violation]:
    strange = _of_extensions(facts.database) if _COLUMNS.get(view) == _COLUMNS["columns"] else set()

    def counts(row: Row) -> bool:
        return row[:2] in compared and (*row[:2], row[3:4]) not in strange

    told = Counter(filter(counts, connection.execute(witness.query)))
    made = Counter(filter(counts, witness.expected(facts)))
    for row in (told - made).elements():
        yield _violation(view, row, "model.json doesn't have")
    for row in (made - told).elements():
        yield _violation(view, row, "the server doesn't have")


def _violation(view: str, row: Row, reason: str) -> Violation:
    column = str(row[_COLUMNS[view]]) if view in _COLUMNS else ""
    facts = ", ".join(str(part) for part in row[2:] if part is not None)
    return Violation(
        place=f"{row[0]}.{row[1]}",
        column=column,
        check=CHECK,
        reason=one_line(f"{reason} of {view}: {facts or 'it'}", _SHOWN),
    )
