"""The files of the package: its index, the modules of support, and for each schema an index and modules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.plan import Artifact, Inputs
from generator.targets.pydantic import engine, names
from generator.targets.pydantic.database import database_context
from generator.targets.pydantic.modules import index_context, modules, support_context
from generator.targets.pydantic.overrides import Overrides
from generator.targets.pydantic.values import Values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.targets.pydantic import Options

_ROOT: Final = "models"


def artifacts(inputs: Inputs, options: Options) -> Iterator[Artifact]:
    """Plan the package: its index, modules of support, and for each schema an index and modules.

    Raises ConfigError for an override of what the database doesn't have.
    """
    overrides = Overrides(inputs.database, options.types, options.columns)
    values = Values(inputs.database, overrides)
    packages = []
    artifacts = []
    for schema in inputs.database.schemas:
        package = names.module_name(schema.name)
        made = list(modules(schema, values))
        if not made:
            continue
        packages.append(package)
        index = index_context(schema.name, made)
        artifacts += [
            _artifact(f"{package}/__init__.{kind}", f"pydantic/schema.{kind}.j2", index)
            for kind in ("py", "pyi")
        ]
        artifacts += [
            _artifact(f"{package}/{module.name}.py", module.template, module.context)
            for module in made
        ]
    yield _artifact("__init__.py", "pydantic/index.py.j2", {"packages": sorted(packages)})
    yield from _support(inputs)
    yield Artifact(path=f"{_ROOT}/py.typed", context={}, make=_empty)
    yield from artifacts


def _support(inputs: Inputs) -> Iterator[Artifact]:
    """Plan the modules that the models and their readers import; one of them names the database's types."""
    for module, template, context in (
        (names.SUPPORT_MODULE, "types", support_context()),
        (names.LIMITS_MODULE, "limits", {}),
        (names.CODEC_MODULE, "codec", {}),
        (names.DATABASE_MODULE, "database", database_context(inputs.database)),
    ):
        yield _artifact(f"{module}.py", f"pydantic/{template}.py.j2", context)


def _artifact(path: str, template: str, context: Mapping[str, Any]) -> Artifact:
    return Artifact(
        path=f"{_ROOT}/{path}",
        template=template,
        # The function that makes them is one, and it gets contexts alone.
        context={**context, "template": template},
        make_many=engine.make_many,
        tools=engine.TOOLS,
    )


def _empty(_context: Mapping[str, Any]) -> bytes:
    return b""
