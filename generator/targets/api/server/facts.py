"""What the server has to know of the database as a whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from generator.model.relations import all_relations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.catalog import Database
    from generator.targets.api.endpoints import Route
    from generator.targets.api.resources import Resource

# Settings of one's own have a dot in their name (PostgreSQL, "Customized Options").
_SETTING: Final = re.compile(r"current_setting\(\s*'([A-Za-z_][\w$]*(?:\.[A-Za-z_][\w$]*)+)'")


def facts_context(
    database: Database,
    title: str,
    routes: Iterable[Route],
    resources: Iterable[Resource],
    claims: Mapping[str, str],
) -> dict[str, Any]:
    """Title, roles, claims and relations of the module ``facts``."""
    roles = {role for route in routes for role in route.endpoint.roles}
    found = {setting: _claim(setting) for setting in _settings(database)}
    return {
        "title": title,
        "roles": sorted(roles - {"public"}),
        "claims": sorted((found | dict(claims)).items()),
        "tables": sorted(resource.name for resource in resources),
    }


def _settings(database: Database) -> Iterator[str]:
    """What policies read, by themselves or through a function."""
    for _, relation in all_relations(database):
        for policy in relation.policies:
            yield from _SETTING.findall(f"{policy.using} {policy.check}")
    for schema in database.schemas:
        for routine in schema.routines:
            yield from _SETTING.findall(routine.body)


def _claim(setting: str) -> str:
    """``app.current_tenant_id`` is filled by the claim ``tenant_id``."""
    return setting.rpartition(".")[2].removeprefix("current_")
