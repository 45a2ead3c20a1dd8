"""For code scanning: SARIF 2.1.0 (OASIS), with what GitHub reads of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from generator import __version__
from generator.escape import json_document, uri_path
from generator.report.findings import fingerprint
from generator.report.wording import MODEL_PATH, details, line

if TYPE_CHECKING:
    from generator.report.findings import Finding, Report, Rule

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}
# What a viewer would take for a link (3.11.6) or a placeholder (3.11.5). Other brackets and braces mean nothing, and
# most viewers show an escape that nobody needed as it stands.
_LINK: Final = re.compile(r"\](?=\()")
_PLACEHOLDER: Final = re.compile(r"\{(\d+)\}")


def sarif(report: Report) -> str:
    """A run of one tool. Accepted findings are suppressed results, which viewers hide."""
    rules = list(report.rules.values())
    places = {rule.id: number for number, rule in enumerate(rules)}
    driver = {
        "name": "pgscribe",
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        # GitHub keeps the results of each command apart by this.
        "automationDetails": {"id": f"pgscribe/{report.tool}/"},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, places) for finding in report.findings],
    }
    return json_document({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}).decode()


def message(text: str) -> str:
    """Text of a message in which nothing is a link or a placeholder."""
    return _PLACEHOLDER.sub(r"{{\1}}", _LINK.sub(r"\\]", text))


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": message(rule.title)},
        "fullDescription": {"text": message(rule.help or rule.title)},
        "help": {"text": message(rule.help or rule.title)},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }


def _result(finding: Finding, places: dict[str, int]) -> dict[str, Any]:
    told = "\n".join([line(finding), *details(finding)])
    location = {
        "physicalLocation": {
            "artifactLocation": {"uri": uri_path(finding.path or MODEL_PATH)},
            # GitHub shows no result without a line.
            "region": {"startLine": 1},
        },
        "logicalLocations": [{"fullyQualifiedName": finding.subject, "kind": finding.kind}],
    }
    result: dict[str, Any] = {"ruleId": finding.rule}
    if finding.rule in places:
        result["ruleIndex"] = places[finding.rule]
    result |= {
        "level": _LEVELS[finding.level],
        "message": {"text": message(told)},
        "locations": [location],
        "partialFingerprints": {"pgscribe/v1": fingerprint(finding)},
    }
    if finding.accepted:
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": finding.accepted}
        ]
    return result
