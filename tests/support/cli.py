"""The command, called as a user calls it, in a small project."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from generator import cli
from generator.model import codec
from tests.support.models import column, database, enum, schema, table

REPOSITORY = Path(cli.__file__).parents[2]
SHOP = database(
    schema(
        "shop",
        enum("state", "open", "closed"),
        table("orders", column("id", "uuid"), column("state", "shop.state"), key=("id",)),
    )
)


def project_folder(folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """A project that has a saved model and nothing else, as the working folder."""
    patch.chdir(folder)
    for name in [name for name in os.environ if name.startswith("PG") or name == "DATABASE_URL"]:
        patch.delenv(name)
    (folder / "model.json").write_bytes(codec.encode(SHOP))
    return folder


class Result(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


def pgscribe(*arguments: str, **environ: str) -> Result:
    """The command in this process, in the working folder: two seconds less than in its own."""
    streams = [io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2)]
    with (
        pytest.MonkeyPatch.context() as patch,
        contextlib.redirect_stdout(streams[0]),
        contextlib.redirect_stderr(streams[1]),
    ):
        for name, value in environ.items():
            patch.setenv(name, value)
        code = cli.run(arguments)
    for stream in streams:
        stream.flush()
    return Result(code, *(stream.buffer.getvalue().decode() for stream in streams))


def pgscribe_process(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The command as a user runs it, in the working folder."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)} | environ,
    )
