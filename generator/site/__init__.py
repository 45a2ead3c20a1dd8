"""The documentation site: pages and diagrams as HTML that works offline, from a server and from a disk."""

from __future__ import annotations

import functools
import logging
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from generator.errors import RenderError
from generator.obstacles import failure
from generator.site.code import highlighted_meanwhile
from generator.site.configuration import Site, configuration
from generator.site.diagrams import draw
from generator.site.plain import write_markdown
from generator.site.writing import in_place_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig

__all__ = ["Progress", "Site", "build_site", "serve_site"]

HOST: Final = "127.0.0.1"
_MEND: Final = "change the rights of the folder, or run in one that you may write to"


class Progress(Protocol):
    """How far it is."""

    def stage(self, name: str, total: int = 0) -> None:
        """A stage begins."""

    def advance(self, count: int = 1) -> None:
        """So many steps of the stage are done."""


def build_site(site: Site, progress: Progress | None = None) -> Path:
    """Build a site, and return its first page. ``progress`` is told of each picture and of each page.

    Raises ConfigError for settings that are wrong, RenderError for anything that MkDocs warns of,
    WriteError when the folder can't be written.
    """
    try:
        return _build(site, progress)
    except OSError as error:
        raise failure(Path(error.filename or site.out), error, _MEND) from error


def _build(site: Site, progress: Progress | None) -> Path:
    if progress is None:
        draw(site.diagrams, site.pages)
    else:
        progress.stage("drawing the diagrams", sum(1 for _ in site.diagrams.rglob("*.mmd")))
        draw(site.diagrams, site.pages, progress.advance)
    try:
        from generator.site import counting, inclusion
    except ImportError as error:
        raise RenderError("the site needs MkDocs: pip install 'pgscribe[docs]'") from error
    settings = configuration(site)
    code = highlighted_meanwhile(site.diagrams.parent, site.pages)
    with in_place_of(site.out) as out, code as highlighted:
        settings.site_dir = str(out.resolve())
        settings.plugins[inclusion.NAME] = inclusion.Inclusion(site.pages, highlighted)
        if progress is not None:
            settings.plugins[counting.NAME] = counting.Counting(progress)
        _fill(out, site, settings)
    return site.out / "index.html"


def _fill(out: Path, site: Site, settings: MkDocsConfig) -> None:
    from mkdocs.commands.build import build
    from mkdocs.exceptions import MkDocsException

    from generator.site.inline import QuickInline

    settings.markdown_extensions.append(QuickInline())
    complaints = _Complaints()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(complaints)
    try:
        settings.plugins.on_startup(command="build", dirty=False)
        build(settings)
        # Where the built site has the generated pages.
        generated = site.pages.resolve().relative_to(Path(settings.docs_dir).resolve())
        write_markdown(site.pages, site.diagrams.parent, out / generated)
    except MkDocsException as error:
        raise RenderError(f"the site can't be built: {complaints.first or error}") from error
    finally:
        logger.removeHandler(complaints)
        settings.plugins.on_shutdown()


def serve_site(site: Path, port: int = 8000, ready: Callable[[str], None] = lambda _: None) -> None:
    """Serve a built site to this machine alone, until interrupted. ``ready`` is told the address.

    Port 0 takes any that is free. Raises RenderError when the port is taken.
    """
    handler = functools.partial(_Quiet, directory=str(site))
    try:
        server = ThreadingHTTPServer((HOST, port), handler)
    except OSError as error:
        raise RenderError(f"port {port} can't be served: {error.strerror or error}") from error
    with server:
        ready(f"http://{HOST}:{server.server_port}/")
        server.serve_forever()


class _Quiet(SimpleHTTPRequestHandler):
    """Files, without a line for each request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


class _Complaints(logging.Handler):
    """The first warning or error of a build, on one line."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.first = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.first = self.first or " ".join(record.getMessage().split())
