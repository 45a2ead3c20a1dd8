"""The page of roles: who they are, whom they belong to, what each may do in each schema, and which policies name it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.annotations import describe
from generator.model.catalog import PUBLIC, Role
from generator.targets.dictionary.database.asking import about_role
from generator.targets.dictionary.markup.pieces import (
    Badge,
    Cell,
    DatabasePage,
    Piece,
    Section,
    grid,
    remarks,
    text,
)
from generator.targets.dictionary.markup.places import ROLES, role_anchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.catalog import Grant, Relation, Schema
    from generator.targets.dictionary.facts.whole import Whole

_PRIVILEGES: Final = (
    ("Reads", "SELECT"),
    ("Adds", "INSERT"),
    ("Changes", "UPDATE"),
    ("Deletes", "DELETE"),
)
_MOST: Final = 20
_RULE: Final = (
    "Roles that hold a grant, are named by a policy, or own what is told of them, and the roles that they are members"
    " of. A role may do what its own grants allow, those of roles whose privileges it inherits, and those of everybody;"
    " of which rows, policies decide."
)
_UNNAMED: Final = (
    "All that no role is said to own has one owner, most often the role that deploys. The owner of a thing, who has the"
    " owner's privileges, and superusers may do all with it, and policies bind an owner only where row security is"
    " forced. That owner's name differs from server to server, and so do people and services that are merely members of"
    " the roles below: neither is listed here, and the server knows them."
)


class Held(Struct, frozen=True, kw_only=True):
    """The roles that hold each privilege on a relation, and on columns of it."""

    whole: Mapping[str, set[str]]
    parts: Mapping[str, set[str]]


class _Of(Struct, frozen=True, kw_only=True):
    """What there is to tell of a role and a schema."""

    relations: Sequence[Held]
    held_by: frozenset[str]
    policies: list[Piece]
    owned: list[str]


Policies = Mapping[str, Mapping[str, list[Piece]]]
"""Links to policies by the role and the schema."""


def roles_page(whole: Whole) -> DatabasePage | None:
    """All roles that grants, policies or owners name; nothing where there are none."""
    known = {role.name: role for role in whole.database.roles}
    named = _named(whole)
    if not known:
        return None
    roles = [*([Role(name=PUBLIC)] if PUBLIC in named else []), *known.values()]
    members = _members(known.values())
    policies = _policies(whole)
    owned = _owned(whole)
    relations = {
        schema.name: [
            _held(relation)
            for _, relation in whole.relations_of(schema.name)
            if relation.partition_of is None
        ]
        for schema in whole.database.schemas
    }
    return DatabasePage(
        title="Roles",
        prose=(_RULE, _UNNAMED),
        sections=(
            Section(
                heading=text("All roles"),
                anchor="roles",
                searched=True,
                grid=grid(
                    ("Role", "Attributes", "Member of", "Members", "Remarks"),
                    [
                        (
                            (whole.places.role(ROLES, role.name),),
                            _attributes(role),
                            _links(
                                whole,
                                ((group, group in role.inherits_from) for group in role.member_of),
                            ),
                            _links(whole, members.get(role.name, ())),
                            remarks(describe(role.comment)),
                        )
                        for role in roles
                    ],
                ),
            ),
            about_role(_example(known.values())),
            *(
                _role(
                    whole,
                    relations,
                    role,
                    policies.get(role.name, {}),
                    owned.get(role.name, {}),
                )
                for role in roles
            ),
        ),
    )


def _role(
    whole: Whole,
    relations: Mapping[str, Sequence[Held]],
    role: Role,
    policies: Mapping[str, list[Piece]],
    owned: Mapping[str, list[str]],
) -> Section:
    held_by = whole.rights.held_by(role.name)
    inherited = sorted(held_by - {role.name, PUBLIC})
    prose = [_said(role)]
    if inherited:
        prose.append(f"It has the privileges of {', '.join(inherited)}.")
    rows = [
        row
        for schema in whole.database.schemas
        if (
            row := _in_schema(
                whole,
                schema,
                _Of(
                    relations=relations[schema.name],
                    held_by=held_by,
                    policies=policies.get(schema.name, []),
                    owned=owned.get(schema.name, []),
                ),
            )
        )
    ]
    if not rows:
        prose.append("No grant gives it anything, nor does a policy name it.")
    headers = (
        *("Schema", "Owns", "May use it"),
        *(head for head, _ in _PRIVILEGES),
        "Policies that name it",
    )
    return Section(
        heading=text("Everybody") if role.name == PUBLIC else (Piece(text=role.name, code=True),),
        anchor=role_anchor(role.name),
        searched=True,
        # A section without a table isn't shown, and every role has one to be linked to.
        grid=grid(headers, rows or [(text("none"), *[()] * (len(headers) - 1))]),
        prose=tuple(part for part in prose if part),
    )


def _in_schema(whole: Whole, schema: Schema, of: _Of) -> Sequence[Cell] | None:
    """What a role owns and may do in a schema; None for nothing at all."""
    usage = any(grant.role in of.held_by and "USAGE" in grant.privileges for grant in schema.grants)
    counts = [_count(of.relations, of.held_by, privilege) for _, privilege in _PRIVILEGES]
    if not (usage or of.policies or of.owned or any(counts)):
        return None
    more = text(f"and {len(of.policies) - _MOST} more") if len(of.policies) > _MOST else ()
    return (
        (whole.places.schema(ROLES, schema.name),),
        text(", ".join(of.owned)),
        text("yes") if usage else (Piece(text="no", badge="off"),),
        *(text(count) for count in counts),
        (*of.policies[:_MOST], *more),
    )


def _count(relations: Sequence[Held], held_by: frozenset[str], privilege: str) -> str:
    whole = [not held_by.isdisjoint(each.whole.get(privilege, ())) for each in relations]
    parts = [not held_by.isdisjoint(each.parts.get(privilege, ())) for each in relations]
    in_part = sum(part and not all_of_it for all_of_it, part in zip(whole, parts, strict=True))
    said = [f"{sum(whole)} of {len(relations)}"] if any(whole) else []
    if in_part:
        said.append(f"columns of {in_part}")
    return ", ".join(said)


def _held(relation: Relation) -> Held:
    of_columns = (grant for column in relation.columns for grant in column.grants)
    return Held(whole=_by_privilege(relation.grants), parts=_by_privilege(of_columns))


def _by_privilege(grants: Iterable[Grant]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for grant in grants:
        for privilege in grant.privileges:
            found.setdefault(privilege, set()).add(grant.role)
    return found


def _said(role: Role) -> str:
    if role.superuser:
        return "A superuser may do everything, whatever is granted, and no policy binds it."
    if role.bypass_rls:
        return "No policy binds it: it sees all rows of the tables that it may read."
    return ""


def _example(roles: Iterable[Role]) -> str:
    """One to ask the server about: a superuser has no privileges to tell."""
    return min(roles, key=lambda role: (role.superuser, role.name)).name


def _attributes(role: Role) -> Cell:
    held: tuple[tuple[str, Badge, bool], ...] = (
        ("may log in", "kind", role.login),
        ("superuser", "alarm", role.superuser),
        ("bypasses row security", "alarm", role.bypass_rls),
        ("doesn't inherit", "kind", not role.inherit),
    )
    return tuple(Piece(text=said, badge=look) for said, look, holds in held if holds)


def _links(whole: Whole, names: Iterable[tuple[str, bool]]) -> Cell:
    """Roles, each with whether privileges pass between it and the one that the row is about."""
    return tuple(
        piece
        for name, passes in names
        for piece in (
            whole.places.role(ROLES, name),
            *(() if passes else text("(by SET ROLE alone)")),
        )
    )


def _members(roles: Iterable[Role]) -> Mapping[str, list[tuple[str, bool]]]:
    found: dict[str, list[tuple[str, bool]]] = {}
    for role in roles:
        for group in role.member_of:
            found.setdefault(group, []).append((role.name, group in role.inherits_from))
    return found


def _owned(whole: Whole) -> Mapping[str, Mapping[str, list[str]]]:
    """In words what each role owns, by schema; of what the main owner has, no role is named."""
    found: dict[str, dict[str, list[str]]] = {}
    for schema in whole.database.schemas:
        if schema.owner:
            found.setdefault(schema.owner, {}).setdefault(schema.name, []).append("the schema")
        for noun, parts in (
            ("table", [each for each in schema.relations if not each.view]),
            ("view", [each for each in schema.relations if each.view]),
            ("function", schema.routines),
            ("type", (*schema.enums, *schema.domains, *schema.composites, *schema.ranges)),
            ("sequence", schema.sequences),
        ):
            for owner, count in sorted(Counter(part.owner for part in parts if part.owner).items()):
                said = found.setdefault(owner, {}).setdefault(schema.name, [])
                said.append(f"{count} {noun}{'s' * (count > 1)}")
    return found


def _policies(whole: Whole) -> Policies:
    found: dict[str, dict[str, list[Piece]]] = {}
    for name, relation in whole.relations:
        for policy in relation.policies:
            link = whole.places.part(ROLES, name, "policy", policy.name)
            shown = Piece(text=f"{relation.name}.{policy.name}", code=True, href=link.href)
            for role in policy.roles:
                found.setdefault(role, {}).setdefault(name.schema, []).append(shown)
    return found


def _named(whole: Whole) -> set[str]:
    """The roles that hold a grant on a schema or relation, or that a policy names."""
    found = {grant.role for schema in whole.database.schemas for grant in schema.grants}
    for _, relation in whole.relations:
        found.update(grant.role for grant in relation.grants)
        found.update(role for policy in relation.policies for role in policy.roles)
    return found
