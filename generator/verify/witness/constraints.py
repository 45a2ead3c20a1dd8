"""Keys, foreign keys and checks of tables and domains.

Left out of the queries: constraints that a partition or child has from its parent alone (the model tells them at the
parent), which only pg_constraint knows, and NOT NULL, which the views show as checks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.model.catalog import Check, ForeignKey, Key, Relation, Schema
from generator.verify.witness.common import Facts, Row, Witness, users, yes

Deferring = tuple[bool, bool]

_OWN: Final = """
    NOT EXISTS (
        SELECT FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.conrelid
        WHERE (k.conparentid <> 0 OR NOT k.conislocal) AND k.conname = {name} AND c.relname = {table}
            AND c.relnamespace::regnamespace::text = quote_ident({schema})
    )
"""
_OWN_OF_TABLE: Final = _OWN.format(
    name="constraint_name", table="table_name", schema="table_schema"
)
# Where a view doesn't say whose the constraint is, a name that only clones bear is left out.
_OWN_BY_NAME: Final = """
    EXISTS (
        SELECT FROM pg_constraint AS k
        WHERE k.conparentid = 0 AND k.conislocal AND k.conname = constraint_name
            AND k.connamespace::regnamespace::text = quote_ident(constraint_schema)
    )
"""
# The clause of a real check never ends so: its expression, or all of it, is in brackets.
_NOT_NULL: Final = """
    (constraint_schema::text, constraint_name::text) IN (
        SELECT n.constraint_schema::text, n.constraint_name::text FROM information_schema.check_constraints AS n
        WHERE n.check_clause LIKE '% IS NOT NULL'
    )
"""


def _tables(facts: Facts) -> list[tuple[Schema, Relation]]:
    """Foreign tables may have checks too, which these views don't show."""
    return [(schema, item) for schema, item in facts.relations if item.kind != "foreign table"]


def _constraints(facts: Facts) -> Iterator[Row]:
    for schema, relation in _tables(facts):
        for kind, name, deferring, enforced, distinct in _of_table(relation):
            deferrable, deferred = deferring
            yield (
                *(schema.name, relation.name, name, kind),
                *(yes(deferrable), yes(deferred), yes(enforced), distinct),
            )


def _of_table(relation: Relation) -> Iterator[tuple[str, str, Deferring, bool, str | None]]:
    for kind, key in _keys(relation):
        deferring = key.deferrable, key.initially_deferred
        distinct = yes(not key.nulls_not_distinct)
        yield kind, key.name, deferring, True, distinct if kind == "UNIQUE" else None
    for foreign_key in relation.foreign_keys:
        deferring = foreign_key.deferrable, foreign_key.initially_deferred
        yield "FOREIGN KEY", foreign_key.name, deferring, not foreign_key.not_enforced, None
    for check in relation.checks:
        yield "CHECK", check.name, (False, False), not check.not_enforced, None


def _keys(relation: Relation) -> Iterator[tuple[str, Key]]:
    if relation.primary_key:
        yield "PRIMARY KEY", relation.primary_key
    for key in relation.unique_keys:
        yield "UNIQUE", key


