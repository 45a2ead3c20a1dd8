"""Two databases against each other, wherever each of them comes from."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.config import find_dsn
from generator.drift import RULES, breaking, changes
from generator.model import codec
from generator.pipeline.deploying import read_ddl
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.reading import MODEL_PLACE, read_database, read_model
from generator.pipeline.revisions import read_revision
from generator.report import Report, placed
from generator.selection import select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.catalog import Database
    from generator.pipeline.project import Project
    from generator.report import Finding

_DSN: Final = re.compile(r"postgres(?:ql)?(?:\+\w+)?://|\w+\s*=", re.ASCII)


def compare(
    project: Project,
    old: Sequence[str] | str,
    new: Sequence[str] | str,
    scratch: str | None = None,
    progress: Progress | None = None,
) -> Report:
    """What changed from one source to the other; see ``read_source``. Several files of SQL are one source."""
    progress = progress or Silent()
    before = read_source(project, old, scratch, progress)
    after = read_source(project, new, scratch, progress)
    progress.stage("comparing")
    found = placed(changes(before, after), project.roots.path(MODEL_PLACE).as_posix())
    return Report(tool="diff", rules=RULES, findings=found, summary=summary(found))


def read_source(
    project: Project, source: Sequence[str] | str, scratch: str | None, progress: Progress
) -> Database:
    """The selected part of the database that a source tells of.

    A source is files of SQL (several, one that ends with ``.sql``, or a folder), a DSN, a model.json, or a
    git revision: of the project's model.json, or of a file as ``revision:path``. A file wins over a
    revision of its name. Raises ConfigError for what is none of them, and as reading each does.
    """
    config = project.config
    if not isinstance(source, str):
        return read_ddl(source, config, progress, scratch)
    if is_ddl(source):
        return read_ddl([source], config, progress, scratch)
    # An empty one is the database that libpq's own variables name.
    if not source or _DSN.match(source):
        dsn = find_dsn(source, config, {}) if source else source
        return read_database(dsn or source, config, progress)
    path = Path(source)
    if path.is_file() or (path.suffix == ".json" and ":" not in source):
        return read_model(path, config)
    data, name = read_revision(source, project.roots.path(MODEL_PLACE))
    database = codec.decode(data, source=name)
    return select(database, config.schemas, config.exclude, strict=False)


def is_ddl(source: str) -> bool:
    """Whether a source is files of SQL, or a folder of them."""
    return not _DSN.match(source) and (
        source.endswith(".sql") or (bool(source) and Path(source).is_dir())
    )


def summary(findings: Sequence[Finding]) -> str:
    """How many changes there are, and how many matter, in one line."""
    if not findings:
        return "same"
    broken = sum(breaking(finding) for finding in findings)
    warned = sum(finding.level == "warning" for finding in findings)
    safe = len(findings) - broken - warned
    warnings = "warnings" if warned > 1 else "warning"
    counts = {"breaking": broken, warnings: warned, "safe": safe}
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    return f"{len(findings)} change{'s' if len(findings) > 1 else ''}: {told}"
