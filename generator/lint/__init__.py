"""What a database administrator would say of a schema: a Database becomes a Report.

A rule is a pure function from a Context to what it finds. Rules stand in modules by family and are registered in
one table, ``rules.RULES``; here they are run, weighed by the settings, and what is accepted is told as such.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from generator.errors import ConfigError
from generator.lint.acceptance import reason_of
from generator.lint.context import Context
from generator.lint.options import Options
from generator.lint.rules import RULES
from generator.lint.statistics import Statistics, TableUse
from generator.model.annotations import Annotations
from generator.report.findings import Finding, Report, Rule
from generator.report.wording import LEVELS, counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.lint.check import Check
    from generator.lint.options import ExceptionFor, Weight
    from generator.model.catalog import Database
    from generator.report.findings import Level

__all__ = ["Options", "Statistics", "TableUse", "counted", "lint", "refuse_mistakes"]


def lint(
    database: Database,
    options: Options | None = None,
    annotations: Annotations | None = None,
    statistics: Statistics | None = None,
) -> Report:
    """All findings of the rules that the settings leave on, errors first, then by object.

    Rules that need the server's statistics run only with them. Raises ConfigError for settings that
    name a rule that there isn't, hold a pattern that is none, or an exception without a reason.
    """
    options = options or Options()
    refuse_mistakes(options)
    context = Context(database, options, annotations or Annotations(), statistics)
    exceptions: dict[str, tuple[ExceptionFor, ...]] = {}
    for exception in options.exceptions:
        exceptions[exception.rule] = (*exceptions.get(exception.rule, ()), exception)
    rules: dict[str, Rule] = {}
    findings: list[Finding] = []
    for each, level in _weighed(options, measured=statistics is not None):
        rules[each.rule.id] = Rule(
            id=each.rule.id, title=each.rule.title, level=level, help=each.rule.help
        )
        findings += _findings(each, level, context, exceptions)
    ordered = tuple(sorted(findings, key=_place))
    report = Report(tool="lint", rules=rules, findings=ordered, summary="")
    return replace(report, summary=counts(report))


def _weighed(options: Options, *, measured: bool) -> Iterator[tuple[Check, Level]]:
    """The rules that are on, each with its weight in this project."""
    for name, each in RULES.items():
        standard: Weight = "off" if each.on_request else each.rule.level
        weight = options.rules.get(name, standard)
        if weight != "off" and (measured or not each.measured):
            yield each, weight


def _findings(
    each: Check, level: Level, context: Context, exceptions: Mapping[str, tuple[ExceptionFor, ...]]
) -> Iterator[Finding]:
    rule = each.rule.id
    for found in each.find(context):
        yield Finding(
            rule=rule,
            level=level,
            kind=found.kind,
            subject=found.subject,
            message=found.message,
            mend=found.mend,
            accepted=reason_of(rule, found, exceptions),
        )


def _place(finding: Finding) -> tuple[int, str, str, str]:
    return LEVELS.index(finding.level), finding.subject, finding.rule, finding.message


def counted(findings: Iterable[Finding], at_least: Level) -> int:
    """How many findings weigh at least so much and aren't accepted."""
    heavy = LEVELS[: LEVELS.index(at_least) + 1]
    return sum(finding.level in heavy and not finding.accepted for finding in findings)


def refuse_mistakes(options: Options) -> None:
    """Raise ConfigError for what the types of the settings can't tell is wrong."""
    named = [*options.rules, *(exception.rule for exception in options.exceptions)]
    for rule in named:
        if rule not in RULES:
            close = difflib.get_close_matches(rule, RULES, n=1)
            hint = f"did you mean {close[0]!r}?" if close else "the guide lists them"
            raise ConfigError(f"lint: there is no rule {rule!r}; {hint}")
    for exception in options.exceptions:
        if not exception.reason.strip():
            place = f"{exception.rule} on {exception.object}"
            raise ConfigError(f"lint: the exception for {place} has no reason; say why")
    for kind, pattern in options.names.items():
        try:
            re.compile(pattern)
        except re.error as error:
            raise ConfigError(f"lint: names: {kind}: {pattern!r} is no pattern: {error}") from None
