"""The demo's server, and whose each of its rows is: told by superuser's SQL, without any policy."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from generator.embedded import Server
from generator.model.catalog import Column, Relation
from generator.model.relations import relation_index
from generator.model.types import QualifiedName
from generator.targets.api.resources import Resource, resources
from generator.typemap.kinds import Types
from tests.support import api, deployed

if TYPE_CHECKING:
    import httpx

ROLE: Final = "authenticated_users"
ROLES: Final = (
    ROLE,
    "technician_role",
    "payment_service_role",
    "case_service_role",
    "platform_admin_role",
)
_TENANT_COLUMNS: Final = ("business_id", "tenant_id")
_DEEPEST: Final = 3
_TENANTS: Final = QualifiedName(schema="tenant_mgmt", name="tenants")


@dataclass(frozen=True, slots=True, kw_only=True)
class Thorbis:
    """The server that runs, and its database as a superuser sees it."""

    service: api.Service
    dsn: str
    folder: Path
    resources: tuple[Resource, ...]
    relations: Mapping[QualifiedName, Relation]
    tenants: tuple[str, str]
    user: str

    def client(self, number: int, role: str = ROLE) -> httpx.Client:
        """A client of one of the two tenants."""
        return self.service.client(
            api.token(role, tenant_id=self.tenants[number], user_id=self.user)
        )

    def rows(self, resource: Resource, *, every: bool = False) -> list[dict[str, Any]]:
        """All rows, as text, and with each its tenant, which is None for what belongs to none.

        With ``every``, their RESTRICTED columns too.
        """
        owner = self._owner(resource.name, "r", 0)
        columns = _texts(resource.relation.columns if every else resource.columns)
        text = sql.SQL("SELECT {}, ({})::text AS _tenant FROM {} AS r").format(
            columns, owner, _name(resource.name)
        )
        with psycopg.connect(self.dsn, row_factory=dict_row) as connection:
            return connection.execute(text).fetchall()

    def visible(self, resource: Resource, role: str) -> list[dict[str, Any]]:
        """The rows that policies show to a role of the first tenant: their keys, or all of them, as text."""
        query = sql.SQL("SELECT {} FROM {} AS r").format(
            _texts(resource.key or resource.columns), _name(resource.name)
        )
        settings = {
            "app.current_tenant_id": self.tenants[0],
            "app.current_user_id": self.user,
            "role": role,
        }
        with psycopg.connect(self.dsn, row_factory=dict_row) as connection:
            for setting, value in settings.items():
                connection.execute("SELECT set_config(%s, %s, true)", (setting, value))
            return connection.execute(query).fetchall()

    def _owner(self, name: QualifiedName, alias: str, depth: int) -> sql.Composable:
        relation = self.relations[name]
        if name == _TENANTS:
            return sql.Identifier(alias, "id")
        for column in _TENANT_COLUMNS:
            if any(each.name == column for each in relation.columns):
                return sql.Identifier(alias, column)
        owners = []
        for key in relation.foreign_keys if depth < _DEEPEST else ():
            inner = f"p{depth}"
            pairs = [
                sql.SQL("{} = {}").format(sql.Identifier(inner, there), sql.Identifier(alias, here))
                for there, here in zip(key.target_columns, key.columns, strict=True)
            ]
            owners.append(
                sql.SQL("(SELECT {} FROM {} AS {} WHERE {})").format(
                    self._owner(key.target, inner, depth + 1),
                    _name(key.target),
                    sql.Identifier(inner),
                    sql.SQL(" AND ").join(pairs),
                )
            )
        # One parent may belong to nobody, as a system role does, and another to a tenant.
        return sql.SQL("coalesce({})").format(sql.SQL(", ").join([*owners, sql.SQL("NULL::uuid")]))


def _texts(columns: Iterable[Column]) -> sql.Composed:
    return sql.SQL(", ").join(
        sql.SQL("{}::text").format(sql.Identifier("r", column.name)) for column in columns
    )


def _name(name: QualifiedName) -> sql.Identifier:
    return sql.Identifier(name.schema, name.name)


@contextlib.contextmanager
def serve(server: Server, dsn: str, folder: Path, **settings: str) -> Iterator[Thorbis]:
    """Run the demo's server on a database of the demo, which may be written to."""
    model = deployed.model(dsn)
    made = api.generate(folder, model)
    with psycopg.connect(dsn) as connection:
        found = connection.execute(
            "SELECT business_id::text FROM hs.work_orders GROUP BY 1"
            " UNION SELECT business_id::text FROM rest.orders GROUP BY 1"
            " UNION SELECT business_id::text FROM auto.customers GROUP BY 1 ORDER BY 1"
        ).fetchall()
        user = connection.execute("SELECT id::text FROM auth.users ORDER BY 1").fetchone()
    assert user is not None
    assert len(found) >= 2
    with api.serve(made, api.login(server, dsn, "api_thorbis", ROLES), **settings) as service:
        yield Thorbis(
            service=service,
            dsn=dsn,
            folder=made,
            resources=resources(model, Types(model), restricted=False),
            relations=relation_index(model),
            tenants=(found[0][0], found[1][0]),
            user=user[0],
        )
