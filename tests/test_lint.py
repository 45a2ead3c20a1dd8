"""What surrounds the rules of lint: settings, exceptions, baselines, the command, the guide, and how long it takes."""

from __future__ import annotations

import datetime as dt
import json
import re
import time
from pathlib import Path

import msgspec
import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.conninfo import make_conninfo

from generator import config as settings
from generator import pipeline
from generator.errors import ConfigError
from generator.introspect import introspect
from generator.lint import Options, Statistics, counted, lint
from generator.lint.acceptance import (
    UNJUDGED,
    Accepted,
    Baseline,
    apply,
    covers,
    decode_baseline,
    encode_baseline,
    renewed,
)
from generator.lint.cycles import cycles
from generator.lint.options import ExceptionFor
from generator.lint.rules import FAMILIES, RULES
from generator.lint.sqltext import always_true, calls_per_row, mentions, qualified_names
from generator.lint.words import RESERVED, is_plural
from generator.model import codec
from generator.model.catalog import Database, Grant, Key, Role
from generator.model.types import QualifiedName, quote_identifier
from generator.report.findings import fingerprint
from tests.support import deployed
from tests.support.cli import pgscribe, project_folder
from tests.support.models import column, database, foreign_key, schema, table

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs/guide/lint.md").read_text("utf-8")
TODAY = dt.date(2026, 6, 1)
# No key: one error; and comments are missing.
BARE = database(schema("shop", table("orders", column("id", "int8"), column("state"))))


def found(model: Database, options: Options | None = None) -> set[tuple[str, str]]:
    return {(f.rule, f.subject) for f in lint(model, options).findings if not f.accepted}


# ---- levels and settings ----


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


# ---- the baseline ----


def test_a_baseline_accepts_what_it_lists_until_its_day():
    (finding, *others) = lint(BARE).findings
    entry = Accepted(fingerprint=fingerprint(finding), reason="old", until=TODAY)
    judged, expired = apply(Baseline(accepted=(entry,)), [finding, *others], TODAY)
    assert [f.accepted for f in judged] == ["old"] + [""] * len(others)
    assert expired == ()
    judged, expired = apply(Baseline(accepted=(entry,)), [finding], TODAY + dt.timedelta(days=1))
    assert [f.accepted for f in judged] == [""]
    assert expired == (entry,)


def test_a_baseline_is_of_what_is_there_and_keeps_what_was_said():
    first, second, *_ = lint(BARE).findings
    gone = Accepted(fingerprint="0" * 16, reason="gone since")
    kept = Accepted(fingerprint=fingerprint(first), reason="on purpose", until=TODAY)
    after = {
        e.fingerprint: e for e in renewed(Baseline(accepted=(gone, kept)), [first, second]).accepted
    }
    assert after.keys() == {fingerprint(first), fingerprint(second)}
    assert after[fingerprint(first)] == kept
    assert after[fingerprint(second)].reason == UNJUDGED


def test_a_baseline_holds_nothing_that_is_accepted_elsewhere():
    options = Options(exceptions=(ExceptionFor(rule="no-primary-key", object="*", reason="so"),))
    written = renewed(Baseline(), lint(BARE, options).findings)
    assert "no-primary-key" not in {entry.rule for entry in written.accepted}
    assert written.accepted


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_ENTRIES = st.builds(
    Accepted,
    fingerprint=st.text("0123456789abcdef", min_size=16, max_size=16),
    rule=_TEXT,
    object=_TEXT,
    reason=_TEXT.filter(lambda text: text.strip()),
    until=st.none() | st.dates(),
)


@given(st.lists(_ENTRIES, max_size=4))
def test_a_baseline_reads_back_whatever_names_and_reasons_hold(entries):
    read = decode_baseline(encode_baseline(Baseline(accepted=tuple(entries))), source="x")
    assert sorted(map(repr, read.accepted)) == sorted(map(repr, entries))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[accepted]]\nfingerprint = "a"\nreason = " "', "accepted, entry 1: the reason is empty"),
        ('[[accepted]]\nfingerprint = "a"', "accepted, entry 1: the key 'reason' is missing"),
        (
            '[[accepted]]\nfingerprint = "a"\nreason = "b"\nuntil = "soon"',
            "accepted, entry 1, until",
        ),
        ("[[accept]]", "'accept'; did you mean 'accepted'"),
        ("nonsense", "base.toml: "),
    ],
)
def test_a_mistake_in_the_baseline_is_told(text, message):
    with pytest.raises(ConfigError, match=re.escape(message)):
        decode_baseline(text.encode(), source="base.toml")


