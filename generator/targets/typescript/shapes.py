"""What the module of a schema declares, from what the model says of it.

A column is in ``Insert`` when it can be written at all; there it is optional when the server fills
it in. *Optional* (it may be left out) and *nullable* (it may be null) are two things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import ConfigError
from generator.model.relations import link_of
from generator.model.types import QualifiedName
from generator.targets.typescript import docs, names
from generator.targets.typescript.declarations import (
    Alias,
    Interface,
    Labels,
    Module,
    Property,
    Reference,
    Shapes,
)
from generator.targets.typescript.functions import functions
from generator.targets.typescript.spelling import Scope, Speller, nullable
from generator.targets.typescript.views import inputs, takes_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.annotations import Annotations, DeclaredRelation
    from generator.model.catalog import Composite, Database, Domain, Enum, Relation, Schema
    from generator.targets.typescript.options import Options
    from generator.targets.typescript.views import Input


def modules(database: Database, annotations: Annotations, options: Options) -> Iterator[Module]:
    """The modules of the schemas that declare anything, in the order of the model.

    Raises ConfigError for an option that doesn't fit the database.
    """
    scope = Scope(database, options)
    declared: dict[str, tuple[DeclaredRelation, ...]] = {}
    for relation in annotations.relations:
        declared[relation.source] = (*declared.get(relation.source, ()), relation)
    for schema in database.schemas:
        module = _Builder(schema, scope, declared).module()
        if not module.empty:
            yield module


class _Builder:
    """Builds one module."""

    def __init__(
        self, schema: Schema, scope: Scope, declared: Mapping[str, tuple[DeclaredRelation, ...]]
    ) -> None:
        self._schema = schema
        self._scope = scope
        self._spell = Speller(schema.name, scope)
        self._declared = declared

    def module(self) -> Module:
        schema = self._schema
        types = [
            *(self._enum(enum) for enum in schema.enums),
            *(self._domain(domain) for domain in schema.domains),
            *(self._composite(composite) for composite in schema.composites),
        ]
        # A partition has the shape of its table, and rows are written to that.
        relations = tuple(
            self._relation(relation)
            for relation in schema.relations
            if relation.partition_of is None
        )
        callable_ = functions(schema, self._spell)
        aliases = [shape for shape in types if isinstance(shape, Alias)]
        return Module(
            schema=schema.name,
            enums=tuple(shape for shape in types if isinstance(shape, Labels)),
            aliases=tuple(sorted(aliases, key=lambda alias: alias.name)),
            composites=tuple(shape for shape in types if isinstance(shape, Interface)),
            relations=relations,
            functions=callable_,
            imports=self._spell.imports,
        )

    # ---- types ----

    def _override(self, name: str) -> str | None:
        return self._scope.overrides.named(QualifiedName(schema=self._schema.name, name=name))

    def _enum(self, enum: Enum) -> Labels | Alias:
        name = self._spell.type_name(enum.name)
        doc = docs.document(enum.comment, [f"{self._schema.name}.{enum.name}", "enum"])
        if override := self._override(enum.name):
            return Alias(name=name, type=override, doc=doc)
        constant = names.labels_name(enum.name)
        return Labels(name=name, constant=constant, labels=enum.labels, doc=doc)

    def _domain(self, domain: Domain) -> Alias:
        schema = self._schema.name
        override = self._override(domain.name) or self._scope.overrides.tag_of(
            domain.comment, f"{schema}.{domain.name}"
        )
        return Alias(
            name=self._spell.type_name(domain.name),
            type=override or self._scope.literals.domain(domain) or self._spell.type(domain.base),
            doc=docs.domain_doc(schema, domain),
        )

    def _composite(self, composite: Composite) -> Interface | Alias:
        name = self._spell.type_name(composite.name)
        facts = [f"{self._schema.name}.{composite.name}", "composite type"]
        doc = docs.document(composite.comment, facts)
        text = self._scope.table.scalars.get("composite")
        if override := self._override(composite.name) or text:
            return Alias(name=name, type=override, doc=doc)
        # Nothing can be demanded of an attribute, not even by a domain that is NOT NULL.
        properties = (
            Property(
                key=self._spell.property_name(attribute.name),
                type=nullable(self._spell.attribute(composite.name, attribute)),
                doc=docs.attribute_doc(attribute),
            )
            for attribute in composite.attributes
        )
        return self._interface(name, composite.name, tuple(properties), doc)

    def _interface(
        self, name: str, owner: str, properties: tuple[Property, ...], doc: docs.Doc
    ) -> Interface:
        if not properties:
            self._spell.helper("NoColumns")
        keys = [each.key for each in properties]
        if len(set(keys)) < len(keys):
            twice = next(key for key in keys if keys.count(key) > 1)
            raise ConfigError(
                f'[typescript]: with case = "camel" two columns of {self._schema.name}.{owner} are'
                f" called {twice!r}; leave case out, or rename one"
            )
        return Interface(name=name, properties=properties, doc=doc)

    # ---- relations ----

    def _relation(self, relation: Relation) -> Shapes:
        spelled = self._spell.columns(relation)
        facts = docs.ColumnFacts(relation)
        given = inputs(relation, self._scope.relations, self._scope.domains)
        takes_new = takes_rows(relation, self._scope.relations, self._scope.domains)
        insert = self._input(relation, given, spelled, facts, "Insert") if takes_new else None
        takes_changes = not relation.view or relation.view.updatable
        changes = None
        if not takes_new and takes_changes and given:
            changes = self._input(relation, given, spelled, facts, "Update")
        update = bool(changes or (insert and takes_changes))
        references = tuple(self._references(relation))
        declared = self._declared.get(f"{self._schema.name}.{relation.name}", ())
        if insert and update:
            self._spell.helper("Changes")
        return Shapes(
            relation=relation.name,
            view=relation.view is not None,
            id=self._id(relation),
            row=self._row(relation, spelled, facts),
            insert=insert,
            update=names.shape_name(relation.name, "Update") if update else "",
            changes=changes,
            relations=names.relations_name(relation.name) if references or declared else "",
            references=references,
            declared=declared,
        )

    def _id(self, relation: Relation) -> Alias | None:
        key = relation.primary_key
        if key is None or len(key.columns) != 1:
            return None
        (column,) = (each for each in relation.columns if each.name == key.columns[0])
        spelled = self._spell.key_type(relation.name, column)
        if spelled is None:
            return None
        doc = docs.document("", [f"The id of a row of {self._schema.name}.{relation.name}."])
        return Alias(name=names.id_name(relation.name), type=spelled, doc=doc)

    def _row(
        self, relation: Relation, spelled: Mapping[str, str], facts: docs.ColumnFacts
    ) -> Interface:
        properties = tuple(
            Property(
                key=self._spell.property_name(column.name),
                type=nullable(spelled[column.name])
                if self._scope.types.holds_null(self._schema.name, relation, column)
                else spelled[column.name],
                doc=facts.row_doc(column),
            )
            for column in relation.columns
        )
        doc = docs.relation_doc(self._schema.name, relation)
        name = names.shape_name(relation.name, "Row")
        return self._interface(name, relation.name, properties, doc)

    def _input(
        self,
        relation: Relation,
        given: tuple[Input, ...],
        spelled: Mapping[str, str],
        facts: docs.ColumnFacts,
        shape: names.Shape,
    ) -> Interface:
        properties = tuple(
            Property(
                key=self._spell.property_name(each.column.name),
                type=nullable(spelled[each.column.name])
                if each.null
                else spelled[each.column.name],
                optional=each.optional or shape == "Update",
                doc=facts.input_doc(each.column, each.base),
            )
            for each in given
        )
        name = names.shape_name(relation.name, shape)
        return self._interface(name, relation.name, properties, ())

    def _references(self, relation: Relation) -> Iterator[Reference]:
        source = QualifiedName(schema=self._schema.name, name=relation.name)
        for foreign_key in relation.foreign_keys:
            link = link_of(source, relation, foreign_key)
            yield Reference(
                name=foreign_key.name,
                columns=foreign_key.columns,
                target=foreign_key.target,
                target_columns=foreign_key.target_columns,
                cardinality="one-to-one" if link.unique else "many-to-one",
                required=link.required,
            )
