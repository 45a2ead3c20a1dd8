"""The files of the package: its index, the modules of support, and for each schema an index and modules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.model.relations import all_relations
from generator.model.types import QualifiedName
from generator.plan import Artifact
from generator.targets.pydantic import engine, names
from generator.targets.pydantic.database import database_context
from generator.targets.pydantic.modules import index_context, modules, support_context
from generator.targets.pydantic.overrides import Overrides
from generator.targets.pydantic.values import Values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Database
    from generator.targets.pydantic import Options

ROOT: Final = "models"


def artifacts(database: Database, options: Options, root: str = ROOT) -> Iterator[Artifact]:
    """Plan the package: its index, modules of support, and for each schema an index and modules.

    ``root`` is its folder. Raises ConfigError for an override of what the database doesn't have.
    """
    overrides = Overrides(database, options.types, options.columns)
    values = Values(database, overrides)
    packages = []
    artifacts = []
    for schema in database.schemas:
        package = names.module_name(schema.name)
        made = list(modules(schema, values))
        if not made:
            continue
        packages.append(package)
        index = index_context(schema.name, made)
        artifacts += [
            _artifact(root, f"{package}/__init__.{kind}", f"pydantic/schema.{kind}.j2", index)
            for kind in ("py", "pyi")
        ]
        artifacts += [
            _artifact(root, f"{package}/{module.name}.py", module.template, module.context)
            for module in made
        ]
    yield _artifact(root, "__init__.py", "pydantic/index.py.j2", {"packages": sorted(packages)})
    yield from _support(database, root)
    yield Artifact(path=f"{root}/py.typed", context={}, make=_empty)
    yield from artifacts


def module_map(database: Database, root: str = ROOT) -> dict[str, str]:
    """The file of each relation's models, by ``QualifiedName.sql``. Partitions are seen through their parent."""
    return {
        QualifiedName(
            schema=schema.name, name=relation.name
        ).sql: f"{root}/{names.module_name(schema.name)}/{names.module_name(relation.name)}.py"
        for schema, relation in all_relations(database)
        if not relation.partition_of
    }


def _support(database: Database, root: str) -> Iterator[Artifact]:
    """Plan the modules that the models and their readers import; one of them names the database's types."""
    for module, template, context in (
        (names.SUPPORT_MODULE, "types", support_context()),
        (names.LIMITS_MODULE, "limits", {}),
        (names.CODEC_MODULE, "codec", {}),
        (names.DATABASE_MODULE, "database", database_context(database)),
    ):
        yield _artifact(root, f"{module}.py", f"pydantic/{template}.py.j2", context)


def _artifact(root: str, path: str, template: str, context: Mapping[str, Any]) -> Artifact:
    return Artifact(
        path=f"{root}/{path}",
        template=template,
        # The function that makes them is one, and it gets contexts alone.
        context={**context, "template": template},
        make_many=engine.make_many,
        tools=engine.TOOLS,
    )


def _empty(_context: Mapping[str, Any]) -> bytes:
    return b""
