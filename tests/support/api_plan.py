"""What a client is to do with every relation of the demo: worked out from the model, and from what a superuser sees.

The plan is data. For each relation it says who may use which verb, which row to copy, and values for the copies that
no unique constraint has met. Rows that a copy needs for itself alone (the work order of an invoice, where each has
one invoice) are made here, by the superuser, past all policies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import psycopg
from msgspec import Struct
from msgspec.structs import replace
from psycopg import sql

from generator import naming
from generator.model.values import filled_in
from generator.targets.api.resources import Resource
from generator.typemap.kinds import Types
from tests.support import deployed
from tests.support.api_changes import Change, change, stirred
from tests.support.api_copies import RULES, Copies, Texts
from tests.support.api_rights import Rights, rights
from tests.support.api_thorbis import ROLES, Thorbis
from tests.support.api_uniques import Unique, uniques


class Refusal(Struct, frozen=True, kw_only=True):
    """A verb that a role mayn't use; of an update, on this column."""

    verb: str
    role: str
    column: str


class Conflict(Struct, frozen=True, kw_only=True):
    """A unique constraint: its columns, and those that may be told of when they are given again."""

    name: str
    columns: tuple[str, ...]
    constraints: tuple[str, ...]
    fresh: dict[str, Any]


class Unruly(Struct, frozen=True, kw_only=True):
    """A new row that the rule was left out of, and its answer."""

    status: int
    fresh: dict[str, Any]


class Steps(Struct, frozen=True, kw_only=True):
    """All that is to be done with one relation.

    ``roles`` has who may, by verb; ``visible`` is how many rows they see. ``match`` finds the row to copy: its columns
    as texts. ``writable`` are all columns that a body may have, ``columns`` those that the grants allow, by verb;
    ``defaulted`` those of the key that the server fills in; ``stirred`` those that it changes besides. ``made`` is the
    key of a row that the client can't make itself.
    """

    relation: str
    schema: str
    member: str
    verbs: tuple[str, ...]
    roles: dict[str, str]
    refusals: tuple[Refusal, ...]
    visible: int = 0
    key: tuple[str, ...]
    match: dict[str, str | None]
    order: str
    writable: tuple[str, ...]
    columns: dict[str, tuple[str, ...]]
    defaulted: tuple[str, ...]
    stirred: tuple[str, ...]
    fresh: tuple[dict[str, Any], ...]
    conflicts: tuple[Conflict, ...]
    change: Change | None
    made: dict[str, Any] | None
    unruly: Unruly | None
    never: bool


def plan(thorbis: Thorbis) -> list[Steps]:
    """The steps for every relation that the client has. Raises AssertionError where the demo has no row to copy."""
    with psycopg.connect(thorbis.dsn, autocommit=True) as connection:
        planner = _Planner(thorbis, connection)
        made = [(resource, planner.steps(resource)) for resource in thorbis.resources]
    # Only now: rows were made.
    return [
        replace(steps, visible=len(thorbis.visible(resource, steps.roles["list"])))
        if "list" in steps.roles
        else steps
        for resource, steps in made
    ]


