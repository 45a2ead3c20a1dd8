"""What depends on what: which views, functions, policies, triggers and defaults name a relation or a function.

The catalog's own record of dependencies isn't in the model; the names in the server's deparsed SQL say the same, since
each is written with its schema. Of functions whose body is text, they are what the catalog doesn't know at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from generator.ddl.references import References
from generator.model.relations import all_relations
from generator.model.types import QualifiedName
from generator.targets.dictionary.facts.column_mentions import column_mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.ddl.references import NodeKey
    from generator.model.catalog import Database, IndexKey, Relation, Routine
    from generator.targets.dictionary.markup.pieces import Piece
    from generator.targets.dictionary.markup.places import Places

# Comments in bodies: an apostrophe in one would begin a string.
_COMMENT: Final = re.compile(r"('(?:[^']|'')*')|--[^\n]*|/\*.*?\*/", re.DOTALL)


class Dependent(Struct, frozen=True, kw_only=True, order=True):
    """What would break or change: a relation, a part of one, or a routine.

    ``kind`` is a word for it: ``view``, ``policy``, ``function``; ``how`` says what it does with the
    other, empty where that goes without saying. ``signature`` tells routines apart, ``part`` is the
    name of a column, trigger or policy of the relation.
    """

    kind: str
    schema: str
    name: str
    part: str = ""
    signature: str = ""
    how: str = ""


class Dependents:
    """Who names whom in a database; ``reads`` is what each view reads. Made once, asked for each page."""

    def __init__(
        self, database: Database, reads: Mapping[QualifiedName, Iterable[QualifiedName]]
    ) -> None:
        self._references = References(database)
        self._of: dict[NodeKey, dict[Dependent, None]] = {}
        self._columns: dict[QualifiedName, dict[str, dict[Dependent, None]]] = {}
        self._reads = reads
        self._routines = {
            (schema.name, routine.name, routine.signature): routine
            for schema in database.schemas
            for routine in schema.routines
        }
        for schema, relation in all_relations(database):
            self._look_at(QualifiedName(schema=schema.name, name=relation.name), relation)
        for schema in database.schemas:
            for routine in schema.routines:
                self._look_at_routine(schema.name, routine)

    def of_relation(self, name: QualifiedName) -> list[Dependent]:
        """What names a relation, but for its own parts."""
        found = self._of.get(("relation", name.schema, name.name), {})
        own = (name.schema, name.name)
        return sorted(
            each for each in found if (each.schema, each.name) != own or each.kind in _ROUTINES
        )

    def through(self, name: QualifiedName) -> list[tuple[Dependent, QualifiedName | None]]:
        """What would break with a relation: what names it, and what names the views that do, with the view between."""
        found: dict[Dependent, QualifiedName | None] = {}
        waiting: list[tuple[QualifiedName, QualifiedName | None]] = [(name, None)]
        while waiting:
            at, via = waiting.pop(0)
            for each in self.of_relation(at):
                if each not in found:
                    found[each] = via
                    if each.kind in _VIEWS:
                        view = QualifiedName(schema=each.schema, name=each.name)
                        waiting.append((view, view))
        return list(found.items())

    def of_routine(self, schema: str, routine: Routine) -> list[Dependent]:
        """What calls a routine, but for itself."""
        own = ("routine", schema, routine.name, routine.signature)
        return sorted(
            each
            for each in self._of.get(own, {})
            if (each.schema, each.name, each.signature) != own[1:] or each.part
        )

    def of_columns(self, name: QualifiedName) -> Mapping[str, dict[Dependent, None]]:
        """What names single columns of a relation from outside, by column."""
        return self._columns.get(name, {})

    def body_of(self, function: QualifiedName) -> str:
        """The body of a function that triggers call, which take no arguments; empty when it isn't in the model."""
        routine = self._routines.get((function.schema, function.name, ""))
        return routine.body if routine else ""

    def piece(self, places: Places, page: str, dependent: Dependent) -> Piece:
        """A dependent as a link."""
        key = (dependent.schema, dependent.name, dependent.signature)
        if dependent.kind in _ROUTINES and key in self._routines:
            return places.overload(page, dependent.schema, self._routines[key])
        name = QualifiedName(schema=dependent.schema, name=dependent.name)
        if dependent.kind in _ON_COLUMNS:
            return places.relation(page, name, "", dependent.part)
        whole = places.relation(page, name)
        if not dependent.part:
            return whole
        return replace(whole, href=places.part(page, name, dependent.kind, dependent.part).href)

    # ---- collecting ----

    def _look_at(self, name: QualifiedName, relation: Relation) -> None:
        for kind, part, sql in _texts(relation):
            if "." not in sql:
                continue
            dependent = Dependent(
                kind=kind, schema=name.schema, name=name.name, part="" if kind in _VIEWS else part
            )
            named = self._references.in_sql(sql)
            if kind in _VIEWS:
                read = self._references.of_relation(*self._reads.get(name, ()))
                self._add(read, dependent)
                # A constant may name a relation too: 'sales.orders'::regclass.
                self._add(named - read, _doing(dependent, "names it"))
            else:
                self._add(named, dependent)
            if kind in _VIEWS or kind == "policy":
                self._add_columns(sql, dependent)
        for trigger in relation.triggers:
            self._add(
                self._references.of_routine(trigger.function),
                Dependent(kind="trigger", schema=name.schema, name=name.name, part=trigger.name),
            )

    def _look_at_routine(self, schema: str, routine: Routine) -> None:
        dependent = Dependent(
            kind=routine.kind, schema=schema, name=routine.name, signature=routine.signature
        )
        takes = self._references.of_type(*(each.type for each in routine.arguments))
        gives = self._references.of_type(routine.returns)
        self._add(takes - gives, _doing(dependent, "takes a row of it"))
        self._add(gives, _doing(dependent, "returns rows of it"))
        body = _COMMENT.sub(lambda match: match[1] or " ", routine.body)
        named = self._references.in_sql(body) - takes - gives
        self._add(named, _doing(dependent, "names it in its body"))
        self._add_columns(body, _doing(dependent, "names it in its body"))
        rows = {each.name: each.type.qualified for each in routine.arguments if not each.type.array}
        for left, column in column_mentions(body).pairs if rows else ():
            if left in rows:
                columns = self._columns.setdefault(rows[left], {})
                columns.setdefault(column, {})[_doing(dependent, "takes a row of it")] = None

    def _add(self, keys: set[NodeKey], dependent: Dependent) -> None:
        for key in keys:
            self._of.setdefault(key, {})[dependent] = None

    def _add_columns(self, sql: str, dependent: Dependent) -> None:
        for relation, column in column_mentions(sql).others:
            columns = self._columns.setdefault(relation, {})
            columns.setdefault(column, {})[dependent] = None