# ---- the command ----


@pytest.fixture
def folder(tmp_path, monkeypatch):
    project_folder(tmp_path, monkeypatch)
    (tmp_path / "output").mkdir()
    (tmp_path / "output/model.json").write_bytes(codec.encode(BARE))
    return tmp_path


def test_the_exit_code_is_2_from_the_level_that_was_asked_for(folder):
    told = pgscribe("lint")
    assert told.returncode == 2
    assert "shop.orders: has no primary key" in told.stdout
    assert "1 error, 1 warning, 3 info" in told.stderr
    assert pgscribe("lint", "--fail-on", "never").returncode == 0
    (folder / "pgscribe.toml").write_text('[lint.rules]\nno-primary-key = "warning"\n')
    assert pgscribe("lint").returncode == 0
    assert pgscribe("lint", "--fail-on", "warning").returncode == 2


@pytest.mark.usefixtures("folder")
def test_another_model_and_another_format():
    told = pgscribe("lint", "--from", "model.json", "--format", "json")
    assert {f["rule"] for f in json.loads(told.stdout)["findings"]} >= {"table-without-comment"}
    assert "no-primary-key" not in told.stdout.split('"findings"')[1]


def test_what_is_found_is_shown_at_the_model_that_was_judged(folder):
    shown = pgscribe("lint", "--from", "output/model.json", "--out", "gen", "--format", "github")
    assert shown.stdout.startswith("::error file=output/model.json,")
    (folder / "gen").mkdir()
    (folder / "output/model.json").rename(folder / "gen/model.json")
    shown = pgscribe("lint", "--out", "gen", "--format", "github")
    assert shown.stdout.startswith("::error file=gen/model.json,")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[lint]\nrule = 1\n", "unknown key 'rule'; did you mean 'rules'"),
        ('[lint.rules]\nno-primary-keys = "off"\n', "did you mean 'no-primary-key'?"),
    ],
)
@pytest.mark.parametrize("command", ["check", "generate", "diff"])
def test_a_mistake_in_the_settings_is_told_by_other_commands_too(folder, command, text, message):
    (folder / "pgscribe.toml").write_text(text)
    told = pgscribe(command, "--dsn", "postgresql://nobody@localhost:1/none")
    assert told.returncode == 1
    assert message in told.stderr


def test_a_baseline_is_written_and_used(folder):
    (folder / "pgscribe.toml").write_text('[lint]\nbaseline = "lint.toml"\n')
    missing = pgscribe("lint")
    assert missing.returncode == 1
    assert "there is no file lint.toml" in missing.stderr
    assert "lint.toml: written, 5 accepted" in pgscribe("lint", "--write-baseline").stderr
    assert "lint.toml: unchanged, 5 accepted" in pgscribe("lint", "--write-baseline").stderr
    assert pgscribe("lint", "--fail-on", "info").returncode == 0
    ended = (folder / "lint.toml").read_text() + "until = 2001-01-01\n"
    (folder / "lint.toml").write_text(ended)
    told = pgscribe("lint", "--fail-on", "info")
    assert told.returncode == 2
    assert "ended on 2001-01-01" in told.stderr


@pytest.mark.parametrize(
    ("arguments", "text", "message"),
    [
        (("--write-baseline",), "", "name its file with --baseline"),
        (("--statistics",), "", "statistics are the server's"),
        (("--fail-on", "everything"), "", "--fail-on"),
        ((), "[lint]\nrule = 1\n", "unknown key 'rule'; did you mean 'rules'"),
        (
            (),
            '[lint.rules]\nno-primary-key = "loud"\n',
            "rules, an entry: invalid enum value 'loud'; it can be 'error', 'info', 'off', 'warning'",
        ),
        ((), "lint = 1\n", "lint: expected `object`"),
        ((), '[lint.names]\ntabel = "x"\n', "names"),
        ((), "[lint]\nbaseline = 1\n", "baseline: expected `str`"),
    ],
)
def test_a_mistake_of_the_user_is_one_line(folder, arguments, text, message):
    (folder / "pgscribe.toml").write_text(text)
    told = pgscribe("lint", *arguments)
    assert told.returncode == 1
    assert message in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.usefixtures("folder")
