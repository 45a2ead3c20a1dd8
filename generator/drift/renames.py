"""The first database told in the names of the second, so that a new name is one finding and not fifty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any, Final, NamedTuple, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator.model import catalog
from generator.model.types import ColumnRef, QualifiedName, TypeRef, quote_identifier

Names = Mapping[str, str]

# What a struct says in SQL: of its own relation, of any, and what it calls columns of its own.
_OWN_SQL: Final = {
    (catalog.Column, "default"),
    (catalog.Check, "expression"),
    (catalog.IndexKey, "expression"),
    (catalog.Index, "predicate"),
    (catalog.Exclusion, "predicate"),
    (catalog.Trigger, "when"),
    (catalog.Relation, "partition_key"),
    (catalog.Domain, "default"),
    (catalog.Routine, "signature"),
    (catalog.Argument, "default"),
}
_ANY_SQL: Final = {
    (catalog.Rule, "definition"),
    (catalog.Policy, "using"),
    (catalog.Policy, "check"),
    (catalog.View, "definition"),
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
            elif (kind, name) in _OWN_SQL:
                new = self._sql(value, self._own_words)
            elif (kind, name) in _ANY_SQL or (name == "body" and _is_parsed(struct)):
                new = self._sql(value, self._all_words)
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

    @staticmethod
    def _sql(text: str, words: _Words) -> str:
        """SQL with the new names; only good for asking whether it is then as the second database has it."""
        if not text or words.pattern is None:
            return text
        return words.pattern.sub(lambda match: words.new[match.group()], text)

    @cached_property
    def _own_words(self) -> _Words:
        return _words({**self._objects, **_quoted(self._own)})

    @cached_property
    def _all_words(self) -> _Words:
        columns: dict[str, str] = {}
        for names in self._renames.columns.values():
            columns |= _quoted(names)
        return _words({**self._objects, **columns, **_quoted(self._own)})

    @cached_property
    def _objects(self) -> Names:
        renames = self._renames
        words: dict[str, str] = {}
        for old_schema, new_schema in renames.schemas.items():
            words[f"{quote_identifier(old_schema)}."] = f"{quote_identifier(new_schema)}."
        # An object alone in its query is called without its schema where its columns are named.
        for old, new in (*renames.relations.items(), *renames.types.items()):
            words[old.sql] = new.sql
            words[f"{quote_identifier(old.name)}."] = f"{quote_identifier(new.name)}."
        return words


class _Words(NamedTuple):
    """What finds the old names, and the new ones by them."""

    pattern: re.Pattern[str] | None
    new: Names


def _words(new: Names) -> _Words:
    if not new:
        return _Words(None, new)
    longest_first = sorted(new, key=len, reverse=True)
    return _Words(re.compile("|".join(map(_whole_word, longest_first))), new)


def _quoted(names: Names) -> Names:
    return {quote_identifier(old): quote_identifier(new) for old, new in names.items()}


def _is_parsed(struct: Struct) -> bool:
    """Whether the server knows what a routine's body names: one that is text keeps the old names."""
    return isinstance(struct, catalog.Routine) and struct.sql_body


def _whole_word(word: str) -> str:
    end = "" if word.endswith(".") else r'(?![\w$"])'
    return rf'(?<![\w$"]){re.escape(word)}{end}'


@cache
def _field_names(kind: type[Struct]) -> tuple[str, ...]:
    return tuple(field.name for field in msgspec.structs.fields(kind))
