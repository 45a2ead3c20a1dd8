"""What changed from one committed model.json to the next, as the site's page of changes shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator import __version__, disk
from generator.errors import ModelError
from generator.model import codec
from generator.pipeline.change_links import Links, page_links
from generator.pipeline.reading import MODEL_PLACE
from generator.pipeline.revisions import blobs, history
from generator.plan import Artifact
from generator.render import CODE_IS_ITS_VERSION, render
from generator.report.wording import details, impact
from generator.selection import select
from generator.targets.dictionary.markup.pieces import Cell
from generator.tree import short_hash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.catalog import Database
    from generator.pipeline.project import Project
    from generator.pipeline.revisions import History, Revision
    from generator.report import Finding

PLACE: Final = ("docs", "changes.txt")
_TEMPLATE: Final = "dictionary/changes.txt.j2"
_MOST: Final = 30
_MOST_ROWS: Final = 100
_FIRST: Final = "The first state."
_OLDEST: Final = "The oldest state that this clone knows."
_ALONE: Final = "The state before it can't be compared with."


class Row(Struct, frozen=True, kw_only=True):
    """A change: of which object, what, and whom it affects."""

    object: Cell
    said: str
    effects: tuple[str, ...]


class Group(Struct, frozen=True, kw_only=True):
    """Changes of one weight; ``more`` are left out."""

    title: str
    rows: tuple[Row, ...]
    more: int


class Step(Struct, frozen=True, kw_only=True):
    """What a commit changed. ``note`` says why there is nothing else to say of it."""

    commit: str
    day: str
    subject: str
    groups: tuple[Group, ...] = ()
    note: str = ""


def write_changelog(project: Project) -> None:
    """Write what the page of changes includes, unless it is of this very history already.

    Raises WriteError.
    """
    path = project.roots.path(PLACE)
    known = history(project.roots.path(MODEL_PLACE), _MOST + 1)
    links = page_links(project)
    mark = f"<!-- of {_origin(project, known, links)} -->"
    if CODE_IS_ITS_VERSION and (disk.read_file(path) or b"").startswith(mark.encode()):
        return
    steps = tuple(_steps(project, known, links)) if known else ()
    context = {"mark": mark, "steps": steps, "end": _end(known)}
    artifact = Artifact(path=PLACE[1], template=_TEMPLATE, context=context, root="docs")
    tree = render({"changes": [artifact]}, overrides=project.config.templates)
    disk.write_file(path, tree[PLACE].data)


def _origin(project: Project, known: History | None, links: Links) -> str:
    """What the list is made from; with another version or selection it may say something else."""
    commits = [f"{each.commit} {each.blob}" for each in known.revisions] if known else []
    chosen = (*project.config.schemas, "-", *project.config.exclude)
    cut = str(known.cut) if known else ""
    return short_hash(
        "\n".join([__version__, *chosen, cut, *commits, *links.ways.values()]).encode()
    )


def _end(known: History | None) -> str:
    """What to say below the list."""
    if known is None:
        return "Keep model.json in git, and each change of it will be told here."
    if not known.revisions and not known.cut:
        return "model.json isn't committed yet: commit it, and each change of it will be told here."
    if known.cut:
        return "Older states aren't in this clone; git fetch --unshallow brings them."
    return "Older changes are in the history of git." if len(known.revisions) > _MOST else ""


# ---- from one snapshot to the next ----


def _steps(project: Project, known: History, links: Links) -> Iterator[Step]:
    """The commits, the newest first, each held against the one before; the last has none."""
    revisions = known.revisions
    path = project.roots.path(MODEL_PLACE)
    contents = blobs(path, (each.blob for each in revisions))
    after = _model(project, next(contents, b""))
    for at, revision in enumerate(revisions[:_MOST]):
        if isinstance(after, str):
            yield _noted(revision, after)
            return
        if at + 1 == len(revisions):
            yield _noted(revision, _OLDEST if known.cut else _FIRST)
            return
        before = _model(project, next(contents))
        # What can't be read can't be compared with; its own turn says why.
        if isinstance(before, str):
            yield _noted(revision, _ALONE)
        else:
            yield _step(revision, before, after, links)
        after = before


def _model(project: Project, data: bytes) -> Database | str:
    """The selected part of a snapshot, or why it can't be read."""
    if not data:
        return "model.json was removed, or its content isn't in this clone."
    try:
        found = codec.decode(data)
    except ModelError:
        return "This model.json is of an earlier format, which this version can't compare."
    return select(found, project.config.schemas, project.config.exclude, strict=False)


def _step(revision: Revision, before: Database, after: Database, links: Links) -> Step:
    from generator.drift import breaking, changes

    found = changes(before, after)
    weights = (
        ("Breaking", [each for each in found if breaking(each)]),
        ("Not breaking", [each for each in found if not breaking(each)]),
    )
    groups = tuple(_group(title, members, links) for title, members in weights if members)
    note = "" if groups else "Nothing that anybody would notice."
    return Step(
        commit=revision.commit[:12],
        day=revision.day.isoformat(),
        subject=revision.subject,
        groups=groups,
        note=note,
    )


def _group(title: str, members: Sequence[Finding], links: Links) -> Group:
    rows = tuple(
        Row(
            object=links.cell(each),
            said=each.message,
            effects=() if impact(each) in {None, "safe"} else tuple(details(each)),
        )
        for each in members[:_MOST_ROWS]
    )
    return Group(title=f"{title}: {len(members)}", rows=rows, more=len(members) - len(rows))


def _noted(revision: Revision, note: str) -> Step:
    return Step(
        commit=revision.commit[:12],
        day=revision.day.isoformat(),
        subject=revision.subject,
        note=note,
    )
