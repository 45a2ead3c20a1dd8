"""The contract and the server agree: every operation of the demo, with requests made up by schemathesis.

At least as many requests as SOAK_REQUESTS says, 10,000 unless it does.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import api, api_thorbis
from tests.support.deployed import sources

REQUESTS = int(os.environ.get("SOAK_REQUESTS", "10_000"))
# Values that the contract allows may still be refused by a CHECK, a policy or another row, so a
# positive request may end in any of these.
CONFIGURATION = """
[checks]
positive_data_acceptance.expected-statuses = ["2xx", 304, 401, 403, 404, 405, 409, 412, 422]
negative_data_rejection.expected-statuses = ["4xx", 501]
missing_required_header.expected-statuses = ["4xx"]
"""


@pytest.mark.soak
def test_contract_and_server_agree(pg18, shared_database, tmp_path):
    dsn = shared_database(pg18, *sources("thorbis"), "-- written to by schemathesis")
    folder = tmp_path / "made"
    folder.mkdir()
    with api_thorbis.serve(pg18, dsn, folder) as thorbis:
        token = api.token(api_thorbis.ROLE, tenant_id=thorbis.tenants[0], user_id=thorbis.user)
        with thorbis.service.client(token) as client:
            document = client.get("/openapi.json").json()
        count = sum(len(set(item) - {"parameters"}) for item in document["paths"].values())
        report = run(tmp_path, thorbis.service.url, token, examples=-(-REQUESTS // count))
    logged = [line for line in thorbis.service.logged() if "status" in line]
    failed = [line for line in logged if line["status"] >= 500 and line["status"] != 501]
    print(report[-4000:])
    print(len(logged), "requests")
    assert not failed, failed[:5]
    made, passed = map(int, re.findall(r"(\d+) generated, (\d+) passed", report)[-1])
    assert made == passed, report[-8000:]
    assert min(made, len(logged)) >= REQUESTS


def run(folder: Path, url: str, token: str, *, examples: int) -> str:
    (folder / "schemathesis.toml").write_text(CONFIGURATION)
    done = subprocess.run(
        [
            *(str(Path(sys.executable).parent / "schemathesis"), "run", f"{url}/openapi.json"),
            *("--header", f"Authorization: Bearer {token}", "--max-examples", str(examples)),
            *("--checks", "all", "--continue-on-failure", "--no-color", "--seed", "1"),
        ],
        cwd=folder,
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONWARNINGS": "ignore", "COLUMNS": "120"},
    )
    return done.stdout + done.stderr
