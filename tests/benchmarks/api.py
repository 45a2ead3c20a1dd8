"""The generated server beside a hand-written one and FastCRUD: one worker each, in turn, on the last table of many."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import jwt
import psycopg
from msgspec import Struct

from generator import naming
from tests.benchmarks import installed, synthetic
from tests.benchmarks.context import fill
from tests.benchmarks.installed import NotInstalled, run_quietly
from tests.benchmarks.load import Sent, message, per_second
from tests.benchmarks.peers import sqlalchemy_url
from tests.benchmarks.result import Measure, Result
from tests.benchmarks.sizes import PROMISED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.benchmarks.context import Context

TITLE: Final = "The API: requests per second on the last table"
STARTED: Final = "The API: start-up"
_LOGIN: Final = "bench_login"
_ROLE: Final = "bench_role"
_TENANT: Final = "00000000-0000-4000-8000-000000000001"
_ROWS: Final = 1_000
_ROUNDS: Final = 5
_SECONDS: Final = 2.0
_WARM_SECONDS: Final = 1.0
_MOST_OF: Final = {"hand-written": 0.9, "FastCRUD": 2.0}
_HERE: Final = Path(__file__).parent
_PREPARED: Final = """\
CREATE ROLE {login} LOGIN PASSWORD '{password}';
CREATE ROLE {role};
GRANT {role} TO {login};
GRANT USAGE ON SCHEMA {schemas} TO {role};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schemas} TO {role};
INSERT INTO {table} (tenant_id, code, title, tags, payload)
SELECT '{tenant}', 'C' || n, 'Thing ' || n, ARRAY['a', 'b'], jsonb_build_object('n', n)
FROM generate_series(1, {rows}) AS n;
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON {table}
    USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
ANALYZE {table};"""


class Peer(Struct, frozen=True, kw_only=True):
    """A running server: where its rows are, and what it asks for."""

    label: str
    port: int
    path: str
    page: str
    headers: dict[str, str]

    def requests(self) -> dict[str, Callable[[int], bytes]]:
        """What is sent for each operation."""
        body = {"tenant_id": _TENANT, "title": "New"}
        return {
            "list": lambda _: message("GET", f"{self.path}?{self.page}", self.headers),
            "get": lambda n: message("GET", f"{self.path}/{n % _ROWS + 1}", self.headers),
            "create": lambda n: message(
                "POST",
                self.path,
                self.headers,
                json.dumps({**body, "code": f"{self.label[:3]}{n}"}).encode(),
            ),
        }


def run(context: Context) -> list[Result]:
    """Lists, rows and new rows by each server; then how long ours takes to start."""
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        dsn, login = _database(context)
        key = secrets.token_hex(32)
        claims = {"role": _ROLE, "tenant_id": _TENANT, "exp": int(time.time()) + 86_400}
        token = {"Authorization": f"Bearer {jwt.encode(claims, key, 'HS256')}"}
        table = _last()
        environment = {
            "API_DSN": login,
            "API_JWT_KEY": key,
            "API_LOG_LEVEL": "WARNING",
            "BENCH_TABLE": table,
            "BENCH_ENUM": f"state_{PROMISED - synthetic.TABLES_PER_SCHEMA}",
            "BENCH_SQLALCHEMY": sqlalchemy_url(dsn),
        }
        run_quietly(installed.ours("generate", "api", "--dsn", dsn).command, Path(folder))
        python = Path(sys.executable)
        path = "/api/" + "/".join(map(naming.kebab_case, table.split(".")))
        output = Path(folder, "output/api")
        context.say("starting the servers")
        ours, seconds = stack.enter_context(_served(python, "server.main:app", output, environment))
        hand, _ = stack.enter_context(
            _served(python, "hand_written:app", _HERE / "servers", environment)
        )
        peers = [
            Peer(label="pgscribe", port=ours, path=path, page="limit=50", headers=token),
            Peer(label="hand-written", port=hand, path="/things", page="limit=50", headers=token),
        ]
        try:
            packages = installed.fastcrud()
            crud, _ = stack.enter_context(
                _served(packages, "fastcrud_app:app", _HERE / "servers", environment)
            )
            peers.append(
                Peer(label="FastCRUD", port=crud, path="/things", page="limit=50", headers={})
            )
        except NotInstalled as why:
            context.say(str(why))
        started = Measure(name="to the first answer", value=seconds, unit="s", bar=3)
        case = {"tables": f"{PROMISED:,}"}
        rows = [_compared(context, name, peers) for name in ("list", "get", "create")]
        return [*rows, Result(table=STARTED, case=case, measures=(started,))]


def _compared(context: Context, operation: str, peers: list[Peer]) -> Result:
    """All in turn after a warm-up, and the median of the ratios of a round."""
    context.say(f"{operation}: {', '.join(peer.label for peer in peers)}")
    sent = {peer.label: Sent(port=peer.port, request=peer.requests()[operation]) for peer in peers}
    for each in sent.values():
        per_second(each, _WARM_SECONDS)
    rounds = [
        {label: per_second(each, _SECONDS) for label, each in sent.items()} for _ in range(_ROUNDS)
    ]
    ours = peers[0].label
    measures = [
        Measure(name=label, value=median(each[label] for each in rounds), unit="1/s")
        for label in sent
    ]
    for label in list(sent)[1:]:
        ratio = median(each[ours] / each[label] for each in rounds)
        measures.append(
            Measure(name=f"of {label}", value=ratio, unit="ratio", least=_MOST_OF[label])
        )
    return Result(table=TITLE, case={"operation": operation}, measures=tuple(measures))


def _last() -> str:
    schema = synthetic.schema_of(PROMISED - 1, single_schema=False)
    return f"{schema}.table_{PROMISED - 1:05}"


def _database(context: Context) -> tuple[str, str]:
    """A database of its own, since what is added here would change what others measure."""
    server = context.server(context.versions()[0])
    dsn = server.create_database("bench_api")
    context.say("making bench_api")
    fill(dsn, PROMISED, single_schema=False)
    schemas = {
        synthetic.schema_of(number, single_schema=False)
        for number in range(0, PROMISED, synthetic.TABLES_PER_SCHEMA)
    }
    script = _PREPARED.format(
        login=_LOGIN,
        password=server.password,
        role=_ROLE,
        schemas=", ".join(sorted(schemas)),
        table=_last(),
        tenant=_TENANT,
        rows=_ROWS,
    )
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(script.encode())
    return dsn, server.dsn("bench_api", _LOGIN)


@contextlib.contextmanager
def _served(
    python: Path, app: str, folder: Path, environment: dict[str, str]
) -> Iterator[tuple[int, float]]:
    """A server of one worker: its port, and the seconds until it answered."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [python, "-m", "uvicorn", app, "--port", str(port), "--no-access-log"]
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--log-level", "warning"], cwd=folder, env={**os.environ, **environment}
    )
    try:
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            if process.poll() is not None:
                raise RuntimeError(f"{app} ended with {process.returncode}")
            time.sleep(0.01)
        yield port, time.perf_counter() - start
    finally:
        process.terminate()
        process.wait()
