"""The page of a table or view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from generator import ddl, naming
from generator.model.annotations import describe
from generator.model.relations import Link
from generator.model.types import QualifiedName
from generator.targets.dictionary import behaviour, columns
from generator.targets.dictionary.made import Made, Snippet
from generator.targets.dictionary.pieces import (
    Cell,
    Grid,
    Piece,
    paragraphs,
    tag_badges,
)
from generator.targets.dictionary.places import Places
from generator.targets.dictionary.titles import plain_title

if TYPE_CHECKING:
    from generator.model.catalog import Relation


class RelationPage(Struct, frozen=True, kw_only=True):
    """All that the template lays out."""

    title: str
    name: str
    kind: str
    schema: Piece
    badges: Cell
    prose: tuple[str, ...]
    diagram: str
    steps: str
    columns: Grid
    constraints: Grid
    references: Grid
    referrers: Grid
    indexes: Grid
    triggers: Grid
    row_security: str
    policies: Grid
    grants: Grid
    partition_key: str
    partition_of: Cell
    bound: str
    partitions: Grid
    inherits: Cell
    endpoints: Grid
    ddl: str
    snippets: tuple[Snippet, ...]


class Around(Struct, frozen=True, kw_only=True):
    """What a page needs to know of other relations."""

    places: Places
    incoming: Mapping[QualifiedName, tuple[Link, ...]]
    partitions: Mapping[QualifiedName, tuple[QualifiedName, ...]]
    made: Made


def relation_page(around: Around, name: QualifiedName, relation: Relation) -> RelationPage:
    """The page of one relation."""
    places = around.places
    page = naming.page_path(name.schema, name.name)
    described = describe(relation.comment)
    parent = relation.partition_of
    steps = naming.steps_path(name.schema, name.name)
    return RelationPage(
        title=plain_title(relation.name),
        name=name.sql,
        kind=relation.kind,
        schema=places.schema(page, name.schema),
        badges=tag_badges(described),
        prose=paragraphs(described.text),
        diagram=f"{_diagram(places, name)}.svg",
        steps=f"{steps}.svg" if steps in around.made.diagrams.paths else "",
        columns=columns.columns_grid(places, page, name, relation),
        constraints=columns.constraints_grid(relation),
        references=columns.references_grid(places, page, relation),
        referrers=columns.referrers_grid(places, page, around.incoming.get(name, ())),
        indexes=behaviour.indexes_grid(relation),
        triggers=behaviour.triggers_grid(places, page, relation),
        row_security="" if relation.view else behaviour.row_security(relation),
        policies=behaviour.policies_grid(relation),
        grants=behaviour.grants_grid(relation),
        partition_key=relation.partition_key,
        partition_of=(places.relation(page, parent.parent),) if parent else (),
        bound=parent.bound if parent else "",
        partitions=behaviour.partitions_grid(places, page, around.partitions.get(name, ())),
        inherits=tuple(places.relation(page, other) for other in relation.inherits),
        endpoints=behaviour.endpoints_grid(
            places, page, around.made.endpoints_of(name.sql), about=name.sql
        ),
        ddl=_definition(places, name, relation).rstrip(),
        snippets=around.made.snippets.get(name.sql, ()),
    )


def _diagram(places: Places, name: QualifiedName) -> str:
    """A partition stands in diagrams as the table it belongs to."""
    while (relation := places.relations.get(name)) and relation.partition_of:
        name = relation.partition_of.parent
    return naming.page_path(name.schema, name.name)


def _definition(places: Places, name: QualifiedName, relation: Relation) -> str:
    if relation.view:
        return ddl.view_ddl(name.schema, relation)
    return ddl.table_ddl(name.schema, relation, places.relations)
