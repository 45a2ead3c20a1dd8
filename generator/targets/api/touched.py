"""What an operation touches beside the relation that it is on: by keys, triggers, rules and policies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.ddl.references import References
from generator.model.catalog import PUBLIC
from generator.model.reading import view_reads
from generator.model.relations import incoming, links, relation_index
from generator.model.types import QualifiedName
from generator.targets.api.access import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.ddl.references import NodeKey
    from generator.model.catalog import Action, Database, EnabledState, Relation, Trigger
    from generator.targets.api.resources import Resource, Verb

_READ: Final = "read"
_CHECKED: Final = "checked"
# What a foreign key does to the rows that refer (CREATE TABLE, "REFERENCES"); else it asks for them.
_ON_DELETE: Final[Mapping[Action, str]] = {
    "CASCADE": "rows deleted",
    "SET NULL": "set to NULL",
    "SET DEFAULT": "set to default",
}
_ON_UPDATE: Final[Mapping[Action, str]] = {
    "CASCADE": "keys changed",
    "SET NULL": "set to NULL",
    "SET DEFAULT": "set to default",
}
_FIRES: Final[frozenset[EnabledState]] = frozenset({"origin", "always"})
_EVENTS: Final[Mapping[Verb, tuple[str, ...]]] = {
    "create": ("INSERT",),
    "update": ("UPDATE",),
    "upsert": ("INSERT", "UPDATE"),
    "delete": ("DELETE",),
}
_WRITES: Final[frozenset[Verb]] = frozenset({"create", "update", "upsert"})
# An apostrophe in a comment would begin a string.
_COMMENT: Final = re.compile(r"('(?:[^']|'')*')|--[^\n]*|/\*.*?\*/", re.DOTALL)
# Names without a schema, where a statement names a table.
_BARE: Final = re.compile(
    r"""\b(?:INTO|FROM|JOIN|UPDATE)\s+(?:ONLY\s+)?("(?:[^"]|"")+"|[^\W\d][\w$]*)(?![\w$"]|\s*\.)""",
    re.IGNORECASE,
)

Touches = dict[str, tuple[str, ...]]
"""What happens in each other table (``QualifiedName.sql``), in words."""


class Touched:
    """Asked of each operation. Functions are read for what they name: dynamic SQL stays unseen."""

    def __init__(self, database: Database) -> None:
        self._relations = relation_index(database)
        self._views = view_reads(database)
        self._incoming = incoming(
            link for link in links(database) if not link.foreign_key.not_enforced
        )
        self._references = References(database)
        self._bodies: Mapping[NodeKey, str] = {
            ("routine", schema.name, routine.name, routine.signature): routine.body
            for schema in database.schemas
            for routine in schema.routines
        }
        self._known: dict[str | QualifiedName, frozenset[QualifiedName]] = {}

    def by(self, resource: Resource, verb: Verb) -> Touches:
        """The tables but the resource's own, by name."""
        found: dict[QualifiedName, dict[str, None]] = {}
        for name, how in self._all(resource, verb):
            if name != resource.name:
                found.setdefault(name, {})[how] = None
        return {name.sql: tuple(found[name]) for name in sorted(found)}

    def _all(self, resource: Resource, verb: Verb) -> Iterator[tuple[QualifiedName, str]]:
        relation = resource.relation
        written = frozenset(column.name for column in resource.writable_columns)
        for event in _EVENTS.get(verb, ()):
            yield from ((name, _CHECKED) for name in _looked_up(relation, event, written))
            yield from self._change(resource.name, event, written)
        # A materialized view has its rows itself.
        if relation.kind == "view":
            yield from ((name, _READ) for name in self._behind(resource.name))
        if relation.row_security:
            yield from self._asked(relation, verb)

    def _asked(self, relation: Relation, verb: Verb) -> Iterator[tuple[QualifiedName, str]]:
        """What policies read to decide; WITH CHECK is for rows that are written alone."""
        commands = {"ALL", *COMMANDS[verb]}
        for policy in relation.policies:
            said = f"{policy.using} {policy.check}" if verb in _WRITES else policy.using
            for name in self._named(said) if policy.command in commands else ():
                yield name, f"policy {policy.name}"

    def _behind(self, view: QualifiedName) -> set[QualifiedName]:
        seen: set[QualifiedName] = set()
        unread = [view]
        while unread:
            fresh = set(self._views.get(unread.pop(), ())) - seen
            seen |= fresh
            unread += fresh
        return seen

    # ---- what follows from a change of rows ----

    def _change(
        self, name: QualifiedName, event: str, written: frozenset[str]
    ) -> Iterator[tuple[QualifiedName, str]]:
        """What keys, triggers and rules do about it, also where rows of other tables go or change with it."""
        seen = {(name, event)}
        waiting = [(name, event, written)]
        while waiting:
            at, event, written = waiting.pop(0)
            if at in self._relations:
                yield from self._fired(self._relations[at], event, written)
            for source, how, follows, columns in self._referring(at, event, written):
                yield source, how
                if follows and (source, follows) not in seen:
                    seen.add((source, follows))
                    waiting.append((source, follows, columns))

    def _referring(
        self, name: QualifiedName, event: str, written: frozenset[str]
    ) -> Iterator[tuple[QualifiedName, str, str, frozenset[str]]]:
        """Tables that refer, what happens in them, and the event that it is for them.

        A key that is changed is looked for in them only where something is to follow from it.
        """
        for link in self._incoming.get(name, ()):
            key = link.foreign_key
            columns = frozenset(key.set_columns or key.columns)
            if event == "DELETE":
                follows = "DELETE" if key.on_delete == "CASCADE" else "UPDATE"
                deleted = _ON_DELETE.get(key.on_delete, "")
                yield link.source, deleted or _CHECKED, follows if deleted else "", columns
            how = _ON_UPDATE.get(key.on_update, "")
            if event == "UPDATE" and how and written.intersection(key.target_columns):
                yield link.source, how, "UPDATE", columns

    def _fired(
        self, relation: Relation, event: str, written: frozenset[str]
    ) -> Iterator[tuple[QualifiedName, str]]:
        for trigger in relation.triggers:
            if trigger.enabled in _FIRES and _is_of(trigger, event, written):
                for named in self._named(trigger.function):
                    yield named, f"trigger {trigger.name}"
        for rule in relation.rules:
            if f" ON {event} TO " in rule.definition and rule.enabled in _FIRES:
                for named in self._named(rule.definition):
                    yield named, f"rule {rule.name}"

    # ---- names in SQL ----

    def _named(self, said: str | QualifiedName) -> frozenset[QualifiedName]:
        """The relations that SQL or a function names, through the functions that these call."""
        if said not in self._known:
            self._known[said] = frozenset(self._closure(said))
        return self._known[said]

    def _closure(self, said: str | QualifiedName) -> Iterator[QualifiedName]:
        waiting = (
            self._references.of_routine(said)
            if isinstance(said, QualifiedName)
            else self._references.in_sql(said)
        )
        seen: set[NodeKey] = set()
        while waiting:
            key = waiting.pop()
            seen.add(key)
            if key[0] == "relation":
                yield QualifiedName(schema=key[1], name=key[2])
            elif key in self._bodies:
                body = _COMMENT.sub(lambda match: match[1] or " ", self._bodies[key])
                waiting |= self._references.in_sql(body) - seen
                yield from self._bare(key[1], body)

    def _bare(self, schema: str, body: str) -> Iterator[QualifiedName]:
        """Tables named without their schema: taken to be of the function's own, or of public."""
        for said in _BARE.findall(body):
            name = said[1:-1].replace('""', '"') if said.startswith('"') else said.lower()
            candidates = (QualifiedName(schema=each, name=name) for each in (schema, PUBLIC))
            yield from [each for each in candidates if each in self._relations][:1]


def _looked_up(relation: Relation, event: str, written: frozenset[str]) -> Iterator[QualifiedName]:
    """The tables that must hold the rows that a row refers to."""
    for key in relation.foreign_keys if event != "DELETE" else ():
        if not key.not_enforced and (event == "INSERT" or written.intersection(key.columns)):
            yield key.target


def _is_of(trigger: Trigger, event: str, written: frozenset[str]) -> bool:
    if event == "UPDATE" and trigger.update_columns:
        return event in trigger.events and not written.isdisjoint(trigger.update_columns)
    return event in trigger.events
