"""The page of columns by how their data is to be treated, and of who may read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import naming
from generator.model.annotations import Described, describe
from generator.model.catalog import Column, Relation
from generator.model.types import QualifiedName, quote_identifier
from generator.model.view_rights import runs_as_caller
from generator.targets.dictionary.database.asking import about_column
from generator.targets.dictionary.facts.rights import granted_to
from generator.targets.dictionary.markup.pieces import (
    Cell,
    DatabasePage,
    Piece,
    Section,
    grid,
    look_of,
    sensitivity,
    shortened,
    text,
)
from generator.targets.dictionary.markup.places import CLASSIFICATION, heading_anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.targets.dictionary.facts.rights import Rights
    from generator.targets.dictionary.facts.whole import Whole
    from generator.targets.dictionary.markup.pieces import Grid

RESTRICTED: Final = "RESTRICTED"
_STRICTEST_FIRST: Final = (RESTRICTED, "CONFIDENTIAL", "INTERNAL", "PUBLIC")
_UNCLASSIFIED: Final = "Without a class"
_LIST: Final = re.compile(r"\s*[,;]\s*")
_SAID: Final = (
    "What comments say of the data in columns, by their tags. Readers are the roles that a grant, their own or one that"
    " they inherit, lets read the column, if they may use its schema; of which rows, row security decides. The owner,"
    " who has the owner's privileges, members of pg_read_all_data and superusers may always read. Readers are told of"
    " the roles that the database itself names: people and services that are members of one belong to the server, which"
    " knows them."
)
_MOST: Final = 300
_REST: Final = "each table's own page tells its own"


class Classified(Struct, frozen=True, kw_only=True):
    """A column of which a comment says how its data is to be treated."""

    table: QualifiedName
    relation: Relation
    column: Column
    tags: Described

    @property
    def label(self) -> str:
        """Its class in upper case, empty where the comment names none."""
        return (self.tags.tag("classification") or "").upper()

    def several(self, tag: str) -> Iterator[str]:
        """What a tag holds, taken apart at commas."""
        for value in self.tags.tags.get(tag, ()):
            yield from filter(None, _LIST.split(value.strip()))


def classified(whole: Whole) -> list[Classified]:
    """The columns that have a classification, encryption or compliance tag; those of partitions by their tables."""
    found = []
    for name, relation in (*whole.tables, *whole.views):
        for column in relation.columns:
            if "@" in column.comment:
                tags = describe(column.comment)
                if sensitivity(tags):
                    found.append(
                        Classified(table=name, relation=relation, column=column, tags=tags)
                    )
    return found


def classification_page(whole: Whole) -> DatabasePage | None:
    """The columns by class, strictest first; then by regulation and by table."""
    found = classified(whole)
    if not found:
        return None
    rights = whole.rights
    shown_by = _shown_by(whole)
    found = sorted(found, key=lambda each: _strictness(each.label))
    groups: dict[str, list[Classified]] = {}
    for each in found:
        groups.setdefault(each.label, []).append(each)
    sections = [_class_section(whole, label, groups[label], rights, shown_by) for label in groups]
    return DatabasePage(
        title="Classification",
        prose=(_SAID,),
        numbers=_numbers(whole, found),
        sections=(
            *sections,
            about_column(found[0].table, found[0].column.name),
            _by_value(whole, "compliance", "By regulation", ("Regulation", "Columns", "In"), found),
            _by_value(whole, "encryption", "By encryption", ("Encryption", "Columns", "In"), found),
            _by_table(whole, found),
        ),
    )


def _numbers(whole: Whole, found: Sequence[Classified]) -> Grid:
    columns = sum(len(relation.columns) for _, relation in whole.tables)
    of_tables = [each for each in found if not each.relation.view]
    strict = [each for each in of_tables if each.label == RESTRICTED]
    encrypted = sum(each.tags.tag("encryption") is not None for each in strict)
    shown = (
        ("columns with a class", f"{sum(bool(each.label) for each in of_tables)} of {columns}"),
        ("restricted columns", str(len(strict))),
        ("restricted and encrypted", f"{encrypted} of {len(strict)}"),
        ("regulations", str(len({one for each in found for one in each.several("compliance")}))),
    )
    return grid([label for label, _ in shown], [[text(value) for _, value in shown]])


# ---- by class ----


def _strictness(label: str) -> tuple[int, str]:
    known = label in _STRICTEST_FIRST
    rank = _STRICTEST_FIRST.index(label) if known else len(_STRICTEST_FIRST) + (not label)
    return rank, label


def _class_section(
    whole: Whole,
    label: str,
    members: Sequence[Classified],
    rights: Rights,
    shown_by: Mapping[tuple[QualifiedName, str], Cell],
) -> Section:
    headers = ("Column", "Readable by", "Row security", "Shown by views", "Tags")
    rows = [
        (
            (_link(whole, each),),
            whole.roles(CLASSIFICATION, readers)
            if (readers := rights.readers(each.table.schema, each.relation, each.column))
            else text("no role by grant"),
            text(_row_security(each.relation)),
            shown_by.get((each.table, each.column.name), ()),
            _other_tags(each.tags),
        )
        for each in members
    ]
    table, more = shortened(headers, rows, _MOST, _REST)
    return Section(
        heading=text(label or _UNCLASSIFIED),
        anchor=heading_anchor("class", label.lower()) if label else "unclassified",
        grid=table,
        prose=more,
    )


def _other_tags(tags: Described) -> Cell:
    """What is said beside the class, which the heading says."""
    return sensitivity(
        Described(tags={name: said for name, said in tags.tags.items() if name != "classification"})
    )


def _link(whole: Whole, each: Classified) -> Piece:
    shown = f"{each.table.sql}.{quote_identifier(each.column.name)}"
    return whole.places.relation(CLASSIFICATION, each.table, shown, each.column.name)


def _row_security(relation: Relation) -> str:
    if relation.view:
        return "of its tables" if runs_as_caller(relation) else "past it"
    if not relation.row_security:
        return "off"
    return "forced" if relation.force_row_security else "on"


def _shown_by(whole: Whole) -> Mapping[tuple[QualifiedName, str], Cell]:
    """Of each column of a table the views that show what comes from it, and that somebody may read."""
    found: dict[tuple[QualifiedName, str], list[Piece]] = {}
    for name, view in whole.views:
        if not granted_to(view):
            continue
        for column in view.columns:
            view_column = whole.places.relation(CLASSIFICATION, name, column=column.name)
            for source in column.sources:
                place = QualifiedName(schema=source.schema, name=source.relation)
                pieces = found.setdefault((place, source.column), [])
                pieces.append(view_column)
                if column.name != source.column:
                    pieces += text(f"as {column.name}")
    return {place: tuple(pieces) for place, pieces in found.items()}


# ---- by regulation, by table ----


def _by_value(
    whole: Whole, tag: str, title: str, headers: Sequence[str], found: Sequence[Classified]
) -> Section:
    groups: dict[str, list[Classified]] = {}
    spelled: dict[str, str] = {}
    for each in found:
        for value in each.several(tag):
            groups.setdefault(value.casefold(), []).append(each)
            spelled.setdefault(value.casefold(), value)
    rows = []
    for value in sorted(groups):
        tables = dict.fromkeys(each.table for each in groups[value])
        cell = tuple(whole.places.relation(CLASSIFICATION, name) for name in tables)
        anchor = f"{tag}-{naming.path_segment(value)}"
        label = Piece(text=spelled[value], badge="tag", anchor=anchor)
        rows.append(((label,), text(str(len(groups[value]))), cell))
    return Section(heading=text(title), anchor=tag, grid=grid(headers, rows))


def _by_table(whole: Whole, found: Sequence[Classified]) -> Section:
    groups: dict[QualifiedName, list[Classified]] = {}
    for each in found:
        groups.setdefault(each.table, []).append(each)
    rows = []
    for name, members in groups.items():
        labels: dict[str, int] = {}
        for each in members:
            labels[each.label] = labels.get(each.label, 0) + 1
        ordered = sorted(filter(None, labels), key=_strictness)
        regulations = sorted({value for each in members for value in each.several("compliance")})
        rows.append(
            (
                (whole.places.relation(CLASSIFICATION, name),),
                (Piece(text=ordered[0], badge=look_of(ordered[0])),) if ordered else (),
                text(", ".join(f"{labels[label]} {label}" for label in ordered)),
                tuple(Piece(text=value, badge="tag") for value in regulations),
                text(_row_security(members[0].relation)),
            )
        )
    headers = ("Table", "Strictest", "Columns", "Regulations", "Row security")
    table, more = shortened(headers, rows, _MOST, _REST)
    return Section(heading=text("By table"), anchor="tables", grid=table, prose=more)
