"""A project: its settings, the targets there are, what people say about the database, and their queries."""

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
from generator.model.queries import Query, decode_query
from generator.plan import Target
from generator.targets import load_targets
from generator.tree import Roots

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


class Project(Struct, frozen=True, kw_only=True):
    """The settings, the targets there are, what people say about the database, and the named queries, by name."""

    config: Config
    targets: Mapping[str, Target]
    annotations: Annotations = Annotations()
    queries: tuple[Query, ...] = ()

    @property
    def roots(self) -> Roots:
        """The folders to write to."""
        return Roots(out=self.config.out, docs=self.config.docs_dir)


def open_project(
    folder: Path, file: Path | None = None, overrides: Mapping[str, object] | None = None
) -> Project:
    """The project of a folder. ``overrides`` are fields of Config that the command line set.

    Raises ConfigError for a setting, an option of a target, a setting of lint, an annotation, a named
    query or a foreign target that is wrong.
    """
    targets = load_targets()
    found = settings.load(folder, file, targets, _options(targets))
    config = replace(found, **(overrides or {}))
    if config.out.resolve() == config.docs_dir.resolve():
        raise ConfigError(f"out and docs_dir are the same folder, {config.out}; choose two")
    if config.templates is not None:
        _refuse_idle_templates(config.templates)
    wanted(config.targets, targets)
    for name in config.tables:
        settings.decode_table(config, name, targets[name].OPTIONS)
    if config.lint:
        from generator import lint  # all its rules, which most commands can do without

        lint.refuse_mistakes(settings.decode_lint(config, lint.Options))
    return Project(
        config=config,
        targets=targets,
        annotations=_annotations(config.annotations),
        queries=_queries(config.queries),
    )


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


def _refuse_idle_templates(folder: Path) -> None:
    """Raise ConfigError for a template below a folder of ours that is none of ours, and that no other one names."""
    from generator.render import TEMPLATE_FOLDERS  # most projects have no templates

    if not folder.is_dir():
        raise ConfigError(f"templates: there is no folder {folder}")
    home = next(each for each in TEMPLATE_FOLDERS if each.is_dir())
    every = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.j2"))}
    for name, path in every.items():
        ours = home / name.partition("/")[0]
        if ours.is_dir() and not (home / name).is_file():
            others = (disk.read_file(each) or b"" for each in every.values() if each != path)
            if not any(name.encode() in text for text in others):
                near = difflib.get_close_matches(
                    path.name, [each.name for each in ours.glob("*.j2")]
                )
                meant = f"; did you mean {near[0]}?" if near else ""
                raise ConfigError(f"templates: {path} takes the place of no template{meant}")


def _annotations(path: Path | None) -> Annotations:
    if path is None:
        return Annotations()
    data = disk.read_file(path)
    if data is None:
        raise ConfigError(f"annotations: there is no file {path}")
    return decode_annotations(data, source=str(path))


def _queries(folder: Path | None) -> tuple[Query, ...]:
    """The queries of a folder, a file of SQL each, in the order of their names."""
    if folder is None:
        return ()
    if not folder.is_dir():
        raise ConfigError(f"queries: there is no folder {folder}")
    if deeper := next(iter(sorted(folder.glob("*/**/*.sql"))), None):
        raise ConfigError(f"queries: {deeper} isn't read: move it into {folder} itself")
    return tuple(
        decode_query(disk.read_file(path) or b"", name=path.stem, source=str(path))
        for path in sorted(folder.glob("*.sql"), key=lambda path: path.stem)
    )
