"""What surrounds the rules of lint: settings, exceptions, tags, and who is meant."""

from __future__ import annotations

import re

import pytest

from generator.errors import ConfigError
from generator.lint import Options, Statistics, counted, lint
from generator.lint.acceptance import (
    covers,
)
from generator.lint.options import ExceptionFor
from generator.lint.rules import RULES
from generator.model.catalog import Grant, Key, Role
from tests.support.lint import BARE, found
from tests.support.models import column, database, foreign_key, schema, table


def test_a_rule_weighs_what_the_settings_say():
    assert ("no-primary-key", "shop.orders") in found(BARE)
    off = Options(rules={"no-primary-key": "off"})
    assert ("no-primary-key", "shop.orders") not in found(BARE, off)
    report = lint(BARE, Options(rules={"no-primary-key": "info"}))
    (finding,) = (f for f in report.findings if f.rule == "no-primary-key")
    assert finding.level == report.rules["no-primary-key"].level == "info"


def test_rules_on_request_run_when_they_have_a_weight():
    assert "index-without-comment" not in lint(BARE).rules
    assert (
        "index-without-comment"
        in lint(BARE, Options(rules={"index-without-comment": "info"})).rules
    )


def test_rules_that_need_statistics_run_with_them_alone():
    measured = {name for name, each in RULES.items() if each.measured}
    assert len(measured) == 3
    assert not measured & lint(BARE).rules.keys()
    assert measured < lint(BARE, statistics=Statistics()).rules.keys()


def test_findings_come_errors_first_and_are_counted_from_a_level_on():
    report = lint(BARE)
    order = [("error", "warning", "info").index(f.level) for f in report.findings]
    assert order == sorted(order)
    assert report.summary == "1 error, 1 warning, 3 info"
    assert [counted(report.findings, level) for level in ("error", "warning", "info")] == [1, 2, 5]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            Options(rules={"no-primary-keys": "off"}),
            "there is no rule 'no-primary-keys'; did you mean",
        ),
        (Options(rules={"zzz": "off"}), "there is no rule 'zzz'; the guide"),
        (
            Options(exceptions=(ExceptionFor(rule="x", object="*", reason="y"),)),
            "there is no rule 'x'",
        ),
        (
            Options(exceptions=(ExceptionFor(rule="no-primary-key", object="a.b", reason=" "),)),
            "the exception for no-primary-key on a.b has no reason",
        ),
        (Options(names={"table": "("}), "names: table: '(' is no pattern"),
    ],
)
def test_a_mistake_in_the_settings_is_told(options, message):
    with pytest.raises(ConfigError, match=re.escape(message)):
        lint(BARE, options)


def test_a_finding_of_a_part_is_judged_by_the_tag_of_its_table():
    said = "Orders.\n@lint-ignore column-without-comment the names say it"
    model = database(schema("shop", table("orders", column("id"), comment=said)))
    accepted = {
        f.subject: f.accepted for f in lint(model).findings if f.rule == "column-without-comment"
    }
    assert accepted == {"shop.orders.id": "the names say it"}


@pytest.mark.parametrize(
    "tag",
    [
        "@lint-ignore no-primary-key",
        "@lint-ignore single-column-table of another rule",
        "lint-ignore",
    ],
)
def test_a_tag_without_a_reason_or_for_another_rule_accepts_nothing(tag):
    model = database(schema("shop", table("orders", column("id"), comment=f"Orders.\n{tag}")))
    assert ("no-primary-key", "shop.orders") in found(model)


@pytest.mark.parametrize(
    ("pattern", "subject", "expected"),
    [
        ("shop.orders", "shop.orders", True),
        ("shop.orders", "shop.orders.state", True),
        ("shop", "shop.orders.state", True),
        ("*.orders", "shop.orders.state", True),
        ("shop.order", "shop.orders", False),
        ("shop.o*", "shop.orders", True),
        ("orders", "shop.orders", False),
    ],
)
def test_a_pattern_covers_an_object_and_its_parts(pattern, subject, expected):
    assert covers(pattern, subject) == expected


def test_what_a_role_is_a_member_of_is_exposed_to_it():
    given = Grant(role="staff", privileges=("SELECT",))
    members = (Role(name="web", member_of=("people",)), Role(name="people", member_of=("staff",)))
    model = database(
        schema("s", table("t", column("id"), grants=(given,))), roles=(*members, Role(name="staff"))
    )
    rule = ("exposed-without-row-security", "s.t")
    assert rule in found(model, Options(api_roles=("web",)))
    assert rule not in found(model, Options(api_roles=("other",)))


def test_two_foreign_keys_of_the_same_columns_want_one_index():
    keys = (foreign_key("a", "s.t", name="one"), foreign_key("a", "s.u", name="two"))
    of = [table(name, column("id"), key=("id",)) for name in ("t", "u")]
    model = database(schema("s", *of, table("v", column("id"), column("a"), foreign_keys=keys)))
    told = [f for f in lint(model).findings if f.rule == "foreign-key-without-index"]
    assert {f.subject: f.mend for f in told} == {
        "s.v.one": "CREATE INDEX CONCURRENTLY ON s.v (a);",
        "s.v.two": "",
    }


@pytest.mark.parametrize("fact", ["superuser", "bypass_rls"])
def test_whom_no_policy_binds_nothing_is_exposed_to(fact):
    given = Grant(role="root", privileges=("SELECT",))
    tables = (table("t", column("id"), grants=(given,)), table("u", row_security=True))
    rule = ("exposed-without-row-security", "s.t")
    assert rule in found(database(schema("s", *tables), roles=(Role(name="root"),)))
    assert rule not in found(
        database(schema("s", *tables), roles=(Role(name="root", **{fact: True}),))
    )


def test_a_key_without_overlaps_identifies_no_row():
    """PostgreSQL 18: rows of one value differ by their period."""
    periods = Key(name="k", columns=("id", "valid"), without_overlaps=True)
    columns = (column("id"), column("valid", "tstzrange"))
    model = database(schema("s", table("t", *columns, unique_keys=(periods,))))
    (finding,) = (f for f in lint(model).findings if f.rule == "no-primary-key")
    assert (finding.message, finding.mend) == ("has no primary key", "")
