"""The page that says which rows policies protect, and what gets past them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.view_rights import runs_as_caller
from generator.targets.dictionary.facts.rights import granted_to
from generator.targets.dictionary.facts.whole import by_schema
from generator.targets.dictionary.markup.pieces import (
    DatabasePage,
    Piece,
    Section,
    codes,
    grid,
    left_out,
    shortened,
    text,
)
from generator.targets.dictionary.markup.places import SECURITY, schema_anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import Relation
    from generator.model.types import QualifiedName
    from generator.targets.dictionary.facts.whole import Named, Whole
    from generator.targets.dictionary.markup.pieces import Cell, Grid

_COMMANDS: Final = ("SELECT", "INSERT", "UPDATE", "DELETE")
_MOST: Final = 200
_REST: Final = "each table's own page tells its own"
_RULE: Final = (
    "A table whose row security is off shows all its rows to every role that has a grant on it."
    " With row security on, a command finds only rows that a policy for it and for the role lets pass; restrictive"
    " policies take some of those away, and let none pass by themselves."
)


def row_security_page(whole: Whole) -> DatabasePage | None:
    """Tables by whether policies protect them, and for which commands; then the ways around policies.

    Nothing where there is no policy, and no grant that would need one.
    """
    guarded = [*whole.tables, *whole.partitions]
    protected = {name for name, each in guarded if each.row_security}
    used = bool(protected) or any(each.policies for _, each in guarded)
    if not whole.guards:
        return None
    lists = (
        _list("open", "Granted, and row security is off", ("Table", "Granted to"), _open(whole)),
        _list(
            "idle",
            "Policies that don't hold",
            ("Table", "Policies"),
            _idle(whole),
            "Row security is off, so nobody asks them.",
        ),
        _list(
            "commands",
            "Granted commands without a policy",
            ("Table", "Commands", "Granted to"),
            _without_policy(whole),
            "Row security is on, and no policy lets the command find a row for these roles, or for a member of them.",
        ),
        _list(
            "partitions",
            "Partitions that can be reached directly",
            ("Partition", "Part of", "Its own row security", "Granted to"),
            _partitions(whole),
            "The policies of a partitioned table hold for queries of that table alone. Who has a grant on the"
            " partition itself is bound by the partition's own policies.",
        ),
        _list(
            "views",
            "Views that read as their owner",
            ("View", "Kind", "Reads", "Granted to"),
            _views(whole, protected),
            "They show what the policies let their owner see, not what they let the reader see.",
        ),
        _list(
            "functions",
            "Functions that run as their owner",
            ("Function", "May be called by"),
            _functions(whole),
            "What SECURITY DEFINER functions read and write is bound by the policies of their owner.",
        ),
        _list(
            "roles",
            "Roles that no policy binds",
            ("Role", "Why"),
            [
                (
                    whole.roles(SECURITY, [role.name]),
                    text("superuser" if role.superuser else "BYPASSRLS"),
                )
                for role in whole.database.roles
                if role.superuser or role.bypass_rls
            ],
            "The owner of a table isn't bound by its policies either, unless row security is forced, nor are superusers"
            " that nothing in the database names.",
        ),
    )
    return DatabasePage(
        title="Row security",
        prose=(_RULE,),
        numbers=_numbers(whole, {section.anchor: count for section, count in lists}, used=used),
        sections=(*(section for section, _ in lists), *(_schemas(whole) if used else ())),
    )


def _list(
    anchor: str, title: str, headers: Sequence[str], rows: Sequence[Sequence[Cell]], said: str = ""
) -> tuple[Section, int]:
    """A section with how many rows there are, those that are left out too."""
    shown, more = shortened(headers, rows, _MOST, _REST)
    prose = ((said,) if said else ()) + more
    return Section(heading=text(title), anchor=anchor, grid=shown, prose=prose), len(rows)


def _numbers(whole: Whole, counts: dict[str, int], *, used: bool) -> Grid:
    """Zeros are news where row security is used."""
    tables = [each for _, each in whole.tables]
    forced = sum(each.row_security and each.force_row_security for each in tables)
    policies = sum(len(each.policies) for _, each in whole.relations)
    protected = sum(each.row_security for each in tables)
    shown = (
        ("tables protected", f"{protected} of {len(tables)}" if tables else ""),
        ("forced on the owner, too", str(forced)),
        ("policies", str(policies)),
        ("granted and open", str(counts["open"])),
        ("with a command without a policy", str(counts["commands"])),
        ("partitions past their parent's policies", str(counts["partitions"])),
        ("views past policies", str(counts["views"])),
    )
    told = [(label, value) for label, value in shown if value and (used or value != "0")]
    return grid([label for label, _ in told], [[text(value) for _, value in told]])


# ---- the ways around ----


def _open(whole: Whole) -> list[Sequence[Cell]]:
    return [
        ((whole.places.relation(SECURITY, name),), whole.roles(SECURITY, roles))
        for name, each in whole.tables
        if not each.row_security and (roles := granted_to(each))
    ]


def _idle(whole: Whole) -> list[Sequence[Cell]]:
    return [
        ((whole.places.relation(SECURITY, name),), codes(policy.name for policy in each.policies))
        for name, each in (*whole.tables, *whole.partitions)
        if each.policies and not each.row_security
    ]


def _without_policy(whole: Whole) -> list[Sequence[Cell]]:
    rows: list[Sequence[Cell]] = []
    for name, each in whole.tables:
        commands: dict[tuple[str, ...], list[str]] = {}
        for command, roles in without_policy(whole, each).items():
            commands.setdefault(tuple(roles), []).append(command)
        page = whole.places.relation(SECURITY, name)
        for barred, several in commands.items():
            rows.append(((page,), text(", ".join(several)), whole.roles(SECURITY, barred)))
    return rows


def without_policy(whole: Whole, relation: Relation) -> dict[str, list[str]]:
    """By command the roles that may use it on a protected table, and for which no policy lets a row pass."""
    found = {one: whole.rights.barred(relation, one) for one in _COMMANDS}
    return {one: roles for one, roles in found.items() if roles}


def _partitions(whole: Whole) -> list[Sequence[Cell]]:
    rows: list[Sequence[Cell]] = []
    for name, each in whole.partitions:
        top = whole.top(name)
        parent = whole.relation(top)
        roles = granted_to(each)
        if parent is not None and parent.row_security and not each.row_security and roles:
            here = whole.places.relation(SECURITY, name)
            above = whole.places.relation(SECURITY, top)
            state = (protection(each, reachable=True),)
            rows.append(((here,), (above,), state, whole.roles(SECURITY, roles)))
    return rows


def _views(whole: Whole, protected: set[QualifiedName]) -> list[Sequence[Cell]]:
    rows: list[Sequence[Cell]] = []
    for name, view in whole.views:
        if view.kind == "view" and runs_as_caller(view):
            continue
        behind = [one for one in whole.tables_behind(name) if one in protected]
        if behind and (roles := granted_to(view)):
            tables = tuple(whole.places.relation(SECURITY, one) for one in behind)
            page = whole.places.relation(SECURITY, name)
            rows.append(((page,), text(view.kind), tables, whole.roles(SECURITY, roles)))
    return rows


def _functions(whole: Whole) -> list[Sequence[Cell]]:
    return [
        (
            (whole.places.overload(SECURITY, schema.name, routine),),
            whole.roles(SECURITY, sorted(each.role for each in routine.grants if each.role))
            or text("its owner alone"),
        )
        for schema in whole.database.schemas
        for routine in schema.routines
        if routine.security_definer
    ]


# ---- table by table ----


def _schemas(whole: Whole) -> Iterator[Section]:
    headers = ("Table", "Row security", *(one.title() for one in _COMMANDS), "Granted to")
    for schema, members in by_schema((*whole.tables, *whole.partitions)).items():
        ordered = sorted(members, key=lambda each: each[0])
        shown = grid(headers, [_row(whole, each) for each in ordered[:_MOST]])
        more = left_out(len(ordered), _MOST, _REST)
        heading = (whole.places.schema(SECURITY, schema),)
        yield Section(heading=heading, anchor=schema_anchor(schema), grid=shown, prose=more)


def _row(whole: Whole, named: Named) -> Sequence[Cell]:
    name, relation = named
    granted = granted_to(relation)
    return (
        (whole.places.relation(SECURITY, name, name.name),),
        (protection(relation, reachable=bool(granted)),),
        *(_lets_pass(whole, relation, command) for command in _COMMANDS),
        whole.roles(SECURITY, granted),
    )


def protection(relation: Relation, *, reachable: bool) -> Piece:
    """The state of row security as a badge; ``reachable``: somebody holds a grant."""
    if relation.row_security:
        return Piece(text="forced" if relation.force_row_security else "on", badge="on")
    if reachable:
        return Piece(text="off, granted", badge="alarm")
    return Piece(text="off", badge="off")


def _lets_pass(whole: Whole, relation: Relation, command: str) -> Cell:
    """How many policies let rows pass, for whom none does, and how many narrow that."""
    if not relation.row_security:
        return ()
    policies = [policy for policy in relation.policies if policy.command in {command, "ALL"}]
    passing = sum(policy.permissive for policy in policies)
    narrowing = len(policies) - passing
    barred = whole.roles(SECURITY, whole.rights.barred(relation, command)) if passing else ()
    return (
        *text(str(passing or "none")),
        *((*text("but none for"), *barred) if barred else ()),
        *text(f"({narrowing} restrictive)" if narrowing else ""),
    )
