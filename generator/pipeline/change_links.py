"""From a change to the page and place of the site that tell of what changed, where it is there still."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, get_args

from msgspec import Struct

from generator import disk, naming
from generator.errors import ModelError
from generator.model import codec
from generator.model.catalog import Database, RelationKind
from generator.model.types import quote_identifier
from generator.pipeline.reading import MODEL_PLACE
from generator.selection import select
from generator.targets.dictionary.markup.pieces import Cell, Piece
from generator.targets.dictionary.markup.places import (
    CHANGES,
    ROLES,
    anchored_parts,
    functions_page,
    href,
    part_anchor,
    role_anchor,
    routine_anchor,
    type_anchor,
    types_page,
)
from generator.targets.dictionary.objects.functions_page import signature
from generator.targets.dictionary.objects.schema_page import types_of

if TYPE_CHECKING:
    from generator.pipeline.project import Project
    from generator.report import Finding

# What changes call things, and what stands for them here: their anchor's kind, or their page's.
_KINDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(get_args(RelationKind), "relation"),
    **dict.fromkeys(("function", "procedure", "aggregate", "window"), "routine"),
    **dict.fromkeys(("enum", "domain", "composite type", "range type"), "type"),
    **dict.fromkeys(("primary key", "unique constraint", "check"), "constraint"),
    "exclusion constraint": "constraint",
    "foreign key": "key",
    **{kind: kind for kind in ("column", "index", "trigger", "policy", "schema", "role")},
}


class Links(Struct, frozen=True, kw_only=True):
    """Where everything is that has a page or a place on one: by its kind and its name as SQL."""

    ways: Mapping[tuple[str, str], str]

    def cell(self, change: Finding) -> Cell:
        """What changed by its whole name: a link to it, or to the relation that it was a part of, or none."""
        way = self.ways.get((_KINDS.get(change.kind, ""), change.subject))
        if way:
            return (Piece(text=change.subject, code=True, href=way),)
        rest = change.subject.removeprefix(change.object)
        relation = self.ways.get(("relation", change.object)) if rest else None
        if not relation:
            return (Piece(text=change.subject, code=True),)
        return Piece(text=change.object, code=True, href=relation), Piece(text=rest, code=True)


def page_links(project: Project) -> Links:
    """The ways from the page of changes, by the model as it is now; what has no page has none."""
    ways: dict[tuple[str, str], str] = {}
    there: dict[str, bool] = {}
    for kind, name, page, anchor in _things(_now(project)):
        if page not in there:
            there[page] = project.roots.path(("docs", f"{page}.md")).is_file()
        if there[page]:
            ways[kind, name] = href(CHANGES, page, anchor)
    return Links(ways=ways)


def _things(database: Database) -> Iterator[tuple[str, str, str, str]]:
    """Kind, name as SQL, page and anchor."""
    for role in database.roles:
        yield "role", quote_identifier(role.name), ROLES, role_anchor(role.name)
    for schema in database.schemas:
        quoted = quote_identifier(schema.name)
        yield "schema", quoted, naming.page_path(schema.name), ""
        for each in types_of(schema):
            name = f"{quoted}.{quote_identifier(each.name)}"
            yield "type", name, types_page(schema.name), type_anchor(each.name)
        for routine in schema.routines:
            called = f"{quoted}.{signature(routine)}"
            yield "routine", called, functions_page(schema.name), routine_anchor(routine)
        for relation in schema.relations:
            name = f"{quoted}.{quote_identifier(relation.name)}"
            page = naming.page_path(schema.name, relation.name)
            yield "relation", name, page, ""
            for kind, part in anchored_parts(relation):
                yield kind, f"{name}.{quote_identifier(part)}", page, part_anchor(kind, part)


def _now(project: Project) -> Database:
    """The selected part of model.json; nothing where there is none, or none that this version can read."""
    data = disk.read_file(project.roots.path(MODEL_PLACE))
    if not data:
        return Database()
    try:
        found = codec.decode(data)
    except ModelError:
        return Database()
    return select(found, project.config.schemas, project.config.exclude, strict=False)
