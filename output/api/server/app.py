# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The application. `create_app` takes what you write yourself; see README.md."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

import psycopg
from fastapi import Depends, FastAPI, Request
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import FileResponse, Response
from starlette.convertors import PathConvertor, register_url_convertor
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import problems
from .auth import Authenticate, Caller, Tokens
from .database import Database
from .declared import Handlers
from .facts import TITLE
from .logs import RequestLog, note, set_up
from .problems import PRIVATE, Problem
from .resource import VERBS
from .routes import METHODS, answer
from .settings import Settings

_DOCUMENT: Final = Path(__file__).parent.parent / "openapi.json"
_READ: Final = ["GET", "HEAD"]
_EXPOSED: Final = ["ETag", "Location", "Retry-After"]


class _Anything(PathConvertor):
    """A path of any characters: a key may hold a line break, where FastAPI's own ends."""

    regex = r"[\s\S]*"


register_url_convertor("anything", _Anything())


class _Unforeseen:
    """Answers what nobody foresaw, and raises it again for the server's log.

    FastAPI's own answer goes past CORS, so that a page in a browser couldn't read it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app: Final = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        begun = False

        async def noted(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except Exception:
            if not begun and scope["type"] == "http":
                await Problem(500, "The request failed.").response()(scope, receive, send)
            raise


def create_app(
    settings: Settings | None = None,
    *,
    authenticate: Authenticate | None = None,
    handlers: Handlers | None = None,
) -> FastAPI:
    """The application, with settings from the environment unless given.

    ``authenticate`` is a dependency that returns a Caller, by default one that reads tokens;
    ``handlers`` answer the declared endpoints, by default with 501. Raises Misconfigured.
    """
    chosen = settings or Settings()
    database = Database(chosen)
    declared = handlers or Handlers()
    set_up(chosen.log_level)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        await database.open()
        yield
        await database.close()

    app = FastAPI(
        title=TITLE,
        lifespan=lifespan,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    who = authenticate or Tokens(chosen)

    @app.api_route("/healthz", methods=_READ)
    async def health() -> Response:
        """The process lives."""
        return Response(status_code=204)

    @app.api_route("/readyz", methods=_READ)
    async def readiness() -> Response:
        """The database answers."""
        return Response(status_code=204 if await database.ready() else 503)

    @app.api_route("/openapi.json", methods=_READ)
    async def document() -> Response:
        """The contract."""
        return FileResponse(_DOCUMENT, media_type="application/json")

    @app.api_route("/api/{path:anything}", methods=METHODS)
    async def api(request: Request, caller: Caller = Depends(who)) -> Response:  # noqa: B008, FAST002
        response = await answer(request, caller, database, chosen, declared)
        response.headers.setdefault("Cache-Control", PRIVATE)
        return response

    app.add_middleware(_Unforeseen)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=chosen.cors_origins,
        allow_methods=sorted({"HEAD", *VERBS.values()}),
        allow_headers=["Authorization", "Content-Type", "If-Match", "If-None-Match"],
        expose_headers=_EXPOSED,
    )
    app.add_middleware(RequestLog)
    _explain_errors(app)
    return app


def _explain_errors(app: FastAPI) -> None:
    """Every error becomes a problem document; none shows a value."""

    async def problem(_request: Request, error: Exception) -> Response:
        assert isinstance(error, Problem)  # noqa: S101
        return error.response()

    async def of_postgres(_request: Request, error: Exception) -> Response:
        assert isinstance(error, psycopg.Error)  # noqa: S101
        found = problems.of_postgres(error)
        if found.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            note(error)
        return found.response()

    async def of_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101
        if request.method not in METHODS:
            return Problem(501).response()
        return Problem(error.status_code, headers=error.headers).response()

    handlers: dict[Any, Callable[[Request, Exception], Awaitable[Response]]] = {
        Problem: problem,
        psycopg.Error: of_postgres,
        HTTPException: of_http,
    }
    for kind, handler in handlers.items():
        app.add_exception_handler(kind, handler)
