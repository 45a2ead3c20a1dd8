"""The generated server: made from a database, run by uvicorn as a process, asked over HTTP."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
import jwt
import msgspec
import psycopg
from psycopg import sql

from generator.embedded import Server
from generator.model import codec
from generator.model.annotations import Annotations
from generator.model.catalog import Database
from generator.plan import Inputs
from generator.render import render
from generator.targets import api
from tests.support.pydantic_package import write

KEY: Final = "a key of the tests, of more than 32 bytes"
_PATIENCE: Final = 30.0
# Several modules serve one and the same model.
_made: dict[bytes, dict[str, bytes]] = {}


class Refused(Exception):
    """The server didn't start; the text is what it printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A server that runs."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def client(self, token: str | None = None) -> httpx.Client:
        """A client that bears this token; close it."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.Client(base_url=self.url, headers=headers, timeout=_PATIENCE)

    def logged(self) -> list[dict[str, Any]]:
        """The requests that the server noted."""
        lines = [line for line in self.log.read_text("utf-8").splitlines() if line[:1] == "{"]
        return [json.loads(line) for line in lines]


def token(role: str, key: str = KEY, algorithm: str = "HS256", **claims: object) -> str:
    """A token that is good for an hour, unless the claims say otherwise."""
    lifetime = {"exp": int(time.time()) + 3600}
    return jwt.encode({"role": role, **lifetime, **claims}, key, algorithm)


def generate(
    folder: Path,
    database: Database,
    annotations: Annotations | None = None,
    options: api.Options | None = None,
) -> Path:
    """Write the target's files, and return the folder that holds the package ``server``."""
    inputs = Inputs(database=database, annotations=annotations or Annotations())
    chosen = options or api.Options()
    key = codec.encode(database) + msgspec.json.encode((inputs.annotations, chosen))
    if key not in _made:
        rendered = render({"api": api.plan(inputs, chosen)})
        _made[key] = {path: file.data for (_, path), file in rendered.items()}
    write(folder, _made[key])
    return folder / "api"


def login(server: Server, dsn: str, name: str, roles: Iterable[str], *options: str) -> str:
    """The DSN of a login role that may take these roles; it is made unless it is there."""
    role = sql.Identifier(name)
    chosen = sql.SQL(" ".join(options) or "NOINHERIT")
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        with contextlib.suppress(psycopg.errors.DuplicateObject):
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN {}").format(role, chosen))
        for each in roles:
            connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(each), role))
    return server.dsn(urlsplit(dsn).path[1:], name)


@contextlib.contextmanager
def serve(folder: Path, dsn: str, **settings: str) -> Iterator[Service]:
    """Run the server of this folder; a setting that is empty is left out.

    Raises Refused when it ends before it answers.
    """
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    log = folder / f"log-{port}"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "uvicorn", "server.main:app"),
                *("--port", str(port), "--no-access-log", "--log-level", "warning"),
            ],
            cwd=folder,
            env={**os.environ, "API_DSN": dsn, **_environment({"jwt_key": KEY} | settings)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    service = Service(url=f"http://127.0.0.1:{port}", process=process, log=log)
    try:
        _await(service)
        yield service
    finally:
        process.terminate()
        process.wait(_PATIENCE)


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    return {f"API_{name.upper()}": value for name, value in settings.items() if value}


def _await(service: Service) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if service.process.poll() is not None:
            raise Refused(service.log.read_text("utf-8"))
        with contextlib.suppress(httpx.TransportError):
            httpx.get(f"{service.url}/healthz")
            return
        time.sleep(0.05)
    raise TimeoutError(service.log.read_text("utf-8"))
