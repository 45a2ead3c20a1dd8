"""The generated package on disk, and Python and its type checkers at work on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.plan import Inputs
from generator.render import render
from generator.targets import pydantic as target

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.catalog import Database


# What mypy knows of pydantic takes longer to find out than what it says of a package.
_CACHE = Path(__file__).parents[2] / ".cache" / f"mypy-{os.environ.get('PYTEST_XDIST_WORKER', '')}"


def files(database: Database) -> dict[str, bytes]:
    planned = {"pydantic": target.plan(Inputs(database=database), target.Options())}
    return {path: file.data for (_, path), file in render(planned).items()}


def write(folder: Path, made: Mapping[str, bytes]) -> Path:
    for path, data in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def package(folder: Path, database: Database) -> Path:
    return write(folder, files(database))


def run(folder: Path, code: str, given: Any = None) -> Any:
    """Run code in a fresh interpreter where any warning is an error.

    It finds ``given`` and leaves its ``answer``; both travel as JSON.
    """
    program = (
        "import json, sys\ngiven = json.load(sys.stdin)\nanswer = None\n"
        f"{code}\njson.dump(answer, sys.stdout)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-B", "-c", program],
        cwd=folder,
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def complaints(folder: Path, *arguments: str) -> str:
    """What mypy --strict has to say of the package and of further files; empty when nothing."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
            *("--config-file", "", "--cache-dir", str(_CACHE), "models", *arguments),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


IMPORT_ALL = """
import importlib, inspect, pkgutil
import models, pydantic
answer = {}
for found in pkgutil.walk_packages(models.__path__, "models."):
    module = importlib.import_module(found.name)
    for name in getattr(module, "__all__", ()) if found.ispkg else ():
        value = getattr(module, name)
        if inspect.isclass(value) and issubclass(value, pydantic.BaseModel):
            value.model_rebuild()
            value.model_json_schema()
            answer[f"{found.name}.{name}"] = {
                field.alias or key: key for key, field in value.model_fields.items()
            }
"""
"""Load every module and build every model: class by full name, then column name by field."""
