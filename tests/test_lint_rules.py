"""Each rule of lint by cases of SQL: one that is clean, one that finds, one that is excepted.

A case is tests/lint/<rule>.sql: a line that says what it is about, then the three parts, each a schema of its own
(`{schema}` is its name). The subjects that are to be found stand in the part's heading, without the schema, or whole
behind a `!`. Lines that begin with `--#` are the part's settings, `annotations` among them.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import psycopg
import pytest

from generator.introspect import introspect, read_use
from generator.lint import Options, lint
from generator.lint.rules import RULES
from generator.model.annotations import Annotations
from generator.model.types import quote_identifier
from generator.pipeline.linting import by_name
from generator.selection import select

if TYPE_CHECKING:
    from generator.lint import Statistics
    from generator.model.catalog import Database
    from generator.report.findings import Finding

FOLDER = Path(__file__).parent / "lint"
PARTS = ("clean", "finds", "excepted")
# What the cases may grant to, and what a foreign table may be on. Roles are the server's, which may have them already.
_SURROUNDINGS = """
DO $$ DECLARE name text; BEGIN
    FOREACH name IN ARRAY ARRAY['lint_reader', 'lint_writer', 'lint_staff'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I', name);
        END IF;
    END LOOP;
END $$;
CREATE FOREIGN DATA WRAPPER lint_wrapper;
CREATE SERVER lint_elsewhere FOREIGN DATA WRAPPER lint_wrapper;
"""


class Case(NamedTuple):
    rule: str
    part: str
    subjects: tuple[str, ...]
    settings: str
    sql: str

    @property
    def schema(self) -> str:
        return f"{self.part}_{self.rule.replace('-', '_')}"

    def expected(self) -> set[str]:
        names = [name.replace("{schema}", self.schema) for name in self.subjects]
        return {
            name.removeprefix("!") if name[0] == "!" else f"{self.schema}.{name}" for name in names
        }

    def script(self) -> str:
        schema = quote_identifier(self.schema)
        body = self.sql.replace("{schema}", schema)
        return f"CREATE SCHEMA {schema};\nSET search_path = {schema};\n{body}\nRESET ALL;\n"

    def asked(self) -> tuple[Options, Annotations]:
        document: dict[str, Any] = msgspec.toml.decode(
            self.settings.replace("{schema}", self.schema)
        )
        annotations = msgspec.convert(document.pop("annotations", {}), Annotations)
        return msgspec.convert(document, Options), annotations


def cases_in(path: Path) -> list[Case]:
    _, *parts = re.split(r"^-- == (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
    found = []
    for heading, text in zip(parts[::2], parts[1::2], strict=True):
        part, _, names = heading.partition(": ")
        lines = text.splitlines()
        settings = "\n".join(line[4:] for line in lines if line.startswith("--# "))
        sql = "\n".join(line for line in lines if not line.startswith("--#"))
        subjects = tuple(names.split("; ")) if names else ()
        found.append(Case(path.stem, part, subjects, settings, sql))
    return found


CASES = [case for path in sorted(FOLDER.glob("*.sql")) for case in cases_in(path)]


@cache
def read(dsn: str) -> tuple[Database, Statistics]:
    return introspect(dsn), by_name(read_use(dsn))


@pytest.fixture
def deployed(server, shared_database) -> tuple[Database, Statistics]:
    """All cases in one database, a schema each."""
    return read(shared_database(server, _SURROUNDINGS, "".join(c.script() for c in CASES)))


def judged(case: Case, database: Database, statistics: Statistics) -> list[Finding]:
    """What the case's own rule finds in its schema."""
    options, annotations = case.asked()
    part = select(database, [case.schema])
    report = lint(part, options, annotations, statistics)
    return [finding for finding in report.findings if finding.rule == case.rule]


def test_every_rule_has_its_three_parts_and_every_case_a_rule():
    assert {case.rule for case in CASES} == set(RULES)
    for path in FOLDER.glob("*.sql"):
        assert tuple(case.part for case in cases_in(path)) == PARTS, path.name
        assert path.read_text("utf-8").startswith("-- "), (
            f"{path.name} doesn't say what it is about"
        )
    assert len(RULES) >= 45


@pytest.mark.parametrize("case", [c for c in CASES if c.part == "clean"], ids=lambda c: c.rule)
def test_a_rule_leaves_in_peace_what_is_as_it_should_be(case, deployed):
    assert [f"{f.subject}: {f.message}" for f in judged(case, *deployed)] == []


@pytest.mark.parametrize("case", [c for c in CASES if c.part == "finds"], ids=lambda c: c.rule)
def test_a_rule_finds_what_is_not(case, deployed):
    found = judged(case, *deployed)
    assert {finding.subject for finding in found} == case.expected()
    assert len({(f.subject, f.message) for f in found}) == len(found), "told twice"
    assert not any(finding.accepted for finding in found)


@pytest.mark.parametrize("case", [c for c in CASES if c.part == "excepted"], ids=lambda c: c.rule)
def test_a_finding_may_be_accepted_with_a_reason(case, deployed):
    found = judged(case, *deployed)
    assert {finding.subject for finding in found} == case.expected()
    assert all(finding.accepted for finding in found)


# ---- the mends ----

_BY_HAND = "'…'"
_TAKES_AWAY = re.compile(r"\b(?:DELETE|TRUNCATE|UPDATE|ALTER TYPE|CASCADE|DROP (?:TABLE|COLUMN))\b")


def test_every_mend_runs_and_mends(server, database):
    """As it stands, but for comments, whose text a person writes."""
    finds = [case for case in CASES if case.part == "finds"]
    dsn = database(server, _SURROUNDINGS, "".join(case.script() for case in finds))
    before, statistics = introspect(dsn), by_name(read_use(dsn))
    mended: list[tuple[Case, Finding]] = []
    with psycopg.connect(dsn, autocommit=True) as connection:
        for case in finds:
            for finding in judged(case, before, statistics):
                if finding.mend:
                    mended.append((case, finding))
                    assert not _TAKES_AWAY.search(finding.mend)
                    for line in finding.mend.split("\n"):
                        connection.execute(line.replace(_BY_HAND, "'What it is for.'").encode())
    assert len({case.rule for case, _ in mended}) > 15
    after = introspect(dsn)
    for case, finding in mended:
        left = {(f.subject, f.message) for f in judged(case, after, statistics)}
        # There the SQL can only begin: somebody has to choose a class.
        if case.rule != "sensitive-unclassified":
            assert (finding.subject, finding.message) not in left, finding
