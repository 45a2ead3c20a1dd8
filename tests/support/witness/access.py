"""Privileges and memberships.

The views list what the owner has too, and for each column what its table gives. An owner may always pass its
privileges on there. They know nothing of materialized views, nor of enums and ranges.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.model.catalog import Grant, Owned, Relation, Schema
from generator.verify.witness.common import Facts, Row, Witness, owner, users, yes

_TABLE: Final = ("DELETE", "INSERT", "REFERENCES", "SELECT", "TRIGGER", "TRUNCATE", "UPDATE")
_COLUMN: Final = frozenset({"INSERT", "REFERENCES", "SELECT", "UPDATE"})


def _grants(item: Owned, everything: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """``grantee, privilege, is_grantable`` of all grants, the owner's own included."""
    if all(grant.role for grant in item.grants):
        yield from ((owner(item.owner), word, "YES") for word in everything)
    for grant in item.grants:
        yield from _one(grant, owner(item.owner))


def _one(grant: Grant, of_owner: str) -> Iterator[tuple[str, str, str]]:
    grantee = "PUBLIC" if grant.role == "public" else grant.role or of_owner
    for word in grant.privileges:
        yield grantee, word, yes(word in grant.grantable or grantee == of_owner)


def _tables(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        for grantee, word, grantable in _grants(relation, _TABLE):
            yield schema.name, relation.name, grantee, word, grantable


def _columns(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        yield from _of_columns(schema, relation)


def _of_columns(schema: Schema, relation: Relation) -> Iterator[Row]:
    whole = [row for row in _grants(relation, _TABLE) if row[1] in _COLUMN]
    for column in relation.columns:
        held: dict[tuple[str, str], str] = {}
        own = [row for grant in column.grants for row in _one(grant, owner(relation.owner))]
        for grantee, word, grantable in [*whole, *own]:
            held[grantee, word] = max(held.get((grantee, word), "NO"), grantable)
        for (grantee, word), grantable in held.items():
            yield schema.name, relation.name, column.name, grantee, word, grantable


def _usages(facts: Facts) -> Iterator[Row]:
    for schema in facts.database.schemas:
        for kind, items in (("DOMAIN", schema.domains), ("SEQUENCE", schema.sequences)):
            for item in items:
                for grantee, word, grantable in _grants(item, ("USAGE",)):
                    if word == "USAGE" and (kind == "DOMAIN" or item.grants):
                        yield kind, schema.name, item.name, grantee, grantable


def _types(facts: Facts) -> Iterator[Row]:
    for schema, composite in facts.composites:
        for grantee, _, grantable in _grants(composite, ("USAGE",)):
            yield schema.name, composite.name, grantee, grantable


def _routines(facts: Facts) -> Iterator[Row]:
    for schema in facts.database.schemas:
        for routine in schema.routines:
            for grantee, _, grantable in _grants(routine, ("EXECUTE",)):
                yield schema.name, routine.name, grantee, grantable


WITNESSES: Final = {
    "table privileges": Witness(
        query=f"""
            SELECT table_schema::text, table_name::text, grantee::text, privilege_type::text, max(is_grantable::text)
            FROM information_schema.table_privileges WHERE {users("table_schema")} GROUP BY 1, 2, 3, 4
        """,
        expected=_tables,
        seen_in=("thorbis", "grants"),
    ),
    "column privileges": Witness(
        query=f"""
            SELECT table_schema::text, table_name::text, column_name::text, grantee::text, privilege_type::text,
                max(is_grantable::text)
            FROM information_schema.column_privileges WHERE {users("table_schema")} GROUP BY 1, 2, 3, 4, 5
        """,
        expected=_columns,
        seen_in=("thorbis", "grants"),
    ),
    "usage privileges": Witness(
        # Without the sequences of identity columns, which information_schema.sequences leaves out too. Of sequences
        # whose privileges nobody changed, the view shows none.
        query=f"""
            SELECT object_type::text, object_schema::text, object_name::text, grantee::text, max(is_grantable::text)
            FROM information_schema.usage_privileges
            WHERE {users("object_schema")} AND (
                object_type = 'DOMAIN' OR (object_schema, object_name) IN (
                    SELECT s.sequence_schema, s.sequence_name FROM information_schema.sequences AS s
                ) AND object_type = 'SEQUENCE'
            )
            GROUP BY 1, 2, 3, 4
        """,
        expected=_usages,
        seen_in=("grants",),
    ),
    "privileges of composite types": Witness(
        # Row types of tables are listed too, with privileges that nobody can set.
        query=f"""
            SELECT udt_schema::text, udt_name::text, grantee::text, max(is_grantable::text)
            FROM information_schema.udt_privileges
            WHERE {users("udt_schema")} AND (udt_schema, udt_name) IN (
                SELECT t.user_defined_type_schema, t.user_defined_type_name
                FROM information_schema.user_defined_types AS t
            )
            GROUP BY 1, 2, 3
        """,
        expected=_types,
        seen_in=("grants",),
    ),
    "routine privileges": Witness(
        query=rf"""
            SELECT p.routine_schema::text, p.routine_name::text, p.grantee::text, max(p.is_grantable::text)
            FROM information_schema.routine_privileges AS p
            WHERE {users("p.routine_schema")} AND NOT EXISTS (
                SELECT FROM pg_depend AS d
                WHERE d.classid = 'pg_proc'::regclass AND d.objid = substring(p.specific_name FROM '_(\d+)$')::oid
                    AND (d.deptype = 'e' OR d.deptype = 'i' AND d.refclassid = 'pg_type'::regclass)
            )
            GROUP BY p.specific_name, 1, 2, 3
        """,
        expected=_routines,
        seen_in=("thorbis", "grants"),
    ),
}
