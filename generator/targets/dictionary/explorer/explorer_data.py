"""The data of the explorer's map. Tables are told by their position; numbers take the place of what repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator import naming
from generator.escape import one_line, visible
from generator.model.annotations import describe
from generator.model.reading import view_reads
from generator.model.relations import column_marks, links, relation_index, whole_of
from generator.model.types import QualifiedName
from generator.model.values import holds_null
from generator.targets.dictionary.explorer.arrangement import Area, arrange
from generator.targets.dictionary.markup.places import explorer_anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.annotations import DeclaredRelation
    from generator.model.catalog import Database, Relation

# What a box is high, in the units of the map; the scripts draw by the same numbers.
_HEAD: Final = 34
_LINE: Final = 18
_MOST_LINES: Final = 18
_LONGEST_ABOUT: Final = 160
_MARKS: Final = {"PK": 1, "FK": 2, "UK": 4}
_NULLABLE: Final = 8
# Of lines: no foreign key; at most one row refers; it need not refer; it may refer to many.
_DOTTED, _ONE, _OPTIONAL, _MANY = 1, 2, 4, 8


class _Edge(Struct, frozen=True, order=True):
    """Who refers to whom, how, and by which columns."""

    source: QualifiedName
    target: QualifiedName
    flags: int
    label: str


def explorer_data(database: Database, declared: Iterable[DeclaredRelation] = ()) -> dict[str, Any]:
    """The map as JSON.

    ``schemas``: ``[name, page, about, x, y, width, height]``; ``tables``: ``[schema, name, kind, x, y, height, about,
    columns, lines, address, page]`` (the last two 0 where they follow from the names); ``columns``: name, type and
    flags of each in turn, numbers of ``names`` and ``types``; ``lines``: how many columns the box has room for;
    ``edges``: ``[source, target, flags, label]``, a number of ``labels``.
    """
    index = relation_index(database)
    shown = [
        (number, QualifiedName(schema=schema.name, name=relation.name), relation)
        for number, schema in enumerate(database.schemas)
        for relation in schema.relations
        if not relation.partition_of
    ]
    position = {name: number for number, (_, name, _) in enumerate(shown)}
    edges = [
        edge
        for edge in sorted(_edges(database, index, declared))
        if edge.source in position and edge.target in position
    ]
    pairs = [(position[edge.source], position[edge.target]) for edge in edges]
    groups: list[list[int]] = [[] for _ in database.schemas]
    for box, (number, _, _) in enumerate(shown):
        groups[number].append(box)
    lines = [min(len(relation.columns), _MOST_LINES) for _, _, relation in shown]
    heights = [_height(relation, room) for (_, _, relation), room in zip(shown, lines, strict=True)]
    arranged = arrange(heights, groups, pairs)
    words = _Words()
    tables = [
        [
            number,
            visible(name.name),
            relation.kind,
            *arranged.places[box],
            heights[box],
            _about(relation.comment),
            [each for column in _columns(name, relation, index, words) for each in column],
            lines[box],
            *_address(name),
        ]
        for box, (number, name, relation) in enumerate(shown)
    ]
    return {
        "schemas": [
            [
                visible(schema.name),
                f"{naming.page_path(schema.name)}.html",
                _about(schema.comment),
                *_corners(block),
            ]
            for schema, block in zip(database.schemas, arranged.blocks, strict=True)
        ],
        "tables": tables,
        "edges": [
            [*pair, edge.flags, words.label(edge.label)]
            for pair, edge in zip(pairs, edges, strict=True)
        ],
        "names": list(words.names),
        "types": list(words.types),
        "labels": list(words.labels),
    }


class _Words:
    """What repeats, each once."""

    def __init__(self) -> None:
        self.names: dict[str, int] = {}
        self.types: dict[str, int] = {}
        self.labels: dict[str, int] = {}

    def name(self, text: str) -> int:
        return self.names.setdefault(visible(text), len(self.names))

    def type(self, text: str) -> int:
        return self.types.setdefault(visible(text), len(self.types))

    def label(self, text: str) -> int:
        return self.labels.setdefault(visible(text), len(self.labels))


def _height(relation: Relation, lines: int) -> int:
    """Of the head, the columns that there is room for, and a line that says how many are missing."""
    return _HEAD + _LINE * (lines + (len(relation.columns) > lines))


def _columns(
    name: QualifiedName,
    relation: Relation,
    index: Mapping[QualifiedName, Relation],
    words: _Words,
) -> Iterator[tuple[int, int, int]]:
    marks = column_marks(relation, index)
    for column in relation.columns:
        flags = sum(_MARKS[mark] for mark in marks[column.name])
        flags += _NULLABLE * holds_null(relation, column)
        yield words.name(column.name), words.type(column.type.label(name.schema)), flags


def _edges(
    database: Database,
    index: Mapping[QualifiedName, Relation],
    declared: Iterable[DeclaredRelation],
) -> set[_Edge]:
    """Foreign keys, declared relations and what views read; those of partitions are their whole's."""
    found = {
        _Edge(
            whole_of(link.source, index),
            whole_of(link.target, index),
            _ONE * link.unique + _OPTIONAL * (not link.required),
            ", ".join(link.foreign_key.columns),
        )
        for link in links(database)
    }
    by_text = {str(name): name for name in index}
    for relation in declared:
        # The diagrams' target tells of tables that aren't there; one left out of the model is no mistake.
        source, target = by_text.get(relation.source), by_text.get(relation.target)
        if source and target:
            label = ", ".join(relation.via) or relation.label
            first, _, second = relation.cardinality.partition("-to-")
            flags = _DOTTED + _ONE * (first == "one") + _MANY * (second == "many")
            found.add(_Edge(whole_of(source, index), whole_of(target, index), flags, label))
    return found | {
        _Edge(view, whole_of(read, index), _DOTTED + _MANY, "reads")
        for view, every in view_reads(database).items()
        for read in every
    }


def _about(comment: str) -> str:
    return visible(one_line(describe(comment).text, _LONGEST_ABOUT))


def _corners(block: Area) -> tuple[int, int, int, int]:
    return block.x, block.y, block.width, block.height


def _address(name: QualifiedName) -> tuple[str | int, str | int]:
    """The anchor and the page, each 0 where the scripts make it of the names."""
    anchor, page = explorer_anchor(name), f"{naming.page_path(name.schema, name.name)}.html"
    return (
        0 if anchor == f"{name.schema}.{name.name}" else anchor,
        0 if page == f"{name.schema}/tables/{name.name}.html" else page,
    )