_VIEWS: Final = frozenset({"view", "materialized view"})
_ON_COLUMNS: Final = frozenset({"default", "generated column"})
_ROUTINES: Final = frozenset({"function", "procedure", "aggregate", "window"})


def _doing(dependent: Dependent, how: str) -> Dependent:
    return Dependent(
        kind=dependent.kind,
        schema=dependent.schema,
        name=dependent.name,
        signature=dependent.signature,
        how=how,
    )


def _texts(relation: Relation) -> Iterator[tuple[str, str, str]]:
    """Each piece of SQL of a relation with what it is a part of."""
    if relation.view:
        yield relation.kind, "", relation.view.definition
    for column in relation.columns:
        if column.default:
            yield "generated column" if column.generated else "default", column.name, column.default
    for check in relation.checks:
        yield "constraint", check.name, check.expression
    for index in relation.indexes:
        yield "index", index.name, _of_keys(index.keys, index.predicate)
    for each in relation.exclusions:
        yield "constraint", each.name, _of_keys(each.keys, each.predicate)
    for policy in relation.policies:
        yield "policy", policy.name, f"{policy.using} {policy.check}"
    for trigger in relation.triggers:
        yield "trigger", trigger.name, trigger.when
    for rule in relation.rules:
        yield "rule", rule.name, rule.definition


def _of_keys(keys: Iterable[IndexKey], predicate: str) -> str:
    parts = [predicate, *(key.expression for key in keys)]
    return " ".join(part for part in parts if part)
