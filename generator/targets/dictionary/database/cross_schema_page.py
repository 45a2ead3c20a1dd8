"""The page of the relations that lead from one schema to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator import naming
from generator.targets.dictionary.markup.pieces import (
    Cell,
    DatabasePage,
    Grid,
    Section,
    code,
    codes,
    grid,
    left_out,
    text,
)
from generator.targets.dictionary.markup.places import CROSS_SCHEMA, schema_anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.targets.dictionary.facts.whole import Whole

_MOST: Final = 150
_CAPTION: Final = "Tables with such a key or the target of one, with their keys. Dotted lines are declared relations."
_OF_BOXES: Final = "Too many tables for one picture: a box with a number stands for those of a schema or of a part."
_OF_SCHEMAS: Final = (
    "Too many tables for one picture: these are the schemas, and how many foreign keys lead from one to another."
    " The tables of each are below."
)


def cross_schema_page(whole: Whole) -> DatabasePage | None:
    """The foreign keys between schemas, by the schema that they are in."""
    places, diagrams = whole.places, whole.made.diagrams
    found: dict[str, list[Sequence[Cell]]] = {}
    for link in whole.links:
        if link.source.schema != link.target.schema:
            key = link.foreign_key
            found.setdefault(link.source.schema, []).append(
                (
                    (places.relation(CROSS_SCHEMA, link.source),),
                    codes(key.columns),
                    (places.relation(CROSS_SCHEMA, link.target),),
                    codes(key.target_columns),
                )
            )
    declared = _declared_across(whole)
    if not found and not declared.rows:
        return None
    headers = ("Table", "Columns", "Refers to", "Its columns")
    return DatabasePage(
        title="Relations across schemas",
        diagram=f"{CROSS_SCHEMA}.svg",
        caption=_OF_SCHEMAS if CROSS_SCHEMA in diagrams.folded else _CAPTION,
        sections=(
            *(
                Section(
                    heading=(places.schema(CROSS_SCHEMA, schema),),
                    anchor=schema_anchor(schema),
                    grid=grid(headers, found[schema][:_MOST]),
                    prose=left_out(len(found[schema]), _MOST, "each table's own page has its own"),
                    diagram=f"{across}.svg" if across in diagrams.paths else "",
                    caption=_OF_BOXES if across in diagrams.folded else _CAPTION,
                )
                for schema in sorted(found)
                for across in (naming.across_path(schema),)
            ),
            Section(
                heading=text("Declared, without a foreign key"), anchor="declared", grid=declared
            ),
        ),
    )


def _declared_across(whole: Whole) -> Grid:
    """What the annotations declare between schemas."""
    names = {str(name): name for name, _ in whole.relations}
    rows = []
    for each in whole.annotations.relations:
        source, target = names.get(each.source), names.get(each.target)
        if source and target and source.schema != target.schema:
            rows.append(
                (
                    (whole.places.relation(CROSS_SCHEMA, source),),
                    text(each.label),
                    (whole.places.relation(CROSS_SCHEMA, target),),
                    codes(each.via),
                    code(each.where),
                    text(each.note),
                )
            )
    return grid(("From", "Relation", "To", "Through", "Where", "Note"), rows)
