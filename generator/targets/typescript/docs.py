"""The lines of TSDoc comments: what people wrote about an object, then the facts about it.

Lines are the database's own text; the template escapes them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.escape import one_line
from generator.model.annotations import Described, describe
from generator.model.relations import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.catalog import Argument, Check, Column, Domain, Relation, Routine

_LINE: Final = re.compile(r"\r\n|\r|\n")

Doc = tuple[str, ...]


def document(comment: str, facts: Iterable[str]) -> Doc:
    """The prose of a comment and below it, on one line, the facts with the comment's tags."""
    if not comment:
        line = " · ".join(facts)
        return (line,) if line else ()
    described = describe(comment)
    prose = [line.rstrip() for line in _LINE.split(described.text)] if described.text else []
    line = " · ".join([*facts, *_tags(described)])
    if not line:
        return tuple(prose)
    return (*prose, "", line) if prose else (line,)


def relation_doc(schema: str, relation: Relation) -> Doc:
    """What a relation is, and the constraints that are about more than one column."""
    facts = [f"{schema}.{relation.name}", relation.kind]
    for key in keys_of(relation):
        if len(key.columns) > 1:
            kind = "primary key" if key is relation.primary_key else "unique"
            facts.append(f"{kind} ({', '.join(key.columns)})")
    facts += [_check(check) for check in relation.checks if len(check.columns) != 1]
    return document(relation.comment, facts)


class ColumnFacts:
    """The facts about the columns of a relation: keys and checks, by column."""

    def __init__(self, relation: Relation) -> None:
        self._keys: dict[str, list[str]] = {}
        self._checks: dict[str, list[str]] = {}
        for key in keys_of(relation):
            part = "part of " if len(key.columns) > 1 else ""
            kind = "primary key" if key is relation.primary_key else "unique key"
            self._note_keys(key.columns, [part + kind] * len(key.columns))
        for foreign_key in relation.foreign_keys:
            targets = [f"→ {foreign_key.target}.{each}" for each in foreign_key.target_columns]
            self._note_keys(foreign_key.columns, targets)
        for check in relation.checks:
            if len(check.columns) == 1:
                self._checks.setdefault(check.columns[0], []).append(_check(check))

    def row_doc(self, column: Column) -> Doc:
        """A column's type, keys, default and checks."""
        name = column.name
        facts = [column.type.sql, *self._keys.get(name, ()), *_value_facts(column)]
        return document(column.comment, [*facts, *self._checks.get(name, ())])

    def input_doc(self, column: Column, base: Column) -> Doc:
        """A column on one line, for those who write to it; nothing where there is nothing to say.

        ``base`` is the column of the table below a view, or the column itself.
        """
        facts = _value_facts(column) or _value_facts(base)
        facts += self._checks.get(column.name, ())
        if column.comment and (text := one_line(describe(column.comment).text)):
            facts.insert(0, text)
        return (" · ".join(facts),) if facts else ()

    def _note_keys(self, columns: Iterable[str], facts: Iterable[str]) -> None:
        for column, fact in zip(columns, facts, strict=True):
            known = self._keys.setdefault(column, [])
            if fact not in known:
                known.append(fact)


def attribute_doc(attribute: Column) -> Doc:
    """The type of a composite's attribute."""
    return document(attribute.comment, [attribute.type.sql])


def domain_doc(schema: str, domain: Domain) -> Doc:
    """What a domain stands on and what it demands."""
    checks = [_check(check) for check in domain.checks]
    default = [f"default {one_line(domain.default)}"] if domain.default else []
    required = ["not null"] if domain.not_null else []
    name = f"{schema}.{domain.name}"
    return document(
        domain.comment, [name, f"domain over {domain.base.sql}", *required, *default, *checks]
    )


def routine_doc(schema: str, routine: Routine) -> Doc:
    """What a function is, and how often it may give another answer."""
    facts = [f"{schema}.{routine.name}({routine.signature})", routine.kind]
    if routine.kind == "function":
        facts.append(routine.volatility)
    if routine.strict:
        facts.append("strict: null where an argument is null")
    return document(routine.comment, facts)


def argument_doc(argument: Argument) -> Doc:
    """An argument's type and default."""
    variadic = ["variadic"] if argument.mode == "variadic" else []
    default = [f"default {one_line(argument.default)}"] if argument.default else []
    return (" · ".join([argument.type.sql, *variadic, *default]),)


def _value_facts(column: Column) -> list[str]:
    if column.identity:
        return ["identity, always" if column.identity.always else "identity, by default"]
    if column.generated:
        return [f"generated, {column.generated}: {one_line(column.default)}"]
    return [f"default {one_line(column.default)}"] if column.default else []


def _check(check: Check) -> str:
    return f"check {one_line(check.expression)}"


def _tags(described: Described) -> list[str]:
    return [
        f"{name} {value}".rstrip() for name, values in described.tags.items() for value in values
    ]
