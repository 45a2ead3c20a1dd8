"""Diagrams as pictures beside the pages that show them; what is up to date isn't drawn again."""

from __future__ import annotations

import hashlib
import posixpath
import re
from typing import TYPE_CHECKING, Final

from generator import __version__
from generator.errors import RenderError
from generator.site.svg import for_page, pages_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# Ours alone have it, so that others' pictures are never taken for stale ones of ours.
_ORIGIN: Final = re.compile(rb' data-origin="([0-9a-f]+)"')
_LOOK_AT: Final = 2000


def draw(sources: Path, pages: Path, advance: Callable[[int], None] = lambda _: None) -> None:
    """Make ``pages/x.svg`` of each ``sources/x.mmd``; remove those whose source is gone.

    Raises RenderError, naming the diagram, when one can't be drawn or mermaid-render isn't there.
    """
    wanted = set()
    for source in sorted(sources.rglob("*.mmd")):
        path = source.relative_to(sources).with_suffix(".svg")
        target = pages / path
        wanted.add(target)
        text = source.read_text(encoding="utf-8")
        origin = hashlib.sha256(f"{__version__}\n{text}".encode()).hexdigest()[:16]
        if _origin(target) != origin:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_picture(text, path.with_suffix("").as_posix(), origin))
        advance(1)
    for target in pages.rglob("*.svg"):
        if target not in wanted and _origin(target):
            target.unlink()


def _picture(text: str, path: str, origin: str) -> bytes:
    here = posixpath.dirname(path) or "."
    links = {
        identity: posixpath.relpath(f"{page}.html", here)
        for identity, page in pages_of(text).items()
        if page != path
    }
    return for_page(_rendered(text, path), links, name=f"erd-{origin}", origin=origin)


def _rendered(text: str, path: str) -> bytes:
    try:
        from mermaid_render import mermaid_to_svg  # type: ignore[import-untyped]
    except ImportError as error:
        raise RenderError("diagrams need mermaid-render: pip install 'pgscribe[docs]'") from error
    try:
        return bytes(mermaid_to_svg(text))
    except ValueError as error:
        raise RenderError(f"diagram {path}.mmd can't be drawn: {error}") from error


def _origin(target: Path) -> str:
    if not target.is_file():
        return ""
    with target.open("rb") as file:
        found = _ORIGIN.search(file.read(_LOOK_AT))
    return found[1].decode() if found else ""
