"""Domains, composite types, routines and sequences. Enums, ranges and base types are none of the standard's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.model.catalog import Routine, Schema
from generator.model.types import TypeRef
from generator.verify.witness.common import (
    UDT,
    Facts,
    Row,
    Witness,
    collation_name,
    data_type,
    sizes,
    udt,
    users,
    yes,
)
from generator.verify.witness.relations import sequence_bounds

_MODES: Final = {"in": "IN", "out": "OUT", "inout": "INOUT", "variadic": "IN", "table": "OUT"}
# An extension's routines are listed too; the specific name ends in the OID, by which pg_depend tells them.
_OWN: Final = r"""
    NOT EXISTS (
        SELECT FROM pg_depend AS d
        WHERE d.classid = 'pg_proc'::regclass AND d.objid = substring({name} FROM '_(\d+)$')::oid
            AND (d.deptype = 'e' OR d.deptype = 'i' AND d.refclassid = 'pg_type'::regclass)
    )
"""


def _domains(facts: Facts) -> Iterator[Row]:
    for name, domain in facts.domains.items():
        yield (
            *(name.schema, name.name, *_base(facts, domain.base)),
            *collation_name(domain.collation or facts.collation(domain.base)),
            yes(domain.default),
        )


def _base(facts: Facts, ref: TypeRef) -> Row:
    """One level deep: a domain and an array are types like others here."""
    if ref.array:
        builtin = ref.schema == "pg_catalog"
        return (data_type(ref) + "[]" * builtin, ref.schema, *([None] * 5))
    if facts.domain(ref):
        return ("USER-DEFINED", ref.schema, ref.name, *([None] * 4))
    return (*udt(facts, ref), *sizes(facts, ref))


def _composites(facts: Facts) -> Iterator[Row]:
    for schema, composite in facts.composites:
        yield schema.name, composite.name


def _attributes(facts: Facts) -> Iterator[Row]:
    for schema, composite in facts.composites:
        for place, column in enumerate(composite.attributes, 1):
            ref = column.type
            own = ("USER-DEFINED", ref.schema, ref.name) if facts.domain(ref) else udt(facts, ref)
            yield (
                *(schema.name, composite.name, place, column.name, *own, *sizes(facts, ref)),
                *collation_name(column.collation or facts.collation(ref)),
            )


def _elements(facts: Facts) -> Iterator[Row]:
    for schema, relation in facts.listed:
        for column in relation.columns:
            yield from _element("TABLE", schema.name, relation.name, column.name, column.type)
    for schema, composite in facts.composites:
        for column in composite.attributes:
            kind = "USER-DEFINED TYPE"
            yield from _element(kind, schema.name, composite.name, column.name, column.type)
    for name, domain in facts.domains.items():
        yield from _element("DOMAIN", name.schema, name.name, None, domain.base)
    for schema, routine in _all_routines(facts):
        arguments = [(str(place), one.type) for place, one in enumerate(routine.arguments, 1)]
        returned = [("0", routine.returns)] if routine.returns else []
        for place, ref in arguments + returned:
            yield from _element("ROUTINE", schema.name, routine.name, place, ref)


def _element(kind: str, schema: str, name: str, part: str | None, ref: TypeRef) -> Iterator[Row]:
    if ref.array:
        yield kind, schema, name, part, data_type(ref), ref.schema, ref.name


def _routines(facts: Facts) -> Iterator[Row]:
    for schema, routine in _all_routines(facts):
        words = {"function": "FUNCTION", "procedure": "PROCEDURE"}
        returns = None if routine.kind == "procedure" else routine.returns
        shown = udt(facts, returns) if returns else (None, None, None)
        # Bodies of the standard's form are stored as a tree, which the view doesn't show.
        body = "" if routine.sql_body else routine.body
        body = "aggregate_dummy" if routine.kind == "aggregate" else body
        yield (
            *(schema.name, routine.name, words.get(routine.kind), *shown),
            "SQL" if routine.language == "sql" else "EXTERNAL",
            body,
            routine.language.upper(),
            yes(routine.volatility == "immutable"),
            None if routine.kind == "procedure" else yes(routine.strict),
            "DEFINER" if routine.security_definer else "INVOKER",
        )


def _all_routines(facts: Facts) -> Iterator[tuple[Schema, Routine]]:
    for schema in facts.database.schemas:
        for routine in schema.routines:
            yield schema, routine


def _parameters(facts: Facts) -> Iterator[Row]:
    for schema, routine in _all_routines(facts):
        for place, argument in enumerate(routine.arguments, 1):
            yield (
                *(schema.name, routine.name, place, _MODES[argument.mode], argument.name or None),
                *udt(facts, argument.type),
                argument.default or None,
            )


def _sequences(facts: Facts) -> Iterator[Row]:
    for schema in facts.database.schemas:
        for sequence in schema.sequences:
            words = {"int2": "smallint", "int4": "integer", "int8": "bigint"}
            bounds = sequence_bounds(sequence.options, sequence.type)
            yield schema.name, sequence.name, words[sequence.type.name], *bounds


WITNESSES: Final = {
    "domains": Witness(
        # A default is shown as it was written, so only that it is there counts.
        query=f"""
            SELECT c.domain_schema::text, c.domain_name::text, c.data_type::text, c.udt_schema::text,
                CASE WHEN e.object_name IS NULL THEN c.udt_name::text END, c.character_maximum_length::int,
                c.numeric_precision::int, c.numeric_scale::int, c.datetime_precision::int, c.collation_schema::text,
                c.collation_name::text, CASE WHEN c.domain_default IS NULL THEN 'NO' ELSE 'YES' END
            FROM information_schema.domains AS c
            LEFT JOIN information_schema.element_types AS e
                ON (e.object_schema, e.object_name, e.object_type) = (c.domain_schema, c.domain_name, 'DOMAIN')
            WHERE {users("c.domain_schema")}
        """,
        expected=_domains,
        seen_in=("thorbis", "enums-and-domains", "composites-and-ranges"),
    ),
    "composite types": Witness(
        query=f"""
            SELECT user_defined_type_schema::text, user_defined_type_name::text
            FROM information_schema.user_defined_types WHERE {users("user_defined_type_schema")}
        """,
        expected=_composites,
        seen_in=("composites-and-ranges", "names"),
    ),
    "attributes": Witness(
        query=f"""
            SELECT c.udt_schema::text, c.udt_name::text,
                row_number() OVER (PARTITION BY c.udt_schema, c.udt_name ORDER BY c.ordinal_position)::int,
                c.attribute_name::text, {UDT.format("attribute_")}, c.character_maximum_length::int,
                c.numeric_precision::int, c.numeric_scale::int, c.datetime_precision::int, c.collation_schema::text,
                c.collation_name::text
            FROM information_schema.attributes AS c
            WHERE {users("c.udt_schema")}
        """,
        expected=_attributes,
        seen_in=("composites-and-ranges", "names"),
    ),
    "elements of arrays": Witness(
        query=rf"""
            WITH e AS MATERIALIZED (
                SELECT * FROM information_schema.element_types WHERE {users("object_schema")}
                    AND NOT (object_type = 'ROUTINE' AND NOT {_OWN.format(name="object_name")})
            ), c AS MATERIALIZED (
                SELECT 'TABLE' AS kind, table_schema, table_name, dtd_identifier, column_name
                FROM information_schema.columns WHERE {users("table_schema")}
                UNION ALL
                SELECT 'USER-DEFINED TYPE', udt_schema, udt_name, dtd_identifier, attribute_name
                FROM information_schema.attributes WHERE {users("udt_schema")}
            )
            SELECT e.object_type::text, e.object_schema::text,
                CASE WHEN e.object_type = 'ROUTINE' THEN regexp_replace(e.object_name, '_\d+$', '')
                    ELSE e.object_name::text END,
                CASE WHEN e.object_type = 'ROUTINE' THEN e.collection_type_identifier::text
                    ELSE c.column_name::text END,
                e.data_type::text, e.udt_schema::text, e.udt_name::text
            FROM e LEFT JOIN c ON (c.kind, c.table_schema, c.table_name, c.dtd_identifier)
                = (e.object_type::text, e.object_schema, e.object_name, e.collection_type_identifier)
        """,
        expected=_elements,
        seen_in=("thorbis", "types", "routines", "composites-and-ranges", "enums-and-domains"),
    ),
    "routines": Witness(
        query=f"""
            SELECT c.routine_schema::text, c.routine_name::text, c.routine_type::text, c.data_type::text,
                c.type_udt_schema::text, CASE WHEN c.data_type <> 'ARRAY' THEN c.type_udt_name::text END,
                c.routine_body::text, c.routine_definition::text, c.external_language::text, c.is_deterministic::text,
                c.is_null_call::text, c.security_type::text
            FROM information_schema.routines AS c
            WHERE {users("c.routine_schema")} AND {_OWN.format(name="c.specific_name")}
        """,
        expected=_routines,
        seen_in=("thorbis", "routines"),
    ),
    "parameters": Witness(
        query=f"""
            SELECT r.routine_schema::text, r.routine_name::text, c.ordinal_position::int, c.parameter_mode::text,
                c.parameter_name::text, {UDT.format("")}, c.parameter_default::text
            FROM information_schema.parameters AS c
            JOIN information_schema.routines AS r USING (specific_schema, specific_name)
            WHERE {users("r.routine_schema")} AND {_OWN.format(name="c.specific_name")}
        """,
        expected=_parameters,
        seen_in=("thorbis", "routines"),
    ),
    "sequences": Witness(
        query=f"""
            SELECT sequence_schema::text, sequence_name::text, data_type::text, start_value::text, increment::text,
                maximum_value::text, minimum_value::text, cycle_option::text
            FROM information_schema.sequences WHERE {users("sequence_schema")}
        """,
        expected=_sequences,
        seen_in=("sequences", "generated"),
    ),
    "collations": Witness(
        query=f"""
            SELECT collation_schema::text, collation_name::text
            FROM information_schema.collations WHERE {users("collation_schema")}
        """,
        expected=lambda facts: (
            (schema.name, collation.name)
            for schema in facts.database.schemas
            for collation in schema.collations
        ),
        seen_in=("comments",),
    ),
}
