"""Whether a reading was torn by DDL that others committed meanwhile.

Rows of the catalog all come from one snapshot. The text of an expression doesn't: ``pg_get_expr()`` and its like look
at the newest catalog (docs/decisions/0004).
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.errors import IntrospectionError
from generator.introspect.rows import ChangeRow, Rows


class TornReading(IntrospectionError):
    """Rows refer to what isn't among them: the schema changed in between, and the reading is to be repeated."""


def changed(rows: Rows, changes: Iterable[ChangeRow]) -> bool:
    """Whether a change of what was read can show in deparsed text: another name, or another part of it.

    Objects that are new since don't matter. A relation's row is rewritten by TRUNCATE too, so only its name counts;
    that of its row type is only when the relation is renamed or moved, even if it is renamed back.
    """
    named = {row.oid: (row.name, row.schema) for row in rows.relations}
    named |= {row.oid: (row.name, row.schema) for row in rows.sequences}
    relations = {row.oid for row in rows.relations}
    read = {
        "column": relations,
        "rule": relations,
        "type": {row.oid for row in rows.types} | {row.row_type for row in rows.relations},
        "routine": {row.oid for row in rows.routines},
        "collation": {row.oid for row in rows.collations},
        "schema": {row.oid for row in rows.schemas},
    }
    return any(
        named.get(change.object, (change.name, change.schema)) != (change.name, change.schema)
        if change.catalog == "relation"
        else change.object in read[change.catalog]
        for change in changes
    )


def lost(rows: Rows) -> bool:
    """Whether a text is missing that must be there: its object was dropped.

    Where None has a meaning of its own, the queries give an empty text for it.
    """
    return (
        any(row.partition_bound == "" for row in rows.relations)
        or any(row.kind == "p" and row.partition_key is None for row in rows.relations)
        or any(row.definition is None for row in rows.views)
        or any(row.has_default and row.default is None for row in rows.columns)
        or any(row.kind == "c" and row.expression is None for row in rows.constraints)
        or any(row.predicate == "" or "" in (row.expressions or ()) for row in rows.indexes)
        or any(row.definition == "" for row in rows.triggers)
        or any(row.action is None and row.definition is None for row in rows.rules)
        or any("" in {row.using, row.check} for row in rows.policies)
        or any(row.sql_body == "" or _no_default(row.defaults) for row in rows.routines)
    )


def _no_default(defaults: list[str | None] | None) -> bool:
    return defaults is not None and not any(defaults)
