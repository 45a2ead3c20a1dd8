"""A report with a finding of each sort."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from generator.report import Effect, Finding, Report, Rule

RULES: Final = {
    rule.id: rule
    for rule in (
        Rule(id="no-comment", title="a table without a comment", level="info", help="Say it."),
        Rule(id="column-dropped", title="a column dropped", level="error", help="It is gone."),
        Rule(id="stale", title="a file isn't what model.json makes", level="error"),
        Rule(id="quiet", title="never found", level="warning"),
    )
}
GONE: Final = "the field is gone"
FOUND: Final = (
    Finding(rule="no-comment", level="info", kind="table", subject="shop.tips", message="none"),
    Finding(
        rule="column-dropped",
        level="error",
        kind="column",
        subject="shop.orders.note",
        message="dropped",
        effects=(
            Effect(consumer="insert", impact="warning", reason="the value goes nowhere"),
            Effect(consumer="row", impact="breaking", reason=GONE),
            Effect(consumer="client", impact="breaking", reason=GONE),
        ),
        mend="ALTER TABLE shop.orders\n  ADD note text;",
    ),
    Finding(
        rule="stale",
        level="error",
        kind="file",
        subject="output/typescript/shop.ts",
        message="",
        path="output/typescript/shop.ts",
    ),
    Finding(
        rule="column-dropped",
        level="error",
        kind="column",
        subject="shop.orders.old",
        message="dropped",
        accepted="nobody reads it",
    ),
)
REPORT: Final = Report(
    tool="diff", rules=RULES, findings=FOUND, summary="2 changes", mend="run `pgscribe generate`"
)
NOTHING: Final = replace(REPORT, findings=(), summary="same", mend="")
