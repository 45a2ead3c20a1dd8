"""A partitioned table as a tree: what is below it, what is above a partition, and what is beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.targets.dictionary.markup.pieces import Cell, Piece, code, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.types import QualifiedName
    from generator.targets.dictionary.facts.around import Around

# To either side of a partition. All of a thousand on the pages of all of them would be a million lines.
_BESIDE: Final = 5


class Branch(Struct, frozen=True, kw_only=True):
    """A line of the tree, so many steps below its first."""

    depth: int
    cell: Cell


def partition_tree(around: Around, page: str, name: QualifiedName) -> tuple[Branch, ...]:
    """All partitions below a table with their bounds, each below its parent."""
    return tuple(_below(around, page, name, 0))


def _below(around: Around, page: str, name: QualifiedName, depth: int) -> Iterator[Branch]:
    for child in around.partitions.get(name, ()):
        yield Branch(depth=depth, cell=_line(around, page, child))
        yield from _below(around, page, child, depth + 1)


def way_up(around: Around, page: str, name: QualifiedName) -> Cell:
    """From a partition's parent to the table that it is a part of in the end."""
    way = []
    relation = around.places.relations.get(name)
    while relation and relation.partition_of:
        parent = relation.partition_of.parent
        way.append(around.places.relation(page, parent))
        relation = around.places.relations.get(parent)
    return tuple(way)


def siblings(around: Around, page: str, name: QualifiedName) -> tuple[Branch, ...]:
    """The partitions beside one, in the order of their names: the nearest, when there are many."""
    relation = around.places.relations[name]
    if relation.partition_of is None:
        return ()
    parent = relation.partition_of.parent
    every = around.partitions[parent]
    at = around.position[name]
    near = every[max(0, at - _BESIDE) : at + _BESIDE + 1]
    found = [Branch(depth=0, cell=_line(around, page, each)) for each in near if each != name]
    if len(near) < len(every):
        more = text(f"and {len(every) - len(near)} more of")
        found.append(Branch(depth=0, cell=(*more, around.places.relation(page, parent))))
    return tuple(found)


def _line(around: Around, page: str, name: QualifiedName) -> Cell:
    relation = around.places.relations[name]
    bound = relation.partition_of.bound if relation.partition_of else ""
    below = text("partitioned by") + code(relation.partition_key) if relation.partition_key else ()
    off: Cell = ()
    parent = relation.partition_of and around.places.relations.get(relation.partition_of.parent)
    granted = relation.grants or any(column.grants for column in relation.columns)
    if parent and parent.row_security and not relation.row_security and granted:
        off = (Piece(text="granted without row security", badge="alarm"),)
    return (around.places.relation(page, name), *code(bound), *below, *off)
