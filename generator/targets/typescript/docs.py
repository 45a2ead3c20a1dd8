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


def column_doc(column: Column, relation: Relation) -> Doc:
    """A column's type, keys, default and checks."""
    return document(
        column.comment,
        [
            column.type.sql,
            *_keys(column, relation),
            *_value_facts(column),
            *_checks(column, relation),
        ],
    )


def input_doc(column: Column, base: Column, relation: Relation) -> Doc:
    """A column on one line, for those who write to it; nothing where there is nothing to say.

    ``base`` is the column of the table below a view, or the column itself.
    """
    text = one_line(describe(column.comment).text) if column.comment else ""
    facts = [*(_value_facts(column) or _value_facts(base)), *_checks(column, relation)]
    line = " · ".join([*([text] if text else []), *facts])
    return (line,) if line else ()


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


def _keys(column: Column, relation: Relation) -> list[str]:
    facts = []
    for key in keys_of(relation):
        if column.name in key.columns:
            part = "part of " if len(key.columns) > 1 else ""
            facts.append(part + ("primary key" if key is relation.primary_key else "unique key"))
    facts += [
        f"→ {foreign_key.target}.{target}"
        for foreign_key in relation.foreign_keys
        for source, target in zip(foreign_key.columns, foreign_key.target_columns, strict=True)
        if source == column.name
    ]
    return list(dict.fromkeys(facts))


def _value_facts(column: Column) -> list[str]:
    if column.identity:
        return ["identity, always" if column.identity.always else "identity, by default"]
    if column.generated:
        return [f"generated, {column.generated}: {one_line(column.default)}"]
    return [f"default {one_line(column.default)}"] if column.default else []


def _checks(column: Column, relation: Relation) -> list[str]:
    return [_check(check) for check in relation.checks if check.columns == (column.name,)]


def _check(check: Check) -> str:
    return f"check {one_line(check.expression)}"


def _tags(described: Described) -> list[str]:
    return [
        f"{name} {value}".rstrip() for name, values in described.tags.items() for value in values
    ]
