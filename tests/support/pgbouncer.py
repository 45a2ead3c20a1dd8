"""PgBouncer in transaction mode before a server of the tests: every client's transactions on one connection."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import psycopg
import pytest

from generator.embedded import Server

_PORT: Final = 6432
_PATIENCE: Final = 10.0
# All share one connection, so whatever a transaction leaves behind, the next one meets.
_SETTINGS: Final = """\
[databases]
* = host={folder} port={port}
[pgbouncer]
listen_addr =
listen_port = {listen}
unix_socket_dir = {own}
auth_type = trust
auth_file = {own}/users
pool_mode = transaction
default_pool_size = 1
logfile = {own}/log
"""


@contextlib.contextmanager
def pooled(server: Server, *users: str) -> Iterator[Server]:
    """The server as these users reach it through PgBouncer. Skips the test where there is none."""
    program = shutil.which("pgbouncer", path=os.pathsep.join((os.defpath, "/usr/sbin")))
    if program is None:
        pytest.skip("needs PgBouncer: apt-get install pgbouncer")
    # It refuses to be root, and has to enter the server's folder.
    owner = server.folder.stat()
    user, group = (owner.st_uid, owner.st_gid) if os.geteuid() == 0 else (None, None)
    folder = Path(tempfile.mkdtemp(prefix="b-", dir=server.folder))
    settings = _SETTINGS.format(folder=server.host, port=server.port, listen=_PORT, own=folder)
    (folder / "ini").write_text(settings)
    (folder / "users").write_text("".join(f'"{user}" ""\n' for user in users))
    for path in (folder, *folder.iterdir()):
        os.chown(path, owner.st_uid, owner.st_gid)
    process = subprocess.Popen(
        [program, "--quiet", folder / "ini"],
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
        group=group,
        extra_groups=None if user is None else [],
    )
    try:
        found = replace(server, host=str(folder), port=_PORT)
        _await(found.dsn(user=users[0]), process, folder / "log")
        yield found
    finally:
        process.terminate()
        process.wait(_PATIENCE)


def _await(dsn: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            psycopg.connect(dsn).close()
        except psycopg.OperationalError as error:
            if process.poll() is not None or time.monotonic() > end:
                said = log.read_text("utf-8") if log.exists() else ""
                raise AssertionError(f"PgBouncer doesn't answer: {said}") from error
            time.sleep(0.05)
        else:
            return
