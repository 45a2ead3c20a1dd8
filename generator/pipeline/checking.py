"""Database, model.json and files against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator import __version__, disk
from generator.pipeline.making import make
from generator.pipeline.origin import origin
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.reading import MODEL_PLACE, read_model
from generator.plan import MODEL
from generator.render import CODE_IS_ITS_VERSION, nothing_cached, toolchain_of
from generator.report import Finding, Report, Rule, placed
from generator.tree import MANIFEST, Place, intact

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from generator.model.catalog import Database
    from generator.pipeline.project import Project
    from generator.tree import Manifest, Origin, Roots, Tree

EDITED: Final = "output-edited"
STALE: Final = "output-stale"
MISSING: Final = "output-missing"
ORPHANED: Final = "output-orphaned"
NEVER: Final = "output-never"
VERSION: Final = "toolchain-version"
TEMPLATE: Final = "toolchain-template"
SETTINGS: Final = "toolchain-settings"

FILE_RULES: Final = (
    Rule(
        id=EDITED,
        title="Output drift: a file was changed by hand",
        level="error",
        help="It isn't what was last written, and generate would write over the change.",
    ),
    Rule(
        id=STALE,
        title="Output drift: a file isn't what model.json makes",
        level="error",
        help="model.json changed, or named queries or their plans, and not all that is made of it was"
        " made anew.",
    ),
    Rule(
        id=MISSING,
        title="Output drift: a file is missing",
        level="error",
        help="model.json makes it, and it isn't there.",
    ),
    Rule(
        id=ORPHANED,
        title="Output drift: a file that nothing makes any more",
        level="error",
        help="It says that pgscribe made it, and model.json doesn't make it. What the record of"
        " files doesn't list is never deleted for you.",
    ),
    Rule(
        id=NEVER,
        title="Output drift: a target was never generated",
        level="error",
        help="The settings want it, or want all, and there is no file of it.",
    ),
    Rule(
        id=VERSION,
        title="Toolchain drift: made by another version",
        level="error",
        help="Another version of pgscribe, or of a tool that it uses, made the file.",
    ),
    Rule(
        id=TEMPLATE,
        title="Toolchain drift: made by another template",
        level="error",
        help="A template has changed since the file was made.",
    ),
    Rule(
        id=SETTINGS,
        title="Toolchain drift: made with other settings",
        level="error",
        help="The settings or the annotations have changed since the file was made.",
    ),
)
_MESSAGES: Final[Mapping[str, str]] = {
    EDITED: "changed by hand",
    STALE: "stale",
    MISSING: "missing",
    ORPHANED: "orphaned",
    VERSION: "made by other tools",
    TEMPLATE: "made by another template",
    SETTINGS: "made with other settings",
}
_RULES: Final[Mapping[str, Rule]] = {rule.id: rule for rule in FILE_RULES}

Differing = dict[str, list[Place]]
"""Files by the rule that they break."""


def check(
    project: Project, read: Callable[[], Database] | None, progress: Progress | None = None
) -> Report:
    """Whether the database still is what model.json says, and the files what model.json makes.

    ``read`` reads the database; without it only the second is asked. Nothing is written.
    """
    from generator import drift

    progress = progress or Silent()
    saved = read_model(project.roots.path(MODEL_PLACE), project.config)
    schema = () if read is None else _schema(saved, read(), project)
    files = _files(project, saved, progress)
    findings = (*schema, *files)
    return Report(
        tool="check",
        rules={**drift.RULES, **_RULES},
        findings=findings,
        summary=_summary(findings, asked=read is not None),
        mend=_mend(findings, project) if findings else "",
    )


def _schema(saved: Database, database: Database, project: Project) -> tuple[Finding, ...]:
    from generator import drift

    found = () if saved == database else drift.changes(saved, database)
    return placed(found, project.roots.path(MODEL_PLACE).as_posix())


# ---- files ----


def _files(project: Project, saved: Database, progress: Progress) -> Iterator[Finding]:
    manifest = disk.read_manifest(project.roots)
    names = project.config.targets or tuple(project.targets)
    now = origin(project, disk.read_file(project.roots.path(MODEL_PLACE)) or b"")
    if _made_from(now, manifest, names):
        progress.stage("comparing")
        differing = _against_record(project.roots, manifest, names)
        never: list[str] = []
    else:
        tree = make(project, saved, (), progress, nothing_cached)
        progress.stage("comparing")
        never = sorted(_never(tree, project.roots, manifest))
        differing = _against_tree(tree, project.roots, manifest, now, never)
    for rule, places in differing.items():
        yield from _findings(rule, sorted(places), project.roots, manifest)
    for name in never:
        said = "never generated"
        yield Finding(rule=NEVER, level="error", kind="target", subject=name, message=said)


def _made_from(now: Origin, manifest: Manifest, names: Iterable[str]) -> bool:
    """Whether the record says that these targets were made from just this.

    Then there is nothing to make anew: the files only have to be those that were recorded. Where the
    code may change without its version, the record says nothing.
    """
    if not CODE_IS_ITS_VERSION:
        return False
    origins = intact(manifest)
    return all(name in origins and origins[name].same_as(now) for name in (MODEL, *names))


def _against_record(roots: Roots, manifest: Manifest, names: Collection[str]) -> Differing:
    found = disk.compare_recorded(roots, manifest, {MODEL, *names})
    return {
        EDITED: list(found.changed),
        MISSING: list(found.missing),
        ORPHANED: list(found.orphaned),
    }


def _against_tree(
    tree: Tree, roots: Roots, manifest: Manifest, now: Origin, never: Collection[str]
) -> Differing:
    """The differences between tree and disk, each under what it comes from."""
    found = disk.compare(tree, roots)
    record: Place = ("out", MANIFEST)
    changed = set(found.changed) - {record}
    edited = {place for place in changed if disk.edited(roots, manifest, place)}
    made_otherwise = {
        place
        for place, file in tree.items()
        if place in manifest.files
        and place not in edited
        and toolchain_of(manifest.files[place].key) != toolchain_of(file.key)
    }
    differing: Differing = {EDITED: list(edited)}
    for place in sorted((changed | made_otherwise) - edited):
        before = manifest.origins.get(tree[place].target)
        cause = _cause(before, now, manifest) if place in made_otherwise else _reason(before, now)
        differing.setdefault(cause, []).append(place)
    differing[MISSING] = [
        place for place in found.missing if place not in tree or tree[place].target not in never
    ]
    differing[ORPHANED] = list(found.orphaned)
    # The record differs whenever files do; alone it is worth a word.
    if record in found.changed and not never and not any(differing.values()):
        differing[STALE] = [record]
    return differing


def _cause(before: Origin | None, now: Origin, manifest: Manifest) -> str:
    """Why what makes a file isn't what made it."""
    other_tools = before is not None and before.tools != now.tools
    return VERSION if other_tools or manifest.generator != __version__ else TEMPLATE


