"""What a project accepts of lint's findings, and all of them as the dictionary shows them."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from generator import config as settings
from generator import disk
from generator.errors import ConfigError
from generator.lint.acceptance import Baseline, apply, decode_baseline
from generator.lint.options import Options
from generator.model.relations import relation_index

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.config import Config
    from generator.model.catalog import Database
    from generator.pipeline.project import Project
    from generator.report.findings import Finding

# Of an object's name as SQL, the first two of its parts: what holds it.
_RELATION: Final = re.compile(r'((?:"(?:[^"]|"")*"|[^."]+)\.(?:"(?:[^"]|"")*"|[^."]+))(?:\.|\Z)')
# What has a name of two parts and is no relation.
_APART: Final = frozenset(
    {"type", "enum label", "function", "procedure", "aggregate", "window", "annotation"}
)


def options_of(config: Config) -> Options:
    """The settings of lint. Raises ConfigError."""
    return settings.decode_lint(config, Options)


def baseline_place(options: Options, given: Path | None = None) -> Path | None:
    """The file of accepted findings: ``given``, else that of the settings."""
    return given or (Path(options.baseline) if options.baseline else None)


def read_baseline(place: Path | None) -> Baseline:
    """What the file accepts; nothing without one. Raises ConfigError when it isn't there, or is wrong."""
    if place is None:
        return Baseline()
    data = disk.read_file(place)
    if data is None:
        raise ConfigError(f"baseline: there is no file {place}; make it with --write-baseline")
    return decode_baseline(data, source=str(place))


def judged(project: Project, database: Database) -> dict[str, Any]:
    """``findings``, the ``rules`` that were asked and the ``tenant_columns``, for the dictionary.

    Without the server's statistics, and an entry of the baseline holds whatever its date is: pages
    are the same on every day and without a server. Raises ConfigError as ``pgscribe lint`` does.
    """
    from generator.lint import lint

    options = options_of(project.config)
    report = lint(database, options, project.annotations)
    accepted = read_baseline(baseline_place(options))
    findings, _ = apply(accepted, report.findings, dt.date.min)
    known = {name.sql for name in relation_index(database)}
    return {
        "findings": [_shown(finding, known) for finding in findings],
        "rules": list(report.rules.values()),
        "tenant_columns": options.tenant_columns,
    }


def _shown(finding: Finding, relations: Collection[str]) -> dict[str, str]:
    found = None if finding.kind in _APART else _RELATION.match(finding.subject)
    return {
        "rule": finding.rule,
        "level": finding.level,
        "object": finding.subject,
        "relation": found[1] if found and found[1] in relations else "",
        "message": finding.message,
        "mend": finding.mend,
        "accepted": finding.accepted,
    }
