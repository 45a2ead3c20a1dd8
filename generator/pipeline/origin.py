"""What files are made from: the model, and all else that a run is given, as digests."""

from __future__ import annotations

import importlib.metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from generator import __version__, disk
from generator.pipeline.explaining import PLANS_PLACE
from generator.targets import dictionary
from generator.tree import Origin, short_hash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.pipeline.project import Project

# Their output shows in files: datamodel-code-generator's models, as ruff lays them out, for one.
_TOOLS: Final = ("datamodel-code-generator", "mermaid-py", "ruff")


def origin(project: Project, model: bytes) -> Origin:
    """The origin of what this project makes of a model, given as the bytes of model.json.

    Line ends don't count: a checkout may have CRLF.
    """
    config = project.config
    settings = {
        "schemas": config.schemas,
        "exclude": config.exclude,
        "tables": config.tables,
        "targets": config.targets,
        "title": config.title,
        "lint": _lint(project),
    }
    tools = [__version__, *(importlib.metadata.version(tool) for tool in _TOOLS)]
    return Origin(
        model=short_hash(model.replace(b"\r\n", b"\n")),
        settings=short_hash(msgspec.json.encode(settings, order="deterministic")),
        annotations=short_hash(msgspec.json.encode(project.annotations)),
        templates=short_hash(msgspec.json.encode(dict(_templates(config.templates)))),
        tools=short_hash(msgspec.json.encode(tools)),
        queries=_queries(project),
    )


def _lint(project: Project) -> object:
    """What decides on the findings that pages tell; where the baseline lies is no part of it."""
    config = project.config
    if dictionary.NAME not in (config.targets or project.targets):
        return None
    rest = {key: value for key, value in config.lint.items() if key != "baseline"}
    place = config.lint.get("baseline")
    accepted = disk.read_file(Path(place)) if isinstance(place, str) and place else None
    return rest, short_hash((accepted or b"").replace(b"\r\n", b"\n"))


def _queries(project: Project) -> str:
    """Of the named queries and their plans, which pages show; nothing where there are none."""
    if not project.queries or dictionary.NAME not in (project.config.targets or project.targets):
        return ""
    plans = disk.read_file(project.roots.path(PLANS_PLACE)) or b""
    return short_hash(msgspec.json.encode([project.queries, plans.replace(b"\r\n", b"\n")]))


def _templates(folder: Path | None) -> Iterator[tuple[str, str]]:
    if folder is None:
        return
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), short_hash(path.read_bytes())
