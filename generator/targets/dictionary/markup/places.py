"""Where everything has its page, and links from one page to another."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol

from generator import naming
from generator.model.catalog import PUBLIC
from generator.model.relations import relation_index
from generator.model.types import QualifiedName, TypeRef, quote_identifier
from generator.targets.dictionary.markup.pieces import Piece
from generator.typemap.kinds import Types

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import Database, Relation, Routine

    class Named(Protocol):
        """A part of a relation."""

        @property
        def name(self) -> str:
            """Its own name."""


# An underscore that isn't inside a word may begin or end emphasis.
_EMPHASIS: Final = re.compile(r"(?<![a-z0-9])_+|_+(?![a-z0-9_])")

OVERVIEW = "index"
SECURITY = "row-security"
CLASSIFICATION = "classification"
ENDPOINTS = "endpoints"
CROSS_SCHEMA = "cross-schema"
GLOSSARY = "glossary"
EXPLORER = "explorer"
GRANTS = "grants"
ROLES = "roles"
INDEXES = "index-strategy"
PARTITIONS = "partitions"
LINT = "naming-and-lint"
STATUS = "status"
ORPHANS = "orphans"
CHANGES = "changes"
QUERIES = "queries"


class Places:
    """The pages of a database. Paths have no extension, like those of ``naming.page_path``."""

    def __init__(self, database: Database) -> None:
        self._types = Types(database)
        self.domains = self._types.domains
        self.relations = relation_index(database)
        self._by_sql = {name.sql: name for name in self.relations}
        self._by_label = {str(name): name for name in self.relations}
        self._routines = {
            QualifiedName(schema=schema.name, name=routine.name): routine
            for schema in database.schemas
            for routine in reversed(schema.routines)
        }
        self._schemas = {schema.name for schema in database.schemas}
        self._roles = {role.name for role in database.roles}

    def relation(self, page: str, name: QualifiedName, shown: str = "", column: str = "") -> Piece:
        """A relation, or one of its columns, as a link unless it was left out of the model."""
        words = shown or name.sql
        if name not in self.relations:
            return Piece(text=words, code=True)
        anchor = column_anchor(column) if column else ""
        target = naming.page_path(name.schema, name.name)
        return Piece(text=words, code=True, href=href(page, target, anchor))

    def relation_by_sql(self, page: str, name: str) -> Piece:
        """A relation that is named as ``QualifiedName.sql`` does."""
        known = self._by_sql.get(name)
        return self.relation(page, known) if known else Piece(text=name, code=True)

    def annotated(self, page: str, label: str) -> Piece:
        """A relation as the annotations name it, ``schema.table``."""
        known = self._by_label.get(label)
        return self.relation(page, known) if known else Piece(text=label, code=True)

    def part(self, page: str, name: QualifiedName, kind: str, part: str) -> Piece:
        """A constraint, key, index, trigger or policy of a relation as a link, by its own name."""
        target = href(page, naming.page_path(name.schema, name.name), part_anchor(kind, part))
        return Piece(text=part, code=True, href=target if name in self.relations else "")

    def named(self, sql: str) -> QualifiedName:
        """The relation that ``QualifiedName.sql`` names so."""
        return self._by_sql[sql]

    def schema(self, page: str, name: str) -> Piece:
        """A schema as a link, unless it was left out of the model."""
        known = name in self._schemas
        return Piece(text=name, code=True, href=href(page, naming.page_path(name)) if known else "")

    def role(self, page: str, name: str) -> Piece:
        """A role as a link, unless nothing is known of it but its name."""
        if name == PUBLIC:
            # A schema is called public, too.
            return Piece(text="everybody")
        target = href(page, ROLES, role_anchor(name)) if name in self._roles else ""
        return Piece(text=name, code=True, href=target)

    def type(self, page: str, ref: TypeRef, schema: str) -> Piece:
        """A type, as a link if the database defines it; those of ``schema`` by name alone."""
        shown = ref.label(schema)
        definition = self._types.resolve(ref).definition
        if definition is not None:
            target = types_page(ref.schema)
            return Piece(
                text=shown, code=True, href=href(page, target, type_anchor(definition.name))
            )
        if ref.qualified in self.relations:
            return self.relation(page, ref.qualified, shown)
        return Piece(text=shown, code=True)

    def routine(self, page: str, name: QualifiedName) -> Piece:
        """A function as a link, unless it was left out of the model."""
        routine = self._routines.get(name)
        if routine is None:
            return Piece(text=name.sql, code=True)
        return self.overload(page, name.schema, routine)

    def overload(self, page: str, schema: str, routine: Routine) -> Piece:
        """One of several functions of a name, as a link."""
        target = href(page, functions_page(schema), routine_anchor(routine))
        return Piece(
            text=f"{quote_identifier(schema)}.{quote_identifier(routine.name)}",
            code=True,
            href=target,
        )


def href(page: str, target: str, anchor: str = "") -> str:
    """The way from one page to another, as Markdown files refer to each other."""
    fragment = f"#{anchor}" if anchor else ""
    if page == target and fragment:
        return fragment
    return _way(page.rpartition("/")[0], target) + fragment


@lru_cache(maxsize=1 << 14)
def _way(folder: str, target: str) -> str:
    # As posixpath.relpath does, which looks at the current directory first.
    start, end = folder.split("/") if folder else [], target.split("/")
    shared = 0
    while shared < min(len(start), len(end)) and start[shared] == end[shared]:
        shared += 1
    return "/".join([*[".."] * (len(start) - shared), *end[shared:]]) + ".md"


def explorer_anchor(name: QualifiedName) -> str:
    """The address of a relation on the explorer's map: ``hs.work_orders``."""
    schema, relation = naming.path_segment(name.schema), naming.path_segment(name.name)
    anchor = f"{schema}.{relation}"
    # With a dot in a name it could be another's.
    return f"{anchor}-{naming.name_hash(repr(name))}" if anchor.count(".") > 1 else anchor


