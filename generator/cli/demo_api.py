"""The demo's API: the generated server, as its users run it, on the demo database."""

from __future__ import annotations

import importlib
import importlib.util
import secrets
import socket
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from generator.cli.console import Steps, say
from generator.cli.generate import summary
from generator.errors import ConfigError

if TYPE_CHECKING:
    from fastapi import FastAPI

    from generator.embedded import Server
    from generator.pipeline.project import Project

_PORT: Final = 8080
_HOST: Final = "127.0.0.1"
_LOGIN: Final = "api_login"
_HOURS: Final = 12
_SHOWN: Final = "/api/hs/customers?limit=2"
_NEEDED: Final = (
    "fastapi",
    "fastapi_offline",
    "jwt",
    "psycopg_pool",
    "pydantic_settings",
    "uvicorn",
)
# A person of each of the three tenants that have the most, so that there is something to see.
_TENANTS: Final = """\
SELECT t.name, t.id::text, (
    SELECT u.auth_user_id::text FROM user_mgmt.users u
    WHERE u.tenant_id = t.id AND u.auth_user_id IS NOT NULL ORDER BY u.id LIMIT 1)
FROM tenant_mgmt.tenants t
JOIN user_mgmt.users m ON m.tenant_id = t.id AND m.auth_user_id IS NOT NULL
GROUP BY t.id ORDER BY (SELECT count(*) FROM hs.customers c WHERE c.business_id = t.id) DESC, t.name LIMIT 3"""


def serve(project: Project) -> None:
    """Deploy the demo database, generate all, and serve the API on it until the user stops it.

    Raises ConfigError without the extra ``api``, EmbeddedUnavailable without a server.
    """
    from generator.pipeline import making, reading

    if missing := [name for name in _NEEDED if importlib.util.find_spec(name) is None]:
        raise ConfigError(f"--api needs {', '.join(missing)}: pip install 'pgscribe[api,demo]'")
    with ExitStack() as stack:
        with Steps() as steps:
            server = stack.enter_context(reading.deployed_demo(steps))
            dsn = server.dsn(reading.DEMO.name)
            database = reading.read_database(dsn, project.config, steps)
            written = making.generate(project, database, (), steps)
        say(summary(written))
        _run(project.roots.out / "api", server, reading.DEMO.name)


def _run(folder: Path, server: Server, dbname: str) -> None:
    import uvicorn

    key = secrets.token_hex(32)
    app = _app(folder, server, dbname, key)
    tokens = [
        (name, _token(key, tenant, user)) for name, tenant, user in server.query(dbname, _TENANTS)
    ]
    port = _free_port()
    address = f"http://{_HOST}:{port}"
    say(f"serving {address}{_SHOWN.partition('?')[0]} and the rest; what there is: {address}/docs")
    say("Ctrl-C ends it, and the database with it")
    for name, token in tokens:
        say(f"\n{name}\ncurl -H 'Authorization: Bearer {token}' '{address}{_SHOWN}'")
    uvicorn.run(app, host=_HOST, port=port, log_level="warning")


def _free_port() -> int:
    """The usual port, or any other where that is taken."""
    for port in (_PORT, 0):
        with suppress(OSError), socket.create_server((_HOST, port)) as probe:
            return int(probe.getsockname()[1])
    raise ConfigError(f"no port is free on {_HOST}")


def _app(folder: Path, server: Server, dbname: str, key: str) -> FastAPI:
    """The generated application, with a page of its contract that needs no net."""
    from fastapi.openapi.docs import get_swagger_ui_html
    from starlette.staticfiles import StaticFiles

    sys.path.insert(0, str(folder.resolve()))
    generated: Any = importlib.import_module("server.app")
    settings: Any = importlib.import_module("server.settings").Settings
    roles = importlib.import_module("server.facts").ROLES
    granted = "".join(f"GRANT {_quoted(role)} TO {_LOGIN};\n" for role in roles)
    server.run_sql(dbname, f"CREATE ROLE {_LOGIN} LOGIN PASSWORD '{server.password}';\n{granted}")
    app: FastAPI = generated.create_app(
        settings(dsn=server.dsn(dbname, _LOGIN), jwt_key=key, jwt_public_key=None, jwt_jwks=None)
    )
    package = importlib.util.find_spec("fastapi_offline")
    assert package is not None  # noqa: S101 - asked for before anything was started
    assert package.origin is not None  # noqa: S101
    app.mount("/static", StaticFiles(directory=Path(package.origin).parent / "static"))
    app.get("/docs", include_in_schema=False)(
        lambda: get_swagger_ui_html(
            openapi_url="/openapi.json",
            title=app.title,
            swagger_js_url="/static/swagger-ui-bundle.js",
            swagger_css_url="/static/swagger-ui.css",
            swagger_favicon_url="/static/favicon.png",
            swagger_ui_parameters={"docExpansion": "none", "validatorUrl": None},
        )
    )
    return app


def _token(key: str, tenant: str, user: str) -> str:
    import jwt

    claims = {
        "role": "authenticated_users",
        "tenant_id": tenant,
        "user_id": user,
        "exp": int(time.time()) + _HOURS * 3600,
    }
    return jwt.encode(claims, key, "HS256")


def _quoted(name: str) -> str:
    from generator.model.types import quote_identifier

    return quote_identifier(name)
