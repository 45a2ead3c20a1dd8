"""How types are spelled inside the module of one schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.escape import ts_string
from generator.model.relations import relation_index
from generator.model.types import ColumnRef, QualifiedName
from generator.model.values import domain_index
from generator.targets.typescript import names
from generator.targets.typescript.brands import Brands
from generator.targets.typescript.declarations import Import
from generator.targets.typescript.literals import Literals
from generator.targets.typescript.overrides import Overrides
from generator.typemap.kinds import Types
from generator.typemap.typescript import typescript, typescript_types

if TYPE_CHECKING:
    from generator.model.catalog import Column, Database, Relation
    from generator.model.types import TypeRef
    from generator.targets.typescript.options import Options


class Scope:
    """What holds for every module: the database and the user's options. Raises ConfigError."""

    def __init__(self, database: Database, options: Options) -> None:
        self.options = options
        self.types = Types(database)
        self.relations = relation_index(database)
        self.domains = domain_index(database)
        self.table = typescript_types(
            options.wire, int8=options.int8, numeric=options.numeric, dates=options.dates
        )
        self.literals = Literals(database, self.types, self.table)
        self.overrides = Overrides(database, options)
        self.brands = Brands(database) if options.brands else None

    @property
    def composites_are_text(self) -> bool:
        """Whether the reader gets a composite as text."""
        return "composite" in self.table.scalars

    def visible(self, name: QualifiedName) -> QualifiedName | None:
        """The relation itself, or the table that a partition stands behind; None if it isn't there."""
        relation = self.relations.get(name)
        while relation and relation.partition_of:
            name = relation.partition_of.parent
            relation = self.relations.get(name)
        return name if relation else None


class Speller:
    """Spells types in the module of ``schema``, and remembers what that has to import."""

    def __init__(self, schema: str, scope: Scope) -> None:
        self.schema = schema
        self.scope = scope
        self._imports: set[Import] = set()
        self._types: dict[TypeRef, str] = {}

    @property
    def imports(self) -> tuple[Import, ...]:
        """The modules that were needed so far."""
        return tuple(sorted(self._imports, key=lambda item: item.path))

    def type(self, ref: TypeRef) -> str:
        """The type of a value that isn't null."""
        if (spelled := self._types.get(ref)) is None:
            spelled = self._types[ref] = self._type(ref)
        return spelled

    def columns(self, relation: Relation) -> dict[str, str]:
        """The types of the values, null aside, of a relation's columns."""
        name = QualifiedName(schema=self.schema, name=relation.name)
        literals = self.scope.literals.columns(name, self.scope.relations)
        return {
            column.name: self._override(relation.name, column)
            or literals.get(column.name)
            or self._id(relation.name, column)
            or self.type(column.type)
            for column in relation.columns
        }

    def attribute(self, composite: str, attribute: Column) -> str:
        """The type of a composite's attribute that isn't null."""
        return self._override(composite, attribute) or self.type(attribute.type)

    def key_type(self, owner: str, column: Column) -> str | None:
        """The branded type of a primary key; None where it has none of its own."""
        place = ColumnRef(schema=self.schema, relation=owner, column=column.name)
        brands = self.scope.brands
        if brands is None or brands.of(place) != (place,):
            return None
        if self._override(owner, column):
            return None
        brand = ts_string(f"{self.schema}.{owner}")
        return f"{self.helper('Id')}<{self.type(column.type)}, {brand}>"

    def helper(self, name: str) -> str:
        """A type of the support module."""
        self._import(names.HELPERS, names.SUPPORT_MODULE)
        return f"{names.HELPERS}.{name}"

    def property_name(self, name: str) -> str:
        """What a column is called in an object."""
        return names.camel_property(name) if self.scope.options.case == "camel" else name

    def type_name(self, name: str) -> str:
        """What an enum, domain or composite is called."""
        return names.type_name(name, branded=self.scope.options.brands)

    def _override(self, owner: str, column: Column) -> str | None:
        return self.scope.overrides.column(self.schema, owner, column.name)

    def _type(self, ref: TypeRef) -> str:
        if (row := self._row_type(ref)) is not None:
            return row
        use = self.scope.types.resolve(ref)
        own = self.scope.table.scalars.get(use.kind) is None
        # The declaration of a type that has one holds its override.
        override = None if own else self.scope.overrides.named(ref.qualified)
        return typescript(use, self.scope.table, self._refer, self.helper, override)

    def _row_type(self, ref: TypeRef) -> str | None:
        """A relation's rows as values: a type that each relation has."""
        name = self.scope.visible(ref.qualified)
        if name is None:
            return None
        if self.scope.composites_are_text:
            return "string"
        # The models know composite types, and no rows inside of rows.
        row = "string" if self.scope.options.wire == "api" else self._row_value(name)
        return f"{self.helper('ArrayOf')}<{row}>" if ref.array else row

    def rows(self, ref: TypeRef) -> str | None:
        """A relation's row as a query's whole result; None for any other type."""
        name = self.scope.visible(ref.qualified)
        return None if name is None or ref.array else self._row_value(name)

    def _row_value(self, name: QualifiedName) -> str:
        shape = self._named(name.schema, names.shape_name(name.name, "Row"))
        return f"{self.helper('RowValue')}<{shape}>"

    def _id(self, owner: str, column: Column) -> str | None:
        """The branded ids that a column holds, where they are made of its own type."""
        if self.scope.brands is None:
            return None
        place = ColumnRef(schema=self.schema, relation=owner, column=column.name)
        spelled = [
            self._named(key.schema, names.id_name(key.relation))
            for key in self.scope.brands.of(place)
            if self._alike(key, column)
        ]
        return " & ".join(spelled) or None

    def _alike(self, key: ColumnRef, column: Column) -> bool:
        """Whether a key is read as the column is: an integer may refer to a bigint."""
        if self.scope.overrides.column(key.schema, key.relation, key.column):
            return False
        relation = self.scope.relations[QualifiedName(schema=key.schema, name=key.relation)]
        (target,) = (each for each in relation.columns if each.name == key.column)
        return self._base(target.type) == self._base(column.type)

    def _base(self, ref: TypeRef) -> str:
        use = self.scope.types.base(ref)
        return self.type(use.ref)

    def _refer(self, name: QualifiedName) -> str:
        return self._named(name.schema, self.type_name(name.name))

    def _named(self, schema: str, spelled: str) -> str:
        if schema == self.schema:
            return spelled
        namespace = names.import_name(schema)
        self._import(namespace, names.module_name(schema))
        return f"{namespace}.{spelled}"

    def _import(self, name: str, module: str) -> None:
        self._imports.add(Import(name=name, path=names.module_path(module)))


def nullable(spelled: str) -> str:
    """The type with null."""
    return f"{spelled} | null"