class _Planner:
    def __init__(
        self,
        thorbis: Thorbis,
        connection: psycopg.Connection[Any],
    ) -> None:
        self._thorbis = thorbis
        self._connection = connection
        self._types = Types(deployed.model(thorbis.dsn))
        self._copies = Copies(thorbis, connection, self._types)

    # ---- one relation ----

    def steps(self, resource: Resource) -> Steps:
        held = {role: rights(self._connection, resource, role, self._types) for role in ROLES}
        roles = _first(held, resource)
        shown = self._thorbis.visible(resource, roles["list"]) if "list" in roles else []
        row = self._template(resource, shown) if resource.relation.view is None else {}
        writes = {"create", "upsert"} & roles.keys()
        rule = RULES.get(resource.name)
        never = rule is not None and rule.never
        creates = "create" in roles and not never
        lives_in_sql = not creates and {"update", "upsert", "delete"} & roles.keys()
        key = tuple(column.name for column in resource.key)
        return Steps(
            relation=str(resource.name),
            schema=naming.camel_case(resource.name.schema),
            member=naming.camel_case(resource.name.name),
            verbs=resource.verbs,
            roles=roles,
            refusals=tuple(self._refusals(resource, held)),
            key=key,
            match=self._match(resource, row),
            order=next((name for name in resource.sortable if name not in key), ""),
            writable=tuple(column.name for column in resource.writable_columns),
            columns={verb: held[roles[verb]].insertable for verb in sorted(writes)}
            | ({"update": held[roles["update"]].updatable} if "update" in roles else {}),
            defaulted=tuple(
                column.name for column in resource.key if filled_in(column, self._types.domains)
            ),
            stirred=stirred(resource.relation, self._types),
            fresh=tuple(
                self._copies.wired(resource.relation, self._copies.fresh(resource.name, row))
                for _ in range(2)
            )
            if writes
            else (),
            conflicts=tuple(self._conflicts(resource, row, held[roles["create"]].insertable))
            if creates
            else (),
            change=change(resource, held[roles["update"]].updatable, self._types)
            if "update" in roles
            else None,
            made=self._made(resource, row) if lives_in_sql else None,
            unruly=Unruly(
                status=rule.status,
                fresh=self._copies.wired(
                    resource.relation, self._copies.fresh(resource.name, row, ruled=False)
                ),
            )
            if rule and "create" in roles
            else None,
            never=never,
        )

    def _template(self, resource: Resource, shown: list[Texts]) -> Texts:
        """A row of the first tenant, or of none, that is among those that are shown."""
        compared = {name for unique in uniques(resource.relation) for name in unique.columns}

        def emptiness(row: Texts) -> tuple[int, int, tuple[str, ...]]:
            """Rows with more values first, those that are compared before others; in one order."""
            texts = list(row.values())
            missing = sum(row[name] is None for name in compared)
            return missing, texts.count(None), tuple(map(str, texts))

        rows = sorted(self._thorbis.rows(resource, every=True), key=emptiness)
        for tenant in (self._thorbis.tenants[0], None):
            for row in rows:
                if row["_tenant"] == tenant and any(each.items() <= row.items() for each in shown):
                    return {name: text for name, text in row.items() if name != "_tenant"}
        raise AssertionError(f"the demo has no row of {resource.name} to copy")

    def _match(self, resource: Resource, row: Texts) -> dict[str, str | None]:
        """What finds the row on the client: times have one text in SQL and another in JSON."""
        plain = {"uuid", "text", "integer", "bigint", "enum"}
        return {
            column.name: row[column.name]
            for column in resource.key
            if self._types.base(column.type).kind in plain
        }

    def _refusals(self, resource: Resource, held: Mapping[str, Rights]) -> Iterator[Refusal]:
        for role, right in held.items():
            for verb in resource.verbs:
                denied = [
                    column.name
                    for column in resource.writable_columns
                    if column.name not in right.updatable
                ]
                if verb not in right.verbs:
                    yield Refusal(verb=verb, role=role, column=denied[0] if denied else "")
                elif verb == "update" and denied:
                    yield Refusal(verb=verb, role=role, column=denied[0])

    def _conflicts(
        self, resource: Resource, row: Texts, columns: Iterable[str]
    ) -> Iterator[Conflict]:
        every = list(uniques(resource.relation))
        for unique in every:
            if unique.columns <= set(columns):
                fresh = self._copies.fresh(resource.name, row)
                left = fresh.keys() - unique.columns
                yield Conflict(
                    name=unique.name,
                    columns=tuple(sorted(unique.columns)),
                    constraints=tuple(
                        name
                        for each in every
                        if not each.columns & left
                        for name in self._told(resource, each)
                    ),
                    fresh=self._copies.wired(resource.relation, fresh),
                )

    def _told(self, resource: Resource, unique: Unique) -> list[str]:
        """What PostgreSQL calls it in an error: of a partitioned table, what each partition does."""
        index = sql.Identifier(resource.name.schema, unique.name).as_string()
        tree = "SELECT c.relname::text FROM pg_partition_tree(%s::regclass) t JOIN pg_class c ON c.oid = t.relid"
        return [name for (name,) in self._connection.execute(tree, [index])] or [unique.name]

    def _made(self, resource: Resource, row: Texts) -> dict[str, Any]:
        new = self._copies.copy(resource.name, row)
        return {column.name: self._copies.wire(column, new[column.name]) for column in resource.key}


def _first(held: Mapping[str, Rights], resource: Resource) -> dict[str, str]:
    """Who uses each verb: whoever may use most of them, and somebody else only for what is left."""
    order = sorted(held, key=lambda role: -len(held[role].verbs))
    able = {
        verb: next((role for role in order if verb in held[role].verbs), "")
        for verb in resource.verbs
    }
    return {verb: role for verb, role in able.items() if role}
