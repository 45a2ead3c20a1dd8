"""The page of all indexes: what each is for, which are missing, and which do the work of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator import naming
from generator.model.annotations import describe
from generator.model.lookup import serves_key
from generator.targets.dictionary.facts.whole import by_schema
from generator.targets.dictionary.markup.pieces import (
    DatabasePage,
    Piece,
    Section,
    code,
    grid,
    left_out,
    remarks,
    text,
)
from generator.targets.dictionary.markup.places import INDEXES, href, schema_anchor
from generator.targets.dictionary.relation.indexes import all_indexes, serves
from generator.targets.dictionary.words.findings_grid import findings_grid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model.types import QualifiedName
    from generator.targets.dictionary.facts.whole import Named, Whole
    from generator.targets.dictionary.markup.pieces import Cell, Grid
    from generator.targets.dictionary.relation.indexes import Access

_ORDERED: Final = "btree"
_MOST: Final = 150
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


def indexes_page(whole: Whole) -> DatabasePage | None:
    """What wants a look, then the indexes schema by schema with what they serve."""
    holders = [*whole.tables, *whole.partitions, *whole.views]
    every = {name: all_indexes(relation) for name, relation in holders}
    if not any(every.values()):
        return None
    findings = [each for each in whole.made.findings or () if each.rule in _RULES]
    wanted = findings_grid(whole, INDEXES, findings, most=_MOST)
    return DatabasePage(
        title="Index strategy",
        prose=(
            "What each index is for. An index also serves a query that asks for the first of its columns alone.",
        ),
        numbers=_numbers(whole, every),
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


def _numbers(whole: Whole, every: Mapping[QualifiedName, Sequence[Access]]) -> Grid:
    keys = [(name, key) for name, relation in whole.tables for key in relation.foreign_keys]
    all_of_them = [one for found in every.values() for one in found]
    served = sum(any(serves_key(one, key) for one in every[name]) for name, key in keys)
    shown = (
        ("indexes", str(len(all_of_them))),
        ("unique", str(sum(one.unique for one in all_of_them))),
        ("partial", str(sum(bool(one.predicate) for one in all_of_them))),
        ("on expressions", str(sum(_has_expression(one) for one in all_of_them))),
        ("other than btree", str(sum(one.method != _ORDERED for one in all_of_them))),
        ("foreign keys with an index", f"{served} of {len(keys)}" if keys else ""),
    )
    told = [(label, value) for label, value in shown if value and value != "0"]
    return grid([label for label, _ in told], [[text(value) for _, value in told]])


def _schemas(whole: Whole, every: Mapping[QualifiedName, Sequence[Access]]) -> Iterator[Section]:
    headers = ("Table", "Index", "Serves", "Where", "Kind", "Remarks")
    holders = [named for named in whole.relations if named[0] in every]
    for schema, members in by_schema(holders).items():
        found = [(named, one) for named in members for one in every[named[0]]]
        rows = [_row(whole, named, one) for named, one in found[:_MOST]]
        table = grid(headers, rows)
        more = left_out(len(found), _MOST, _REST)
        heading = (whole.places.schema(INDEXES, schema),)
        yield Section(heading=heading, anchor=schema_anchor(schema), grid=table, prose=more)


def _row(whole: Whole, named: Named, index: Access) -> Sequence[Cell]:
    name, relation = named
    page = naming.page_path(name.schema, name.name)
    return (
        (whole.places.relation(INDEXES, name, name.name),),
        (whole.places.part(INDEXES, name, "index", index.name),),
        serves(relation, index, href(INDEXES, page)),
        code(index.predicate),
        _kinds(index),
        remarks(describe(index.comment)),
    )


def _kinds(index: Access) -> Cell:
    kinds = [index.method] if index.method != _ORDERED else []
    kinds += ["unique"] if index.unique else []
    kinds += ["partial"] if index.predicate else []
    kinds += ["expression"] if _has_expression(index) else []
    return tuple(Piece(text=kind, badge="kind") for kind in kinds)


def _has_expression(index: Access) -> bool:
    return any(not key.column for key in index.keys)
