"""A project: its settings, the targets there are, and what people say about the database."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import fields, replace

from generator import config as settings
from generator import disk
from generator.config import Config
from generator.errors import ConfigError
from generator.model.annotations import Annotations, decode_annotations
from generator.plan import Target
from generator.targets import load_targets
from generator.tree import Roots

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


class Project(Struct, frozen=True, kw_only=True):
    """The settings, the targets there are, and what people say about the database."""

    config: Config
    targets: Mapping[str, Target]
    annotations: Annotations = Annotations()

    @property
    def roots(self) -> Roots:
        """The folders to write to."""
        return Roots(out=self.config.out, docs=self.config.docs_dir)


def open_project(
    folder: Path, file: Path | None = None, overrides: Mapping[str, object] | None = None
) -> Project:
    """The project of a folder. ``overrides`` are fields of Config that the command line set.

    Raises ConfigError for a setting, an option of a target, an annotation or a foreign target that
    is wrong.
    """
    targets = load_targets()
    found = settings.load(folder, file, targets, _options(targets))
    config = replace(found, **(overrides or {}))
    if config.out.resolve() == config.docs_dir.resolve():
        raise ConfigError(f"out and docs_dir are the same folder, {config.out}; choose two")
    if config.templates is not None and not config.templates.is_dir():
        raise ConfigError(f"templates: there is no folder {config.templates}")
    wanted(config.targets, targets)
    for name in config.tables:
        settings.decode_table(config, name, targets[name].OPTIONS)
    return Project(config=config, targets=targets, annotations=_annotations(config.annotations))


def wanted(names: Collection[str], targets: Mapping[str, Target]) -> dict[str, Target]:
    """The targets of these names, in alphabetical order. Raises ConfigError for an unknown name."""
    for name in names:
        if name not in targets:
            close = difflib.get_close_matches(name, targets, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(targets)}"
            raise ConfigError(f"there is no target {name!r}; {hint}")
    return {name: target for name, target in targets.items() if name in names}


def _options(targets: Mapping[str, Target]) -> dict[str, list[str]]:
    """The keys of the targets' tables, with the targets that have them."""
    found: dict[str, list[str]] = {}
    for name, target in targets.items():
        for field in fields(target.OPTIONS):
            found.setdefault(field.encode_name, []).append(name)
    return found


def _annotations(path: Path | None) -> Annotations:
    if path is None:
        return Annotations()
    data = disk.read_file(path)
    if data is None:
        raise ConfigError(f"annotations: there is no file {path}")
    return decode_annotations(data, source=str(path))
