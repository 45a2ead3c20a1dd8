"""For the log of GitHub Actions: workflow commands that become annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.escape import workflow_data, workflow_property
from generator.report.wording import MODEL_PATH, counted, details, line, title

if TYPE_CHECKING:
    from generator.report.findings import Finding, Report

_COMMANDS: Final = {"error": "error", "warning": "warning", "info": "notice"}


def github(report: Report) -> str:
    """A command for each finding that counts; GitHub shows the first ten of a level and step."""
    return "".join(f"{_command(report, finding)}\n" for finding in counted(report))


def _command(report: Report, finding: Finding) -> str:
    told = "\n".join([line(finding), *details(finding)])
    file = workflow_property(finding.path or MODEL_PATH)
    heading = workflow_property(f"{title(report, finding)} ({finding.rule})")
    return f"::{_COMMANDS[finding.level]} file={file},title={heading}::{workflow_data(told)}"
