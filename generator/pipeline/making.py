"""From a model to files: plan, render, write; and from files to the site."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from generator import config as settings
from generator import disk
from generator.disk import Written
from generator.errors import ConfigError
from generator.model import codec
from generator.model.relations import all_relations
from generator.pipeline.explaining import read_plans
from generator.pipeline.freshness import Files, Freshness
from generator.pipeline.origin import origin
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.project import Project, wanted
from generator.pipeline.reading import MODEL_PLACE
from generator.pipeline.snippets import snippets
from generator.plan import MODEL, Artifact, Inputs
from generator.render import CODE_IS_ITS_VERSION, nothing_cached, render
from generator.selection import may_be_left_out
from generator.targets import api, erd

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model.catalog import Database
    from generator.plan import Target
    from generator.render import Cached
    from generator.tree import Tree

DICTIONARY: Final = "dictionary"
"""The target that shows what others made."""

_SHOWN: Final = 8


def generate(
    project: Project,
    database: Database,
    only: Sequence[str] = (),
    progress: Progress | None = None,
    reading: str = "",
) -> Written:
    """Write the files of all targets, or of ``only`` those, and model.json.

    ``reading`` is the digest of the server's rows, if the database comes from there. Raises ConfigError, RenderError
    and WriteError; nothing is written before all is rendered.
    """
    progress = progress or Silent()
    names = _names(project, only)
    freshness = Freshness(project)
    freshness.settle(database)
    fresh = freshness.of([MODEL, *names])
    stale = [name for name in names if name not in fresh]
    if not stale:
        freshness.remember({}, reading)
        return untouched(fresh)
    tree = make(project, database, stale, progress, _cached(project))
    progress.stage("writing")
    # A target that was deselected for good loses its files; one that was only not named keeps them.
    recorded = {entry.target for entry in disk.read_manifest(project.roots).files.values()}
    ran = {MODEL, *stale} if only else {MODEL, *stale} | recorded - fresh.keys()
    made_from = origin(project, tree[MODEL_PLACE].data)
    written = disk.write(tree, project.roots, ran=ran, origin=made_from)
    freshness.remember(tree, reading)
    rest = sum(len(files) for name, files in fresh.items() if name != MODEL)
    return replace(written, unchanged=written.unchanged + rest)


def recorded(project: Project, only: Sequence[str] = ()) -> tuple[dict[str, Files], str]:
    """The targets that are as the last run left them, and the digest of the rows that all was made from, or nothing."""
    names = {MODEL, *_names(project, only)}
    freshness = Freshness(project)
    fresh = freshness.of(names)
    return fresh, freshness.reading() if fresh.keys() >= names else ""


def _names(project: Project, only: Sequence[str]) -> list[str]:
    return list(only or project.config.targets or project.targets)


def untouched(fresh: Mapping[str, Files]) -> Written:
    """What a run did that wrote nothing."""
    return Written(unchanged=sum(len(files) for files in fresh.values()))


def write_model(project: Project, database: Database) -> bool:
    """Write output/model.json alone, and say whether it changed."""
    tree = render({MODEL: [_model_artifact(database)]})
    return bool(disk.write(tree, project.roots, ran={MODEL}).written)


def make(
    project: Project, database: Database, only: Sequence[str], progress: Progress, cached: Cached
) -> Tree:
    """The files that the targets make of the database, as values."""
    names = only or project.config.targets or tuple(project.targets)
    progress.stage("planning")
    _refuse_idle_viewpoints(project, database)
    planned = _plan(project, database, wanted(names, project.targets))
    progress.stage("rendering files", sum(len(artifacts) for artifacts in planned.values()))
    return render(
        planned,
        overrides=project.config.templates,
        cached=cached,
        advance=progress.advance,
    )


def _refuse_idle_viewpoints(project: Project, database: Database) -> None:
    """Raise ConfigError for a pattern that nothing matches, unless it may be of what was left out."""
    config = project.config
    names = [f"{schema.name}.{each.name}" for schema, each in all_relations(database)]
    for viewpoint in project.annotations.viewpoints:
        for pattern in viewpoint.tables:
            idle = not any(fnmatchcase(name, pattern) for name in names)
            if idle and not may_be_left_out(pattern, config.schemas, config.exclude):
                there = ", ".join(schema.name for schema in database.schemas[:_SHOWN])
                raise ConfigError(
                    f"annotations: viewpoint {viewpoint.name!r}: no table is called {pattern!r};"
                    f" write schema.table, of the schemas {there}"
                )


def build_site(project: Project, progress: Progress) -> Path:
    """Build the site of what was generated, in ``site/``, and return its first page.

    Raises ConfigError when nothing was generated, RenderError without the extra ``docs``, WriteError.
    """
    from generator import site
    from generator.pipeline.changelog import write_changelog

    roots = project.roots
    if not roots.docs.is_dir():
        raise ConfigError(f"there is no {roots.docs}; make it with `pgscribe generate`")
    progress.stage("reading the history")
    write_changelog(project)
    titled = {"title": project.config.title} if project.config.title else {}
    diagrams = roots.out / "erd"
    if erd.NAME in (project.config.targets or project.targets) and not diagrams.is_dir():
        raise ConfigError(
            f"there is no {diagrams}, which the pictures are drawn from; make it with `pgscribe generate`,"
            " or name with --out the folder that it wrote to"
        )
    return site.build_site(
        site.Site(project=Path(), pages=roots.docs, diagrams=diagrams, out=Path("site"), **titled),
        progress,
    )


def _plan(
    project: Project, database: Database, targets: Mapping[str, Target]
) -> dict[str, list[Artifact]]:
    inputs = Inputs(database=database, annotations=project.annotations)
    planned = {MODEL: [_model_artifact(database)]}
    # The dictionary shows what the others make, so it comes last.
    for name in sorted(targets, key=lambda name: name == DICTIONARY):
        options = settings.decode_table(project.config, name, targets[name].OPTIONS)
        made = _made(project, inputs, planned) if name == DICTIONARY else {}
        planned[name] = list(targets[name].plan(replace(inputs, made=made), options))
    return planned


def _made(
    project: Project, inputs: Inputs, planned: Mapping[str, Sequence[Artifact]]
) -> dict[str, Any]:
    """What the dictionary shows of others: findings, queries, and of targets that the project makes."""
    # With it come all rules of lint, which the other targets needn't wait for.
    from generator.pipeline.judging import judged

    wanted = project.config.targets or project.targets
    made = judged(project, inputs.database)
    if project.queries:
        made |= {"queries": project.queries, "plans": read_plans(project)}
    made["snippets"] = snippets(project, inputs, planned)
    if api.NAME in wanted:
        options = settings.decode_table(project.config, api.NAME, api.Options)
        made["endpoints"] = api.endpoint_map(inputs.database, project.annotations, options)
    if erd.NAME in wanted:
        artifacts = planned.get(erd.NAME) or erd.plan(inputs, erd.Options())
        made["diagrams"] = erd.diagram_map(inputs, artifacts)
    return made


def _model_artifact(database: Database) -> Artifact:
    return Artifact(path=MODEL_PLACE[1], make=_encode_model, context={"database": database})


def _encode_model(context: Mapping[str, Any]) -> bytes:
    return codec.encode(context["database"])


def _cached(project: Project) -> Cached:
    if not CODE_IS_ITS_VERSION:
        return nothing_cached
    roots = project.roots
    manifest = disk.read_manifest(roots)
    return lambda place, key: disk.read_made(roots, manifest, place, key)
