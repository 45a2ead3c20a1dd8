"""The explorer: the whole database as one map, and the same as a list for those without scripts.

The map is drawn by the page's scripts from ``assets/explorer/data.js``, which assigns it to a global: pages that were
opened from a disk may not fetch. Tables are told by their position; numbers take the place of what repeats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator import naming
from generator.escape import json_in_html
from generator.model.types import QualifiedName, quote_identifier
from generator.plan import Artifact
from generator.targets.dictionary.explorer.explorer_data import explorer_data
from generator.targets.dictionary.markup.places import EXPLORER, explorer_anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Database
    from generator.plan import Inputs

SCRIPTS: Final = (
    *("model", "search", "camera", "titles", "drawing", "panel"),
    *("finder", "filter", "hands", "explorer"),
)
"""In the order in which they build on each other."""

_SEPARATOR: Final = ",\n"


class Entry(Struct, frozen=True, kw_only=True):
    """A table of the list: its anchor is the explorer's address of it."""

    name: str
    anchor: str
    href: str


class Group(Struct, frozen=True, kw_only=True):
    """A schema of the list."""

    name: str
    href: str
    entries: tuple[Entry, ...]


class ExplorerPage(Struct, frozen=True, kw_only=True):
    """The page around the map; ``scripts`` are files of assets/explorer."""

    groups: tuple[Group, ...]
    scripts: tuple[str, ...]


def explorer_artifacts(inputs: Inputs) -> Iterator[Artifact]:
    """The page, its data, scripts and styles."""
    database = inputs.database
    yield Artifact(
        path=f"{EXPLORER}.md",
        template="dictionary/explorer.md.j2",
        context={"page": explorer_page(database)},
        root="docs",
    )
    yield Artifact(
        path="assets/explorer/data.js",
        make=_data_file,
        context={"database": database, "relations": inputs.annotations.relations},
        root="docs",
    )
    for asset in (*(f"{script}.js" for script in SCRIPTS), "explorer.css"):
        yield Artifact(
            path=f"assets/explorer/{asset}",
            template=f"dictionary/assets/explorer/{asset}",
            context={},
            root="docs",
        )


def explorer_page(database: Database) -> ExplorerPage:
    """The page with its list of all tables and views by schema; partitions are their whole's."""
    groups = tuple(
        Group(
            name=quote_identifier(schema.name),
            href=f"{naming.page_path(schema.name)}.html",
            entries=tuple(
                Entry(
                    name=quote_identifier(relation.name),
                    anchor=explorer_anchor(QualifiedName(schema=schema.name, name=relation.name)),
                    href=f"{naming.page_path(schema.name, relation.name)}.html",
                )
                for relation in schema.relations
                if not relation.partition_of
            ),
        )
        for schema in database.schemas
    )
    return ExplorerPage(groups=groups, scripts=("data", *SCRIPTS))


def _data_file(context: Mapping[str, Any]) -> bytes:
    data = explorer_data(context["database"], context["relations"])
    head = "// Made by `pgscribe generate` from the structure of the database; changes are lost."
    return f"{head}\nglobalThis.pgscribeDatabase = {_by_line(data)};\n".encode()


def _by_line(data: Mapping[str, list[Any]]) -> str:
    """Each schema, table, edge and word on a line of its own, so that the file's history can be read."""
    lists = [
        f"{json_in_html(key)}:[{_SEPARATOR.join(map(json_in_html, members))}]"
        for key, members in sorted(data.items())
    ]
    return "{" + _SEPARATOR.join(lists) + "}"
