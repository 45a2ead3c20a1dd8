"""`pgscribe verify --all` takes no more memory for ten times as many rows.

A million of them, or as many as SOAK_ROWS says.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from tests.support.node import node_modules, node_program

ROOT = Path(__file__).parents[2]
ROWS = int(os.environ.get("SOAK_ROWS", "1_000_000"))
# What the allocators keep for themselves differs from run to run; to keep the rows would take hundreds more.
ALLOWED_MEGABYTES = 24

EVENTS = """
CREATE SCHEMA log;
CREATE TYPE log.state AS ENUM ('open', 'closed');
CREATE TABLE log.events (
    id bigint PRIMARY KEY, state log.state NOT NULL, note text NOT NULL, amount numeric NOT NULL,
    at timestamptz NOT NULL, tags text[] NOT NULL, data jsonb NOT NULL);
"""
FILL = """
INSERT INTO log.events
SELECT n, (ARRAY['open', 'closed'])[mod(n, 2) + 1]::log.state, repeat(md5(n::text), 4), n / 7.0,
    '2026-01-01'::timestamptz + n * interval '1 minute', ARRAY[n::text, NULL],
    jsonb_build_object('key' || mod(n, 5000), n, 'other', jsonb_build_array(n, n::text))
FROM generate_series(%s::bigint, %s::bigint) AS n
"""
# The children apart, or the larger one would hide what the other takes.
MEASURED = """
import json, os, subprocess, sys
from generator.cli import run
from tests.benchmarks.memory import own_peak

peaks = {}

def wait(process, flags):
    pid, status, used = os.wait4(process.pid, flags)
    if pid:
        program = "reader" if process.args[-1].endswith("node_postgres.mjs") else "compiler"
        peaks[program] = used.ru_maxrss / 1000
    return pid, status

subprocess.Popen._try_wait = wait
code = run(["verify", "--all", "--dsn", sys.argv[1]])
print(json.dumps({"code": code, "own": own_peak(), **peaks}))
"""


@pytest.mark.soak
@pytest.mark.skipif(os.name == "nt", reason="measures with the module resource")
def test_memory_is_flat_over_rows(pg18, database, tmp_path):
    dsn = database(pg18, EVENTS)
    for name in ("pg", "typescript5"):
        assert (node_modules() / name).is_dir()
    (tmp_path / "node_modules").symlink_to(node_modules())
    generated = pgscribe(tmp_path, "-m", "generator", "generate", "pydantic", "typescript", dsn=dsn)
    assert generated.returncode == 0, generated.stderr
    few, many = ROWS // 10, ROWS
    small = measured(tmp_path, dsn, 1, few)
    large = measured(tmp_path, dsn, few + 1, many)
    print(f"{few} rows: {small}; {many} rows: {large}")
    for part in ("own", "reader", "compiler"):
        assert large[part] < small[part] + ALLOWED_MEGABYTES, part


def measured(folder: Path, dsn: str, first: int, last: int) -> dict[str, float]:
    with psycopg.connect(dsn) as connection:
        connection.execute(FILL, (first, last))
    done = pgscribe(folder, "-c", MEASURED, dsn, dsn=dsn)
    assert done.returncode == 0, done.stderr
    assert f"1 relations, {last} rows: no violation" in done.stderr, done.stdout
    assert "node-postgres" in done.stdout
    found = json.loads(done.stdout.splitlines()[-1])
    assert found.pop("code") == 0
    return found


def pgscribe(folder: Path, *arguments: str, dsn: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(node_program().parent), os.environ["PATH"]))
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT), "PATH": path, "PGSCRIBE_DSN": dsn},
    )
