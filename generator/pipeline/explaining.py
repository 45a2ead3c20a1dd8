"""Named queries, and how the server runs them: files of SQL, and output/plans.json.

The plans are the server's, so they are made on request and no check asks for them. Pages show them, and are stale when
they changed.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from generator import disk
from generator.errors import ConfigError
from generator.escape import json_document
from generator.model.plans import Plans, Run, decode_plans
from generator.model.queries import Query
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.reading import redacted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.plans import QueryPlan
    from generator.pipeline.project import Project
    from generator.tree import Place

PLANS_PLACE: Final[Place] = ("out", "plans.json")
"""The plans of the named queries. Outside the record of files: nothing offline can make it."""


class Explained(Struct, frozen=True, kw_only=True):
    """The plans of the queries that were asked for, those that were run by name, and whether the file changed."""

    path: Path
    queries: tuple[Query, ...]
    plans: Plans
    runs: Mapping[str, Run]
    changed: bool


def explain(
    project: Project,
    dsn: str,
    names: Sequence[str] = (),
    progress: Progress | None = None,
    *,
    analyze: bool = False,
) -> Explained:
    """Ask the server for the plans of the project's queries, or of those named, and write plans.json.

    With ``analyze`` those that have examples are run, and rolled back. Plans of queries that weren't named stay. Raises
    ConfigError for a name that isn't there, ConnectionFailed, IntrospectionError and WriteError; no error shows the
    DSN's password.
    """
    from generator import explain as explaining
    from generator.introspect import connect

    progress = progress or Silent()
    queries = chosen(project, names)
    before = _kept(project, names)
    runs: Mapping[str, Run] = {}
    with redacted(dsn), connect(dsn) as connection:
        progress.stage("explaining queries", len(queries))
        found = explaining.explain(connection, queries, progress.advance)
        if analyze:
            progress.stage("running queries, each to be rolled back", len(queries))
            runs = explaining.analyze(connection, queries, progress.advance)
    found = replace(found, queries=_measured(found, runs))
    others = before.queries if before.server == found.server else {}
    together = replace(found, queries=dict(sorted({**others, **found.queries}.items())))
    path = project.roots.path(PLANS_PLACE)
    changed = disk.write_file(path, json_document(together))
    return Explained(path=path, queries=queries, plans=found, runs=runs, changed=changed)


def read_plans(project: Project) -> Plans:
    """The plans that were written last; none where there is no file. Raises ConfigError."""
    path = project.roots.path(PLANS_PLACE)
    data = disk.read_file(path)
    return Plans() if data is None else decode_plans(data, source=str(path))


def chosen(project: Project, names: Sequence[str]) -> tuple[Query, ...]:
    """The queries of these names, all without any. Raises ConfigError."""
    known = {query.name: query for query in project.queries}
    if not known:
        raise ConfigError(
            "there are no named queries: put files of SQL into a folder, and name it in the settings:"
            ' queries = "queries"'
        )
    for name in names:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(known)}"
            raise ConfigError(f"there is no query {name!r}; {hint}")
    return tuple(query for name, query in known.items() if not names or name in names)


def _kept(project: Project, names: Sequence[str]) -> Plans:
    """What was written before of queries that aren't asked for now, and are still there."""
    if not names:
        return Plans()
    before = read_plans(project)
    there = {query.name for query in project.queries} - set(names)
    return replace(
        before, queries={name: before.queries[name] for name in before.queries if name in there}
    )


def _measured(plans: Plans, runs: Mapping[str, Run]) -> dict[str, QueryPlan]:
    """The plans with what each step did, where the query was run."""
    from generator.explain import as_planned

    found = dict(plans.queries)
    for name, run in runs.items():
        planned = found[name].plan
        if run.plan and planned:
            found[name] = replace(found[name], plan=as_planned(run.plan, planned))
    return found
