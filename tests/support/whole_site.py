"""The demo's whole site, guide and all, as `pgscribe docs build` makes it; from a disk and from a server."""

from __future__ import annotations

import contextlib
import fcntl
import functools
import os
import shutil
import subprocess
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

ROOT: Final = Path(__file__).parents[2]
_BIN: Final = Path(sys.executable).parent
# What the settings of this repository name; output/ saves making again what is as committed.
_SOURCES: Final = ("pyproject.toml", "mkdocs.yml", "docs", "output", "generator/demo/thorbis")


def copy_project(folder: Path) -> Path:
    """This repository as a project, with the pages that today's code makes of its model.json."""
    for name in _SOURCES:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.svg", "__pycache__"))
        else:
            shutil.copyfile(source, target)
    pgscribe(folder, "generate", "--from", "output/model.json")
    return folder


def build(folder: Path) -> None:
    """The project, and its site in ``site``."""
    copy_project(folder)
    pgscribe(folder, "docs", "build")


def pgscribe(folder: Path, *args: str) -> str:
    """Run the command there and return what it says."""
    return run(folder, sys.executable, "-P", "-m", "generator", *args)


def run(folder: Path, *command: str | Path) -> str:
    """Run a program there and return all that it says; a failure is an error that shows it."""
    done = subprocess.run(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
        env={**os.environ, "NO_COLOR": "1", "PATH": f"{_BIN}{os.pathsep}{os.environ['PATH']}"},
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} failed:\n{done.stdout}")
    return done.stdout


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that is filled once for all workers of a run."""
    base = factory.getbasetemp()
    common = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, done = common / name, common / f"{name}.done"
    with (common / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which a folder is served to this machine, ending in a slash."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass
