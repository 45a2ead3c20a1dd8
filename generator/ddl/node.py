"""A node of the script: statements that go together, and what must come before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.ddl.access import grant_statements, owner_statements
from generator.ddl.references import NodeKey
from generator.ddl.statement import Statement
from generator.ddl.words import full_name
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.catalog import Owned

# The order of kinds, where nothing that is needed says otherwise.
SHELL: Final = 0
COLLATION: Final = 1
TYPE: Final = 2
SEQUENCE: Final = 3
ROUTINE: Final = 4
TABLE: Final = 5
EXPRESSION: Final = 6
VIEW: Final = 7
INDEX: Final = 8
FOREIGN_KEY: Final = 9
BELONGING: Final = 10
DEFAULT: Final = 11
ACTION: Final = 12
SETTING: Final = 13


class Node(Struct, frozen=True, kw_only=True):
    """Statements that go together.

    Of all nodes that could be next, the one with the lowest ``phase`` is, then by key. ``needs``
    must come before; ``wishes`` should, where that is possible. ``access`` is told at the end of
    the script: owners and privileges. ``absent`` says why the model can't tell how to make the
    object.
    """

    key: NodeKey
    phase: int
    statements: tuple[Statement, ...] = ()
    needs: frozenset[NodeKey] = frozenset()
    wishes: frozenset[NodeKey] = frozenset()
    access: tuple[Statement, ...] = ()
    absent: str = ""


def part(
    of: NodeKey,
    which: tuple[str, str],
    phase: int,
    statements: Iterable[Statement],
    needs: Iterable[NodeKey] = (),
) -> Node:
    """A node for a part of an object (its kind and name), which comes after the object."""
    return Node(
        key=(*of, *which),
        phase=phase,
        statements=tuple(statements),
        needs=frozenset({of, *needs}),
    )


def access(
    words: tuple[str, str], owned: Owned, schema: str, *, arguments: str = "", implied: str = ""
) -> tuple[Statement, ...]:
    """Owner and privileges of an object; ``words`` are ALTER's and GRANT's for it, or empty."""
    name = QualifiedName(schema=schema, name=owned.name)
    target = full_name(name) + arguments
    alter, grant = words
    return (
        *(owner_statements(alter, target, owned, name) if alter else ()),
        *(grant_statements(grant, target, owned, name, implied=implied) if grant else ()),
    )
