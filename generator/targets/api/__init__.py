"""OpenAPI 3.1 for a CRUD API over the tables, and the map from endpoints to what they use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.annotations import Annotations
    from generator.model.catalog import Database
    from generator.plan import Artifact, Inputs
    from generator.targets.api.endpoints import Endpoint

NAME: Final = "api"
SUMMARY: Final = (
    "A CRUD API over the tables: its contract, a server, a client, the map of its endpoints"
)


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is served. ``title`` is the document's.

    ``restricted``: columns classified RESTRICTED too; ``unindexed_filters``: filters on columns that lead no index.
    ``claims`` are the claims of a token by the setting of PostgreSQL that each fills; those that policies read are
    found without it.
    """

    title: str = "Database API"
    restricted: bool = False
    unindexed_filters: bool = False
    claims: dict[str, str] = {}


OPTIONS: Final = Options


def endpoint_map(
    database: Database, annotations: Annotations, options: Options
) -> tuple[Endpoint, ...]:
    """Every endpoint by path and method. Raises ConfigError for declarations that clash."""
    from generator.targets.api import artifacts

    return artifacts.endpoint_map(database, annotations, options)


def plan(inputs: Inputs, options: Options) -> Iterator[Artifact]:
    """``openapi.json``, ``endpoints.json`` and ``endpoints.md``. Raises as ``endpoint_map`` does."""
    from generator.targets.api import artifacts

    return artifacts.artifacts(inputs, options)
