"""The generated code of each relation, for its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator import config as settings
from generator.render import render
from generator.targets import pydantic, typescript

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.pipeline.project import Project
    from generator.plan import Artifact, Inputs


def snippets(
    project: Project, inputs: Inputs, planned: Mapping[str, Sequence[Artifact]]
) -> dict[str, list[dict[str, str]]]:
    """By relation (``QualifiedName.sql``), code of the targets that the project makes.

    TypeScript is rendered by the macro that its modules are made of, so the two can't disagree. Models are told by
    their file: to write them takes another process, and the site's build shows the file itself.
    """
    wanted = project.config.targets or project.targets
    found: dict[str, list[dict[str, str]]] = {}
    if typescript.NAME in wanted:
        for name, code in _typescript(project, inputs, planned.get(typescript.NAME)).items():
            said = {"title": "TypeScript", "language": "ts", "code": code}
            found.setdefault(name, []).append(said)
    if pydantic.NAME in wanted:
        for name, path in pydantic.module_map(inputs.database).items():
            said = {"title": "Python", "language": "python", "source": path}
            found.setdefault(name, []).append(said)
    return found


def _typescript(
    project: Project, inputs: Inputs, planned: Sequence[Artifact] | None
) -> dict[str, str]:
    options = settings.decode_table(project.config, typescript.NAME, typescript.OPTIONS)
    shown: dict[str, Any] = typescript.relations(planned or typescript.plan(inputs, options))
    made = render({typescript.NAME: shown.values()}, overrides=project.config.templates)
    texts = {path: file.data.decode() for (_, path), file in made.items()}
    return {name: texts[artifact.path].strip("\n") for name, artifact in shown.items()}
