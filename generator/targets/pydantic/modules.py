"""The modules of the generated package as contexts: what the templates and the engine lay out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.escape import one_line, py_docstring, visible
from generator.model.annotations import describe
from generator.model.values import omittable, takes_null, writable
from generator.targets.pydantic import names
from generator.targets.pydantic.forms import (
    NOTHING,
    Form,
    Import,
    Value,
    attribute_form,
    helper,
    insert_form,
    row_form,
    support,
    update_form,
)
from generator.typemap.json_schema import JSON_SCHEMA
from generator.typemap.python import PYDANTIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.catalog import (
        Check,
        Composite,
        Domain,
        Enum,
        Relation,
        Schema,
    )
    from generator.targets.pydantic.values import Values

MODEL_TEMPLATE: Final = "pydantic/model.py.j2"
ENUM_TEMPLATE: Final = "pydantic/enum.py.j2"
ALIAS_TEMPLATE: Final = "pydantic/alias.py.j2"
_WRITABLE: Final = frozenset({"table", "partitioned table"})


class Module(Struct, frozen=True, kw_only=True):
    """One module of a schema's package, and the names that the package's index takes from it."""

    name: str
    exports: tuple[str, ...]
    template: str
    context: dict[str, Any]


class Shape(Struct, frozen=True, kw_only=True):
    """One class of a module."""

    name: str
    base: str
    doc: str
    forms: tuple[Form, ...]


def modules(schema: Schema, values: Values) -> Iterator[Module]:
    """Plan the modules of a schema, sorted by name. Partitions are seen through their parent."""
    relations = [relation for relation in schema.relations if not relation.partition_of]
    made = [
        *(_relation(schema, relation, values) for relation in relations),
        *(_enum(schema, enum) for enum in schema.enums),
        *(_domain(schema, domain, values) for domain in schema.domains),
        *(_composite(schema, composite, values) for composite in schema.composites),
    ]
    yield from sorted(made, key=lambda module: module.name)


def support_context() -> dict[str, Any]:
    """What the support module is filled with: the JSON Schema of each alias, as on the wire."""
    schemas = {PYDANTIC[kind]: schema for kind, schema in JSON_SCHEMA.items() if schema}
    patterns = {name: _pattern(schema) for name, schema in schemas.items() if _pattern(schema)}
    return {"schemas": dict(sorted(schemas.items())), "patterns": dict(sorted(patterns.items()))}


def _pattern(schema: Mapping[str, Any]) -> str:
    alternatives = schema.get("anyOf", [schema])
    return next((part["pattern"] for part in alternatives if "pattern" in part), "")


# ---- relations ----


def _relation(schema: Schema, relation: Relation, values: Values) -> Module:
    label = f"{schema.name}.{relation.name}"
    found = values.of_relation(schema.name, relation)
    shapes = [_row(schema, relation, label, values, found)]
    if relation.kind in _WRITABLE:
        shapes += [
            _insert(relation, label, values, found),
            _update(relation, label, values, found),
        ]
    return _model_module(relation.name, f"{relation.kind} {label}", found.values(), shapes)


def _row(
    schema: Schema, relation: Relation, label: str, values: Values, found: dict[str, Value]
) -> Shape:
    return Shape(
        name=names.row_class(relation.name, names.ROW),
        base="_RowModel",
        doc=py_docstring(describe(relation.comment).text or f"A row of {label}."),
        forms=tuple(
            row_form(
                column,
                found[column.name],
                null=values.holds_null(schema.name, relation, column),
            )
            for column in relation.columns
        ),
    )


def _insert(relation: Relation, label: str, values: Values, found: dict[str, Value]) -> Shape:
    return Shape(
        name=names.row_class(relation.name, names.INSERT),
        base="_WriteModel",
        doc=py_docstring(f"What INSERT takes for {label}; what is left out gets its default."),
        forms=tuple(
            insert_form(
                column,
                found[column.name],
                null=takes_null(column, values.domains),
                optional=omittable(column, values.domains),
            )
            for column in relation.columns
            if writable(column)
        ),
    )


def _update(relation: Relation, label: str, values: Values, found: dict[str, Value]) -> Shape:
    return Shape(
        name=names.row_class(relation.name, names.UPDATE),
        base="_WriteModel",
        doc=py_docstring(f"What UPDATE takes for {label}; what is left out stays as it is."),
        forms=tuple(
            update_form(column, found[column.name], null=takes_null(column, values.domains))
            for column in relation.columns
            if writable(column)
        ),
    )


# ---- types ----


def _composite(schema: Schema, composite: Composite, values: Values) -> Module:
    label = f"{schema.name}.{composite.name}"
    found = values.of_composite(schema.name, composite)
    shape = Shape(
        name=names.type_class(composite.name),
        base="_CompositeModel",
        doc=py_docstring(describe(composite.comment).text or f"A value of {label}."),
        forms=tuple(
            attribute_form(attribute, found[attribute.name]) for attribute in composite.attributes
        ),
    )
    return _model_module(composite.name, f"composite type {label}", found.values(), [shape])


def _enum(schema: Schema, enum: Enum) -> Module:
    label = f"{schema.name}.{enum.name}"
    if not enum.labels:
        return _alias_module(enum, f"enum {label} without labels", NOTHING)
    class_name = names.type_class(enum.name)
    return Module(
        name=names.module_name(enum.name),
        exports=(class_name,),
        template=ENUM_TEMPLATE,
        context={
            "header": _header(f"enum {label}"),
            "name": class_name,
            "doc": py_docstring(describe(enum.comment).text or f"The labels of {label}."),
            "definition": {
                "type": "string",
                "enum": list(enum.labels),
                "x-enum-varnames": [names.member_name(label) for label in enum.labels],
            },
        },
    )


def _domain(schema: Schema, domain: Domain, values: Values) -> Module:
    value = values.of_domain(schema.name, domain)
    label = f"domain {schema.name}.{domain.name} over {domain.base.sql}"
    return _alias_module(domain, label, value, domain.checks)


def _alias_module(
    of: Domain | Enum, label: str, value: Value, checks: tuple[Check, ...] = ()
) -> Module:
    class_name = names.type_class(of.name)
    around = value.around
    said = [describe(of.comment).text, label, *(f"CHECK ({check.expression})" for check in checks)]
    used = [value.hint, helper("TypeAlias"), *map(helper, around.helpers)]
    return Module(
        name=names.module_name(of.name),
        exports=(class_name,),
        template=ALIAS_TEMPLATE,
        context={
            "header": _header(label),
            "name": class_name,
            "doc": py_docstring("\n\n".join(filter(None, said))),
            "imports": _imports(used),
            "annotation": f"{around.before}{value.hint.alias}{around.after}",
        },
    )


# ---- what they share ----


def _model_module(of: str, label: str, values: Iterable[Value], shapes: list[Shape]) -> Module:
    used = [name for shape in shapes for form in shape.forms for name in form.around.helpers]
    bases = [support(shape.base.removeprefix("_")) for shape in shapes]
    hints = [value.hint for value in values]
    return Module(
        name=names.module_name(of),
        exports=tuple(shape.name for shape in shapes),
        template=MODEL_TEMPLATE,
        context={
            "header": _header(label),
            "imports": _imports([*bases, *hints, *map(helper, used)]),
            "shapes": [_class(shape) for shape in shapes],
            "hints": sorted({hint.alias for hint in hints}),
        },
    )


def _class(shape: Shape) -> dict[str, Any]:
    fields = [
        {
            "name": form.name,
            "before": form.around.before,
            "hint": form.hint,
            "after": form.around.after,
        }
        for form in shape.forms
    ]
    return {"name": shape.name, "base": shape.base, "doc": shape.doc, "fields": fields}


def _imports(imports: Iterable[Import]) -> list[list[dict[str, Any]]]:
    """Group imports as is usual: the standard library, other packages, this package."""
    by_module: dict[str, list[Import]] = {}
    for imported in sorted(set(imports)):
        by_module.setdefault(imported.module, []).append(imported)
    groups: list[list[dict[str, Any]]] = [[], [], []]
    for module, entries in by_module.items():
        rank = 2 if module.startswith(".") else 0 if module == "typing" else 1
        aliased = [f"{entry.name} as {entry.alias}" for entry in entries]
        groups[rank].append({"module": module, "names": aliased})
    return [group for group in groups if group]


def _header(label: str) -> str:
    return visible(one_line(label))


def index_context(label: str, made: Iterable[Module]) -> dict[str, Any]:
    """Fill a schema's index: its modules, and the names that each exports."""
    return {
        "header": _header(f"schema {label}"),
        "doc": py_docstring(f"Schema {label}. A module is loaded when one of its names is used."),
        "modules": [{"name": module.name, "exports": sorted(module.exports)} for module in made],
    }