def test_a_database_is_judged_with_what_it_counts(pg18, database):
    dsn = database(
        pg18,
        "CREATE SCHEMA s; CREATE TABLE s.t (id int GENERATED ALWAYS AS IDENTITY);"
        "SELECT setval('s.t_id_seq', 2147483647);",
    )
    assert "sequence-near-limit" not in pgscribe("lint", "--dsn", dsn).stdout
    assert (
        "(sequence-near-limit)\n  s.t.id: " in pgscribe("lint", "--dsn", dsn, "--statistics").stdout
    )


def test_a_role_that_may_only_connect_gets_statistics_too(pg18, database):
    from generator.introspect import read_use

    dsn = database(
        pg18,
        "CREATE SCHEMA s; CREATE TABLE s.t (id serial); SELECT setval('s.t_id_seq', 2147483647);"
        "CREATE ROLE lint_stranger LOGIN;",
    )
    assert [row.share for row in read_use(dsn).sequences] == [1.0]
    stranger = read_use(make_conninfo(dsn, user="lint_stranger"))
    assert [row.share for row in stranger.sequences] == [0.0]


# ---- databases that are there ----


def test_thorbis_is_clean_but_for_what_is_accepted_with_a_reason(pg18, shared_database):
    config = settings.load(ROOT, ROOT / "pyproject.toml", ())
    options = settings.decode_lint(config, Options)
    project = pipeline.open_project(ROOT, ROOT / "pyproject.toml")
    model = deployed.model(deployed.deploy("thorbis", pg18, shared_database))
    report = lint(model, options, project.annotations)
    assert [(f.rule, f.subject, f.message) for f in report.findings if not f.accepted] == []
    accepted = {(f.rule, f.subject) for f in report.findings}
    named = {(each.rule, each.object) for each in options.exceptions}
    assert accepted == named, "an exception that excepts nothing"


def test_the_demo_is_judged_as_this_repository_judges_it(tmp_path):
    """Two files say it, since the demo is installed without this repository's settings."""
    (tmp_path / "pgscribe.toml").write_bytes((pipeline.DEMO / "lint.toml").read_bytes())
    demo = settings.load(tmp_path, None, ())
    ours = settings.load(ROOT, ROOT / "pyproject.toml", ())
    assert demo.lint == ours.lint
    assert settings.decode_lint(demo, Options).exceptions


@pytest.mark.parametrize("name", ["names", "hostile-text", "names-alike", "same-names"])
def test_no_name_or_comment_breaks_a_mend(name, pg18, database):
    """All of them run, and none does anything to another object."""
    dsn = database(pg18, *deployed.sources(name))
    before = introspect(dsn)
    mends = [f.mend for f in lint(before).findings if f.mend]
    assert len(mends) > 10
    with psycopg.connect(dsn, autocommit=True) as connection:
        for mend in mends:
            for line in mend.split(";\n"):
                connection.execute(line.encode())
    after = introspect(dsn)
    assert [s.name for s in after.schemas] == [s.name for s in before.schemas]
    for old, new in zip(before.schemas, after.schemas, strict=True):
        assert [r.columns for r in _bare(old)] == [r.columns for r in _bare(new)]


def _bare(part):
    from msgspec.structs import replace

    return [
        replace(r, columns=tuple(replace(c, comment="") for c in r.columns)) for r in part.relations
    ]


def test_every_subject_is_told_once_a_rule_and_message(pg18, shared_database):
    for name in ("names", "indexes", "partitions", "policies", "constraints", "foreign-keys"):
        model = deployed.model(deployed.deploy(name, pg18, shared_database))
        findings = lint(model, Options(rules=dict.fromkeys(RULES, "info"))).findings
        prints = [fingerprint(f) for f in findings]
        assert len(set(prints)) == len(prints), name


def test_ten_thousand_tables_take_less_than_three_seconds():
    """The shape of what tests.benchmarks measures: twelve columns, keys, indexes, half of the comments."""
    parts = []
    for number in range(100):
        tables = [
            table(
                f"table_{t:03}",
                column("id", "int8"),
                column("parent_id", "int8", null=True),
                *(
                    column(f"value_{chr(97 + c)}", ("text", "jsonb", "timestamptz")[c % 3])
                    for c in range(10)
                ),
                key=("id",),
                foreign_keys=(foreign_key("parent_id", f"area_{number}.table_{max(t - 7, 0):03}"),),
            )
            for t in range(100)
        ]
        parts.append(schema(f"area_{number}", *tables))
    model = database(*parts)
    start = time.process_time()
    report = lint(model)
    assert time.process_time() - start < 3
    assert len(report.findings) > 100_000


# ---- words and texts ----


def test_reserved_words_are_the_servers(server):
    with psycopg.connect(server.dsn()) as connection:
        rows = connection.execute("SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')")
        reserved = {word for (word,) in rows}
    missing = reserved - RESERVED
    assert missing == set()
    if server.version == 18:
        assert reserved == RESERVED


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("orders", True),
        ("order", False),
        ("order_lines", True),
        ("addresses", True),
        ("address", None),
        ("status", None),
        ("parts_used", None),
        ("people", True),
        ("bus", None),
        ("tax_basis", None),
        ("orders_2026", True),
        ("größe", None),
        ("", None),
        ("invoices_link", None),
    ],
)
def test_plurals(name, expected):
    assert is_plural(name) is expected


_EDGES = st.dictionaries(st.integers(0, 7), st.lists(st.integers(0, 7), max_size=4), max_size=8)


@given(_EDGES)
def test_cycles_are_the_groups_that_all_lead_to_each_other(edges):
    nodes = set(edges) | {target for targets in edges.values() for target in targets}
    reach = {n: {n} for n in nodes}
    for _ in nodes:
        for node, targets in edges.items():
            for target in targets:
                reach[node] |= reach[target]
    expected = {frozenset(m for m in nodes if m in reach[n] and n in reach[m]) for n in nodes}
    assert {frozenset(group) for group in cycles(edges)} == {g for g in expected if len(g) > 1}


def test_a_chain_longer_than_the_stack_is_no_cycle():
    edges = {n: [n + 1] for n in range(5000)}
    assert cycles(edges) == []
    assert [len(group) for group in cycles({**edges, 5000: [0]})] == [5001]


_NAMES = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=12
)


@given(_NAMES, _NAMES, _TEXT)
def test_names_are_found_in_sql_whatever_they_hold(left, right, literal):
    escaped = literal.replace("'", "''")
    sql = f"((\"{left.replace(chr(34), chr(34) * 2)}\".{quote_identifier(right)} = '{escaped}'::text) AND true)"
    name = QualifiedName(schema=left, name=right)
    if quote_identifier(right).startswith('"') or right.islower():
        assert name in qualified_names(sql)
        assert {left, right} <= mentions(sql)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("true", True),
        ("(1 = 1)", True),
        ("(true)", True),
        ("(a = true)", False),
        ("false", False),
        ("", False),
    ],
)
def test_what_is_always_true(sql, expected):
    assert always_true(sql) is expected


@pytest.mark.parametrize(
    ("sql", "calls"),
    [
        ("(a = app.tenant())", ["app.tenant"]),
        ("(a = ( SELECT app.tenant() AS tenant))", []),
        ("(a = abs(app.tenant()))", [".abs", "app.tenant"]),
        ("(EXISTS ( SELECT 1\n   FROM t\n  WHERE app.owns(t.id)))", []),
        ("(a = (current_setting('x(('::text))::integer)", [".current_setting"]),
        ('("f(" = "my schema"."it\'s"(1))', ["my schema.it's"]),
    ],
)
def test_calls_outside_of_sub_selects(sql, calls):
    assert [f"{call.schema}.{call.name}" for call in calls_per_row(sql)] == calls


# ---- the guide ----


def test_the_guide_lists_every_rule_as_it_is():
    listed = re.findall(
        r"^\| `([\w-]+)` \| (\w+) \| (.+) \|$", GUIDE.partition("## The rules")[2], re.MULTILINE
    )
    expected = [
        (
            each.rule.id,
            "off" if each.on_request else each.rule.level,
            f"{each.rule.title}. {each.rule.help}",
        )
        for family in FAMILIES.values()
        for each in family
    ]
    assert listed == expected
    assert re.findall(r"^### (.+)$", GUIDE, re.MULTILINE) == list(FAMILIES)


def test_the_guide_lists_every_setting_with_its_default():
    shown = {
        name: msgspec.toml.decode(f"it = {default}")["it"]
        for name, default in re.findall(r"^\| `(\w+)` \| `(.+?)` \|", GUIDE, re.MULTILINE)
    }
    options = json.loads(msgspec.json.encode(Options()))
    assert shown == options


def test_the_guides_examples_are_valid(tmp_path):
    first, second = re.findall(r"^```toml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    (tmp_path / "pgscribe.toml").write_text(first)
    options = settings.decode_lint(settings.load(tmp_path, None, ()), Options)
    assert options.exceptions
    lint(BARE, options)
    (entry,) = decode_baseline(second.encode(), source="the guide").accepted
    assert entry.until == dt.date(2027, 1, 31)
