"""Lint of whole databases: the demo, hostile names, and how long it takes."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import psycopg
import pytest

from generator import config as settings
from generator.introspect import introspect
from generator.lint import Options, lint
from generator.lint.rules import RULES
from generator.pipeline.project import open_project
from generator.pipeline.reading import DEMO
from generator.report.findings import fingerprint
from tests.support import deployed
from tests.support.models import column, database, foreign_key, schema, table

ROOT = Path(__file__).parents[1]
TODAY = dt.date(2026, 6, 1)


def test_thorbis_is_clean_but_for_what_is_accepted_with_a_reason(pg18, shared_database):
    config = settings.load(ROOT, ROOT / "pyproject.toml", ())
    options = settings.decode_lint(config, Options)
    project = open_project(ROOT, ROOT / "pyproject.toml")
    model = deployed.model(deployed.deploy("thorbis", pg18, shared_database))
    report = lint(model, options, project.annotations)
    assert [(f.rule, f.subject, f.message) for f in report.findings if not f.accepted] == []
    accepted = {(f.rule, f.subject) for f in report.findings}
    named = {(each.rule, each.object) for each in options.exceptions}
    assert accepted == named, "an exception that excepts nothing"


def test_the_demo_is_judged_as_this_repository_judges_it(tmp_path):
    """Two files say it, since the demo is installed without this repository's settings."""
    (tmp_path / "pgscribe.toml").write_bytes((DEMO / "lint.toml").read_bytes())
    demo = settings.load(tmp_path, None, ())
    ours = settings.load(ROOT, ROOT / "pyproject.toml", ())
    assert demo.lint == ours.lint
    assert settings.decode_lint(demo, Options).exceptions


def test_no_mend_takes_away_what_is_needed(pg18, database):
    dsn = database(
        pg18,
        """
        CREATE TABLE target (id int PRIMARY KEY, a int NOT NULL, b int NOT NULL);
        CREATE UNIQUE INDEX a1 ON target (a);
        CREATE UNIQUE INDEX a2 ON target (a);
        CREATE UNIQUE INDEX b1 ON target (b);
        CREATE UNIQUE INDEX b2 ON target (b);
        ALTER TABLE target REPLICA IDENTITY USING INDEX a2;
        CREATE TABLE source (id int PRIMARY KEY, b int REFERENCES target (b), c int NOT NULL,
            CONSTRAINT holds FOREIGN KEY (c) REFERENCES target (id),
            CONSTRAINT says FOREIGN KEY (c) REFERENCES target (id) NOT ENFORCED);
        CREATE TABLE alone (a int NOT NULL UNIQUE);
        CREATE UNIQUE INDEX again ON alone (a);
        ALTER TABLE alone REPLICA IDENTITY USING INDEX again;
        """,
    )
    found = {
        f.subject: f.mend
        for f in lint(introspect(dsn)).findings
        if f.rule in {"duplicate-index", "redundant-foreign-key"}
    }
    assert found == {
        "public.target.a1": "",
        "public.target.b2": "",
        "public.alone.again": "",
        "public.source.says": "ALTER TABLE public.source DROP CONSTRAINT says;",
    }


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
