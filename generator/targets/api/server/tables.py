"""The module of one relation: what the server does with it, and with which of the models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.escape import one_line, py_docstring
from generator.targets.api.filters import OPERATORS
from generator.targets.api.paging import ties
from generator.targets.api.server.wire import word_for
from generator.targets.pydantic import names
from generator.targets.pydantic.forms import Import, Value, helper

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.types import QualifiedName, TypeRef
    from generator.targets.api.resources import Resource
    from generator.targets.pydantic.values import Values
    from generator.typemap.kinds import Types

_MODELS: Final = "...models"
_RESOURCE: Final = "...resource"


def module_path(name: QualifiedName) -> str:
    """The module of a relation below ``tables``, with a dot between its parts."""
    return f"{names.module_name(name.schema)}.{names.module_name(name.name)}"


def table_context(resource: Resource, types: Types, values: Values) -> dict[str, Any]:
    """What the template of a relation's module lays out."""
    used: set[Import] = {Import(_RESOURCE, "Resource", "Resource")}

    def spelled(ref: TypeRef) -> str:
        value = values.of_type(resource.name.schema, ref)
        used.update(_imports(value, resource.name.schema))
        return f"{value.around.before}{value.hint.alias}{value.around.after}"

    def model(shape: str, *verbs: str) -> str:
        if not set(verbs) & set(resource.verbs):
            return ""
        cls = names.row_class(resource.name.name, shape)
        module = f"{_MODELS}.{module_path(resource.name)}"
        used.add(Import(module, cls, cls))
        return cls

    columns = {column.name: column for column in resource.columns}
    order = ties(resource, types)
    context = {
        "doc": py_docstring(f"{resource.relation.kind} {one_line(resource.name.sql)}"),
        "resource": {"path": resource.path, "name": resource.name},
        "row": model(names.ROW, "list"),
        "insert": model(names.INSERT, "create", "upsert"),
        "update": model(names.UPDATE, "update"),
        "columns": [(name, word_for(each.type, types)) for name, each in columns.items()],
        "nullable": [
            name
            for name, each in columns.items()
            if types.holds_null(resource.name.schema, resource.relation, each)
        ],
        "writable": [column.name for column in resource.writable_columns],
        "key": [(column.name, spelled(column.type)) for column in resource.key],
        "verbs": resource.verbs,
        "filters": [
            {"column": name, "operators": operators, "type": spelled(columns[name].type)}
            for name, operators in _filters(resource)
        ],
        "sortable": resource.sortable,
        "ties": order.columns,
        "as_text": order.as_text,
        "total": order.total,
        "references": [
            {
                "name": each.name,
                "columns": each.columns,
                "schema": each.target.schema,
                "table": each.target.name,
                "target_columns": each.target_columns,
            }
            for each in resource.references
        ],
    }
    if context["filters"]:
        used.add(Import(_RESOURCE, "Filter", "Filter"))
    if context["references"]:
        used.add(Import(_RESOURCE, "Reference", "Reference"))
    return {**context, "imports": _lines(used)}


def _filters(resource: Resource) -> Iterator[tuple[str, list[str]]]:
    """The operators by column, whatever index serves them."""
    found: dict[str, set[str]] = {}
    for each in resource.filters:
        found.setdefault(each.column, set()).update(each.operators)
    order = list(dict.fromkeys(name for known in OPERATORS.values() for name in known))
    for column, operators in found.items():
        yield column, sorted(operators, key=order.index)


def _imports(value: Value, schema: str) -> Iterator[Import]:
    """What a type is made of, as seen from the relation's module."""
    package = names.module_name(schema)
    for each in (value.hint, *map(helper, value.around.helpers)):
        if each.module.startswith(".."):
            module = f"{_MODELS}.{each.module[2:]}"
        elif each.module.startswith("."):
            module = f"{_MODELS}.{package}{each.module}"
        else:
            module = each.module
        yield Import(module, each.name, each.alias)


def _lines(used: Iterable[Import]) -> dict[str, list[str]]:
    """Lines that import them: from other packages, and from this one."""
    by_module: dict[str, list[str]] = {}
    for each in sorted(used):
        same = each.alias == each.name
        by_module.setdefault(each.module, []).append(
            each.name if same else f"{each.name} as {each.alias}"
        )
    lines = {
        module: f"from {module} import {', '.join(parts)}" for module, parts in by_module.items()
    }
    here = [line for module, line in lines.items() if module.startswith(".")]
    return {"elsewhere": [line for line in lines.values() if line not in here], "here": here}
