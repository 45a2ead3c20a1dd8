"""Tables, views and their columns, triggers, foreign tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.model.catalog import Column, Relation, Schema, SequenceOptions, Trigger
from generator.model.types import TypeRef
from generator.verify.witness.common import (
    UDT,
    Facts,
    Row,
    Witness,
    collation_name,
    owner,
    sizes,
    udt,
    users,
    yes,
)

_TYPES: Final = {
    "table": "BASE TABLE",
    "partitioned table": "BASE TABLE",
    "view": "VIEW",
    "foreign table": "FOREIGN",
}
_BITS: Final = {"int2": 15, "int4": 31, "int8": 63}


def _schemata(facts: Facts) -> Iterator[Row]:
    for schema in facts.database.schemas:
        if schema.name != "public":
            yield schema.name, owner(schema.owner)


def _tables(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        typed = relation.of_type
        of_type = (typed.schema, typed.name) if typed else (None, None)
        yield schema.name, relation.name, _TYPES[relation.kind], *of_type


def _columns(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        for place, column in enumerate(relation.columns, 1):
            yield schema.name, relation.name, place, *_column(facts, relation, column)


def _column(facts: Facts, relation: Relation, column: Column) -> Row:
    domain = facts.domain(column.type)
    collation = column.collation or facts.collation(column.type)
    return (
        column.name,
        *((column.type.schema, column.type.name) if domain else (None, None)),
        *udt(facts, column.type),
        *sizes(facts, column.type),
        *collation_name(None if relation.view else collation),
        # What a view's query proves the server doesn't know: it looks at the column's domain alone.
        yes(not ((column.not_null and not relation.view) or _not_null(facts, column.type))),
        column.default if column.default and not column.generated else None,
        "ALWAYS" if column.generated else "NEVER",
        column.default if column.generated else None,
    )


def _not_null(facts: Facts, ref: TypeRef) -> bool:
    # Of a domain over a NOT NULL domain the view says that it is nullable: it looks one level deep.
    domain = facts.domain(ref)
    return domain is not None and domain.not_null


def _identities(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        for column in relation.columns:
            if column.identity:
                kind = "ALWAYS" if column.identity.always else "BY DEFAULT"
                bounds = sequence_bounds(column.identity.options, column.type)
                yield schema.name, relation.name, column.name, kind, *bounds


def sequence_bounds(options: SequenceOptions, ref: TypeRef) -> Row:
    """``start, increment, maximum, minimum, cycle`` with the defaults of CREATE SEQUENCE filled in."""
    limit = 1 << _BITS[ref.name]
    ascending = options.increment > 0
    lowest, highest = (1, limit - 1) if ascending else (-limit, -1)
    minimum = lowest if options.minimum is None else options.minimum
    maximum = highest if options.maximum is None else options.maximum
    start = options.start if options.start is not None else minimum if ascending else maximum
    return *(str(n) for n in (start, options.increment, maximum, minimum)), yes(options.cycle)


def _views(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        if relation.view:
            option = [
                text.partition("=")[2] for text in relation.options if "check_option=" in text
            ]
            definition = "".join(relation.view.definition.split()).replace("(", "").replace(")", "")
            yield schema.name, relation.name, definition, option[0].upper() if option else "NONE"


def _updatable(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        if view := relation.view:
            instead = {
                event
                for trigger in relation.triggers
                if trigger.timing == "INSTEAD OF"
                for event in trigger.events
            }
            by_trigger = [yes(event in instead) for event in ("UPDATE", "DELETE", "INSERT")]
            updatable = yes(view.updatable and view.deletable)
            yield schema.name, relation.name, updatable, yes(view.insertable), *by_trigger


def _triggers(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        for trigger in relation.triggers:
            statement = _statement(trigger)
            for event in trigger.events:
                if event != "TRUNCATE":  # of which the standard doesn't know
                    yield (
                        *(schema.name, relation.name, trigger.name, event),
                        *(trigger.timing, "ROW" if trigger.for_each_row else "STATEMENT"),
                        statement,
                        trigger.when or None,
                        trigger.old_table or None,
                        trigger.new_table or None,
                    )


def _statement(trigger: Trigger) -> str:
    """As it was under `standard_conforming_strings`, and with the built-in schema left unsaid."""
    quoted = ("'" + text.replace("'", "''") + "'" for text in trigger.arguments)
    function = trigger.function.sql.removeprefix("pg_catalog.")
    return f"EXECUTE FUNCTION {function}({', '.join(quoted)})"


def _update_columns(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        for trigger in relation.triggers:
            for column in trigger.update_columns:
                yield schema.name, relation.name, trigger.name, column


def _foreign(facts: Facts) -> list[tuple[Schema, Relation]]:
    return [(schema, item) for schema, item in facts.listed if item.kind == "foreign table"]


def _options(facts: Facts) -> Iterator[Row]:
    for schema, relation in _foreign(facts):
        for text in relation.foreign_options:
            name, _, value = text.partition("=")
            yield schema.name, relation.name, None, name, value
        for column in relation.columns:
            for text in column.foreign_options:
                name, _, value = text.partition("=")
                yield schema.name, relation.name, column.name, name, value


# Partitions have clones of their parent's triggers, under the same name.
_OWN_TRIGGER: Final = """
    NOT EXISTS (
        SELECT FROM pg_trigger AS p JOIN pg_class AS c ON c.oid = p.tgrelid
        WHERE p.tgparentid <> 0 AND p.tgname = trigger_name AND c.relname = event_object_table
            AND c.relnamespace::regnamespace::text = quote_ident(event_object_schema)
    )
