"""The strict checkers of both languages pass on the server and the client of the demo, and of a thousand tables.

A thousand, or as many as SOAK_TABLES says.
"""

from __future__ import annotations

import os
import subprocess
import sys

import psycopg
import pytest

from tests.benchmarks.synthetic import statements
from tests.support import api, deployed
from tests.support.typescript import COMPILERS, compile_folder

TABLES = int(os.environ.get("SOAK_TABLES", "1_000"))


@pytest.fixture(scope="module", params=["thorbis", "synthetic"])
def made(request, pg18, shared_database, tmp_path_factory):
    """The generated folder, and how many relations it serves at least."""
    if request.param == "thorbis":
        dsn, least = deployed.deploy("thorbis", pg18, shared_database), 45
    else:
        dsn, least = pg18.create_database("synthetic"), TABLES
        with psycopg.connect(dsn, autocommit=True) as connection:
            for batch in statements(TABLES, single_schema=False):
                connection.execute(batch.encode())
    return api.generate(tmp_path_factory.mktemp(request.param), deployed.model(dsn)), least


@pytest.mark.soak
def test_mypy_has_nothing_to_say_of_the_server(made, tmp_path):
    folder, least = made
    assert len(list((folder / "server" / "tables").glob("*/[!_]*.py"))) >= least
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
            *("--config-file", "", "--cache-dir", str(tmp_path / "cache"), "-p", "server"),
        ],
        cwd=folder,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.stdout + done.stderr == ""
    # And it isn't that nothing would be found.
    (folder / "server" / "wrong.py").write_text(
        "from .settings import Settings\n\nX: int = Settings()\n"
    )
    try:
        wrong = subprocess.run(
            [*done.args], cwd=folder, capture_output=True, check=False, encoding="utf-8"
        )
    finally:
        (folder / "server" / "wrong.py").unlink()
    assert wrong.stdout.count("error:") == 1, wrong.stdout


@pytest.mark.soak
@pytest.mark.parametrize("compiler", COMPILERS)
def test_tsc_has_nothing_to_say_of_the_client(made, compiler):
    folder, least = made
    text = "".join(path.read_text("utf-8") for path in (folder / "client" / "tables").glob("*.ts"))
    assert text.count("client.relation<") >= least
    client = folder / "client"
    assert compile_folder(client, compiler, "nodenext") == ""
    wrong = client / "wrong.ts"
    wrong.write_text(
        'import { createClient } from "./index.js";\nexport const url: number = createClient({});\n'
    )
    try:
        said = compile_folder(client, compiler, "nodenext")
    finally:
        wrong.unlink()
    assert said.count("error TS") >= 1
