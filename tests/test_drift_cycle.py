"""Drift is over when what was changed is generated again."""

from __future__ import annotations

import psycopg
import pytest

from generator import embedded
from tests.support.cli import pgscribe, project_folder
from tests.support.deployed import sources
from tests.support.drift_changes import rows


def changed(dsn: str) -> int:
    """Apply all changes that fit together, one after the other, and say how many they were."""
    applied = 0
    with psycopg.connect(dsn, autocommit=True) as connection:
        for row in rows():
            try:
                with connection.transaction():
                    connection.execute(f"{row.given}\n{row.ddl}".encode())
            except psycopg.Error:
                continue  # what it changes was dropped or renamed before
            applied += 1
    return applied


@pytest.fixture
def dsn():
    """Thorbis on a server of its own: the changes make roles, which are a server's."""
    with embedded.start() as server:
        made = server.create_database("thorbis")
        server.run_sql_files("thorbis", sources("thorbis"))
        yield made


@pytest.mark.soak
def test_check_breaks_and_generate_mends_it(dsn, tmp_path, monkeypatch):
    project_folder(tmp_path, monkeypatch)
    assert pgscribe("generate", "--dsn", dsn).returncode == 0
    assert pgscribe("check", "--dsn", dsn).returncode == 0
    assert changed(dsn) > 80
    done = pgscribe("check", "--dsn", dsn)
    assert done.returncode == 3
    assert "(relation-renamed)" in done.stdout
    assert pgscribe("diff", "--dsn", dsn).returncode == 3
    assert pgscribe("generate", "--dsn", dsn).returncode == 0
    assert pgscribe("check", "--dsn", dsn).returncode == 0
    assert pgscribe("diff", "--dsn", dsn).returncode == 0
