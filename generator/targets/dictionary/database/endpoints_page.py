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
# A page of ten thousand, as 300 tenants with six tables each have, weighs 4 MB. The first table's are shown always.
_MOST_OF_ALL: Final = 1500
_FEWEST: Final = 6
_SAID: Final = (
    "Beside its own table an endpoint touches those where PostgreSQL checks that a row is there or that none refers,"
    " those whose rows go or change with it, and those that its triggers, rules and policies name, through the"
    " functions that they call. SQL that a function puts together as it runs isn't seen."
)


def endpoints_page(whole: Whole) -> DatabasePage | None:
    """The API's endpoints, by the schema of their first table."""
    groups: dict[str, list[Endpoint]] = {}
    for endpoint in whole.made.endpoints or ():
        groups.setdefault(endpoint.schema, []).append(endpoint)
    if not groups:
        return None
    most = min(_MOST, max(_FEWEST, _MOST_OF_ALL // len(groups)))
    return DatabasePage(
        title="Endpoints",
        prose=(_SAID,),
        sections=tuple(
            Section(
                heading=(whole.places.schema(ENDPOINTS, schema),),
                anchor=schema_anchor(schema),
                grid=endpoints_grid(whole.places, ENDPOINTS, groups[schema][:most]),
                prose=left_out(len(groups[schema]), most, "each table's own page tells its own"),
            )
            for schema in sorted(groups)
        ),
    )
