"""The page of names and findings: which conventions hold, what lint found, and what was accepted."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from generator.model.relations import keys_of
from generator.targets.dictionary.markup.pieces import (
    DatabasePage,
    Piece,
    Section,
    code,
    codes,
    grid,
    left_out,
    text,
)
from generator.targets.dictionary.markup.places import LINT, rule_anchor
from generator.targets.dictionary.words.findings_grid import (
    findings_grid,
    level,
    object_link,
    rule_link,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.targets.dictionary.facts.made import Finding, Rule
    from generator.targets.dictionary.facts.whole import Whole
    from generator.targets.dictionary.markup.pieces import Cell, Grid

_LEVELS: Final = ("error", "warning", "info")
_SNAKE: Final = re.compile(r"[a-z_][a-z0-9_]*")
_SAID: Final = (
    "What the command pgscribe lint finds in the structure of the database, with the project's settings; rules that"
    " need what the server counts aren't asked here. An accepted finding stays on the page, with its reason."
)
_MOST: Final = 100
# A beginning or an end is a convention where at least half of the names have it, and three.
_FEWEST: Final = 3


def lint_page(whole: Whole) -> DatabasePage | None:
    """How things are named, then the findings by rule, the worst first; then what was accepted, and why."""
    findings = whole.made.findings
    names = _conventions(whole)
    if findings is None or not names:
        return None
    counted = [each for each in findings if not each.accepted]
    accepted = [each for each in findings if each.accepted]
    headers = ("Kind", "Names", "In snake case", "Longest", "Most begin with", "Most end with")
    return DatabasePage(
        title="Naming and lint",
        prose=(_SAID,),
        numbers=_numbers(whole, counted, accepted),
        sections=(
            *_by_rule(whole, counted),
            _accepted(whole, accepted),
            Section(
                heading=text("How things are named"), anchor="names", grid=grid(headers, names)
            ),
            _rules(whole, findings),
        ),
    )


def _numbers(whole: Whole, counted: Sequence[Finding], accepted: Sequence[Finding]) -> Grid:
    weights = Counter(each.level for each in counted)
    shown = [(f"{said}s" if said != "info" else said, str(weights[said])) for said in _LEVELS]
    shown += [("accepted", str(len(accepted))), ("rules asked", str(len(whole.made.rules)))]
    return grid([label for label, _ in shown], [[text(value) for _, value in shown]])


def _by_rule(whole: Whole, counted: Sequence[Finding]) -> Iterator[Section]:
    rules = {rule.id: rule for rule in whole.made.rules}
    groups: dict[str, list[Finding]] = {}
    for each in counted:
        groups.setdefault(each.rule, []).append(each)
    for rule, members in groups.items():
        table, more = findings_grid(whole, LINT, members, most=_MOST, rules=False)
        yield Section(
            heading=code(rule),
            anchor=rule_anchor(rule),
            grid=table,
            prose=(*_said(rules.get(rule)), *more),
        )


def _said(rule: Rule | None) -> tuple[str, ...]:
    return (f"{rule.title}. {rule.help}".strip(),) if rule else ()


def _accepted(whole: Whole, accepted: Sequence[Finding]) -> Section:
    rows: list[Sequence[Cell]] = [
        (
            (object_link(whole, LINT, each),),
            code(each.rule),
            text(each.message),
            text(each.accepted),
        )
        for each in accepted[: 2 * _MOST]
    ]
    headers = ("Object", "Rule", "Finding", "Accepted, since")
    return Section(
        heading=text("Accepted"),
        anchor="accepted",
        grid=grid(headers, rows),
        prose=left_out(len(accepted), 2 * _MOST, "pgscribe lint tells all of them"),
    )


def _rules(whole: Whole, findings: Sequence[Finding]) -> Section:
    counts = Counter(each.rule for each in findings if not each.accepted)
    rows = [
        (
            (_rule(rule.id, found=bool(counts[rule.id])),),
            (level(rule.level),),
            text(rule.title),
            text(str(counts[rule.id]) if counts[rule.id] else "none"),
        )
        for rule in whole.made.rules
    ]
    table = grid(("Rule", "Weight", "Looks for", "Found"), rows)
    return Section(heading=text("Rules asked"), anchor="rules", grid=table)


def _rule(rule: str, *, found: bool) -> Piece:
    """A link to what was found; where that is nothing, the place that links to the rule lead to."""
    if found:
        return rule_link(LINT, rule)
    return Piece(text=rule, code=True, anchor=rule_anchor(rule))


# ---- names ----


def _conventions(whole: Whole) -> list[Sequence[Cell]]:
    return [_convention(kind, names) for kind, names in _names(whole) if names]


def _names(whole: Whole) -> Iterator[tuple[str, list[str]]]:
    """All names by kind; partitions have theirs from a program, so they aren't among the tables."""
    tables = [relation for _, relation in whole.tables]
    schemas = whole.database.schemas
    yield "schemas", [schema.name for schema in schemas]
    yield "tables", [each.name for each in tables]
    yield "views", [each.name for _, each in whole.views]
    yield "columns", [column.name for each in tables for column in each.columns]
    yield "keys", [key.name for each in tables for key in keys_of(each)]
    yield "foreign keys", [key.name for each in tables for key in each.foreign_keys]
    yield "checks", [check.name for each in tables for check in each.checks]
    yield "indexes", [index.name for each in tables for index in each.indexes]
    yield "triggers", [trigger.name for each in tables for trigger in each.triggers]
    yield "policies", [policy.name for each in tables for policy in each.policies]
    yield (
        "types",
        [
            each.name
            for schema in schemas
            for each in (*schema.enums, *schema.domains, *schema.composites, *schema.ranges)
        ],
    )
    yield "functions", [routine.name for schema in schemas for routine in schema.routines]


def _convention(kind: str, names: Sequence[str]) -> Sequence[Cell]:
    snake = sum(bool(_SNAKE.fullmatch(name)) for name in names)
    longest = max(names, key=lambda name: (len(name), name))
    return (
        text(kind),
        text(str(len(names))),
        text(f"{snake} of {len(names)}"),
        codes([longest]),
        _affix([name.partition("_")[0] + "_" for name in names if "_" in name], len(names)),
        _affix(["_" + name.rpartition("_")[2] for name in names if "_" in name], len(names)),
    )


def _affix(found: Sequence[str], names: int) -> Cell:
    if not found:
        return ()
    affix, count = min(Counter(found).items(), key=lambda each: (-each[1], each[0]))
    common = count >= _FEWEST and 2 * count >= names
    return (*code(affix), *text(f"{count} of {names}")) if common else ()
