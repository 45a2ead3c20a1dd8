"""The three shapes of a table: which columns each has, which of them may be null or left out.

*Optional* (it may be left out) and *nullable* (it may be null) are two things: a column with NOT
NULL and a default may be left out, and still refuses null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.catalog import Column, Domain, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.types import TypeRef
    from generator.typemap import Types


def writable(column: Column) -> bool:
    """Whether a client may give a value: the server refuses one for what it always generates."""
    always = column.identity is not None and column.identity.always
    return not column.generated and not always


def accepts_null(column: Column, types: Types) -> bool:
    """Whether the server takes NULL in a row that is written."""
    return not column.not_null and not any(d.not_null for d in _domains(column.type, types))


def holds_null(relation: Relation, column: Column, types: Types) -> bool:
    """Whether a row that is read may have NULL here."""
    if relation.view:
        # A domain that is NOT NULL says nothing of the outer side of a join.
        return not column.not_null
    unproved = any(c.column == column.name and c.not_valid for c in relation.not_nulls)
    return unproved or accepts_null(column, types)


def required(column: Column, types: Types) -> bool:
    """Whether a new row fails without a value."""
    # A domain takes over its base's default when it is made, so its own is the one that counts.
    domain = next(_domains(column.type, types), None)
    filled = column.default or column.identity or (domain and domain.default)
    return writable(column) and not filled and not accepts_null(column, types)


def _domains(ref: TypeRef, types: Types) -> Iterator[Domain]:
    use = types.resolve(ref)
    while isinstance(use.definition, Domain) and not use.array:
        yield use.definition
        use = types.resolve(use.definition.base)
