"""The first database told in the names of the second, so that a new name is one finding and not fifty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator.model import catalog
from generator.model.types import ColumnRef, QualifiedName, TypeRef, quote_identifier

Names = Mapping[str, str]

# What a struct says in SQL, and what it calls columns of its own relation.
_SQL: Final = {
    (catalog.Column, "default"),
    (catalog.Check, "expression"),
    (catalog.IndexKey, "expression"),
    (catalog.Index, "predicate"),
    (catalog.Exclusion, "predicate"),
    (catalog.Trigger, "when"),
    (catalog.Rule, "definition"),
    (catalog.Policy, "using"),
    (catalog.Policy, "check"),
    (catalog.View, "definition"),
    (catalog.Relation, "partition_key"),
    (catalog.Domain, "default"),
    (catalog.Routine, "signature"),
    (catalog.Routine, "body"),
    (catalog.Argument, "default"),
}
_COLUMNS: Final = {
    (catalog.Column, "name"),
    (catalog.Key, "columns"),
    (catalog.Key, "include"),
    (catalog.ForeignKey, "columns"),
    (catalog.ForeignKey, "set_columns"),
    (catalog.Check, "columns"),
    (catalog.NotNull, "column"),
    (catalog.IndexKey, "column"),
    (catalog.Index, "include"),
    (catalog.Exclusion, "include"),
    (catalog.Trigger, "update_columns"),
}
T = TypeVar("T")


class Renames(Struct, frozen=True):
    """New names by old ones; ``columns`` by the relation's old name, then by their own."""

    schemas: Names = {}
    relations: Mapping[QualifiedName, QualifiedName] = {}
    types: Mapping[QualifiedName, QualifiedName] = {}
    columns: Mapping[QualifiedName, Names] = {}

    def __bool__(self) -> bool:
        return bool(self.schemas or self.relations or self.types or self.columns)

    def name(self, old: QualifiedName) -> QualifiedName:
        """What a relation or type is called in the second database."""
        found = self.relations.get(old) or self.types.get(old)
        if found:
            return found
        schema = self.schemas.get(old.schema)
        return QualifiedName(schema=schema, name=old.name) if schema else old


NO_RENAMES: Final = Renames()


class Follower:
    """Tells facts of one relation, or of another object, in the new names."""

    def __init__(self, renames: Renames, relation: QualifiedName | None = None) -> None:
        self._renames = renames
        self._own: Names = renames.columns.get(relation, {}) if relation else {}

    def follow(self, value: T) -> T:
        """The same value, where all that was renamed is called by its new name."""
        return self._value(value) if self._renames else value

    def _value(self, value: Any) -> Any:
        match value:
            case QualifiedName():
                return self._renames.name(value)
            case TypeRef():
                name = self._renames.name(value.qualified)
                return replace(value, schema=name.schema, name=name.name)
            case ColumnRef():
                return self._column(value)
            case catalog.ForeignKey():
                columns = self._renames.columns.get(value.target, {})
                followed = self._fields(value)
                targets = tuple(columns.get(name, name) for name in value.target_columns)
                return replace(followed, target_columns=targets)
            case Struct():
                return self._fields(value)
            case tuple():
                return tuple(self._value(item) for item in value)
        return value

    def _fields(self, struct: Struct) -> Struct:
        kind = type(struct)
        changed: dict[str, Any] = {}
        for name in _field_names(kind):
            value = getattr(struct, name)
            if (kind, name) in _COLUMNS:
                new = self._names(value)
            elif (kind, name) in _SQL:
                new = self.sql(value)
            else:
                new = self._value(value)
            if new is not value:
                changed[name] = new
        return replace(struct, **changed) if changed else struct

    def _names(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(self._own.get(name, name) for name in value)
        return self._own.get(value, value)

    def _column(self, ref: ColumnRef) -> ColumnRef:
        old = QualifiedName(schema=ref.schema, name=ref.relation)
        new = self._renames.name(old)
        column = self._renames.columns.get(old, {}).get(ref.column, ref.column)
        return ColumnRef(schema=new.schema, relation=new.name, column=column)

    def sql(self, text: str) -> str:
        """SQL with the new names; only good for asking whether it is then as the second database has it."""
        if not text:
            return text
        pattern, words = self._words
        return pattern.sub(lambda match: words[match.group()], text) if pattern else text

    @cached_property
    def _words(self) -> tuple[re.Pattern[str] | None, Names]:
        renames = self._renames
        words: dict[str, str] = {}
        for old_schema, new_schema in renames.schemas.items():
            words[f"{quote_identifier(old_schema)}."] = f"{quote_identifier(new_schema)}."
        # An object alone in its query is called without its schema where its columns are named.
        for old, new in (*renames.relations.items(), *renames.types.items()):
            words[old.sql] = new.sql
            words[f"{quote_identifier(old.name)}."] = f"{quote_identifier(new.name)}."
        for columns in renames.columns.values() if not self._own else (self._own,):
            words |= {quote_identifier(a): quote_identifier(b) for a, b in columns.items()}
        if not words:
            return None, words
        longest_first = sorted(words, key=len, reverse=True)
        return re.compile("|".join(map(_whole_word, longest_first))), words


def _whole_word(word: str) -> str:
    end = "" if word.endswith(".") else r'(?![\w$"])'
    return rf'(?<![\w$"]){re.escape(word)}{end}'


@cache
def _field_names(kind: type[Struct]) -> tuple[str, ...]:
    return tuple(field.name for field in msgspec.structs.fields(kind))
