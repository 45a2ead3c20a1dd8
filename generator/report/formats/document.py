"""For programs: JSON by a published schema."""

from __future__ import annotations

from typing import Final, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import asdict

from generator.escape import json_document
from generator.report.findings import Finding, Report, Rule, fingerprint

FORMAT: Final = 1
"""Raised when a field gets another meaning or goes; a new field alone is no new format."""


class Told(Finding, frozen=True, kw_only=True):
    """A finding and what tells it from others; the same in every format and in baselines."""

    fingerprint: str


class Document(Struct, frozen=True, kw_only=True):
    """The whole file. ``rules`` are those that could have found something, not only those that did."""

    format: int = FORMAT
    tool: Literal["check", "diff", "lint"]
    summary: str
    mend: str
    rules: tuple[Rule, ...]
    findings: tuple[Told, ...]


def document(report: Report) -> str:
    """All of the report, accepted findings too, in its order."""
    return json_document(
        Document(
            tool=report.tool,
            summary=report.summary,
            mend=report.mend,
            rules=tuple(report.rules.values()),
            findings=tuple(
                Told(**asdict(finding), fingerprint=fingerprint(finding))
                for finding in report.findings
            ),
        )
    ).decode()


def json_schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of the format, which docs/report.schema.json holds."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"pgscribe report, format {FORMAT}",
        **msgspec.json.schema(Document),
    }
