"""The hook, the template and the recipes: their commands run as CI runs them, red and green."""

from __future__ import annotations

import json
import re
import shlex
import xml.etree.ElementTree as ET
from pathlib import Path

import psycopg
import pytest

from generator import __version__
from tests.support.ci import (
    BREAKING,
    GITLAB,
    GUIDE,
    HOOK,
    RECIPES,
    SAFE,
    SHOP,
    Ran,
    checkout,
    migrate,
    new_project,
    shell,
    steps_of,
)


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    return new_project(tmp_path_factory.mktemp("generated"))


@pytest.fixture
def project(tmp_path, monkeypatch, generated):
    return checkout(generated, tmp_path, monkeypatch)


# ---- the hook ----


def test_the_hook_is_green_and_red(project):
    command = shlex.split(HOOK["entry"])
    (recipe,) = [recipe for recipe in RECIPES if "repos" in recipe]
    (configured,) = recipe["repos"][0]["hooks"]
    assert configured["id"] == HOOK["id"]
    line = shlex.join(command)
    with_files = shlex.join([*command, *configured["args"]])
    assert shell(line, project).code == 0
    assert shell(with_files, project).code == 0
    migrate(project, "2_change", BREAKING)
    assert shell(line, project).code == 0, "the files are still what model.json makes"
    red = shell(with_files, project)
    assert red.code == 3
    assert "public.orders" in red.stdout
    (project / "output/typescript/public.ts").unlink()
    assert shell(line, project).code == 2
    assert (HOOK["pass_filenames"], HOOK["always_run"]) == (False, True)


# ---- GitLab ----


BASH = ("bash", "-eo", "pipefail")


def gitlab(project: Path, program: str, *flags: str, **variables: str) -> Ran:
    """The job's script as its runner has it: the lines in one shell that stops at the first error."""
    script = "\n".join(GITLAB["script"])
    environ = GITLAB["variables"] | variables
    return shell(script, project, *flags, program=program, **environ)


@pytest.mark.parametrize(
    ("script", "fail_on", "code", "failures"),
    [
        ("SELECT 1;", "drift", 0, False),
        (SAFE, "drift", 2, None),
        (BREAKING, "drift", 3, True),
        (BREAKING, "breaking", 3, True),
    ],
)
def test_the_job_of_gitlab_is_green_and_red(project, script, fail_on, code, failures):
    migrate(project, "2_change", script)
    ran = gitlab(project, *BASH, PGSCRIBE_DDL="migrations", PGSCRIBE_FAIL_ON=fail_on)
    assert ran.code == code, ran.stderr
    reports = GITLAB["artifacts"]["reports"]
    suites = ET.parse(project / reports["junit"]).getroot()
    issues = json.loads((project / reports["codequality"]).read_bytes())
    assert bool(issues) == bool(code)
    if failures is not None:
        assert (suites.get("failures") != "0") == failures
    assert GITLAB["artifacts"]["when"] == "always"


def test_the_job_of_gitlab_works_without_files_and_with_a_database(project, pg18, database):
    assert gitlab(project, *BASH).code == 0
    dsn = database(pg18, SHOP, BREAKING, owner="stranger")
    assert gitlab(project, *BASH, PGSCRIBE_DSN=dsn).code == 3
    assert gitlab(project, "sh", "-e", PGSCRIBE_DSN=dsn).code == 3, "images without bash"


# ---- by the clock ----


def by_the_clock(project: Path, dsn: str) -> list[Ran]:
    (recipe,) = [recipe for recipe in RECIPES if recipe.get("name") == "live database"]
    # YAML 1.1 takes GitHub's key `on` for a truth.
    assert recipe[True]["schedule"][0]["cron"]
    ran: list[Ran] = []
    for step in steps_of(recipe):
        if "uses" in step or "pip install" in step.get("run", ""):
            continue
        failed = any(each.code for each in ran)
        if failed != (step.get("if") == "failure()"):
            continue
        summary = {"GITHUB_STEP_SUMMARY": str(project / "summary.md")}
        flags = ("--noprofile", "--norc", "-eo", "pipefail")
        ran.append(shell(step["run"], project, *flags, PGSCRIBE_DSN=dsn, **summary))
    return ran


def test_the_daily_check_tells_what_somebody_did_by_hand(project, pg18, database):
    dsn = database(pg18, SHOP, owner="stranger")
    assert [each.code for each in by_the_clock(project, dsn)] == [0, 0]
    assert not (project / "summary.md").exists()
    with psycopg.connect(dsn) as connection:
        connection.execute(SAFE.encode())
    assert [each.code for each in by_the_clock(project, dsn)] == [0, 2, 0]
    assert "public.orders" in (project / "summary.md").read_text("utf-8")


def test_the_daily_check_without_its_secret_is_an_error(project):
    assert by_the_clock(project, "")[0].code == 1


def test_the_versions_that_are_named_are_this_one():
    named = re.findall(r"pgscribe(?:\[\w+\])?==([\d.]+)", GUIDE)
    assert set(named) == {__version__} == {GITLAB["variables"]["PGSCRIBE_VERSION"]}
