"""The API's TypeScript client on Node, against a server that answers as the contract says."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.support.api_client import STORE, files
from tests.support.node import run_node
from tests.support.typescript import compile_folder, write

SCRIPT = Path(__file__).parent / "node" / "client_runtime.mjs"
SCENARIOS = re.findall(r'^scenario\("(.+)",', SCRIPT.read_text("utf-8"), re.MULTILINE)


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str | None]:
    """What went wrong in each scenario."""
    folder = tmp_path_factory.mktemp("client")
    write(folder, files(STORE))
    emitted = {"noEmit": False, "rootDir": ".", "outDir": "made"}
    assert compile_folder(folder, "typescript7", "nodenext", **emitted) == ""
    done = run_node([SCRIPT, folder / "made" / "api" / "client" / "index.js"], folder)
    assert done.returncode == 0, done.stderr
    found: dict[str, str | None] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_client_at_run_time(results, scenario):
    assert results[scenario] is None


def test_every_scenario_was_run(results):
    assert list(results) == SCENARIOS
