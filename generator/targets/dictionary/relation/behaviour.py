"""What acts on a relation: triggers, policies, grants, endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.annotations import describe
from generator.targets.dictionary.markup.pieces import Grid, Piece, code, grid, remarks, text
from generator.targets.dictionary.markup.places import part_anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.catalog import Grant, Relation, Trigger
    from generator.targets.dictionary.facts.made import Endpoint
    from generator.targets.dictionary.markup.pieces import Cell
    from generator.targets.dictionary.markup.places import Places

# What an endpoint touches through one of these has its name.
_NAMED: Final = ("trigger ", "rule ", "policy ")


def triggers_grid(places: Places, page: str, relation: Relation) -> Grid:
    """The triggers, with the functions that they call."""
    return grid(
        ("Trigger", "Fires", "For each", "When", "Calls", "State", "Remarks"),
        [
            (
                (_anchored("trigger", trigger.name),),
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


def policies_grid(places: Places, page: str, relation: Relation) -> Grid:
    """The row-level security policies."""
    return grid(
        ("Policy", "For", "Kind", "Roles", "Rows seen", "Rows written", "Remarks"),
        [
            (
                (_anchored("policy", policy.name),),
                text(policy.command.lower()),
                text("" if policy.permissive else "restrictive"),
                tuple(places.role(page, role) for role in policy.roles),
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


def grants_grid(places: Places, page: str, relation: Relation) -> Grid:
    """Who may do what with the relation or with single columns of it."""
    rows = [_grant_row(places, page, grant, "") for grant in relation.grants]
    rows += [
        _grant_row(places, page, grant, column.name)
        for column in relation.columns
        for grant in column.grants
    ]
    return grid(("Role", "Privileges", "Column", "May grant"), rows)


def endpoints_grid(
    places: Places, page: str, endpoints: Iterable[Endpoint], *, about: str = ""
) -> Grid:
    """Endpoints of the API, with the tables behind them but for the one that the page is about."""
    return grid(
        ("Method", "Path", "What it does", "Touches", "Roles", "Notes"),
        [
            (
                (Piece(text=endpoint.method, badge="kind"),),
                code(endpoint.path),
                _does(places, page, endpoint, about),
                _touched(places, page, endpoint, about),
                tuple(places.role(page, role) for role in endpoint.roles),
                text(" ".join(endpoint.notes)),
            )
            for endpoint in endpoints
        ],
    )


def _does(places: Places, page: str, endpoint: Endpoint, about: str) -> Cell:
    """What it does, with its tables: one that the words end with is a link there."""
    said, tables = endpoint.summary, [name for name in endpoint.primary if name != about]
    if tables:
        said = said.removesuffix(f" {tables[0]}")
    return (*text(said), *(places.relation_by_sql(page, name) for name in tables))


def _touched(places: Places, page: str, endpoint: Endpoint, about: str) -> Cell:
    """The other tables by what happens in them; what triggers and policies do comes last."""
    groups: dict[str, list[str]] = {}
    for name in endpoint.related:
        for how in endpoint.how.get(name, ("",)) if name != about else ():
            groups.setdefault(how, []).append(name)
    pieces: list[Piece] = []
    for how in sorted(groups, key=lambda how: (how.startswith(_NAMED), how)):
        pieces += (*text("·" if pieces else ""), *text(f"{how}:" if how else ""))
        pieces += (places.relation_by_sql(page, name) for name in groups[how])
    return tuple(pieces)


def _grant_row(places: Places, page: str, grant: Grant, column: str) -> Sequence[Cell]:
    return (
        (places.role(page, grant.role),) if grant.role else text("its owner"),
        text(", ".join(grant.privileges)),
        code(column),
        text(", ".join(grant.grantable)),
    )


def _anchored(kind: str, name: str) -> Piece:
    return Piece(text=name, code=True, anchor=part_anchor(kind, name))


def _fires(trigger: Trigger) -> str:
    columns = f" OF {', '.join(trigger.update_columns)}" if trigger.update_columns else ""
    events = [event + (columns if event == "UPDATE" else "") for event in trigger.events]
    return f"{trigger.timing} {' OR '.join(events)}"
