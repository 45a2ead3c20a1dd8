"""Types of the database's own, collations and sequences as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.columns import attribute_sql, sequence_options
from generator.ddl.constraints import check_sql
from generator.ddl.statement import Statement, comment_on
from generator.ddl.words import brief_name, full_name, indented, qualified
from generator.model.catalog import Collation, Composite, Domain, Enum, Range, Sequence
from generator.model.types import PG_CATALOG, QualifiedName, quote_identifier, quote_literal

if TYPE_CHECKING:
    from collections.abc import Iterator

UserType = Enum | Domain | Composite | Range


def type_statements(schema: str, made: UserType) -> Iterator[Statement]:
    """The type, what can't stand in its CREATE statement, and its comments."""
    name = QualifiedName(schema=schema, name=made.name)
    if isinstance(made, Domain):
        yield from _domain(name, made)
        return
    if isinstance(made, Enum):
        form = f"AS ENUM {indented(quote_literal(label) for label in made.labels)}"
    elif isinstance(made, Composite):
        form = f"AS {indented(attribute_sql(attribute) for attribute in made.attributes)}"
    else:
        form = f"AS RANGE {indented(_range_parts(schema, made))}"
    yield _type(name, f"CREATE TYPE {full_name(name)} {form}")
    yield from comment_on(f"TYPE {full_name(name)}", made.comment, name)
    if isinstance(made, Composite):
        for attribute in made.attributes:
            target = f"COLUMN {full_name(name)}.{quote_identifier(attribute.name)}"
            yield from comment_on(target, attribute.comment, name)


def shell_type(schema: str, made: Range) -> Statement:
    """The name alone, which the range's canonical function needs before the range is made."""
    name = QualifiedName(schema=schema, name=made.name)
    return _type(name, f"CREATE TYPE {full_name(name)}")


def _domain(name: QualifiedName, domain: Domain) -> Iterator[Statement]:
    sql = f"CREATE DOMAIN {full_name(name)} AS {domain.base.sql}"
    if domain.collation:
        sql += f" COLLATE {brief_name(domain.collation)}"
    if domain.default:
        sql += f" DEFAULT {domain.default}"
    if domain.not_null:
        sql += " NOT NULL"
    for check in domain.checks:
        if not check.not_valid:
            sql += f"\n    {check_sql(check)}"
    yield _type(name, sql)
    for check in domain.checks:
        if check.not_valid:
            yield _type(name, f"ALTER DOMAIN {full_name(name)} ADD {check_sql(check)}")
    yield from comment_on(f"DOMAIN {full_name(name)}", domain.comment, name)
    for check in domain.checks:
        target = f"CONSTRAINT {quote_identifier(check.name)} ON DOMAIN {full_name(name)}"
        yield from comment_on(target, check.comment, name)


def _range_parts(schema: str, made: Range) -> Iterator[str]:
    yield f"subtype = {made.subtype.sql}"
    if made.opclass:
        yield f"subtype_opclass = {brief_name(made.opclass)}"
    if made.collation:
        yield f"collation = {brief_name(made.collation)}"
    if made.canonical:
        yield f"canonical = {full_name(made.canonical)}"
    if made.subtype_diff:
        yield f"subtype_diff = {full_name(made.subtype_diff)}"
    yield f"multirange_type_name = {qualified(schema, made.multirange)}"


def collation_statements(schema: str, collation: Collation) -> Iterator[Statement]:
    """CREATE COLLATION and its comment."""
    name = QualifiedName(schema=schema, name=collation.name)
    parts = [f"provider = {collation.provider}", f"locale = {quote_literal(collation.locale)}"]
    if collation.nondeterministic:
        parts.append("deterministic = false")
    sql = f"CREATE COLLATION {full_name(name)} ({', '.join(parts)})"
    yield Statement(kind="collation", label=f"collation {full_name(name)}", sql=sql, name=name)
    yield from comment_on(f"COLLATION {full_name(name)}", collation.comment, name)


def sequence_statements(schema: str, sequence: Sequence) -> Iterator[Statement]:
    """CREATE SEQUENCE and its comment; whose it is comes later, when that table exists."""
    name = QualifiedName(schema=schema, name=sequence.name)
    words = [f"CREATE {'UNLOGGED ' if sequence.unlogged else ''}SEQUENCE {full_name(name)}"]
    if (sequence.type.schema, sequence.type.name) != (PG_CATALOG, "int8"):
        words.append(f"AS {sequence.type.sql}")
    sql = " ".join([*words, *sequence_options(sequence.options)])
    yield Statement(kind="sequence", label=f"sequence {full_name(name)}", sql=sql, name=name)
    yield from comment_on(f"SEQUENCE {full_name(name)}", sequence.comment, name)


def sequence_owner(schema: str, sequence: Sequence) -> Iterator[Statement]:
    """The column that a sequence is dropped with, if any."""
    owner = sequence.owned_by
    if owner:
        name = QualifiedName(schema=schema, name=sequence.name)
        column = f"{qualified(owner.schema, owner.relation)}.{quote_identifier(owner.column)}"
        sql = f"ALTER SEQUENCE {full_name(name)} OWNED BY {column}"
        yield Statement(kind="sequence", label=f"sequence {full_name(name)}", sql=sql, name=name)


def _type(name: QualifiedName, sql: str) -> Statement:
    return Statement(kind="type", label=f"type {full_name(name)}", sql=sql, name=name)
