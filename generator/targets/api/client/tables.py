"""What the modules of the client declare, as values that the templates lay out.

Names in a module can't meet: its types end in Table, Where or References, after a name that is the
relation's alone, and other modules are reached through a namespace, ``client`` or ``_schema``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator import naming
from generator.escape import one_line, ts_string
from generator.model.annotations import describe
from generator.targets.typescript import names
from generator.targets.typescript.declarations import Import

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.types import QualifiedName
    from generator.targets.api.resources import Resource, Verb

# The member of a client that is no schema's.
_REQUEST: Final = "request"
_OPERATIONS: Final[Mapping[Verb, str]] = {
    "list": "client.Lists<{row}, {where}, {order}, {leads}>",
    "get": "client.Gets<{row}, {key}, {leads}>",
    "create": "client.Creates<{insert}, {created}>",
    "update": "client.Updates<{row}, {key}, {update}>",
    "upsert": "client.Upserts<{row}, {key}, {insert}>",
    "delete": "client.Deletes<{key}>",
}


def index_context(schemas: Iterable[str]) -> dict[str, Any]:
    """What the index lays out: the schemas that have relations."""
    return {
        "schemas": [
            {
                "namespace": names.import_name(schema),
                "path": f"./tables/{names.module_name(schema)}.js",
                "member": _member(schema),
            }
            for schema in schemas
        ]
    }


def schema_context(schema: str, resources: Iterable[Resource]) -> dict[str, Any]:
    """What the module of a schema lays out: its relations, and the modules of types it needs."""
    shown = list(resources)
    needed = {schema}.union(
        reference.target.schema for resource in shown for reference in resource.references
    )
    return {
        "schema": schema,
        "imports": [
            Import(name=names.import_name(each), path=f"../types/{names.module_name(each)}.js")
            for each in sorted(needed)
        ],
        "relations": [_relation(resource) for resource in shown],
    }


def _member(schema: str) -> str:
    member = naming.camel_case(schema)
    return f"{member}_x{naming.name_hash(schema)}" if member == _REQUEST else member


def _relation(resource: Resource) -> dict[str, Any]:
    name = naming.pascal_case(resource.name.name)
    filters = _operators(resource)
    where, leads = f"{name}Where", f"{name}References"
    row = _shape(resource.name, "Row")
    types = {
        "row": row,
        "insert": _shape(resource.name, "Insert"),
        "update": _shape(resource.name, "Update"),
        "key": _key(resource),
        "created": f"client.Tagged<{row}>" if resource.key else f"{{ readonly row: {row} }}",
        "where": where if filters else "client.NoFilters",
        "order": f"client.Order<{_union(resource.sortable)}>" if resource.sortable else "never",
        "leads": leads if resource.references else "client.NoReferences",
    }
    return {
        "table": f"{name}Table",
        "member": naming.camel_case(resource.name.name),
        "where": where,
        "leads": leads,
        "row": row,
        "doc": _doc(resource),
        "filters": [{"column": each, "operators": found} for each, found in filters.items()],
        "references": [
            {"name": each.name, "row": _shape(each.target, "Row")} for each in resource.references
        ],
        "operations": [_OPERATIONS[verb].format_map(types) for verb in resource.verbs],
        "path": resource.path,
        "key": [column.name for column in resource.key],
        "verbs": resource.verbs,
    }


def _shape(name: QualifiedName, shape: names.Shape) -> str:
    return f"{names.import_name(name.schema)}.{names.shape_name(name.name, shape)}"


def _key(resource: Resource) -> str:
    """The type of what addresses a row: the one column's, or an object of all of them."""
    kind = "Value" if len(resource.key) == 1 else "Key"
    columns = _union(column.name for column in resource.key)
    return f"client.{kind}<{_shape(resource.name, 'Row')}, {columns}>"


def _union(columns: Iterable[str]) -> str:
    return " | ".join(map(ts_string, columns))


def _operators(resource: Resource) -> dict[str, list[str]]:
    """The operators by column, whatever index serves them."""
    found: dict[str, list[str]] = {}
    for each in resource.filters:
        found.setdefault(each.column, []).extend(each.operators)
    return found


def _doc(resource: Resource) -> str:
    said = one_line(describe(resource.relation.comment).text)
    kind = f"{resource.relation.kind} {one_line(resource.name.sql)}"
    return f"{said} ({kind})" if said else kind
