"""What must hold for a view's column to be never null: a formula over the stored columns that it is made of.

A formula is True, False, one column, or several formulas of which all or any must hold. Nothing in it is negated, so
a column that turns out to be not null never makes another nullable: all that is proved stays proved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from msgspec import Struct

_ROUNDS: Final = 4


class Stored(Struct, frozen=True):
    """A relation's column is not null: by its number. ``children``: in the tables that inherit from it, too."""

    relation: int
    column: int
    children: bool


class Itself(Struct, frozen=True):
    """A column of the recursive query that is being read, by a number for that query, is not null."""

    query: int
    column: int


class AllOf(Struct, frozen=True):
    """Every part holds."""

    parts: frozenset[Proof]


class AnyOf(Struct, frozen=True):
    """At least one part holds."""

    parts: frozenset[Proof]


Proof = bool | Stored | Itself | AllOf | AnyOf


def all_of(proofs: Iterable[Proof]) -> Proof:
    """The formula that holds where all of these do; True for none."""
    parts: set[Proof] = set()
    for proof in proofs:
        if proof is False:
            return False
        if isinstance(proof, AllOf):
            parts |= proof.parts
        elif proof is not True:
            parts.add(proof)
    if not parts:
        return True
    return parts.pop() if len(parts) == 1 else AllOf(frozenset(parts))


def any_of(proofs: Iterable[Proof]) -> Proof:
    """The formula that holds where any of these does; False for none."""
    parts: set[Proof] = set()
    for proof in proofs:
        if proof is True:
            return True
        if isinstance(proof, AnyOf):
            parts |= proof.parts
        elif proof is not False:
            parts.add(proof)
    if not parts:
        return False
    return parts.pop() if len(parts) == 1 else AnyOf(frozenset(parts))


def replaced(proof: Proof, value: Callable[[Stored | Itself], Proof]) -> Proof:
    """The formula with ``value(column)`` in the place of each column."""
    if isinstance(proof, AllOf):
        return all_of([replaced(part, value) for part in proof.parts])
    if isinstance(proof, AnyOf):
        return any_of([replaced(part, value) for part in proof.parts])
    return proof if isinstance(proof, bool) else value(proof)


def by_induction(steps: list[Proof], query: int) -> list[Proof]:
    """The columns of a query that reads its own rows; ``steps`` are proofs of a round's rows by the round's before.

    Supposed that no column is null, those that don't follow are taken back until the rest holds by itself. Where that
    takes long, nothing is supposed.
    """

    def under(supposed: list[Proof]) -> list[Proof]:
        def value(column: Stored | Itself) -> Proof:
            if not isinstance(column, Itself) or column.query != query:
                return column
            return supposed[column.column - 1] if column.column <= len(supposed) else False

        return [replaced(step, value) for step in steps]

    supposed: list[Proof] = [True] * len(steps)
    for _ in range(_ROUNDS):
        found = under(supposed)
        if found == supposed:
            return found
        supposed = found
    return under([False] * len(steps))


def settled_views(
    proofs: Mapping[int, list[Proof]], never_null: Callable[[Stored], bool]
) -> dict[int, list[bool]]:
    """Of each view, which columns are proved. Views may stand on views.

    ``never_null`` answers for the columns of tables; it is asked of views too, and has to say no. Starts with nothing
    proved and goes on while anything is added, in the order of the OIDs, in which views are mostly made: two rounds.
    """
    found = {view: [False] * len(columns) for view, columns in proofs.items()}

    def value(column: Stored | Itself) -> bool:
        if isinstance(column, Itself):
            return False
        known = found.get(column.relation)
        if known is None:
            return never_null(column)
        return column.column <= len(known) and known[column.column - 1]

    pending = [(view, place) for view in sorted(proofs) for place in range(len(proofs[view]))]
    while pending:
        left = []
        for view, place in pending:
            proof = proofs[view][place]
            if replaced(proof, value) is True:
                found[view][place] = True
            elif proof is not False:
                left.append((view, place))
        if len(left) == len(pending):
            break
        pending = left
    return found
