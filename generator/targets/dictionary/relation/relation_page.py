"""The page of a table or view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import ddl, naming
from generator.model.relations import whole_of
from generator.model.types import QualifiedName
from generator.targets.dictionary.facts.made import Snippet
from generator.targets.dictionary.markup.pieces import (
    Cell,
    Grid,
    Piece,
    code,
    grid,
    paragraphs,
    text,
)
from generator.targets.dictionary.markup.places import (
    EXPLORER,
    column_anchor,
    explorer_anchor,
    href,
    query_page,
)
from generator.targets.dictionary.markup.titles import plain_title
from generator.targets.dictionary.relation import (
    behaviour,
    columns,
    constraints,
    indexes,
    references,
)
from generator.targets.dictionary.relation.column_uses import column_uses, uses_grid
from generator.targets.dictionary.relation.findings import findings_grid
from generator.targets.dictionary.relation.lineage import reads_grid
from generator.targets.dictionary.relation.partition_tree import (
    Branch,
    partition_tree,
    siblings,
    way_up,
)
from generator.targets.dictionary.words.badges import relation_badges

if TYPE_CHECKING:
    from generator.model.catalog import Relation
    from generator.targets.dictionary.facts.around import Around
    from generator.targets.dictionary.markup.places import Places

_HOW: Final = {
    "view": "reads it",
    "materialized view": "keeps what it read of it",
    "policy": "looks into it to decide",
}


class RelationPage(Struct, frozen=True, kw_only=True):
    """All that the template lays out.

    ``crowded``: the diagram has boxes of several tables, and the section of this anchor has all of those.
    """

    title: str
    name: str
    kind: str
    schema: Piece
    badges: Cell
    on_map: Piece
    prose: tuple[str, ...]
    diagram: str
    crowded: str
    steps: str
    columns: Grid
    uses: Grid
    constraints: Grid
    references: Grid
    referrers: Grid
    declared: Grid
    indexes: Grid
    triggers: Grid
    row_security: str
    policies: Grid
    grants: Grid
    partition_key: str
    partition_of: Cell
    bound: str
    partitions: tuple[Branch, ...]
    siblings: tuple[Branch, ...]
    inherits: Cell
    heirs: Cell
    reads: Grid
    dependents: Grid
    endpoints: Grid
    queries: Grid
    findings: Grid
    ddl: str
    snippets: tuple[Snippet, ...]


def relation_page(around: Around, name: QualifiedName, relation: Relation) -> RelationPage:
    """The page of one relation."""
    places, made = around.places, around.made
    page = naming.page_path(name.schema, name.name)
    described = around.described(name, relation)
    parent = relation.partition_of
    steps = naming.steps_path(name.schema, name.name)
    whole = whole_of(name, places.relations)
    uses = column_uses(around, page, name, relation)
    return RelationPage(
        title=plain_title(relation.name),
        name=name.sql,
        kind=relation.kind,
        schema=places.schema(page, name.schema),
        badges=relation_badges(around, relation, described),
        on_map=Piece(text="Show in the map", href=href(page, EXPLORER, explorer_anchor(whole))),
        prose=paragraphs(described.text),
        # A partition stands in diagrams as the table it belongs to.
        diagram=f"{naming.page_path(whole.schema, whole.name)}.svg",
        crowded=_crowded(around, whole, relation),
        steps=f"{steps}.svg" if steps in made.diagrams.paths else "",
        columns=columns.columns_grid(places, page, name, relation, uses),
        uses=uses_grid(uses),
        constraints=constraints.constraints_grid(relation),
        references=references.references_grid(places, page, name, relation),
        referrers=references.referrers_grid(places, page, around.incoming.get(name, ())),
        declared=references.declared_grid(places, page, around.declared.get(str(name), ())),
        indexes=indexes.indexes_grid(relation, _index_users(around, page, name)),
        triggers=behaviour.triggers_grid(places, page, relation),
        row_security=behaviour.row_security(relation)
        if around.guards and not relation.view
        else "",
        policies=behaviour.policies_grid(places, page, relation),
        grants=behaviour.grants_grid(places, page, relation),
        partition_key=relation.partition_key,
        partition_of=way_up(around, page, name),
        bound=parent.bound if parent else "",
        partitions=partition_tree(around, page, name),
        siblings=siblings(around, page, name),
        inherits=tuple(places.relation(page, other) for other in relation.inherits),
        heirs=tuple(places.relation(page, other) for other in around.heirs.get(name, ())),
        reads=reads_grid(around, page, name, relation),
        dependents=_dependents(around, page, name),
        endpoints=behaviour.endpoints_grid(
            places, page, around.endpoints.get(name.sql, ()), about=name.sql
        ),
        queries=_queries(around, page, name),
        findings=findings_grid(page, relation, name, around.findings.get(name.sql, ())),
        ddl=_definition(places, name, relation).rstrip(),
        snippets=made.snippets.get(name.sql, ()),
    )


def _crowded(around: Around, whole: QualifiedName, relation: Relation) -> str:
    if naming.page_path(whole.schema, whole.name) not in around.made.diagrams.folded:
        return ""
    if relation.view:
        return "reads"
    return "referred-to-by" if around.incoming.get(whole) else "dependents"


def _dependents(around: Around, page: str, name: QualifiedName) -> Grid:
    """Views, functions and other tables' policies that name the relation, and what stands on those views."""
    by_column = around.dependents.of_columns(name)
    known = around.places.relations[name].columns
    rows = []
    for each, via in around.dependents.through(name):
        named = [
            column.name for column in known if each in by_column.get(column.name, ()) and not via
        ]
        through = (*text("through"), around.places.relation(page, via)) if via else ()
        rows.append(
            (
                (around.dependents.piece(around.places, page, each),),
                (*text(each.kind), *code(each.part)),
                text(each.how or _HOW.get(each.kind, "names it")) + through,
                tuple(
                    Piece(text=column, code=True, href=f"#{column_anchor(column)}")
                    for column in named
                ),
            )
        )
    return grid(("What", "Kind", "How", "Columns"), rows)


def _queries(around: Around, page: str, name: QualifiedName) -> Grid:
    return grid(
        ("Query", "Purpose"),
        [
            (
                (Piece(text=query.name, href=href(page, query_page(query.name))),),
                text(query.purpose),
            )
            for query in around.made.queries_of(name.sql)
        ],
    )


def _index_users(around: Around, page: str, name: QualifiedName) -> dict[str, Cell]:
    """Links to the queries whose plans use an index, by its name."""
    found: dict[str, list[Piece]] = {}
    for query in around.made.queries_of(name.sql):
        plan = around.made.plan_of(query)
        for use in plan.indexes if plan else ():
            if use.relation == name.sql:
                link = Piece(text=query.name, href=href(page, query_page(query.name)))
                found.setdefault(use.index, [Piece(text="· used by the query")]).append(link)
    return {index: tuple(links) for index, links in found.items()}


def _definition(places: Places, name: QualifiedName, relation: Relation) -> str:
    if relation.view:
        return ddl.view_ddl(name.schema, relation)
    return ddl.table_ddl(name.schema, relation, places.relations)
