"""The parts for CI, a project that they are tried on, and a runner for their commands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml  # type: ignore[import-untyped]

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
    """What a command left behind."""

    code: int
    stdout: str
    stderr: str


def new_project(folder: Path) -> Path:
    """What `generate` writes into a new project."""
    migrate(folder, "1_shop", SHOP)
    (folder / "pgscribe.toml").write_text('targets = ["typescript"]\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert pgscribe("generate", "--ddl", "migrations").returncode == 0
    return folder


def checkout(generated: Path, folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """A checkout of it as the working folder, with nothing of this machine's environment."""
    for name in [n for n in os.environ if n.startswith(("PG", "GITHUB_", "INPUT_"))]:
        patch.delenv(name)
    patch.delenv("DATABASE_URL", raising=False)
    for each in (folder, *folder.parents[:2]):
        each.chmod(0o755)
    work = folder / "work"
    shutil.copytree(generated, work)
    work.chmod(0o755)
    patch.chdir(work)
    return work


def migrate(project: Path, name: str, script: str) -> None:
    """One more migration of the project."""
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


def steps_of(recipe: Any) -> list[dict[str, Any]]:
    """The steps of a recipe of the guide."""
    jobs = recipe.get("jobs", recipe) if isinstance(recipe, dict) else {}
    return [step for job in jobs.values() if isinstance(job, dict) for step in job.get("steps", ())]
