"""Who may do what, and for whom policies let rows pass, through roles that they are members of as well."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from generator.model.catalog import PUBLIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.catalog import Column, Database, Grant, Relation, Role

# PostgreSQL documentation, "Predefined Roles": SELECT on all tables and USAGE on all schemas.
_READS_ALL: Final = "pg_read_all_data"


class Rights:
    """Grants of a database, with the memberships that pass them on."""

    def __init__(self, database: Database) -> None:
        self._roles: Mapping[str, Role] = {role.name: role for role in database.roles}
        self._usage = {schema.name: _holders(schema.grants, "USAGE") for schema in database.schemas}

    @cached_property
    def _all_of(self) -> Mapping[str, frozenset[str]]:
        return {name: frozenset(self._closure(name)) for name in self._roles}

    def _closure(self, name: str) -> Iterable[str]:
        """The role itself, PUBLIC, and the roles whose privileges it inherits."""
        found = {PUBLIC, name}
        open_roles = [name]
        while open_roles:
            role = self._roles.get(open_roles.pop())
            if role is not None:
                open_roles += [one for one in role.inherits_from if one not in found]
                found.update(role.inherits_from)
        return found

    def held_by(self, name: str) -> frozenset[str]:
        """The roles whose grants a role has: itself, those it inherits from, and PUBLIC."""
        return self._all_of.get(name, frozenset({PUBLIC, name}))

    def readers(self, schema: str, relation: Relation, column: Column | None = None) -> list[str]:
        """The roles that may SELECT the relation, or the column of it; PUBLIC stands for all of them.

        They need USAGE on the schema too. Superusers and owners may always, and aren't named.
        """
        given = (*relation.grants, *(column.grants if column else ()))
        granted = _holders(given, "SELECT")
        usage = self._usage.get(schema, frozenset())
        if PUBLIC in granted and PUBLIC in usage:
            return [PUBLIC]
        found = [
            name
            for name, held in self._all_of.items()
            if _READS_ALL in held or (held & granted and held & usage)
        ]
        return sorted(name for name in found if not self._roles[name].superuser)

    def barred(self, relation: Relation, command: str) -> list[str]:
        """The roles that are granted a command on a protected table, and for which no policy lets a row pass.

        Restrictive policies only narrow what a permissive one lets pass, and a policy is asked for the roles that it
        names and those that have their privileges. A group isn't barred when a member isn't. Source: PostgreSQL
        documentation, "CREATE POLICY".
        """
        if not relation.row_security:
            return []
        passing = frozenset(
            role
            for policy in relation.policies
            if policy.permissive and policy.command in {command, "ALL"}
            for role in policy.roles
        )
        return [
            name
            for name in sorted(_holders(all_grants(relation), command))
            if not self._unbound(name)
            and passing.isdisjoint(self.held_by(name))
            and not any(passing & held for held in self._all_of.values() if name in held)
        ]

    def _unbound(self, name: str) -> bool:
        role = self._roles.get(name)
        return role is not None and (role.superuser or role.bypass_rls)


def _holders(grants: Iterable[Grant], privilege: str) -> frozenset[str]:
    return frozenset(grant.role for grant in grants if privilege in grant.privileges) - {""}


def all_grants(relation: Relation) -> list[Grant]:
    """The grants on a relation and on columns of it."""
    of_columns = (grant for column in relation.columns for grant in column.grants)
    return [*relation.grants, *of_columns]


def granted_to(relation: Relation) -> list[str]:
    """The roles that hold any privilege on a relation or on columns of it."""
    return sorted({grant.role for grant in all_grants(relation)} - {""})
