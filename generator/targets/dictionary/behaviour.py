"""What acts on a relation: indexes, triggers, policies, grants, partitions, endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.annotations import describe
from generator.targets.dictionary.columns import index_key
from generator.targets.dictionary.pieces import Grid, Piece, code, codes, grid, remarks, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.catalog import Grant, Index, Relation, Trigger
    from generator.model.types import QualifiedName
    from generator.targets.dictionary.made import Endpoint
    from generator.targets.dictionary.pieces import Cell
    from generator.targets.dictionary.places import Places


def indexes_grid(relation: Relation) -> Grid:
    """The indexes beside those of constraints."""
    return grid(
        ("Index", "Method", "On", "Where", "Notes", "Remarks"),
        [
            (
                code(index.name),
                text(index.method),
                code(", ".join(index_key(key) for key in index.keys)),
                code(index.predicate),
                text(_index_notes(index)),
                remarks(describe(index.comment)),
            )
            for index in relation.indexes
        ],
    )


def triggers_grid(places: Places, page: str, relation: Relation) -> Grid:
    """The triggers, with the functions that they call."""
    return grid(
        ("Trigger", "Fires", "For each", "When", "Calls", "State", "Remarks"),
        [
            (
                code(trigger.name),
                text(_fires(trigger)),
                text("row" if trigger.for_each_row else "statement"),
                code(trigger.when),
                (places.routine(page, trigger.function),),
                text("" if trigger.enabled == "origin" else trigger.enabled),
                remarks(describe(trigger.comment)),
            )
            for trigger in relation.triggers
        ],
    )


def policies_grid(relation: Relation) -> Grid:
    """The row-level security policies."""
    return grid(
        ("Policy", "For", "Kind", "Roles", "Rows seen", "Rows written", "Remarks"),
        [
            (
                code(policy.name),
                text(policy.command.lower()),
                text("" if policy.permissive else "restrictive"),
                codes(policy.roles),
                code(policy.using),
                code(policy.check),
                remarks(describe(policy.comment)),
            )
            for policy in relation.policies
        ],
    )


def row_security(relation: Relation) -> str:
    """In a sentence, whether policies are asked."""
    if not relation.row_security:
        idle = ": the policies below are not applied" if relation.policies else ""
        return f"Row-level security is off{idle}."
    if relation.force_row_security:
        return "Row-level security is on, for the table's owner too."
    return "Row-level security is on. The table's owner is exempt from it."


def grants_grid(relation: Relation) -> Grid:
    """Who may do what with the relation or with single columns of it."""
    rows: list[Sequence[Cell]] = [_grant_row(grant, "") for grant in relation.grants]
    rows += [
        _grant_row(grant, column.name) for column in relation.columns for grant in column.grants
    ]
    return grid(("Role", "Privileges", "Column", "May grant"), rows)


def partitions_grid(places: Places, page: str, names: Iterable[QualifiedName]) -> Grid:
    """The direct partitions of a table."""
    rows: list[Sequence[Cell]] = []
    for name in names:
        partition = places.relations[name]
        bound = partition.partition_of.bound if partition.partition_of else ""
        rows.append(((places.relation(page, name),), code(bound), code(partition.partition_key)))
    return grid(("Partition", "Rows", "Partitioned by"), rows)


def endpoints_grid(
    places: Places, page: str, endpoints: Iterable[Endpoint], *, about: str = ""
) -> Grid:
    """Endpoints of the API, with the tables behind them but for the one that the page is about."""
    return grid(
        ("Method", "Path", "What it does", "Tables", "Touches", "Roles", "Notes"),
        [
            (
                (Piece(text=endpoint.method, badge="kind"),),
                code(endpoint.path),
                text(endpoint.summary),
                tuple(
                    places.relation_by_sql(page, name) for name in endpoint.primary if name != about
                ),
                tuple(
                    places.relation_by_sql(page, name) for name in endpoint.related if name != about
                ),
                codes(endpoint.roles),
                text(" ".join(endpoint.notes)),
            )
            for endpoint in endpoints
        ],
    )


def _grant_row(grant: Grant, column: str) -> Sequence[Cell]:
    return (
        code(grant.role),
        text(", ".join(grant.privileges)),
        code(column),
        text(", ".join(grant.grantable)),
    )


def _fires(trigger: Trigger) -> str:
    columns = f" OF {', '.join(trigger.update_columns)}" if trigger.update_columns else ""
    events = [event + (columns if event == "UPDATE" else "") for event in trigger.events]
    return f"{trigger.timing} {' OR '.join(events)}"


def _index_notes(index: Index) -> str:
    notes = ["unique"] if index.unique else []
    if index.nulls_not_distinct:
        notes.append("nulls not distinct")
    if index.include:
        notes.append(f"includes {', '.join(index.include)}")
    if index.invalid:
        notes.append("invalid")
    return ", ".join(notes)
