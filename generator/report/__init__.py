"""What `check`, `diff` and `lint` found, as a value, and the formats that it is told in."""

from generator.report.findings import (
    Consumer,
    Effect,
    Finding,
    Impact,
    Level,
    Report,
    Rule,
    fingerprint,
    placed,
)

__all__ = [
    "Consumer",
    "Effect",
    "Finding",
    "Impact",
    "Level",
    "Report",
    "Rule",
    "fingerprint",
    "placed",
]
