"""For GitLab: its code quality report, an array of issues (GitLab's manual, "Code Quality report format")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.escape import json_document, visible
from generator.report.findings import fingerprint
from generator.report.wording import MODEL_PATH, counted, details, impact, line

if TYPE_CHECKING:
    from generator.report.findings import Finding, Report

_SEVERITIES: Final = {"error": "critical", "warning": "minor", "info": "info"}


def gitlab(report: Report) -> str:
    """An issue for each finding that counts; GitLab tells from fingerprints which of them are new."""
    return json_document([_issue(finding) for finding in counted(report)]).decode()


def _issue(finding: Finding) -> dict[str, Any]:
    told = "; ".join([line(finding), *details(finding)])
    return {
        "description": visible(told),
        "check_name": finding.rule,
        "fingerprint": fingerprint(finding),
        "severity": "blocker" if impact(finding) == "breaking" else _SEVERITIES[finding.level],
        "location": {"path": finding.path or MODEL_PATH, "lines": {"begin": 1}},
    }
