"""Tables and indexes that plans name, as the catalog knows them: whole ones in place of their partitions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

from generator.explain.steps import about, walk
from generator.model.plans import IndexUse, Step
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterable

    import psycopg

_PARTS: Final = re.compile(r'("(?:[^"]|"")+"|[^".]+)\.("(?:[^"]|"")+"|[^".]+)')
_FIND_INDEXES: Final = """
SELECT asked.number, tn.nspname, t.relname, r.relname, i.indpred IS NOT NULL
FROM ROWS FROM (pg_catalog.unnest(%s::text[]), pg_catalog.unnest(%s::text[]))
    WITH ORDINALITY AS asked (schema, name, number)
JOIN pg_catalog.pg_namespace AS n ON n.nspname = asked.schema
JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = asked.name
CROSS JOIN LATERAL (SELECT coalesce(pg_catalog.pg_partition_root(c.oid), c.oid) AS oid) AS root
JOIN pg_catalog.pg_class AS r ON r.oid = root.oid
JOIN pg_catalog.pg_index AS i ON i.indexrelid = root.oid
JOIN pg_catalog.pg_class AS t ON t.oid = i.indrelid
JOIN pg_catalog.pg_namespace AS tn ON tn.oid = t.relnamespace
"""
_FIND_TABLES: Final = """
SELECT asked.number, tn.nspname, t.relname
FROM ROWS FROM (pg_catalog.unnest(%s::text[]), pg_catalog.unnest(%s::text[]))
    WITH ORDINALITY AS asked (schema, name, number)
JOIN pg_catalog.pg_namespace AS n ON n.nspname = asked.schema
JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = asked.name
JOIN pg_catalog.pg_class AS t ON t.oid = pg_catalog.pg_partition_root(c.oid)
JOIN pg_catalog.pg_namespace AS tn ON tn.oid = t.relnamespace
"""


class FoundIndex(Struct, frozen=True, kw_only=True):
    """An index of a whole table, and whether it holds only some of the rows."""

    use: IndexUse
    partial: bool


class Indexes(Struct, frozen=True, kw_only=True):
    """Indexes by the relation of their step and their name there; tables by their partitions."""

    found: Mapping[tuple[str, str], FoundIndex] = {}
    wholes: Mapping[str, str] = {}


def find_indexes(connection: psycopg.Connection[Any], plans: Iterable[Step]) -> Indexes:
    """What the catalog says of all indexes and partitions in these plans. The transaction's last: names are exact."""
    steps = [(each, relation) for plan in plans for each, relation in walk(plan) if relation]
    used = sorted({(relation, each.index) for each, relation in steps if each.index})
    relations = sorted({relation for _, relation in steps})
    connection.execute("SELECT pg_catalog.set_config('search_path', '', true)")
    schemas = [parts(relation).schema for relation, _ in used]
    indexes = connection.execute(_FIND_INDEXES, [schemas, [index for _, index in used]]).fetchall()
    named = [parts(relation) for relation in relations]
    tables = connection.execute(
        _FIND_TABLES, [[name.schema for name in named], [name.name for name in named]]
    ).fetchall()
    return Indexes(
        found={
            used[number - 1]: FoundIndex(
                use=IndexUse(relation=QualifiedName(schema=schema, name=table).sql, index=index),
                partial=partial,
            )
            for number, schema, table, index, partial in indexes
        },
        wholes={
            relations[number - 1]: QualifiedName(schema=schema, name=table).sql
            for number, schema, table in tables
        },
    )


def with_wholes(plan: Step, indexes: Indexes) -> Step:
    """The plan, its steps saying which index of the whole table a partition's is a part of."""
    return _named(plan, {key: found.use.index for key, found in indexes.found.items()}, "")


def as_planned(run: Step, planned: Step) -> Step:
    """A plan that was run, saying the same of its indexes as the one that was planned."""
    found = {(relation, each.index): each.whole for each, relation in walk(planned) if each.whole}
    return _named(run, found, "")


def _named(step: Step, wholes: Mapping[tuple[str, str], str], around: str) -> Step:
    relation = about(step, around)
    whole = wholes.get((relation, step.index), "")
    below = tuple(_named(each, wholes, relation) for each in step.steps)
    return replace(step, whole=whole if whole != step.index else "", steps=below)


def parts(sql: str) -> QualifiedName:
    """The name that ``QualifiedName.sql`` wrote."""
    found = _PARTS.fullmatch(sql)
    schema, name = found.groups() if found else ("", sql)
    return QualifiedName(schema=_unquoted(schema), name=_unquoted(name))


def _unquoted(word: str) -> str:
    return word[1:-1].replace('""', '"') if word.startswith('"') else word
