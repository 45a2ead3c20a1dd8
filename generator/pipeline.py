"""The flows: what a command does, as functions that join the stages.

connection → Database → select → plan → render → Tree → write | check
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from msgspec import Struct
from msgspec.structs import asdict, replace

from generator import config as settings
from generator import disk
from generator.config import Config
from generator.disk import Roots, Written
from generator.drift.objects import differences
from generator.errors import ConfigError, PgscribeError
from generator.escape import json_document
from generator.model import codec
from generator.model.annotations import Annotations, decode_annotations
from generator.plan import Artifact, Inputs, Target
from generator.render import CODE_IS_ITS_VERSION, nothing_cached, render, toolchain_of
from generator.selection import select
from generator.targets import load_targets, openapi
from generator.tree import MANIFEST, Place

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from generator.model.catalog import Database
    from generator.render import Cached
    from generator.tree import Tree

DICTIONARY: Final = "dictionary"
"""The target that shows what others made."""

MODEL: Final = "model"
"""The name under which model.json stands among the targets; it always runs."""

DEMO: Final = Path(__file__).parent / "demo/thorbis"
"""The demo database: SQL files in the order of their names, annotations, named queries."""

MODEL_PLACE: Final[Place] = ("out", "model.json")


class Progress(Protocol):
    """How far a flow is; the command line shows it."""

    def stage(self, name: str, total: int = 0) -> None:
        """A stage begins, of ``total`` steps if that is known."""

    def advance(self, count: int = 1) -> None:
        """So many steps of the stage are done."""


class Silent:
    """Progress that nobody looks at."""

    def stage(self, name: str, total: int = 0) -> None:
        """Nothing to show."""

    def advance(self, count: int = 1) -> None:
        """Nothing to show."""


class Project(Struct, frozen=True, kw_only=True):
    """The settings, the targets there are, and what people say about the database."""

    config: Config
    targets: Mapping[str, Target]
    annotations: Annotations = Annotations()

    @property
    def roots(self) -> Roots:
        """The folders to write to."""
        return Roots(out=self.config.out, docs=self.config.docs_dir)


class Drift(Struct, frozen=True, kw_only=True):
    """The answers of a check; every part sorted, and empty when all is as it should be.

    ``schema``: how the database differs from model.json; None when no database was asked.
    ``edited``: files that differ from what was last written. ``stale``: files that aren't what
    model.json makes. ``toolchain``: files that another version of the generator, a template or a
    tool made; ``made_by`` is the version that wrote last.
    """

    schema: tuple[str, ...] | None = None
    edited: tuple[Place, ...] = ()
    stale: tuple[Place, ...] = ()
    missing: tuple[Place, ...] = ()
    orphaned: tuple[Place, ...] = ()
    toolchain: tuple[Place, ...] = ()
    made_by: str = ""

    def __bool__(self) -> bool:
        files = (self.edited, self.stale, self.missing, self.orphaned, self.toolchain)
        return bool(self.schema) or any(files)


def open_project(
    folder: Path, file: Path | None = None, overrides: Mapping[str, object] | None = None
) -> Project:
    """The project of a folder. ``overrides`` are fields of Config that the command line set.

    Raises ConfigError for a setting, an annotation or a foreign target that is wrong.
    """
    targets = load_targets()
    config = replace(settings.load(folder, file, targets), **(overrides or {}))
    if config.out.resolve() == config.docs_dir.resolve():
        raise ConfigError(f"out and docs_dir are the same folder, {config.out}; choose two")
    wanted(config.targets, targets)
    return Project(config=config, targets=targets, annotations=_annotations(config.annotations))


def read_database(dsn: str, config: Config, progress: Progress) -> Database:
    """The selected part of the database that ``dsn`` names. No error shows its password."""
    from generator.introspect import introspect

    progress.stage("reading the database")
    try:
        database = introspect(dsn)
    except PgscribeError as error:
        raise type(error)(settings.redact(str(error), [dsn])) from None
    selected = select(database, config.schemas, config.exclude)
    # Through the file and back: msgspec leaves out a default only if it is that very object, so an
    # equal model of another origin would give other keys.
    return codec.decode(codec.encode(selected))


def statistics(dsn: str) -> bytes:
    """Sizes and use of the tables that ``dsn`` names, as JSON. No error shows its password."""
    from generator.introspect import read_statistics

    try:
        return json_document([asdict(row) for row in read_statistics(dsn)])
    except PgscribeError as error:
        raise type(error)(settings.redact(str(error), [dsn])) from None


def read_model(path: Path, config: Config) -> Database:
    """The selected part of a saved model. Raises ModelError, ConfigError when there is none."""
    data = disk.read_file(path)
    if data is None:
        raise ConfigError(f"there is no {path}; make it with `pgscribe generate`")
    database = codec.decode(data, source=str(path))
    return select(database, config.schemas, config.exclude, strict=False)


def read_demo(config: Config, progress: Progress) -> Database:
    """Deploy the demo database on a server of our own, and read it. Raises EmbeddedUnavailable."""
    from generator import embedded

    progress.stage("starting a server")
    with embedded.start() as server:
        progress.stage("deploying the demo database")
        dsn = server.create_database(DEMO.name)
        server.run_sql_files(DEMO.name, sorted(DEMO.glob("*.sql")))
        return read_database(dsn, config, progress)


def write_model(project: Project, database: Database) -> bool:
    """Write output/model.json alone, and say whether it changed."""
    tree = render({MODEL: [_model_artifact(database)]})
    return bool(disk.write(tree, project.roots, ran={MODEL}).written)


def generate(
    project: Project, database: Database, only: Sequence[str] = (), progress: Progress | None = None
) -> Written:
    """Write the files of all targets, or of ``only`` those, and model.json.

    Raises ConfigError, RenderError and WriteError; nothing is written before all is rendered.
    """
    progress = progress or Silent()
    tree = make(project, database, only, progress, _cached(project))
    progress.stage("writing")
    # A target that was deselected for good loses its files; one that was only not named keeps them.
    return disk.write(tree, project.roots, ran={MODEL, *only} if only else None)


def check(project: Project, dsn: str | None, progress: Progress | None = None) -> Drift:
    """Whether the database still is what model.json says, and the files what model.json makes.

    Without a DSN only the second. Nothing made before is trusted: all is rendered again.
    """
    progress = progress or Silent()
    saved = read_model(project.roots.path(MODEL_PLACE), project.config)
    schema = None
    if dsn is not None:
        schema = differences(saved, read_database(dsn, project.config, progress))
    tree = make(project, saved, (), progress, nothing_cached)
    progress.stage("comparing")
    return replace(_drift(tree, project.roots), schema=schema)


def build_site(project: Project, progress: Progress) -> Path:
    """Build the site of what was generated, in ``site/``, and return its first page.

    Raises ConfigError when nothing was generated, RenderError without the extra ``docs``.
    """
    from generator import site

    roots = project.roots
    if not roots.docs.is_dir():
        raise ConfigError(f"there is no {roots.docs}; make it with `pgscribe generate`")
    diagrams = roots.out / "erd"
    progress.stage("building the site", sum(1 for _ in diagrams.rglob("*.mmd")))
    titled = {"title": project.config.title} if project.config.title else {}
    return site.build_site(
        site.Site(project=Path(), pages=roots.docs, diagrams=diagrams, out=Path("site"), **titled),
        progress.advance,
    )


def make(
    project: Project, database: Database, only: Sequence[str], progress: Progress, cached: Cached
) -> Tree:
    """The files that the targets make of the database, as values."""
    names = only or project.config.targets or tuple(project.targets)
    progress.stage("planning")
    planned = _plan(project, database, wanted(names, project.targets))
    progress.stage("rendering files", sum(len(artifacts) for artifacts in planned.values()))
    return render(
        planned,
        overrides=project.config.templates,
        cached=cached,
        advance=progress.advance,
    )


def wanted(names: Collection[str], targets: Mapping[str, Target]) -> dict[str, Target]:
    """The targets of these names, in alphabetical order. Raises ConfigError for an unknown name."""
    for name in names:
        if name not in targets:
            close = difflib.get_close_matches(name, targets, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(targets)}"
            raise ConfigError(f"there is no target {name!r}; {hint}")
    return {name: target for name, target in targets.items() if name in names}


def _plan(
    project: Project, database: Database, targets: Mapping[str, Target]
) -> dict[str, list[Artifact]]:
    inputs = Inputs(database=database, annotations=project.annotations)
    planned = {MODEL: [_model_artifact(database)]}
    for name, target in targets.items():
        options = settings.decode_table(project.config, name, target.OPTIONS)
        made = _made(project, database) if name == DICTIONARY else {}
        planned[name] = list(target.plan(replace(inputs, made=made), options))
    return planned


def _made(project: Project, database: Database) -> dict[str, Any]:
    """What the dictionary shows of other targets: the endpoints, if the project makes them."""
    if openapi.NAME not in (project.config.targets or project.targets):
        return {}
    options = settings.decode_table(project.config, openapi.NAME, openapi.Options)
    return {"endpoints": openapi.endpoints(database, project.annotations, options)}


def _model_artifact(database: Database) -> Artifact:
    return Artifact(path=MODEL_PLACE[1], make=_encode_model, context={"database": database})


def _encode_model(context: Mapping[str, Any]) -> bytes:
    return codec.encode(context["database"])


def _annotations(path: Path | None) -> Annotations:
    if path is None:
        return Annotations()
    data = disk.read_file(path)
    if data is None:
        raise ConfigError(f"annotations: there is no file {path}")
    return decode_annotations(data, source=str(path))


def _cached(project: Project) -> Cached:
    if not CODE_IS_ITS_VERSION:
        return nothing_cached
    roots = project.roots
    manifest = disk.read_manifest(roots)
    return lambda place, key: disk.read_made(roots, manifest, place, key)


def _drift(tree: Tree, roots: Roots) -> Drift:
    """The differences between tree and disk, each under what it comes from."""
    found, manifest = disk.compare(tree, roots), disk.read_manifest(roots)
    toolchain = {
        place
        for place, file in tree.items()
        if place in manifest.files
        and toolchain_of(manifest.files[place].key) != toolchain_of(file.key)
    }
    record: Place = ("out", MANIFEST)
    changed = set(found.changed) - {record}
    edited = {place for place in changed if disk.edited(roots, manifest, place)}
    stale = changed - edited - toolchain
    # The record differs whenever files do; alone it is worth a word.
    if record in found.changed and not (stale or toolchain or found.missing or found.orphaned):
        stale.add(record)
    return Drift(
        edited=tuple(sorted(edited)),
        stale=tuple(sorted(stale)),
        missing=found.missing,
        orphaned=found.orphaned,
        toolchain=tuple(sorted(toolchain - edited)),
        made_by=manifest.generator,
    )
