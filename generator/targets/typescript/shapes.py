"""What the module of a schema declares, from what the model says of it.

A column is in ``Insert`` when it can be written at all; there it is optional when the server fills
it in. *Optional* (it may be left out) and *nullable* (it may be null) are two things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.catalog import Column, Composite, Database, Domain, Enum, Relation, Schema
from generator.model.relations import link_of
from generator.model.types import QualifiedName, TypeRef
from generator.model.values import holds_null, omittable, takes_null, writable
from generator.targets.typescript import docs, names
from generator.targets.typescript.declarations import (
    Alias,
    Import,
    Interface,
    Labels,
    Module,
    Property,
    Reference,
    Shapes,
)
from generator.typemap.kinds import Types
from generator.typemap.typescript import TypeScriptTypes, typescript

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.annotations import Annotations, DeclaredRelation

_WRITABLE_KINDS = ("table", "partitioned table")


def modules(
    database: Database, annotations: Annotations, types: TypeScriptTypes
) -> Iterator[Module]:
    """The modules of the schemas that declare anything, in the order of the model."""
    known = Types(database)
    declared: dict[str, tuple[DeclaredRelation, ...]] = {}
    for relation in annotations.relations:
        declared[relation.source] = (*declared.get(relation.source, ()), relation)
    for schema in database.schemas:
        module = _Builder(schema, known, types, declared).module()
        if module.enums or module.aliases or module.composites or module.relations:
            yield module


class _Builder:
    """Builds one module, and remembers which others it needs."""

    def __init__(
        self,
        schema: Schema,
        known: Types,
        types: TypeScriptTypes,
        declared: Mapping[str, tuple[DeclaredRelation, ...]],
    ) -> None:
        self._schema = schema
        self._known = known
        self._types = types
        self._domains = known.domains
        self._declared = declared
        self._imports: set[Import] = set()

    def module(self) -> Module:
        schema = self._schema
        composites = [self._composite(composite) for composite in schema.composites]
        aliases = [self._domain(domain) for domain in schema.domains]
        aliases += [shape for shape in composites if isinstance(shape, Alias)]
        # A partition has the shape of its table, and rows are written to that.
        relations = tuple(
            self._relation(relation)
            for relation in schema.relations
            if relation.partition_of is None
        )
        return Module(
            schema=schema.name,
            enums=tuple(_enum(schema.name, enum) for enum in schema.enums),
            aliases=tuple(sorted(aliases, key=lambda alias: alias.name)),
            composites=tuple(shape for shape in composites if isinstance(shape, Interface)),
            relations=relations,
            imports=tuple(sorted(self._imports, key=lambda item: item.path)),
        )

    # ---- types ----

    def _type(self, ref: TypeRef) -> str:
        return typescript(self._known.resolve(ref), self._types, self._refer, self._helper)

    def _refer(self, name: QualifiedName) -> str:
        spelled = names.type_name(name.name)
        if name.schema == self._schema.name:
            return spelled
        namespace = names.import_name(name.schema)
        self._import(namespace, names.module_name(name.schema))
        return f"{namespace}.{spelled}"

    def _helper(self, name: str) -> str:
        self._import_helpers()
        return f"{names.HELPERS}.{name}"

    def _import_helpers(self) -> None:
        self._import(names.HELPERS, names.SUPPORT_MODULE)

    def _import(self, name: str, module: str) -> None:
        self._imports.add(Import(name=name, path=names.module_path(module)))

    def _domain(self, domain: Domain) -> Alias:
        return Alias(
            name=names.type_name(domain.name),
            type=self._type(domain.base),
            doc=docs.domain_doc(self._schema.name, domain),
        )

    def _composite(self, composite: Composite) -> Interface | Alias:
        name = names.type_name(composite.name)
        facts = [f"{self._schema.name}.{composite.name}", "composite type"]
        doc = docs.document(composite.comment, facts)
        if text := self._types.scalars.get("composite"):
            return Alias(name=name, type=text, doc=doc)
        # Nothing can be demanded of an attribute, not even by a domain that is NOT NULL.
        properties = (
            Property(
                key=attribute.name,
                type=_nullable(self._type(attribute.type)),
                doc=docs.attribute_doc(attribute),
            )
            for attribute in composite.attributes
        )
        return self._interface(name, tuple(properties), doc)

    def _interface(self, name: str, properties: tuple[Property, ...], doc: docs.Doc) -> Interface:
        if not properties:
            self._import_helpers()
        return Interface(name=name, properties=properties, doc=doc)

    # ---- relations ----

    def _relation(self, relation: Relation) -> Shapes:
        written = relation.kind in _WRITABLE_KINDS
        insert = self._insert(relation) if written else None
        references = tuple(self._references(relation))
        declared = self._declared.get(f"{self._schema.name}.{relation.name}", ())
        if insert or references or declared:
            self._import_helpers()
        return Shapes(
            relation=relation.name,
            row=self._row(relation),
            insert=insert,
            update=names.shape_name(relation.name, "Update") if written else "",
            relations=names.relations_name(relation.name) if references or declared else "",
            references=references,
            declared=declared,
        )

    def _row(self, relation: Relation) -> Interface:
        properties = (
            Property(
                key=column.name,
                type=self._column_type(column, null=holds_null(relation, column, self._domains)),
                doc=docs.column_doc(column, relation),
            )
            for column in relation.columns
        )
        return self._interface(
            names.shape_name(relation.name, "Row"),
            tuple(properties),
            docs.relation_doc(self._schema.name, relation),
        )

    def _insert(self, relation: Relation) -> Interface:
        properties = (
            Property(
                key=column.name,
                type=self._column_type(column, null=takes_null(column, self._domains)),
                optional=omittable(column, self._domains),
                doc=docs.input_doc(column),
            )
            for column in relation.columns
            if writable(column)
        )
        return self._interface(names.shape_name(relation.name, "Insert"), tuple(properties), ())

    def _column_type(self, column: Column, *, null: bool) -> str:
        spelled = self._type(column.type)
        return _nullable(spelled) if null else spelled

    def _references(self, relation: Relation) -> Iterator[Reference]:
        source = QualifiedName(schema=self._schema.name, name=relation.name)
        for foreign_key in relation.foreign_keys:
            link = link_of(source, relation, foreign_key, self._domains)
            yield Reference(
                name=foreign_key.name,
                columns=foreign_key.columns,
                target=foreign_key.target,
                target_columns=foreign_key.target_columns,
                cardinality="one-to-one" if link.unique else "many-to-one",
                required=link.required,
            )


def _enum(schema: str, enum: Enum) -> Labels:
    return Labels(
        name=names.type_name(enum.name),
        constant=names.labels_name(enum.name),
        labels=enum.labels,
        doc=docs.document(enum.comment, [f"{schema}.{enum.name}", "enum"]),
    )


def _nullable(spelled: str) -> str:
    return f"{spelled} | null"
