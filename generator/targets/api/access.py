"""Who may use an operation: the policies that apply to it, and the roles it is granted to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.catalog import PUBLIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.catalog import Grant, Relation
    from generator.model.types import QualifiedName
    from generator.targets.api.resources import Resource, Verb

_OWNER: Final = ""  # as grants call the owner, whoever that is
# Every operation reads the rows it answers with or is narrowed to (CREATE POLICY, "Policies Applied
# by Command Type").
COMMANDS: Final[Mapping[Verb, tuple[str, ...]]] = {
    "list": ("SELECT",),
    "create": ("SELECT", "INSERT"),
    "get": ("SELECT",),
    "update": ("SELECT", "UPDATE"),
    "upsert": ("SELECT", "INSERT", "UPDATE"),
    "delete": ("SELECT", "DELETE"),
}


class AppliedPolicy(Struct, frozen=True, kw_only=True):
    """A policy in force on ``table`` for a command of an operation; ``public`` is everybody."""

    table: str
    name: str
    command: str
    permissive: bool
    roles: tuple[str, ...]


def applied_policies(
    table: QualifiedName, relation: Relation, commands: Iterable[str]
) -> tuple[AppliedPolicy, ...]:
    """The policies for these commands; none of them applies where row-level security is off."""
    if not relation.row_security:
        return ()
    wanted = {"ALL", *commands}
    return tuple(
        AppliedPolicy(
            table=table.sql,
            name=policy.name,
            command=policy.command,
            permissive=policy.permissive,
            roles=policy.roles,
        )
        for policy in relation.policies
        if policy.command in wanted
    )


def granted_roles(resource: Resource, verb: Verb) -> tuple[str, ...]:
    """Roles with direct grants for all commands of ``verb``, sorted. Owners and members come too.

    To read takes SELECT on all columns that are shown; to write, the privilege on the table or on
    any column.
    """
    grants = [grant for column in resource.columns for grant in column.grants]
    roles = {grant.role for grant in (*resource.relation.grants, *grants)} - {_OWNER}
    return tuple(
        role for role in sorted(roles) if all(_may(resource, role, c) for c in COMMANDS[verb])
    )


def _may(resource: Resource, role: str, command: str) -> bool:
    if _holds(resource.relation.grants, role, command):
        return True
    by_column = [_holds(column.grants, role, command) for column in resource.columns]
    return all(by_column) if command == "SELECT" else command != "DELETE" and any(by_column)


def _holds(grants: Iterable[Grant], role: str, privilege: str) -> bool:
    return any(grant.role in {role, PUBLIC} and privilege in grant.privileges for grant in grants)
