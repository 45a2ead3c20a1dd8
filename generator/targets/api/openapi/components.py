"""The schemas of the document: four for each table, and the types that they use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator import naming
from generator.escape import commonmark
from generator.model.annotations import describe
from generator.model.catalog import Composite, Domain, Enum
from generator.model.checks import Known, column_limits, domain_limits
from generator.model.limits import UNLIMITED, Limits
from generator.model.types import QualifiedName, TypeRef
from generator.model.values import omittable, takes_null, writable
from generator.targets.api.references import MEMBER
from generator.typemap.json_schema import json_schema
from generator.typemap.kinds import Types

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.catalog import Column
    from generator.targets.api.resources import Resource

    _Limits = Mapping[str, Limits]

Schema = dict[str, Any]


def reference(component: str) -> Schema:
    """A reference to a schema of the document."""
    return {"$ref": f"#/components/schemas/{component}"}


def described(comment: str) -> Schema:
    """The description that a comment gives, without its tags; nothing for an empty one."""
    text = describe(comment).text
    return {"description": commonmark(text)} if text else {}


class Schemas:
    """Builds the schemas, and remembers which types of the database they refer to."""

    def __init__(self, types: Types, known: Known) -> None:
        self._types = types
        self._known = known
        self._used: set[QualifiedName] = set()
        self._values: dict[tuple[TypeRef, bool, Limits], Schema] = {}

    def value(self, ref: TypeRef, *, nullable: bool = False, limits: Limits = UNLIMITED) -> Schema:
        """A value of this type on the wire of the API; shared, so not to be changed."""
        key = (ref, nullable, limits)
        if key not in self._values:
            use = self._types.resolve(ref)
            self._values[key] = json_schema(use, self._refer, nullable=nullable, limits=limits)
        return self._values[key]

    def shapes(self, resource: Resource) -> dict[str, Schema]:
        """Row and Page of one table by component name; Insert and Update where it takes rows."""
        name = resource.component
        limits = column_limits(resource.relation, self._known)
        item = item_component(resource)
        found = {f"{name}_Row": self._row(resource, limits), f"{name}_Page": _page(item)}
        if resource.references:
            found[item] = _item(resource)
        if "create" in resource.verbs:
            found[f"{name}_Insert"] = self._insert(resource, limits)
        if "update" in resource.verbs:
            found[f"{name}_Update"] = self._update(resource, limits)
        return found

    def used_types(self) -> dict[str, Schema]:
        """The types referred to so far, and those that they are made of, by component name."""
        found: dict[str, Schema] = {}
        while missing := sorted(name for name in self._used if _component(name) not in found):
            for name in missing:
                found[_component(name)] = self._type(name)
        return found

    def _refer(self, name: QualifiedName) -> Schema:
        self._used.add(name)
        return reference(_component(name))

    # ---- tables ----

    def _row(self, resource: Resource, limits: _Limits) -> Schema:
        properties = {
            column.name: self._property(
                resource,
                column,
                limits,
                nullable=self._types.holds_null(resource.name.schema, resource.relation, column),
            )
            for column in resource.columns
        }
        for column in resource.columns:
            if not writable(column):
                properties[column.name]["readOnly"] = True
        return {
            "type": "object",
            **described(resource.relation.comment),
            "properties": properties,
            "required": list(properties),
            "x-pg-table": resource.name.sql,
        }

    def _insert(self, resource: Resource, limits: _Limits) -> Schema:
        needed = [
            column.name
            for column in resource.writable_columns
            if not omittable(column, self._types.domains)
        ]
        return self._input(resource, limits) | ({"required": needed} if needed else {})

    def _update(self, resource: Resource, limits: _Limits) -> Schema:
        return self._input(resource, limits)

    def _input(self, resource: Resource, limits: _Limits) -> Schema:
        """What clients may give. A column left out is left alone, or filled in by the server."""
        return {
            "type": "object",
            "properties": {
                column.name: self._property(
                    resource, column, limits, nullable=takes_null(column, self._types.domains)
                )
                for column in resource.writable_columns
            },
            "additionalProperties": False,
            "x-pg-table": resource.name.sql,
        }

    def _property(
        self, resource: Resource, column: Column, limits: _Limits, *, nullable: bool
    ) -> Schema:
        own = limits.get(column.name, UNLIMITED)
        value = self.value(column.type, nullable=nullable, limits=own)
        schema = value | described(column.comment)
        if column.name in resource.classes:
            schema["x-data-classification"] = resource.classes[column.name]
        return schema

    # ---- types ----

    def _type(self, name: QualifiedName) -> Schema:
        definition = self._types.resolve(TypeRef(schema=name.schema, name=name.name)).definition
        match definition:
            case Enum():
                schema: Schema = {"type": "string", "enum": list(definition.labels)}
            case Domain():
                limits = domain_limits(definition, self._known)
                schema = self.value(definition.base, limits=limits)
            case Composite():
                schema = self._composite(definition.attributes)
            case _:
                raise AssertionError(f"{name} is no type that is referred to")
        return schema | described(definition.comment) | {"x-pg-type": name.sql}

    def _composite(self, attributes: Iterable[Column]) -> Schema:
        # Nothing can be demanded of an attribute, not even by a domain that is NOT NULL.
        properties = {
            a.name: self.value(a.type, nullable=True) | described(a.comment) for a in attributes
        }
        return {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }


def _component(name: QualifiedName) -> str:
    return f"{naming.camel_case(name.schema)}_{naming.pascal_case(name.name)}"


def item_component(resource: Resource) -> str:
    """The schema of a row where it may come with what it refers to."""
    return f"{resource.component}_{'Item' if resource.references else 'Row'}"


def _item(resource: Resource) -> Schema:
    leads = {
        each.name: {"anyOf": [reference(f"{each.component}_Row"), {"type": "null"}]}
        for each in resource.references
    }
    expanded = {"type": "object", "properties": leads, "additionalProperties": False}
    return {
        "allOf": [reference(f"{resource.component}_Row")],
        "properties": {MEMBER: expanded},
    }


def _page(row: str) -> Schema:
    return {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": reference(row)},
            "next_cursor": {
                "type": ["string", "null"],
                "description": "Where the next page begins; null on the last one.",
            },
            "count": {
                "type": "integer",
                "minimum": 0,
                "description": "How many rows the filters leave, if that was asked for.",
            },
        },
        "required": ["items", "next_cursor"],
    }
