"""Diagrams as pictures beside the pages that show them; what is up to date isn't drawn again."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator import __version__
from generator.errors import RenderError
from generator.site.drawing import Task, draw_all
from generator.site.writing import sweep, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MAKERS: Final = ("drawing.py", "svg.py")
# Ours alone have it, so that others' pictures are never taken for stale ones of ours.
_ORIGIN: Final = re.compile(rb' data-origin="([0-9a-f]+)"')
_LOOK_AT: Final = 2000
_END: Final = b"</svg>"
# The same of sources. A copy says what it is: what says that it was generated, and isn't recorded, is drift.
_MADE: Final = b"%% Made by `pgscribe generate` from the database"
_COPIED: Final = b"%% Copied by `pgscribe docs build` from a diagram of the database"


def draw(sources: Path, pages: Path, advance: Callable[[int], None] = lambda _: None) -> None:
    """Make ``pages/x.svg`` of each ``sources/x.mmd``, with the source beside it; remove those whose source is gone.

    Raises RenderError, naming the diagram, when one can't be drawn or mermaid-render isn't there.
    """
    wanted = set()
    tasks = []
    tools = _tools()
    for source in sorted(sources.rglob("*.mmd")):
        path = source.relative_to(sources)
        text = source.read_bytes()
        _keep(pages / path, text.replace(_MADE, _COPIED, 1))
        target = (pages / path).with_suffix(".svg")
        wanted |= {pages / path, target}
        origin = hashlib.sha256(tools + text).hexdigest()[:16]
        if _is_fresh(target, origin):
            advance(1)
            continue
        name = path.with_suffix("").as_posix()
        tasks.append(Task(source=str(source), target=str(target), path=name, origin=origin))
    draw_all(tasks, advance)
    for stale in _ours(pages):
        if stale not in wanted:
            stale.unlink()
    sweep(pages)


def _tools() -> bytes:
    """What makes a picture beside its source; our code may change without its version."""
    try:
        renderer = importlib.metadata.version("mermaid-render")
    except importlib.metadata.PackageNotFoundError as error:
        raise RenderError("diagrams need mermaid-render: pip install 'pgscribe[docs]'") from error
    ours = b"".join(Path(__file__).with_name(name).read_bytes() for name in _MAKERS)
    return f"{__version__}\n{renderer}\n".encode() + ours


def _keep(target: Path, text: bytes) -> None:
    """Put the source beside the picture, for those who download it."""
    if not (target.is_file() and target.read_bytes() == text):
        write_whole(target, text)


def _ours(pages: Path) -> Iterator[Path]:
    for picture in pages.rglob("*.svg"):
        if _origin(picture):
            yield picture
    for source in pages.rglob("*.mmd"):
        with source.open("rb") as file:
            if _COPIED in file.read(_LOOK_AT):
                yield source


def _is_fresh(target: Path, origin: str) -> bool:
    """Whether it was made from this, and is all there: what another program or a failing disk cut off isn't."""
    if _origin(target) != origin:
        return False
    with target.open("rb") as file:
        file.seek(-len(_END), os.SEEK_END)
        return file.read() == _END


def _origin(target: Path) -> str:
    if not target.is_file():
        return ""
    with target.open("rb") as file:
        found = _ORIGIN.search(file.read(_LOOK_AT))
    return found[1].decode() if found else ""
