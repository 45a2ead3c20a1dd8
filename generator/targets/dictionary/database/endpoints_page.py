"""The page of the API's endpoints, schema by schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.targets.dictionary.markup.pieces import DatabasePage, Section, left_out
from generator.targets.dictionary.markup.places import ENDPOINTS, schema_anchor
from generator.targets.dictionary.relation.behaviour import endpoints_grid

if TYPE_CHECKING:
    from generator.targets.dictionary.facts.made import Endpoint
    from generator.targets.dictionary.facts.whole import Whole

_MOST: Final = 150


def endpoints_page(whole: Whole) -> DatabasePage | None:
    """The API's endpoints, by the schema of their first table."""
    groups: dict[str, list[Endpoint]] = {}
    for endpoint in whole.made.endpoints or ():
        groups.setdefault(endpoint.schema, []).append(endpoint)
    if not groups:
        return None
    return DatabasePage(
        title="Endpoints",
        sections=tuple(
            Section(
                heading=(whole.places.schema(ENDPOINTS, schema),),
                anchor=schema_anchor(schema),
                grid=endpoints_grid(whole.places, ENDPOINTS, groups[schema][:_MOST]),
                prose=left_out(len(groups[schema]), _MOST, "each table's own page tells its own"),
            )
            for schema in sorted(groups)
        ),
    )
