"""What a column holds and takes: may it be null, may it be left out, may it be given at all.

A domain may be NOT NULL and have a default, and a domain may stand on another. In a column of a table

- NULL is refused by the column's own NOT NULL and by that of every domain below it, since a value has to be one of
  each of them;
- yet only the column's own NOT NULL keeps it out for good: ``INSERT … VALUES ((SELECT x FROM t WHERE false))`` stores
  NULL in a column of a domain that is NOT NULL, and the manual says so;
- the default is the column's, else that of its own domain alone: CREATE DOMAIN copies the default of the domain
  that it stands on, and ALTER DOMAIN … DROP DEFAULT takes only the copy away (``pg_type.typdefault``).

What a foreign table declares is taken at its word. Nothing of this holds for what a query makes: a domain that is
NOT NULL says nothing of the outer side of a join. A view's column is what its query proves, or what people say of it:
``@notnull`` or ``@nullable`` in its comment. Source: PostgreSQL documentation, "CREATE DOMAIN", "CREATE FOREIGN TABLE"
and "INSERT".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.annotations import describe
from generator.model.catalog import Column, Database, Domain, Relation
from generator.model.types import PG_CATALOG, QualifiedName, TypeRef

Domains = Mapping[QualifiedName, Domain]


def domain_index(database: Database) -> Domains:
    """Domains by qualified name."""
    return {
        QualifiedName(schema=schema.name, name=domain.name): domain
        for schema in database.schemas
        for domain in schema.domains
    }


def writable(column: Column) -> bool:
    """Whether a value may be given: the server refuses one for what it always generates."""
    return not column.generated and not (column.identity and column.identity.always)


def takes_null(column: Column, domains: Domains) -> bool:
    """Whether the server takes NULL in a row that is written."""
    return not column.not_null and not any(d.not_null for d in _chain(column.type, domains))


def holds_null(relation: Relation, column: Column) -> bool:
    """Whether a row of the relation itself may have NULL here: also where NOT NULL was never validated.

    What tables that inherit add to it needs the whole database: ``relations.loose_columns``.

    Of a view's column that is said to be both, ``@nullable`` counts, which is never wrong.
    """
    if relation.view:
        said = describe(column.comment)
        return said.tag("nullable") is not None or (
            not column.not_null and said.tag("notnull") is None
        )
    unproved = any(each.column == column.name and each.not_valid for each in relation.not_nulls)
    return unproved or not column.not_null


def filled_in(column: Column, domains: Domains) -> bool:
    """Whether the server has a value of its own for a column that is left out."""
    own = next(_chain(column.type, domains), None)
    return bool(column.default or column.identity or (own and own.default))


def omittable(column: Column, domains: Domains) -> bool:
    """Whether a new row may leave the column out: it is filled in, or NULL will do."""
    return filled_in(column, domains) or takes_null(column, domains)


def _chain(ref: TypeRef, domains: Domains) -> Iterator[Domain]:
    """The domain that a value is of, then those that it stands on. An array of a domain is of none."""
    while (
        not ref.array
        and ref.schema != PG_CATALOG  # nearly every column, and there are no domains
        and (domain := domains.get(ref.qualified))
    ):
        yield domain
        ref = domain.base