def types_page(schema: str) -> str:
    """The page of a schema's types."""
    return f"{naming.path_segment(schema)}/types"


def functions_page(schema: str) -> str:
    """The page of a schema's functions."""
    return f"{naming.path_segment(schema)}/functions"


def query_page(name: str) -> str:
    """The page of a named query."""
    return f"query-{naming.path_segment(name)}"


def column_anchor(column: str) -> str:
    """The anchor of a column on its table's page."""
    return part_anchor("column", column)


def part_anchor(kind: str, name: str) -> str:
    """The anchor of a column, constraint, key, index, trigger or policy on its table's page."""
    return f"{kind}-{naming.path_segment(name)}"


def anchored_parts(relation: Relation) -> Iterator[tuple[str, str]]:
    """Each part of a relation that its page has an anchor for: the anchor's kind, and the part's name."""
    keys = (relation.primary_key,) if relation.primary_key else ()
    groups: tuple[tuple[str, Sequence[Named]], ...] = (
        ("policy", relation.policies),
        ("trigger", relation.triggers),
        ("index", relation.indexes),
        ("constraint", (*relation.checks, *relation.exclusions, *keys, *relation.unique_keys)),
        ("key", relation.foreign_keys),
        ("column", relation.columns),
    )
    for kind, parts in groups:
        for part in parts:
            yield kind, part.name


def heading_anchor(kind: str, name: str) -> str:
    """An anchor that a heading can have: Markdown looks for emphasis before it looks for attributes."""
    anchor = part_anchor(kind, name)
    if not _EMPHASIS.search(anchor):
        return anchor
    return f"{kind}-{_EMPHASIS.sub('', anchor[len(kind) + 1 :])}-{naming.name_hash(name)}"


def schema_anchor(name: str) -> str:
    """The anchor of a schema's section on a page about all of them."""
    return heading_anchor("schema", name)


def rule_anchor(rule: str) -> str:
    """The anchor of a rule of lint on the page of findings."""
    return f"rule-{naming.path_segment(rule)}"


def role_anchor(name: str) -> str:
    """The anchor of a role on the page of roles."""
    return heading_anchor("role", name)


def type_anchor(name: str) -> str:
    """The anchor of a type on its schema's page."""
    return heading_anchor("type", name)


def routine_anchor(routine: Routine) -> str:
    """The anchor of a routine; functions of one name are told apart by what they take."""
    suffix = f"-{naming.name_hash(routine.signature)}" if routine.signature else ""
    return f"{heading_anchor('function', routine.name)}{suffix}"
