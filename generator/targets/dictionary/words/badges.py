"""The badges of a relation's page: how its data is to be treated, and what watches over it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.model.annotations import Described, describe
from generator.model.types import QualifiedName
from generator.targets.dictionary.markup.pieces import Cell, Piece, look_of, tag_badges
from generator.targets.dictionary.markup.places import part_anchor

if TYPE_CHECKING:
    from generator.model.catalog import Column, Relation, Trigger
    from generator.targets.dictionary.facts.around import Around

_STRICTEST_FIRST: Final = ("RESTRICTED", "CONFIDENTIAL", "INTERNAL", "PUBLIC")
# What is told by a badge of its own, in words of its own.
_OWN: Final = ("classification", "audited", "retention")
_AUDIT: Final = re.compile(r"audit|_history\b|_journal\b", re.IGNORECASE)
_CHANGES: Final = frozenset({"INSERT", "UPDATE", "DELETE"})


def relation_badges(around: Around, relation: Relation, described: Described) -> Cell:
    """Classification, row security, partitions, audit and retention; then what other tags say."""
    badges = list(classification_badge(around, relation, described))
    if around.guards and not relation.view:
        badges.append(security_badge(relation))
    if relation.partition_key:
        badges.append(Piece(text="partitioned", badge="kind", href="#partitions"))
    if relation.unlogged:
        badges.append(Piece(text="unlogged", badge="alarm"))
    badges += audit_badge(around, relation, described)
    for value in described.tags.get("retention", ()):
        badges.append(Piece(text=f"kept {value}" if value else "retention", badge="tag"))
    rest = {name: values for name, values in described.tags.items() if name not in _OWN}
    return (*badges, *tag_badges(Described(tags=rest)))


def classification_badge(around: Around, relation: Relation, described: Described) -> Cell:
    """The strictest class of the relation and its columns; nothing where none is given."""
    label = strictest_class(around, relation, described)
    return (Piece(text=label, badge=look_of(label)),) if label else ()


def strictest_class(around: Around, relation: Relation, described: Described) -> str:
    """The strictest of the classes that the relation and its columns are given; empty for none.

    A column of a view has those of the columns that it comes from, unless its own comment gives one; that of a
    partition has those of its table.
    """
    given = [*described.tags.get("classification", ())]
    for column in relation.columns:
        given += _classes(around, column)
    if relation.partition_of and (
        parent := around.places.relations.get(relation.partition_of.parent)
    ):
        given.append(strictest_class(around, parent, describe(parent.comment)))
    return min((label for label in given if label), key=_strictness, default="")


def _classes(around: Around, column: Column) -> tuple[str, ...]:
    if "@classification" in column.comment:
        own = describe(column.comment).tags.get("classification", ())
        if own:
            return own
    found: list[str] = []
    for source in column.sources:
        relation = around.places.relations.get(
            QualifiedName(schema=source.schema, name=source.relation)
        )
        behind = relation.columns if relation else ()
        for each in behind:
            if each.name == source.column:
                found += _classes(around, each)
    return tuple(found)


def _strictness(label: str) -> tuple[int, str]:
    known = label.upper() in _STRICTEST_FIRST
    return (_STRICTEST_FIRST.index(label.upper()) if known else len(_STRICTEST_FIRST), label)


def guarded_badge(relation: Relation, href: str = "") -> Piece:
    """Row security that is on, and maybe for the owner too."""
    forced = ", forced" if relation.force_row_security else ""
    return Piece(text=f"row security on{forced}", badge="on", href=href)


def security_badge(relation: Relation) -> Piece:
    """Whether row security is on, and for the owner too; an alarm where it is off for a table that is granted."""
    if relation.row_security:
        return guarded_badge(relation, "#row-security")
    granted = relation.grants or any(column.grants for column in relation.columns)
    return Piece(text="row security off", badge="alarm" if granted else "off", href="#row-security")


def audit_badge(around: Around, relation: Relation, described: Described) -> Cell:
    """Whether changes are recorded: said by the tag, or done by a trigger, which it links to."""
    trigger = audit_trigger(around, relation)
    if trigger:
        return (Piece(text="audited", badge="on", href=f"#{part_anchor('trigger', trigger.name)}"),)
    if "audited" in described.tags:
        return (Piece(text="audited, says its comment", badge="tag"),)
    return ()


def audit_trigger(around: Around, relation: Relation) -> Trigger | None:
    """The trigger that records changes: after rows change, and its name or body speaks of an audit or a history."""
    for trigger in relation.triggers:
        if records_changes(trigger, around.dependents.body_of(trigger.function)):
            return trigger
    return None


def records_changes(trigger: Trigger, body: str) -> bool:
    """Whether a trigger whose function has this body fires after rows change, and speaks of an audit or a history."""
    if trigger.timing != "AFTER" or not _CHANGES & set(trigger.events):
        return False
    return bool(_AUDIT.search(f"{trigger.name} {trigger.function.name}\n{body}"))
