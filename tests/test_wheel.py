"""What `pip install pgscribe` gives: built, installed and used far from the repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import psycopg
import pytest
from msgspec import Struct

ROOT = Path(__file__).parents[1]
SHOP = """
CREATE SCHEMA shop;
CREATE TYPE shop.status AS ENUM ('open', 'paid');
CREATE TABLE shop.customers (id bigint PRIMARY KEY, mail text NOT NULL UNIQUE);
CREATE TABLE shop.orders (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES shop.customers,
  status      shop.status NOT NULL DEFAULT 'open'
);
CREATE VIEW shop.open_orders AS SELECT id, customer_id FROM shop.orders WHERE status = 'open';
"""
TARGETS = {"api", "dictionary", "erd", "pydantic", "typescript"}


class Installed(Struct, frozen=True):
    """A virtual environment with the wheel in it."""

    home: Path

    def run(self, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run `pgscribe` in a folder, with nothing of ours in the environment."""
        ours = ("PYTHON", "PG", "DATABASE_URL")
        given = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        folder.mkdir(exist_ok=True)
        return subprocess.run(
            [self.home / "bin" / "pgscribe", *arguments],
            cwd=folder,
            env=given,
            capture_output=True,
            text=True,
            check=False,
        )

    def succeed(self, folder: Path, *arguments: str) -> str:
        done = self.run(folder, *arguments)
        assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel that is made of the source distribution, as for a release."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Installed:
    """The wheel beside the dependencies of this environment, without this repository."""
    home = tmp_path_factory.mktemp("installed")
    venv = [sys.executable, "-m", "venv", "--without-pip", home]
    subprocess.run(venv, check=True)
    python = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    # Files .pth of a folder that one names aren't read, so our editable install isn't found.
    where = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.check_output(where, text=True).strip())
    (packages / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    (home / "bin" / "ruff").symlink_to(Path(sysconfig.get_path("scripts")) / "ruff")
    found = [python, "-c", "import generator; print(generator.__file__)"]
    origin = subprocess.check_output(found, cwd=home, text=True).strip()
    assert Path(origin) == packages / "generator" / "__init__.py"
    return Installed(home)


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_wheel_holds_the_package_and_the_templates_alone(wheel):
    expected = {
        path.relative_to(ROOT).as_posix()
        for top in ("generator", "templates")
        for path in (ROOT / top).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    inside = "generator/templates/"
    found = {name.removeprefix("generator/") if name.startswith(inside) else name for name in names}
    assert found == expected
    assert not [name for name in names if name.startswith(inside) and name.endswith(".py")]


def test_the_command_speaks(installed, tmp_path):
    assert "generate" in installed.succeed(tmp_path, "--help")
    assert installed.succeed(tmp_path, "--version").startswith("pgscribe ")
    listed = {line.split()[0] for line in installed.succeed(tmp_path, "targets").splitlines()}
    assert listed >= TARGETS
    assert files(tmp_path) == {}
    installed.succeed(tmp_path, "init")
    assert list(files(tmp_path)) == ["pgscribe.toml"]


def test_a_database_to_files_and_its_model_to_the_same_files(installed, database, pg18, tmp_path):
    dsn = database(pg18, SHOP)
    first, second = tmp_path / "first", tmp_path / "second"
    installed.succeed(first, "generate", "--dsn", dsn)
    made = files(first)
    assert {
        "output/model.json",
        "output/typescript/shop.ts",
        "output/models/shop/orders.py",
        "output/api/openapi.json",
        "output/erd/shop/index.mmd",
        "docs/database/shop/tables/orders.md",
    } <= made.keys()
    manifest = json.loads(made["output/MANIFEST.json"])
    owners = {entry["target"] for root in ("out", "docs") for entry in manifest[root].values()}
    assert owners >= TARGETS
    assert not [path for path, data in made.items() if os.fsencode(ROOT) in data]

    installed.succeed(second, "generate", "--from", str(first / "output/model.json"))
    assert files(second) == made
    installed.succeed(first, "check", "--dsn", dsn)
    installed.succeed(second, "check")


@pytest.mark.soak
def test_an_installed_version_makes_again_what_changed(installed, database, pg18, tmp_path):
    dsn = database(pg18, SHOP)
    installed.succeed(tmp_path, "generate", "--dsn", dsn)
    made = files(tmp_path)

    edited, missing = tmp_path / "output/typescript/shop.ts", tmp_path / "output/erd/index.mmd"
    edited.write_bytes(edited.read_bytes() + b"// mine\n")
    missing.unlink()
    done = installed.run(tmp_path, "check", "--dsn", dsn)
    assert done.returncode == 2, done.stderr
    assert "output/typescript/shop.ts" in done.stdout
    assert "output/erd/index.mmd" in done.stdout
    installed.succeed(tmp_path, "generate", "--dsn", dsn)
    assert files(tmp_path) == made

    # What is taken as made already has to be what would be made now.
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("ALTER TABLE shop.customers ADD COLUMN name text")
    assert installed.run(tmp_path, "check", "--dsn", dsn).returncode == 2
    installed.succeed(tmp_path, "generate", "--dsn", dsn)
    fresh = tmp_path / "fresh"
    installed.succeed(fresh, "generate", "--dsn", dsn)
    again = {path: data for path, data in files(tmp_path).items() if not path.startswith("fresh")}
    assert files(fresh) == again
    assert again != made


@pytest.mark.soak
def test_the_demo_needs_an_empty_folder_alone(installed, tmp_path):
    done = installed.run(tmp_path, "demo")
    told = (done.stderr + done.stdout).splitlines()
    steps = (ROOT / "docs" / "guide" / "index.md").read_text("utf-8")
    assert sorted(told) == sorted(
        steps.partition("$ pgscribe demo\n")[2].split("```")[0].splitlines()
    )
    made = files(tmp_path)
    assert "output/typescript/hs.ts" in made
    assert "docs/database/hs/tables/work_orders.md" in made
    assert {"queries/hs_work_order_dashboard.sql", "output/plans.json"} <= made.keys()
    installed.succeed(tmp_path, "check")
    installed.succeed(tmp_path, "demo")
    assert files(tmp_path) == made
