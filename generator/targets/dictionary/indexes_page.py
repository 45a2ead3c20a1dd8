"""The page of all indexes: what each is for, which are missing, and which do the work of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.annotations import describe
from generator.model.relations import keys_of
from generator.model.types import quote_identifier
from generator.targets.dictionary.columns import index_key
from generator.targets.dictionary.findings_grid import findings_grid
from generator.targets.dictionary.pieces import (
    DatabasePage,
    Piece,
    Section,
    code,
    codes,
    grid,
    paragraphs,
    shortened,
    text,
)
from generator.targets.dictionary.places import INDEXES, schema_anchor
from generator.targets.dictionary.whole import by_schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import ForeignKey, Relation
    from generator.targets.dictionary.pieces import Cell, Grid
    from generator.targets.dictionary.whole import Named, Whole

_ORDERED: Final = "btree"
_MOST: Final = 200
_REST: Final = "each table's own page tells its own"
# The rules of lint that are about indexes.
_RULES: Final = frozenset(
    {
        "foreign-key-without-index",
        "duplicate-index",
        "redundant-index",
        "invalid-index",
        "index-of-wrong-kind",
        "unique-lets-null-repeat",
        "table-without-index",
        "partitioned-index-incomplete",
        "partition-index-uneven",
    }
)


class Found(Struct, frozen=True, kw_only=True):
    """An index, or the one behind a constraint. ``on`` are columns and expressions, ``first`` columns in order."""

    name: str
    on: tuple[str, ...]
    first: tuple[str, ...]
    method: str = _ORDERED
    unique: bool = False
    include: tuple[str, ...] = ()
    predicate: str = ""
    enforces: str = ""
    expression: bool = False
    said: str = ""


def indexes_page(whole: Whole) -> DatabasePage | None:
    """What wants a look, then the indexes schema by schema with what they serve."""
    holders = [*whole.tables, *whole.partitions, *whole.views]
    every = {name: list(indexes_of(relation)) for name, relation in holders}
    if not any(every.values()):
        return None
    findings = [each for each in whole.made.findings or () if each.rule in _RULES]
    wanted = findings_grid(whole, INDEXES, findings, most=_MOST)
    return DatabasePage(
        title="Index strategy",
        prose=(
            "What each index is for. An index also serves a query that asks for the first of its columns alone.",
        ),
        numbers=_numbers(whole, [one for found in every.values() for one in found]),
        sections=(
            Section(
                heading=text("Missing, redundant and doubtful"),
                anchor="findings",
                grid=wanted[0],
                prose=wanted[1],
            ),
            *_schemas(whole, {name: found for name, found in every.items() if found}),
        ),
    )


def indexes_of(relation: Relation) -> Iterator[Found]:
    """The indexes of a relation: those behind its keys and exclusions, then the others."""
    for key in keys_of(relation):
        primary = key is relation.primary_key
        yield Found(
            name=key.name,
            on=tuple(map(quote_identifier, key.columns)),
            first=key.columns,
            method="gist" if key.without_overlaps else _ORDERED,
            unique=True,
            include=key.include,
            enforces="the primary key" if primary else "a unique constraint",
            said=key.comment,
        )
    for each in relation.exclusions:
        yield Found(
            name=each.name,
            on=tuple(map(index_key, each.keys)),
            first=(),
            method=each.method,
            include=each.include,
            predicate=each.predicate,
            enforces="an exclusion constraint",
            said=each.comment,
        )
    for index in relation.indexes:
        yield Found(
            name=index.name,
            on=tuple(map(index_key, index.keys)),
            first=tuple(key.column for key in index.keys),
            method=index.method,
            unique=index.unique,
            include=index.include,
            predicate=index.predicate,
            enforces="unique rows" if index.unique else "",
            expression=any(not key.column for key in index.keys),
            said=index.comment,
        )


def serves(index: Found, key: ForeignKey) -> bool:
    """Whether an index finds the rows that refer to one: its first columns are the key's, in any order.

    A predicate that leaves only NULL out does no harm, since NULL refers to nothing.
    """
    wanted = set(key.columns)
    harmless = {f"({quote_identifier(name)} IS NOT NULL)" for name in wanted}
    whole = not index.predicate or index.predicate in harmless
    return (
        whole and index.method in {_ORDERED, "hash"} and set(index.first[: len(wanted)]) == wanted
    )


def _numbers(whole: Whole, every: Sequence[Found]) -> Grid:
    keys = [(relation, key) for _, relation in whole.tables for key in relation.foreign_keys]
    served = sum(any(serves(one, key) for one in indexes_of(relation)) for relation, key in keys)
    shown = (
        ("indexes", str(len(every))),
        ("unique", str(sum(one.unique for one in every))),
        ("partial", str(sum(bool(one.predicate) for one in every))),
        ("on expressions", str(sum(one.expression for one in every))),
        ("other than btree", str(sum(one.method != _ORDERED for one in every))),
        ("foreign keys with an index", f"{served} of {len(keys)}" if keys else ""),
    )
    told = [(label, value) for label, value in shown if value and value != "0"]
    return grid([label for label, _ in told], [[text(value) for _, value in told]])


def _schemas(whole: Whole, every: dict[object, list[Found]]) -> Iterator[Section]:
    headers = ("Table", "Index", "On", "Kind", "Where", "For", "Remarks")
    holders = [named for named in whole.relations if named[0] in every]
    for schema, members in by_schema(holders).items():
        rows = [_row(whole, named, one) for named in members for one in every[named[0]]]
        table, more = shortened(headers, rows, _MOST, _REST)
        heading = (whole.places.schema(INDEXES, schema),)
        yield Section(heading=heading, anchor=schema_anchor(schema), grid=table, prose=more)


def _row(whole: Whole, named: Named, index: Found) -> Sequence[Cell]:
    name, relation = named
    include = f" with {', '.join(map(quote_identifier, index.include))}" if index.include else ""
    return (
        (whole.places.relation(INDEXES, name, name.name),),
        code(index.name),
        code(", ".join(index.on) + include),
        _kinds(index),
        code(index.predicate),
        _purposes(whole, relation, index),
        text((paragraphs(describe(index.said).text) or ("",))[0]),
    )


def _kinds(index: Found) -> Cell:
    kinds = [index.method] if index.method != _ORDERED else []
    kinds += ["unique"] if index.unique else []
    kinds += ["partial"] if index.predicate else []
    kinds += ["expression"] if index.expression else []
    return tuple(Piece(text=kind, badge="kind") for kind in kinds)


def _purposes(whole: Whole, relation: Relation, index: Found) -> Cell:
    """What the catalog proves an index to be for; what queries it serves, their own pages say."""
    enforced = text(f"enforces {index.enforces}") if index.enforces else ()
    keys = [key for key in relation.foreign_keys if serves(index, key)]
    served = tuple(
        piece
        for key in keys
        for piece in (*text("serves the key to"), whole.places.relation(INDEXES, key.target))
    )
    return (*enforced, *served) or _lookups(index)


def _lookups(index: Found) -> Cell:
    first = index.on[:1]
    verb = "finds rows by" if index.method in {_ORDERED, "hash"} else "searches in"
    return (*text(verb), *codes(first)) if first else ()
