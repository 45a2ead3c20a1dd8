"""What a finished database has: each item with the objects that lack it."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from generator.model.annotations import describe
from generator.model.lookup import serves_key
from generator.model.relations import effective_primary_key
from generator.model.types import quote_identifier
from generator.targets.dictionary.database.checklist_items import (
    Item,
    column_link,
    links,
    of_tables,
    part_link,
)
from generator.targets.dictionary.database.classification_page import RESTRICTED, classified
from generator.targets.dictionary.database.partitions_page import kept
from generator.targets.dictionary.database.row_security_page import without_policy
from generator.targets.dictionary.facts.rights import granted_to
from generator.targets.dictionary.markup.places import (
    CLASSIFICATION,
    ENDPOINTS,
    LINT,
    SECURITY,
    STATUS,
)
from generator.targets.dictionary.relation.indexes import all_indexes
from generator.targets.dictionary.words.badges import records_changes
from generator.targets.dictionary.words.findings_grid import object_link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Relation
    from generator.targets.dictionary.facts.whole import Whole

_AREAS: Final = ("Structure", "Isolation and access", "Sensitive data", "Speed", "Documentation")
_STRUCTURE, _ACCESS, _DATA, _SPEED, _DOCUMENTATION = _AREAS


def checklist(whole: Whole) -> Iterator[Item]:
    """All items, area by area; those that there is no object for are of 0."""
    yield from _structure(whole)
    yield from _access(whole)
    yield from _data(whole)
    yield from _speed(whole)
    yield from _documentation(whole)


def _structure(whole: Whole) -> Iterator[Item]:
    schemas = whole.database.schemas
    empty = [each.name for each in schemas if not (each.relations or each.routines)]
    yield Item(
        area=_STRUCTURE,
        said="Schemas with tables, views or functions",
        of=len(schemas),
        missing=tuple(partial(whole.places.schema, STATUS, name) for name in empty),
    )
    yield of_tables(
        whole,
        _STRUCTURE,
        "Tables with a primary key",
        whole.tables,
        lambda relation: effective_primary_key(relation, whole.places.relations) is not None,
    )
    keys = [(name, key) for name, each in whole.tables for key in each.foreign_keys]
    doubtful = [(name, key) for name, key in keys if key.not_valid or key.not_enforced]
    yield Item(
        area=_STRUCTURE,
        said="Foreign keys that are validated and enforced",
        of=len(keys),
        missing=tuple(partial(part_link, whole, name, key.name) for name, key in doubtful),
    )
    parted = [(name, each) for name, each in whole.tables if each.kind == "partitioned table"]
    yield Item(
        area=_STRUCTURE,
        said="Partitioned tables with a partition",
        of=len(parted),
        missing=links(whole, (name for name, _ in parted if not whole.children.get(name))),
    )
    yield from _found(whole, _STRUCTURE, "Findings of lint that weigh as errors, accepted", "error")


def _access(whole: Whole) -> Iterator[Item]:
    granted = [(name, each) for name, each in whole.tables if granted_to(each)]
    yield of_tables(
        whole,
        _ACCESS,
        "Granted tables with row security",
        granted,
        lambda relation: relation.row_security,
        page=SECURITY,
        anchor="open",
    )
    of_tenants = [(name, each) for name, each in whole.tables if _tenant_columns(whole, each)]
    yield of_tables(
        whole,
        _ACCESS,
        "Tables of tenants whose policies ask for the tenant",
        of_tenants,
        lambda relation: _isolates(whole, relation),
    )
    secured = [(name, each) for name, each in granted if each.row_security]
    yield of_tables(
        whole,
        _ACCESS,
        "Protected tables with a policy for each command that is granted",
        secured,
        lambda relation: not without_policy(whole, relation),
        page=SECURITY,
        anchor="commands",
    )
    tagged = [
        (name, each) for name, each in whole.tables if "audited" in describe(each.comment).tags
    ]
    yield of_tables(
        whole,
        _ACCESS,
        "Tables marked as audited whose changes a trigger records",
        tagged,
        lambda relation: _is_audited(whole, relation),
    )


def _data(whole: Whole) -> Iterator[Item]:
    columns = [(name, column) for name, each in whole.tables for column in each.columns]
    found = [each for each in classified(whole) if not each.relation.view]
    held = {each.table for each in found if each.label}
    exposed = [(name, each) for name, each in whole.tables if granted_to(each)]
    if not columns or not held:
        return
    yield Item(
        area=_DATA,
        said="Granted tables with a classified column",
        of=len(exposed),
        missing=links(whole, (name for name, _ in exposed if name not in held)),
    )
    strict = [each for each in found if each.label == RESTRICTED]
    yield Item(
        area=_DATA,
        said="Restricted columns that say how they are encrypted",
        of=len(strict),
        missing=tuple(
            partial(column_link, whole, each.table, each.column.name)
            for each in strict
            if not each.tags.tag("encryption")
        ),
        page=CLASSIFICATION,
        anchor="class-restricted",
    )
    yield Item(
        area=_DATA,
        said="Tables of restricted columns with row security",
        of=len({each.table for each in strict}),
        missing=links(
            whole,
            dict.fromkeys(each.table for each in strict if not each.relation.row_security),
        ),
        page=CLASSIFICATION,
        anchor="class-restricted",
    )
    large = [(name, each) for name, each in whole.tables if each.kind == "partitioned table"]
    yield Item(
        area=_DATA,
        said="Partitioned tables that say how long rows are kept",
        of=len(large),
        missing=links(whole, (name for name, each in large if not kept(whole, name, each))),
    )


def _speed(whole: Whole) -> Iterator[Item]:
    keys = [(name, key) for name, each in whole.tables for key in each.foreign_keys]
    every = {name: all_indexes(each) for name, each in whole.tables if each.foreign_keys}
    unserved = [
        (name, key)
        for name, key in keys
        if not any(serves_key(index, key) for index in every[name])
    ]
    yield Item(
        area=_SPEED,
        said="Foreign keys with an index",
        of=len(keys),
        missing=tuple(partial(part_link, whole, name, key.name) for name, key in unserved),
    )
    indexes = [(name, index) for name, each in whole.relations for index in each.indexes]
    yield Item(
        area=_SPEED,
        said="Indexes that are valid",
        of=len(indexes),
        missing=tuple(
            partial(part_link, whole, name, index.name) for name, index in indexes if index.invalid
        ),
    )


def _documentation(whole: Whole) -> Iterator[Item]:
    schemas = whole.database.schemas
    yield Item(
        area=_DOCUMENTATION,
        said="Schemas with a comment",
        of=len(schemas),
        missing=tuple(
            partial(whole.places.schema, STATUS, each.name) for each in schemas if not each.comment
        ),
    )
    every = (*whole.tables, *whole.views)
    commented = "Tables and views with a comment"
    yield of_tables(
        whole, _DOCUMENTATION, commented, every, lambda relation: bool(relation.comment)
    )
    columns = [(name, column) for name, each in whole.tables for column in each.columns]
    yield Item(
        area=_DOCUMENTATION,
        said="Columns with a comment",
        of=len(columns),
        missing=tuple(
            partial(column_link, whole, name, column.name)
            for name, column in columns
            if not column.comment
        ),
    )
    routines = [(schema.name, each) for schema in schemas for each in schema.routines]
    yield Item(
        area=_DOCUMENTATION,
        said="Functions with a comment",
        of=len(routines),
        missing=tuple(
            partial(whole.places.overload, STATUS, schema, each)
            for schema, each in routines
            if not each.comment
        ),
    )
    if whole.made.endpoints:
        served = {name for each in whole.made.endpoints for name in (*each.primary, *each.related)}
        yield Item(
            area=_DOCUMENTATION,
            said="Tables that an endpoint serves or touches",
            of=len(whole.tables),
            missing=links(whole, (name for name, _ in whole.tables if name.sql not in served)),
            page=ENDPOINTS,
        )


# ---- how items are judged ----


def _found(whole: Whole, area: str, said: str, level: str) -> Iterator[Item]:
    findings = [each for each in whole.made.findings or () if each.level == level]
    open_ones = [each for each in findings if not each.accepted]
    yield Item(
        area=area,
        said=said,
        of=len(findings),
        missing=tuple(partial(object_link, whole, STATUS, each) for each in open_ones),
        page=LINT,
    )


def _tenant_columns(whole: Whole, relation: Relation) -> list[str]:
    wanted = whole.made.tenant_columns
    return [column.name for column in relation.columns if column.name in wanted]


def _isolates(whole: Whole, relation: Relation) -> bool:
    """Whether row security is on, and the policies name each column that says whose a row is."""
    said = " ".join(f"{policy.using} {policy.check}" for policy in relation.policies)
    names = _tenant_columns(whole, relation)
    return relation.row_security and all(
        re.search(rf"(?<!\w){re.escape(quote_identifier(name))}(?!\w)", said) for name in names
    )


def _is_audited(whole: Whole, relation: Relation) -> bool:
    return any(
        records_changes(trigger, whole.bodies.get(trigger.function, ""))
        for trigger in relation.triggers
    )
