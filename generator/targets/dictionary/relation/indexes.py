"""The indexes of a relation, those behind constraints too, and what each of them serves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.annotations import describe
from generator.model.catalog import IndexKey
from generator.model.lookup import serves_key
from generator.model.types import quote_identifier
from generator.targets.dictionary.facts.column_mentions import column_mentions
from generator.targets.dictionary.markup.pieces import Cell, Grid, Piece, code, grid, remarks, text
from generator.targets.dictionary.markup.places import part_anchor
from generator.targets.dictionary.relation.columns import index_key
from generator.targets.dictionary.relation.constraints import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Index, Policy, Relation

_ORDERED: Final = "btree"
_FINDS: Final = {
    "gin": "finds rows by what is in",
    "gist": "finds rows by overlap, containment or nearness of",
    "spgist": "finds rows by containment or prefix of",
    "brin": "skips blocks of the table by",
    "hash": "finds rows by",
}


class Access(Struct, frozen=True, kw_only=True):
    """An index, or the one behind a constraint: then ``enforces`` says which kind."""

    name: str
    keys: tuple[IndexKey, ...]
    method: str = _ORDERED
    unique: bool = False
    include: tuple[str, ...] = ()
    predicate: str = ""
    notes: str = ""
    comment: str = ""
    enforces: str = ""
    usable: bool = True


def all_indexes(relation: Relation) -> tuple[Access, ...]:
    """What can be used to find rows: the indexes of constraints first."""
    keys = [("primary key", relation.primary_key)] if relation.primary_key else []
    keys += [("unique constraint", key) for key in relation.unique_keys]
    behind = [
        Access(
            name=key.name,
            keys=tuple(IndexKey(column=column) for column in key.columns),
            method="gist" if key.without_overlaps else _ORDERED,
            unique=True,
            include=key.include,
            enforces=kind,
        )
        for kind, key in keys
    ]
    behind += [
        Access(
            name=each.name,
            keys=each.keys,
            method=each.method,
            include=each.include,
            predicate=each.predicate,
            enforces="exclusion constraint",
        )
        for each in relation.exclusions
    ]
    return (*behind, *(_own(index) for index in relation.indexes))


def _own(index: Index) -> Access:
    notes = ["unique"] if index.unique else []
    if index.nulls_not_distinct:
        notes.append("nulls not distinct")
    if index.invalid:
        notes.append("invalid")
    return Access(
        name=index.name,
        keys=index.keys,
        method=index.method,
        unique=index.unique,
        include=index.include,
        predicate=index.predicate,
        notes=", ".join(notes),
        comment=index.comment,
        usable=not index.invalid,
    )


def indexes_grid(relation: Relation, used: Mapping[str, Cell]) -> Grid:
    """All indexes with what they serve; ``used``: by which queries, by the index's name."""
    return grid(
        ("Index", "Method", "On", "Serves", "Where", "Notes", "Remarks"),
        [
            (
                (Piece(text=index.name, code=True, anchor=part_anchor("index", index.name)),),
                text(index.method),
                code(", ".join(index_key(key) for key in index.keys)),
                (*serves(relation, index), *used.get(index.name, ())),
                code(index.predicate),
                text(index.notes),
                remarks(describe(index.comment)),
            )
            for index in all_indexes(relation)
        ],
    )


def serves(relation: Relation, index: Access, page: str = "") -> Cell:
    """How an index finds rows, what it enforces, and the keys and policies that it answers.

    ``page`` is the way to the table's page from another.
    """
    if not index.usable:
        return text("nothing: it is invalid, and has to be built again")
    return tuple(_served(relation, index, page))


def _served(relation: Relation, index: Access, page: str) -> Iterator[Piece]:
    yield Piece(text=_lookup(index))
    if index.enforces:
        yield Piece(text=f"· enforces the {index.enforces}")
        yield _link(page, "constraint", index.name)
    elif index.unique:
        columns = [
            quote_identifier(key.column) if key.column else "its value" for key in index.keys
        ]
        among = " of those in it" if index.predicate else ""
        yield Piece(text=f"· enforces at most one row{among} for each {' and '.join(columns)}")
    if keys := [key for key in relation.foreign_keys if serves_key(index, key)]:
        yield Piece(text=f"· serves the foreign {'key' if len(keys) == 1 else 'keys'}")
        yield from (_link(page, "key", key.name) for key in keys)
    if policies := [each for each in relation.policies if _serves_policy(relation, index, each)]:
        yield Piece(text=f"· serves the {'policy' if len(policies) == 1 else 'policies'}")
        yield from (_link(page, "policy", policy.name) for policy in policies)
    if index.include:
        yield Piece(text=f"· answers {listed(index.include)} without the table")


def _serves_policy(relation: Relation, index: Access, policy: Policy) -> bool:
    first = index.keys[0].column if index.keys else ""
    usable = first and index.method == _ORDERED and not index.predicate
    return bool(usable) and first in column_mentions(policy.using).of_table(relation.name)


def _lookup(index: Access) -> str:
    """How it finds rows: by which columns, in their order."""
    words = [quote_identifier(key.column) if key.column else key.expression for key in index.keys]
    if index.method != _ORDERED:
        said = f"{_FINDS.get(index.method, 'finds rows by')} {' and '.join(words)}"
    else:
        first, *rest = (
            f"{word}, last first" if key.descending else word
            for word, key in zip(words, index.keys, strict=True)
        )
        said = f"finds rows by {first}" + "".join(f", then {word}" for word in rest)
    return f"{said}, of those that its WHERE lets in" if index.predicate else said


def _link(page: str, kind: str, name: str) -> Piece:
    return Piece(text=name, code=True, href=f"{page}#{part_anchor(kind, name)}")