def _not_nulls(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.relations:
        count = sum(column.not_null for column in relation.columns)
        if count and relation.kind in {"table", "partitioned table"}:
            yield schema.name, relation.name, count


def _key_columns(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.relations:
        for _, key in _keys(relation):
            for place, column in enumerate(key.columns, 1):
                yield schema.name, relation.name, key.name, column, place, None
        for foreign_key in relation.foreign_keys:
            for place, column in enumerate(foreign_key.columns, 1):
                target = foreign_key.target_columns[place - 1]
                position = _target(facts, foreign_key)[1].index(target) + 1
                yield schema.name, relation.name, foreign_key.name, column, place, position


def _target(facts: Facts, foreign_key: ForeignKey) -> tuple[str | None, tuple[str, ...]]:
    """What a foreign key refers to: a key's name and columns, or the columns of a unique index that is no key."""
    (target,) = [
        relation
        for schema, relation in facts.relations
        if (schema.name, relation.name) == (foreign_key.target.schema, foreign_key.target.name)
    ]
    keys: list[tuple[str | None, tuple[str, ...]]] = [
        (key.name, key.columns) for _, key in _keys(target)
    ]
    indexes = [
        (None, tuple(key.column for key in index.keys)) for index in target.indexes if index.unique
    ]
    return next(
        found for found in keys + indexes if set(found[1]) == set(foreign_key.target_columns)
    )


def _references(facts: Facts) -> Iterator[Row]:
    seen = set()
    for schema, relation in facts.relations:
        for key in relation.foreign_keys:
            match = "FULL" if key.match_full else "NONE"
            name, _ = _target(facts, key)
            target = (key.target.schema if name else None, name)
            row = (schema.name, key.name, *target, match, key.on_update, key.on_delete)
            if row not in seen:
                seen.add(row)
                yield row


def _checks(facts: Facts) -> Iterator[Row]:
    seen = set()
    for schema, check in _all_checks(facts):
        row = (schema, check.name, check.expression)
        if row not in seen:
            seen.add(row)
            yield row


def _all_checks(facts: Facts) -> Iterator[tuple[str, Check]]:
    for schema, relation in facts.relations:
        for check in relation.checks:
            yield schema.name, check
    for name, domain in facts.domains.items():
        for check in domain.checks:
            yield name.schema, check


def _used_columns(facts: Facts) -> set[Row]:
    return set(_uses(facts))


def _uses(facts: Facts) -> Iterator[Row]:
    for schema, relation in _tables(facts):
        used = [(key.name, key.columns) for _, key in _keys(relation)]
        used += [(check.name, check.columns) for check in relation.checks]
        for name, columns in used:
            for column in columns:
                yield schema.name, relation.name, column, schema.name, name
        for foreign_key in relation.foreign_keys:
            target = foreign_key.target
            for column in foreign_key.target_columns:
                yield target.schema, target.name, column, schema.name, foreign_key.name


def _domain_constraints(facts: Facts) -> Iterator[Row]:
    for name, domain in facts.domains.items():
        for check in domain.checks:
            yield name.schema, name.name, check.name


WITNESSES: Final = {
    "table constraints": Witness(
        query=f"""
            SELECT table_schema::text, table_name::text, constraint_name::text, constraint_type::text,
                is_deferrable::text, initially_deferred::text, enforced::text, nulls_distinct::text
            FROM information_schema.table_constraints
            WHERE {users("table_schema")} AND {_OWN_OF_TABLE} AND NOT (constraint_type = 'CHECK' AND {_NOT_NULL})
        """,
        expected=_constraints,
        seen_in=("thorbis", "constraints", "foreign-keys", "partitions", "inheritance"),
    ),
    "not null": Witness(
        # As many as there are columns that say so; on version 18 children inherit them by name, so all are counted.
        query=f"""
            SELECT table_schema::text, table_name::text, count(*)::int
            FROM information_schema.table_constraints
            WHERE {users("table_schema")} AND constraint_type = 'CHECK' AND {_NOT_NULL}
            GROUP BY 1, 2
        """,
        expected=_not_nulls,
        seen_in=("thorbis", "tables", "partitions"),
    ),
    "key columns": Witness(
        query=f"""
            SELECT table_schema::text, table_name::text, constraint_name::text, column_name::text,
                ordinal_position::int, position_in_unique_constraint::int
            FROM information_schema.key_column_usage WHERE {users("table_schema")} AND {_OWN_OF_TABLE}
        """,
        expected=_key_columns,
        seen_in=("thorbis", "constraints", "foreign-keys"),
    ),
    "references": Witness(
        # The view names no table, and a partition's clone has its parent's name: of each name, what is known of one.
        query=f"""
            SELECT constraint_schema::text, constraint_name::text, max(unique_constraint_schema::text),
                max(unique_constraint_name::text), match_option::text, update_rule::text, delete_rule::text
            FROM information_schema.referential_constraints WHERE {users("constraint_schema")} AND {_OWN_BY_NAME}
            GROUP BY 1, 2, 5, 6, 7
        """,
        expected=_references,
        seen_in=("thorbis", "foreign-keys", "partitions", "names"),
    ),
    "checks": Witness(
        # Before version 18 the clause is all that pg_get_constraintdef() writes after the word CHECK.
        query=rf"""
            SELECT DISTINCT constraint_schema::text, constraint_name::text,
                CASE WHEN current_setting('server_version_num')::int < 180000
                    THEN regexp_replace(check_clause, '^\((.*)\)( NO INHERIT)?( NOT VALID)?$', '\1')
                    ELSE check_clause END
            FROM information_schema.check_constraints
            WHERE {users("constraint_schema")} AND check_clause NOT LIKE '% IS NOT NULL' AND {_OWN_BY_NAME}
        """,
        expected=_checks,
        seen_in=("thorbis", "constraints", "enums-and-domains", "inheritance"),
    ),
    "columns of constraints": Witness(
        query=f"""
            SELECT DISTINCT table_schema::text, table_name::text, column_name::text, constraint_schema::text,
                constraint_name::text
            FROM information_schema.constraint_column_usage
            WHERE {users("table_schema")} AND {_OWN_BY_NAME} AND {_OWN_OF_TABLE} AND NOT {_NOT_NULL}
                AND (constraint_schema, constraint_name) NOT IN (
                    SELECT d.constraint_schema, d.constraint_name FROM information_schema.domain_constraints AS d
                )
        """,
        expected=_used_columns,
        seen_in=("thorbis", "constraints", "foreign-keys"),
    ),
    "domain constraints": Witness(
        query=f"""
            SELECT domain_schema::text, domain_name::text, constraint_name::text
            FROM information_schema.domain_constraints
            WHERE {users("domain_schema")} AND NOT {_NOT_NULL}
        """,
        expected=_domain_constraints,
        seen_in=("thorbis", "enums-and-domains"),
    ),
}
