"""pydantic: a package of models, a module with three classes for each table.

The classes are written by datamodel-code-generator, which gets a definition per table and a
template of ours that makes Row, Insert and Update of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.plan import Artifact, Inputs
from generator.targets.pydantic import engine, names
from generator.targets.pydantic.codec import codec_context
from generator.targets.pydantic.modules import index_context, modules, support_context

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME: Final = "pydantic"
SUMMARY: Final = "pydantic models of rows, inserts and updates, a module per table"

_ROOT: Final = "models"


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nothing can be set: imports inside the package are relative, so it may be moved whole."""


OPTIONS: Final = Options


def plan(inputs: Inputs, _options: Options) -> Iterator[Artifact]:
    """Plan the package: its index, the support module, and for each schema an index and modules."""
    packages = []
    artifacts = []
    for schema in inputs.database.schemas:
        package = names.module_name(schema.name)
        made = list(modules(inputs.database, schema))
        if not made:
            continue
        packages.append(package)
        index = index_context(schema.name, made)
        artifacts.append(_artifact(f"{package}/__init__.py", "pydantic/schema.py.j2", index))
        artifacts += [
            _artifact(f"{package}/{module.name}.py", module.template, module.context)
            for module in made
        ]
    yield _artifact("__init__.py", "pydantic/index.py.j2", {"packages": sorted(packages)})
    support = f"{names.SUPPORT_MODULE}.py"
    yield _artifact(support, "pydantic/types.py.j2", support_context())
    codec = f"{names.CODEC_MODULE}.py"
    yield _artifact(codec, "pydantic/codec.py.j2", codec_context(inputs.database))
    yield Artifact(path=f"{_ROOT}/py.typed", context={}, make=_empty)
    yield from artifacts


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
