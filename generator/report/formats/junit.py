"""For CI that shows test reports: JUnit's XML, as Jenkins and GitLab read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.escape import xml
from generator.report.wording import counted, details, title

if TYPE_CHECKING:
    from generator.report.findings import Finding, Report


def junit(report: Report) -> str:
    """A test for each finding, which an error fails, and one that passes for each rule without any.

    A warning passes and says so in its output; an accepted finding is a skipped test.
    """
    accepted = [finding for finding in report.findings if finding.accepted]
    found = [*counted(report), *accepted]
    quiet = report.rules.keys() - {finding.rule for finding in found}
    cases = [line for finding in found for line in _case(report, finding)]
    cases += [
        f'    <testcase classname="{xml(rule.id)}" name="{xml(rule.title)}"/>'
        for rule in report.rules.values()
        if rule.id in quiet
    ]
    failures = sum(finding.level == "error" for finding in found if not finding.accepted)
    totals = f'tests="{len(found) + len(quiet)}" failures="{failures}" errors="0"'
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<testsuites name="pgscribe" {totals}>',
            f'  <testsuite name="pgscribe {xml(report.tool)}" {totals} skipped="{len(accepted)}">',
            *cases,
            "  </testsuite>",
            "</testsuites>",
            "",
        ]
    )


def _case(report: Report, finding: Finding) -> list[str]:
    told = "\n".join([finding.message, *details(finding)])
    if finding.accepted:
        inside = f'<skipped message="{xml(finding.accepted)}"/>'
    elif finding.level == "error":
        reason = f'message="{xml(finding.message)}" type="{xml(finding.rule)}"'
        inside = f"<failure {reason}>{xml(told)}</failure>"
    else:
        inside = f"<system-out>{xml(f'{finding.level}: {told}')}</system-out>"
    name = xml(f"{finding.subject}: {title(report, finding)}")
    return [
        f'    <testcase classname="{xml(finding.rule)}" name="{name}">',
        f"      {inside}",
        "    </testcase>",
    ]
