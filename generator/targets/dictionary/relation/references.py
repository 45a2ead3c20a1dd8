"""Where a relation leads and what leads to it: foreign keys in words, and relations that people declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.annotations import describe
from generator.model.relations import link_of
from generator.model.types import quote_identifier
from generator.targets.dictionary.markup.pieces import Grid, Piece, code, codes, grid, remarks, text
from generator.targets.dictionary.markup.places import column_anchor, part_anchor
from generator.targets.dictionary.relation.constraints import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model.annotations import DeclaredRelation
    from generator.model.catalog import ForeignKey, Relation
    from generator.model.relations import Link
    from generator.model.types import QualifiedName
    from generator.targets.dictionary.markup.places import Places

_REFUSED: Final = frozenset({"NO ACTION", "RESTRICT"})
_BECOMES: Final = {"SET NULL": "null", "SET DEFAULT": "its default"}


def references_grid(places: Places, page: str, name: QualifiedName, relation: Relation) -> Grid:
    """The foreign keys of a relation."""
    return grid(
        (
            "Foreign key",
            "Columns",
            "Refers to",
            "In words",
            "On delete",
            "On update",
            "Notes",
            "Remarks",
        ),
        [
            (
                (Piece(text=key.name, code=True, anchor=part_anchor("key", key.name)),),
                codes(key.columns),
                (places.relation(page, key.target), *codes(key.target_columns)),
                text(reference_words(link_of(name, relation, key))),
                text(_action(key.on_delete, key.set_columns)),
                text(_action(key.on_update, ())),
                text(_notes(key)),
                remarks(describe(key.comment)),
            )
            for key in relation.foreign_keys
        ],
    )


def referrers_grid(places: Places, page: str, incoming: Iterable[Link]) -> Grid:
    """The foreign keys that lead to a relation, and what they do when one of its rows goes."""
    return grid(
        ("Table", "Columns", "Refers to", "Rows", "On delete", "When a row here is deleted"),
        [
            (
                (places.relation(page, link.source, "", link.foreign_key.columns[0]),),
                codes(link.foreign_key.columns),
                tuple(
                    Piece(text=column, code=True, href=f"#{column_anchor(column)}")
                    for column in link.foreign_key.target_columns
                ),
                text("at most one" if link.unique else "any number"),
                text(_action(link.foreign_key.on_delete, link.foreign_key.set_columns)),
                text(_fate(link.foreign_key)),
            )
            for link in incoming
        ],
    )


def declared_grid(places: Places, page: str, declared: Iterable[DeclaredRelation]) -> Grid:
    """The relations of the annotations in which a relation has a part."""
    return grid(
        ("From", "Relation", "To", "Rows", "By", "Where", "Note"),
        [
            (
                (places.annotated(page, each.source),),
                text(each.label),
                (places.annotated(page, each.target),),
                text(each.cardinality),
                codes(each.via),
                code(each.where),
                text(each.note),
            )
            for each in declared
        ],
    )


def reference_words(link: Link) -> str:
    """A foreign key with its actions: which rows refer to how many, and what becomes of them when those go."""
    key = link.foreign_key
    target = f"row of {quote_identifier(key.target.name)}"
    said = f"each row refers to one {target}" if link.required else f"a row may refer to a {target}"
    said += ", and no other to the same" if link.unique else ""
    if key.not_enforced:
        return f"{said}; nothing enforces it"
    parts = [said, *_on_delete(key, target), *_on_update(key)]
    if key.not_valid:
        parts.append("rows older than the key were never checked")
    return "; ".join(parts)


def _on_delete(key: ForeignKey, target: str) -> Iterator[str]:
    if key.on_delete in _REFUSED:
        yield f"a {target} can't be deleted while one refers to it"
    elif key.on_delete == "CASCADE":
        yield f"when the {target} is deleted, they are too"
    else:
        yield f"when the {target} is deleted, {_become(key.on_delete, key.set_columns or key.columns)}"


def _on_update(key: ForeignKey) -> Iterator[str]:
    changed = f"when its {listed(key.target_columns)} changes"
    if key.on_update == "CASCADE":
        yield f"{changed}, {listed(key.columns)} follows"
    elif key.on_update not in _REFUSED:
        yield f"{changed}, {_become(key.on_update, key.columns)}"


def _fate(key: ForeignKey) -> str:
    if key.not_enforced:
        return "nothing: the key isn't enforced"
    if key.on_delete in _REFUSED:
        return "refused while there are any"
    if key.on_delete == "CASCADE":
        return "they are deleted too"
    return f"their {_become(key.on_delete, key.set_columns or key.columns)}"


def _become(action: str, columns: Iterable[str]) -> str:
    return f"{listed(columns)} becomes {_BECOMES[action]}"


def _notes(key: ForeignKey) -> str:
    notes = ["match full"] if key.match_full else []
    if key.period:
        notes.append("period")
    if key.deferrable:
        notes.append("deferred" if key.initially_deferred else "deferrable")
    if key.not_enforced:
        notes.append("not enforced")
    elif key.not_valid:
        notes.append("not valid")
    return ", ".join(notes)


def _action(action: str, columns: Sequence[str]) -> str:
    said = action.lower()
    return f"{said} ({', '.join(columns)})" if columns else said
