"""The first database told in the names of the second, so that a new name is one finding and not fifty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any, Final, TypeVar, get_args

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator.model import catalog
from generator.model.types import PG_CATALOG, ColumnRef, QualifiedName, TypeRef, quote_identifier

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
_NAME: Final = r'(?:"(?:[^"]|"")+"|[^\W\d][\w$]*)'
_IDENTIFIER: Final = re.compile(_NAME)
_QUALIFIED: Final = re.compile(rf"(?P<first>{_NAME}\.)(?P<rest>{_NAME})?")
_REFERENCES: Final = (QualifiedName, ColumnRef, TypeRef)
T = TypeVar("T")


class Renames(Struct, frozen=True):
    """New names by old ones, ``columns`` by the relation's old name, then by their own."""

    schemas: Names = {}
    routines: Mapping[QualifiedName, QualifiedName] = {}
    relations: Mapping[QualifiedName, QualifiedName] = {}
    types: Mapping[QualifiedName, QualifiedName] = {}
    columns: Mapping[QualifiedName, Names] = {}

    def __bool__(self) -> bool:
        found = (self.schemas, self.routines, self.relations, self.types, self.columns)
        return any(found)

    def name(self, old: QualifiedName) -> QualifiedName:
        """What a relation or type is called in the second database."""
        found = self.relations.get(old) or self.types.get(old)
        if found:
            return found
        schema = self.schemas.get(old.schema)
        return QualifiedName(schema=schema, name=old.name) if schema else old


class Follower:
    """Tells facts in the new names."""

    def __init__(self, renames: Renames) -> None:
        self._renames = renames

    def follow(self, value: T, relation: QualifiedName | None = None) -> T:
        """The same value, where all that was renamed is called by its new name.

        ``relation`` is the one that it is of, by its old name: its columns are called without it.
        """
        if not self._renames:
            return value
        own = self._renames.columns.get(relation, {}) if relation else {}
        followed: T = self._value(value, own)
        return followed

    def _value(self, value: Any, own: Names) -> Any:
        match value:
            case tuple():
                return tuple([self._value(item, own) for item in value]) if value else value
            case TypeRef():
                return self._type(value)
            case QualifiedName():
                return self._renames.name(value)
            case ColumnRef():
                return self._column(value)
            case catalog.ForeignKey():
                columns = self._renames.columns.get(value.target, {})
                followed = self._fields(value, own)
                if columns:
                    targets = tuple(columns.get(name, name) for name in value.target_columns)
                    followed = replace(followed, target_columns=targets)
                return followed
            case catalog.Trigger() if value.function in self._renames.routines:
                function = self._renames.routines[value.function]
                return replace(self._fields(value, own), function=function)
            case catalog.Routine() if value.sql_body:
                # A body that the server has parsed follows a name; one that is text doesn't.
                return replace(self._fields(value, own), body=self._anywhere(value.body))
            case Struct():
                return self._fields(value, own)
        return value

    def _fields(self, struct: Struct, own: Names) -> Struct:
        kind = type(struct)
        changed: dict[str, Any] = {}
        for name in _told_in_names(kind):
            value = getattr(struct, name)
            if not value:
                continue
            if (kind, name) in _COLUMNS:
                new = _under(own, value) if own else value
            elif (kind, name) in _OWN_SQL:
                new = _told_under(self._objects, value, own)
            elif (kind, name) in _ANY_SQL:
                new = self._anywhere(value)
            else:
                new = self._value(value, own)
            if new is not value and new != value:
                changed[name] = new
        return replace(struct, **changed) if changed else struct

    def _type(self, ref: TypeRef) -> TypeRef:
        if ref.schema == PG_CATALOG:
            return ref
        name = self._renames.name(ref.qualified)
        return replace(ref, schema=name.schema, name=name.name)

    def _column(self, ref: ColumnRef) -> ColumnRef:
        old = QualifiedName(schema=ref.schema, name=ref.relation)
        new = self._renames.name(old)
        column = self._renames.columns.get(old, {}).get(ref.column, ref.column)
        return ColumnRef(schema=new.schema, relation=new.name, column=column)

    def without_own_names(self, query: str) -> str:
        """A view's query without what its columns are called where they or those below are renamed."""
        for names in sorted(self._columns.items()):
            old, new = map(quote_identifier, names)
            for renamed in (f"{new} AS {old}", f"{new} AS {new}", f"{old} AS {new}"):
                query = query.replace(renamed, new)
        return query

    def _anywhere(self, text: str) -> str:
        """SQL that may name columns of any relation."""
        return _told_under(self._objects, text, self._columns)

    @cached_property
    def _objects(self) -> Names:
        renames = self._renames
        words: dict[str, str] = {}
        for old_schema, new_schema in renames.schemas.items():
            words[f"{quote_identifier(old_schema)}."] = f"{quote_identifier(new_schema)}."
        words |= {old.sql: new.sql for old, new in renames.routines.items()}
        # An object alone in its query is called without its schema where its columns are named.
        for old, new in (*renames.relations.items(), *renames.types.items()):
            words[old.sql] = new.sql
            words[f"{quote_identifier(old.name)}."] = f"{quote_identifier(new.name)}."
        return words

    @cached_property
    def _columns(self) -> Names:
        words: dict[str, str] = {}
        for names in self._renames.columns.values():
            words |= names
        return words


def _under(own: Names, value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple([own.get(name, name) for name in value])
    return own.get(value, value)


def _told_under(objects: Names, text: str, columns: Names) -> str:
    """SQL in the new names; only good for asking whether it is then as the second database has it."""
    if objects:
        text = _QUALIFIED.sub(lambda match: _object(objects, match), text)
    if columns:
        words = {quote_identifier(old): quote_identifier(new) for old, new in columns.items()}
        text = _IDENTIFIER.sub(lambda match: words.get(match.group(), match.group()), text)
    return text


def _object(objects: Names, match: re.Match[str]) -> str:
    whole, first, rest = match.group(), match["first"], match["rest"] or ""
    if whole in objects:
        return objects[whole]
    return objects[first] + rest if first in objects else whole


@cache
def _told_in_names(kind: type[Struct]) -> tuple[str, ...]:
    """The fields of a struct that may name something."""
    sql = _COLUMNS | _OWN_SQL | _ANY_SQL
    return tuple(
        field.name
        for field in msgspec.structs.fields(kind)
        if (kind, field.name) in sql or _names_something(field.type)
    )


@cache
def _names_something(annotation: Any) -> bool:
    if annotation in _REFERENCES:
        return True
    if isinstance(annotation, type) and issubclass(annotation, Struct):
        return bool(_told_in_names(annotation))
    return any(map(_names_something, get_args(annotation)))