"""

WITNESSES: Final = {
    "schemata": Witness(
        # `public` is in every database, and in the model only when there is something in it.
        query=f"""
            SELECT schema_name::text, schema_owner::text FROM information_schema.schemata
            WHERE {users("schema_name")} AND schema_name <> 'public'
        """,
        expected=_schemata,
        seen_in=("thorbis", "names"),
    ),
    "tables": Witness(
        query=f"""
            SELECT table_schema::text, table_name::text, table_type::text, user_defined_type_schema::text,
                user_defined_type_name::text
            FROM information_schema.tables WHERE {users("table_schema")}
        """,
        expected=_tables,
        seen_in=("thorbis", "views", "foreign-tables", "inheritance"),
    ),
    "columns": Witness(
        # The position in the standard's view is attnum, which has a gap for each dropped column. Of a view's columns
        # the model tells no collation: its query does.
        query=f"""
            SELECT c.table_schema::text, c.table_name::text,
                row_number() OVER (PARTITION BY c.table_schema, c.table_name ORDER BY c.ordinal_position)::int,
                c.column_name::text, c.domain_schema::text, c.domain_name::text, {UDT.format("")},
                c.character_maximum_length::int, c.numeric_precision::int, c.numeric_scale::int,
                c.datetime_precision::int, CASE WHEN t.table_type <> 'VIEW' THEN c.collation_schema::text END,
                CASE WHEN t.table_type <> 'VIEW' THEN c.collation_name::text END, c.is_nullable::text,
                c.column_default::text, c.is_generated::text, c.generation_expression::text
            FROM information_schema.columns AS c
            JOIN information_schema.tables AS t USING (table_schema, table_name)
            WHERE {users("c.table_schema")}
        """,
        expected=_columns,
        seen_in=("thorbis", "types", "enums-and-domains", "generated", "tables"),
    ),
    "identity columns": Witness(
        # From version 17 on partitions share their parent's identity; before, they have none.
        query=f"""
            SELECT table_schema::text, table_name::text, column_name::text, identity_generation::text,
                identity_start::text, identity_increment::text, identity_maximum::text, identity_minimum::text,
                identity_cycle::text
            FROM information_schema.columns AS c
            WHERE is_identity = 'YES' AND {users("table_schema")} AND NOT EXISTS (
                SELECT FROM pg_class AS k WHERE k.relispartition AND k.relname = c.table_name
                    AND k.relnamespace::regnamespace::text = quote_ident(c.table_schema)
            )
        """,
        expected=_identities,
        seen_in=("generated", "partitions"),
    ),
    "views": Witness(
        # The server deparses it here with all its brackets and on one line.
        query=f"""
            SELECT table_schema::text, table_name::text, translate(
                regexp_replace(view_definition, '\\s', '', 'g'), '();', ''
            ), check_option::text
            FROM information_schema.views WHERE {users("table_schema")}
        """,
        expected=_views,
        seen_in=("thorbis", "views", "dependencies"),
    ),
    "updatable views": Witness(
        query=f"""
            SELECT table_schema::text, table_name::text, is_updatable::text, is_insertable_into::text,
                is_trigger_updatable::text, is_trigger_deletable::text, is_trigger_insertable_into::text
            FROM information_schema.views WHERE {users("table_schema")}
        """,
        expected=_updatable,
        seen_in=("views", "triggers"),
        needs_handlers=True,
    ),
    "triggers": Witness(
        query=f"""
            SELECT event_object_schema::text, event_object_table::text, trigger_name::text, event_manipulation::text,
                action_timing::text, action_orientation::text, action_statement::text, action_condition::text,
                action_reference_old_table::text, action_reference_new_table::text
            FROM information_schema.triggers WHERE {users("event_object_schema")} AND {_OWN_TRIGGER}
        """,
        expected=_triggers,
        seen_in=("thorbis", "triggers", "partitions"),
    ),
    "triggered update columns": Witness(
        query=f"""
            SELECT event_object_schema::text, event_object_table::text, trigger_name::text, event_object_column::text
            FROM information_schema.triggered_update_columns
            WHERE {users("event_object_schema")} AND {_OWN_TRIGGER}
        """,
        expected=_update_columns,
        seen_in=("triggers", "names"),
    ),
    "foreign tables": Witness(
        query="""
            SELECT foreign_table_schema::text, foreign_table_name::text, foreign_server_name::text,
                foreign_data_wrapper_name::text
            FROM information_schema.foreign_tables JOIN information_schema.foreign_servers USING (foreign_server_name)
        """,
        expected=lambda facts: (
            (schema.name, relation.name, server.name, server.wrapper)
            for schema, relation in _foreign(facts)
            for server in facts.database.foreign_servers
            if server.name == relation.foreign_server
        ),
        seen_in=("foreign-tables",),
    ),
    "foreign options": Witness(
        query="""
            SELECT foreign_table_schema::text, foreign_table_name::text, NULL, option_name::text, option_value::text
            FROM information_schema.foreign_table_options
            UNION ALL
            SELECT table_schema::text, table_name::text, column_name::text, option_name::text, option_value::text
            FROM information_schema.column_options
        """,
        expected=_options,
        seen_in=("foreign-tables",),
    ),
}
