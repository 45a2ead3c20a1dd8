"""The files of the target: the support module, the index and a module per schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.model.types import QualifiedName
from generator.plan import Artifact, Inputs
from generator.targets.typescript import names
from generator.targets.typescript.options import Options, refuse_impossible
from generator.targets.typescript.shapes import modules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.targets.typescript.declarations import Module, Shapes

_WIRES: Final = {
    "api": "the JSON of the server that pgscribe generates",
    "postgrest": "the JSON of PostgREST (to_jsonb)",
    "node-postgres": "what node-postgres returns with its default type parsers",
}
_PARSERS: Final = ("int8", "numeric", "dates")


def artifacts(inputs: Inputs, options: Options, root: str = "typescript") -> Iterator[Artifact]:
    """The support module, the index and a module per schema, in the folder ``root``.

    Raises ConfigError for an option that the wire can't hold, and for an override of what isn't
    there.
    """
    refuse_impossible(options)
    made = list(modules(inputs.database, inputs.annotations, options))
    common = {"wire": options.wire, "reader": _reader(options)}
    yield _artifact(root, names.SUPPORT_MODULE, "support", common)
    yield _artifact(
        root,
        names.INDEX_MODULE,
        "index",
        {**common, "schemas": [_entry(module) for module in made]},
    )
    for module in made:
        yield _artifact(
            root, names.module_name(module.schema), "schema", {**common, "module": module}
        )


def relations(artifacts: Iterable[Artifact]) -> dict[str, Artifact]:
    """Each relation of these modules as an artifact of its own, by ``QualifiedName.sql``."""
    modules = [each.context["module"] for each in artifacts if "module" in each.context]
    shown = [(module.schema, shapes) for module in modules for shapes in module.relations]
    return {
        QualifiedName(schema=schema, name=shapes.relation).sql: Artifact(
            path=f"{number}.ts", template="typescript/relation.ts.j2", context={"shapes": shapes}
        )
        for number, (schema, shapes) in enumerate(shown)
    }


def _reader(options: Options) -> str:
    """How the rows are read, in words."""
    chosen = {name: getattr(options, name) for name in _PARSERS}
    said = [f"{name} as {value}" for name, value in chosen.items() if value]
    renamed = ["columns in camel case"] if options.case == "camel" else []
    return ", ".join([_WIRES[options.wire], *said, *renamed])


def _artifact(root: str, module: str, template: str, context: dict[str, Any]) -> Artifact:
    return Artifact(
        path=f"{root}/{module}.ts", template=f"typescript/{template}.ts.j2", context=context
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
    tables: tuple[_Shown, ...]
    views: tuple[_Shown, ...]
    functions: bool


def _entry(module: Module) -> _Entry:
    return _Entry(
        schema=module.schema,
        export=names.export_name(module.schema),
        namespace=names.import_name(module.schema),
        path=names.module_path(names.module_name(module.schema)),
        tables=tuple(_shown(shapes) for shapes in module.relations if not shapes.view),
        views=tuple(_shown(shapes) for shapes in module.relations if shapes.view),
        functions=bool(module.functions),
    )


def _shown(shapes: Shapes) -> _Shown:
    return _Shown(
        relation=shapes.relation,
        row=shapes.row.name,
        insert=shapes.insert.name if shapes.insert else "",
        update=shapes.update,
        relations=shapes.relations,
    )