def _reason(before: Origin | None, now: Origin) -> str:
    """Why a file isn't what model.json makes, though the same templates made it."""
    if before is None or before.model != now.model:
        return STALE
    given = (before.settings, before.annotations)
    return SETTINGS if given != (now.settings, now.annotations) else STALE


def _never(tree: Tree, roots: Roots, manifest: Manifest) -> set[str]:
    """The targets that the record doesn't know and that have no file on disk."""
    recorded = {entry.target for entry in manifest.files.values()}
    unknown = {file.target for file in tree.values()} - recorded
    present = {
        file.target
        for place, file in tree.items()
        if file.target in unknown and roots.path(place).is_file()
    }
    return unknown - present


# ---- telling ----


def _findings(
    rule: str, places: Sequence[Place], roots: Roots, manifest: Manifest
) -> Iterator[Finding]:
    said = _MESSAGES[rule]
    if rule == VERSION and manifest.generator != __version__:
        said = f"made by pgscribe {manifest.generator or '?'}; this is {__version__}"
    for place in places:
        path = roots.path(place).as_posix()
        yield Finding(rule=rule, level="error", kind="file", subject=path, message=said, path=path)


def _summary(findings: Sequence[Finding], *, asked: bool) -> str:
    from generator import drift

    if not findings:
        return "same" if asked else "same (files and model.json; no database was asked)"
    names = {"output": "output drift", "toolchain": "toolchain drift"}
    kinds = [names.get(each.rule.partition("-")[0], "schema drift") for each in findings]
    parts = [kind for kind in ("schema drift", *names.values()) if kind in kinds]
    breaking = sum(drift.breaking(each) for each in findings)
    verb = "breaks" if breaking == 1 else "break"
    return ", ".join(parts) + (f"; {breaking} of the changes {verb} somebody" if breaking else "")


def _mend(findings: Sequence[Finding], project: Project) -> str:
    rules = {each.rule for each in findings}
    schema = bool(rules - _RULES.keys())
    source = "" if schema else f" --from {project.roots.path(MODEL_PLACE).as_posix()}"
    by_hand = "; delete what stays orphaned" if ORPHANED in rules else ""
    deselect = "; or set targets = […] to those that you want" if NEVER in rules else ""
    return f"run `pgscribe generate{source}` and commit what it writes{by_hand}{deselect}"
