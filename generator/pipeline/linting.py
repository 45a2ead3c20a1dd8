"""The schema against the rules of lint, and what is found against a baseline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from generator import disk
from generator.errors import ConfigError
from generator.lint import Statistics, TableUse
from generator.lint import lint as judge
from generator.lint.acceptance import (
    Accepted,
    Baseline,
    apply,
    encode_baseline,
    renewed,
)
from generator.model.types import ColumnRef, QualifiedName
from generator.pipeline.judging import baseline_place, options_of, read_baseline
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.reading import MODEL_PLACE, read_database, read_model, redacted
from generator.report.findings import Report, placed
from generator.report.wording import counts

if TYPE_CHECKING:
    import datetime as dt

    from generator.introspect import Use
    from generator.lint import Options
    from generator.pipeline.project import Project


class Subject(Struct, frozen=True, kw_only=True):
    """What is judged: the database that ``dsn`` names, or else the saved ``model``, model.json if that is None.

    ``statistics``: by the rules that need what the server counts, too.
    """

    dsn: str | None = None
    model: Path | None = None
    statistics: bool = False


class Linted(Struct, frozen=True, kw_only=True):
    """What lint found; ``expired`` are entries of the baseline that would still hold but for their date."""

    report: Report
    expired: tuple[Accepted, ...] = ()


def lint(
    project: Project,
    subject: Subject,
    baseline: Path | None,
    today: dt.date,
    progress: Progress | None = None,
) -> Linted:
    """Judge a schema. ``baseline`` is the file of accepted findings, else that of the settings.

    Raises ConfigError, ModelError, ConnectionFailed, IntrospectionError; no error shows the DSN's
    password.
    """
    options = options_of(project.config)
    accepted = read_baseline(baseline_place(options, baseline))
    report = _report(project, subject, options, progress or Silent())
    findings, expired = apply(accepted, report.findings, today)
    place = subject.model or project.roots.path(MODEL_PLACE)
    judged = replace(report, findings=placed(findings, place.as_posix()))
    return Linted(report=replace(judged, summary=counts(judged)), expired=expired)


def write_baseline(
    project: Project, subject: Subject, baseline: Path | None, progress: Progress | None = None
) -> tuple[Path, Baseline, bool]:
    """Accept all that there is: write the baseline, and return its file, what it holds, whether it changed.

    What the file says of findings that are still there stays, their last day too, and what is mended goes.
    """
    options = options_of(project.config)
    place = baseline_place(options, baseline)
    if place is None:
        raise ConfigError("no baseline: name its file with --baseline, or in the settings of lint")
    before = read_baseline(place) if disk.read_file(place) is not None else Baseline()
    report = _report(project, subject, options, progress or Silent())
    after = renewed(before, report.findings)
    return place, after, disk.write_file(place, encode_baseline(after))


def _report(project: Project, subject: Subject, options: Options, progress: Progress) -> Report:
    if subject.model is not None or subject.dsn is None:
        if subject.statistics:
            raise ConfigError("statistics are the server's: pass --dsn, and leave --from out")
        place = subject.model or project.roots.path(MODEL_PLACE)
        return judge(read_model(place, project.config), options, project.annotations)
    database = read_database(subject.dsn, project.config, progress)
    used = _statistics(subject.dsn) if subject.statistics else None
    progress.stage("judging")
    return judge(database, options, project.annotations, used)


def _statistics(dsn: str) -> Statistics:
    from generator.introspect import read_use

    with redacted(dsn):
        return by_name(read_use(dsn))


def by_name(use: Use) -> Statistics:
    """What the server counts, as rules look it up."""
    return Statistics(
        tables={
            QualifiedName(schema=row.schema, name=row.name): TableUse(
                rows=row.rows,
                sequential_scans=row.sequential_scans,
                index_scans=row.index_scans,
            )
            for row in use.tables
        },
        index_scans={
            QualifiedName(schema=row.schema, name=row.name): row.scans for row in use.indexes
        },
        sequences={
            ColumnRef(schema=row.schema, relation=row.relation, column=row.column): row.share
            for row in use.sequences
        },
    )
