"""Database, model.json and files against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from generator import disk
from generator.pipeline.making import make
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.reading import MODEL_PLACE, read_database, read_model
from generator.render import nothing_cached, toolchain_of
from generator.tree import MANIFEST, Place

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.pipeline.project import Project
    from generator.tree import Manifest, Roots, Tree


class Drift(Struct, frozen=True, kw_only=True):
    """The answers of a check; every part sorted, and empty when all is as it should be.

    ``schema``: how the database differs from model.json; None when no database was asked.
    ``edited``: files that differ from what was last written. ``stale``: files that aren't what
    model.json makes. ``toolchain``: files that another version of the generator, a template or a
    tool made; ``made_by`` is the version that wrote last. ``never``: targets of which nothing was
    ever written, whose files aren't in ``missing``.
    """

    schema: tuple[str, ...] | None = None
    edited: tuple[Place, ...] = ()
    stale: tuple[Place, ...] = ()
    missing: tuple[Place, ...] = ()
    orphaned: tuple[Place, ...] = ()
    toolchain: tuple[Place, ...] = ()
    never: tuple[str, ...] = ()
    made_by: str = ""

    def __bool__(self) -> bool:
        files = (self.edited, self.stale, self.missing, self.orphaned, self.toolchain, self.never)
        return bool(self.schema) or any(files)


def check(project: Project, dsn: str | None, progress: Progress | None = None) -> Drift:
    """Whether the database still is what model.json says, and the files what model.json makes.

    Without a DSN only the second. Nothing made before is trusted: all is rendered again.
    """
    from generator.drift.objects import differences

    progress = progress or Silent()
    saved = read_model(project.roots.path(MODEL_PLACE), project.config)
    schema = None
    if dsn is not None:
        schema = differences(saved, read_database(dsn, project.config, progress))
    tree = make(project, saved, (), progress, nothing_cached)
    progress.stage("comparing")
    return replace(_drift(tree, project.roots), schema=schema)


def _drift(tree: Tree, roots: Roots) -> Drift:
    """The differences between tree and disk, each under what it comes from."""
    found, manifest = disk.compare(tree, roots), disk.read_manifest(roots)
    toolchain = {
        place
        for place, file in tree.items()
        if place in manifest.files
        and toolchain_of(manifest.files[place].key) != toolchain_of(file.key)
    }
    never = _never(tree, found.missing, manifest)
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
        missing=tuple(
            place for place in found.missing if place not in tree or tree[place].target not in never
        ),
        never=tuple(sorted(never)),
        orphaned=found.orphaned,
        toolchain=tuple(sorted(toolchain - edited)),
        made_by=manifest.generator,
    )


def _never(tree: Tree, missing: Collection[Place], manifest: Manifest) -> set[str]:
    """The targets that the record doesn't know and that have no file on disk."""
    recorded = {entry.target for entry in manifest.files.values()}
    present = {file.target for place, file in tree.items() if place not in missing}
    return {file.target for file in tree.values()} - recorded - present
