"""What a role may do with a relation through the API: told by PostgreSQL's own functions, not by the model's grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.model.values import omittable, writable
from generator.targets.api.resources import Resource
from generator.typemap.kinds import Types

if TYPE_CHECKING:
    import psycopg

_HELD: Final = """
SELECT a.attname::text, p.privilege
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
CROSS JOIN unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) AS p (privilege)
WHERE n.nspname = %(schema)s AND c.relname = %(name)s
    AND pg_catalog.has_schema_privilege(%(role)s, n.oid, 'USAGE')
    AND CASE p.privilege WHEN 'DELETE' THEN pg_catalog.has_table_privilege(%(role)s, c.oid, 'DELETE')
        ELSE pg_catalog.has_column_privilege(%(role)s, c.oid, a.attnum, p.privilege) END
ORDER BY a.attnum
"""


class Rights(Struct, frozen=True, kw_only=True):
    """The verbs that a role may use, and the columns that it may give in a new row and in a change."""

    verbs: frozenset[str]
    insertable: tuple[str, ...]
    updatable: tuple[str, ...]


def rights(
    connection: psycopg.Connection[Any], resource: Resource, role: str, types: Types
) -> Rights:
    """What the grants allow; policies may still say no to a row."""
    name = {"schema": resource.name.schema, "name": resource.name.name, "role": role}
    held = set(connection.execute(_HELD, name).fetchall())
    shown = [column.name for column in resource.columns]
    given = [column.name for column in resource.writable_columns]
    insertable = tuple(each for each in given if (each, "INSERT") in held)
    updatable = tuple(each for each in given if (each, "UPDATE") in held)
    needed = {
        column.name
        for column in resource.relation.columns
        if writable(column) and not omittable(column, types.domains)
    }
    key = {column.name for column in resource.key}
    creates = needed <= set(insertable)
    may = {
        "list": True,
        "get": True,
        "create": creates,
        "update": bool(updatable),
        # What a PUT leaves out is set to its default, so it takes the right to change all.
        "upsert": creates and key <= set(insertable) and set(given) - key <= set(updatable),
        "delete": any(privilege == "DELETE" for _, privilege in held),
    }
    # Every answer shows the row.
    reads = all((each, "SELECT") in held for each in shown)
    allowed = (verb for verb in resource.verbs if may[verb]) if reads else ()
    return Rights(verbs=frozenset(allowed), insertable=insertable, updatable=updatable)
