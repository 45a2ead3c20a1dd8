"""A database whose every name and text is hostile, changed, and what changed told in every format."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest

from generator.drift import RULES, changes
from generator.introspect import introspect
from generator.model.types import quote_identifier as name_of
from generator.model.types import quote_literal as text_of
from generator.report import Report
from generator.report.formats import render
from generator.report.formats.markdown import LONGEST
from generator.report.formats.text import findings as for_people
from tests.support.reports import (
    CONTROL,
    HOSTILE,
    Page,
    obeyed,
    of_github,
    schema_of_reports,
    schema_of_sarif,
)


def short(text: str) -> str:
    """As much of it as a name holds; PostgreSQL would cut it with a notice alone."""
    return text.encode()[:60].decode("utf-8", "ignore")


NAMES = sorted({short(text) for text in HOSTILE} - {""})


def tables(number: int, name: str) -> str:
    """A table, a type and a policy of the name, and the text in all that holds text."""
    table, text = name_of(name), text_of(f"{name} {number}")
    return f"""
        CREATE TYPE {name_of(f"{name}_e")} AS ENUM ({text_of(name)});
        CREATE TABLE {table} (id int, kept int, {table} text DEFAULT {text} CHECK ({table} <> {text}));
        COMMENT ON TABLE {table} IS {text};
        COMMENT ON COLUMN {table}.{table} IS {text};
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY {table} ON {table} USING ({table} = {text});
    """


def changed(number: int, name: str) -> str:
    """Another text in all of them; every third loses its column, its policy or its type."""
    table, text = name_of(name), text_of(f"{name} changed")
    gone = (
        f"ALTER TABLE {table} DROP COLUMN {table} CASCADE",
        f"DROP POLICY {table} ON {table}",
        f"DROP TYPE {name_of(f'{name}_e')}",
    )
    return f"""
        COMMENT ON TABLE {table} IS {text};
        COMMENT ON COLUMN {table}.{table} IS {text};
        ALTER TABLE {table} ALTER {table} SET DEFAULT {text}, ADD CHECK ({table} <> {text});
        ALTER POLICY {table} ON {table} USING ({table} = {text});
        ALTER TYPE {name_of(f"{name}_e")} ADD VALUE {text_of(short(f"new {name}"))};
        {gone[number % 3]};
    """


@pytest.fixture(scope="module", params=["there", "back"])
def told(request, pg18, shared_database):
    before = "".join(tables(*each) for each in enumerate(NAMES))
    after = "".join(changed(*each) for each in enumerate(NAMES))
    models = [
        introspect(shared_database(pg18, *sources)) for sources in ((before,), (before, after))
    ]
    if request.param == "back":
        models.reverse()
    return Report(tool="diff", rules=RULES, findings=changes(*models), summary="x")


def test_there_is_enough_to_tell(told):
    assert len(told.findings) > 4 * len(NAMES)
    subjects = " ".join(finding.subject for finding in told.findings)
    messages = " ".join(finding.message for finding in told.findings)
    assert all(text in subjects for text in ("::error::", "<script>", "\x1b[31m", "`"))
    assert all(text in messages for text in ("::error::", "<script>", "`"))


def test_programs_read_it(told):
    document = json.loads(render("json", told))
    schema_of_reports().validate(document)
    assert [each["subject"] for each in document["findings"]] == [
        finding.subject for finding in told.findings
    ]
    (run,) = (log := json.loads(render("sarif", told)))["runs"]
    schema_of_sarif().validate(log)
    assert len(run["results"]) == len(told.findings)
    assert len(json.loads(render("gitlab", told))) == len(told.findings)
    cases = list(ET.fromstring(render("junit", told)).iter("testcase"))
    quiet = told.rules.keys() - {finding.rule for finding in told.findings}
    assert len(cases) == len(told.findings) + len(quiet)


def test_the_runner_obeys_a_command_for_each_finding_and_no_other(told):
    made = render("github", told)
    lines = re.split(r"\r\n|\r|\n", made.removesuffix("\n"))
    commands = [obeyed(line) for line in lines]
    assert len(commands) == len(told.findings)
    assert {command and command[0] for command in commands} <= {"error", "warning", "notice"}
    assert not CONTROL.search(made.replace("\n", ""))


def test_a_comment_on_github_holds_no_markup_but_ours(told):
    made = render("markdown", told)
    assert len(made) <= LONGEST
    page = Page(of_github().render(made))
    ours = "h3 p table thead tr th tbody td code details summary ul li pre".split()
    assert set(page.elements) <= set(ours)
    assert page.attributes == []
    assert not re.search(r"[@#]\w", page.prose)
    assert not CONTROL.search(made.replace("\n", ""))


@pytest.mark.parametrize("width", [None, 40])
def test_a_terminal_gets_no_command(told, width):
    for line in for_people(told, width=width).split("\n"):
        assert not CONTROL.search(line)
        assert obeyed(line) is None
        assert not re.search(r"##(?:vso)?\[", line)
