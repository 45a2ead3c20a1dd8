"""TypeScript: one module of types per schema, and an index over them.

What a type says is true for one *wire*, the way in which the rows are read: see ``typemap``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.errors import ConfigError
from generator.plan import Artifact, Inputs
from generator.targets.typescript import names
from generator.targets.typescript.shapes import modules
from generator.typemap.kinds import Wire
from generator.typemap.typescript import TypeScriptNumber, typescript_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.targets.typescript.declarations import Module

NAME: Final = "typescript"
SUMMARY: Final = "TypeScript interfaces of rows, inserts and updates, a module per schema"

_WIRES: Final = {
    "api": "the JSON of the server that pgscribe generates",
    "postgrest": "the JSON of PostgREST (to_jsonb)",
    "node-postgres": "what node-postgres returns with its default type parsers",
}


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the rows are read.

    ``int8`` and ``numeric`` are None for what the wire does by itself: text, which loses no digit,
    on every wire but PostgREST's, which sends JSON numbers.
    """

    wire: Wire = "api"
    int8: TypeScriptNumber | None = None
    numeric: TypeScriptNumber | None = None


OPTIONS: Final = Options


def plan(inputs: Inputs, options: Options) -> Iterator[Artifact]:
    """The index, the support module and a module per schema; ConfigError for an impossible wire."""
    if options.wire == "postgrest" and "string" in (options.int8, options.numeric):
        raise ConfigError(
            'typescript: PostgREST sends int8 and numeric as JSON numbers; with wire = "postgrest"'
            ' leave out int8 and numeric = "string"'
        )
    types = typescript_types(options.wire, int8=options.int8, numeric=options.numeric)
    made = list(modules(inputs.database, inputs.annotations, types))
    common = {"wire": options.wire, "reader": _WIRES[options.wire]}
    yield _artifact(names.SUPPORT_MODULE, "support", common)
    yield _artifact(
        names.INDEX_MODULE, "index", {**common, "schemas": [_entry(module) for module in made]}
    )
    for module in made:
        yield _artifact(names.module_name(module.schema), "schema", {**common, "module": module})


def _artifact(module: str, template: str, context: dict[str, Any]) -> Artifact:
    return Artifact(
        path=f"typescript/{module}.ts", template=f"typescript/{template}.ts.j2", context=context
    )


class _Shown(Struct, frozen=True, kw_only=True):
    """The names of a relation's shapes; empty for those that it lacks."""

    relation: str
    row: str
    insert: str
    update: str
    relations: str


class _Entry(Struct, frozen=True, kw_only=True):
    """A schema as the index shows it."""

    schema: str
    export: str
    namespace: str
    path: str
    relations: tuple[_Shown, ...]


def _entry(module: Module) -> _Entry:
    return _Entry(
        schema=module.schema,
        export=names.export_name(module.schema),
        namespace=names.import_name(module.schema),
        path=names.module_path(names.module_name(module.schema)),
        relations=tuple(
            _Shown(
                relation=shapes.relation,
                row=shapes.row.name,
                insert=shapes.insert.name if shapes.insert else "",
                update=shapes.update,
                relations=shapes.relations,
            )
            for shapes in module.relations
        ),
    )
