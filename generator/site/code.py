"""Generated modules as highlighted code that a page includes: ``.code/models/hs/a.py.html`` of ``models/hs/a.py``.

It is one line, since Markdown would end raw HTML at an empty one, and all that isn't a letter or a digit is an entity:
inside a tab Markdown takes what is between tags for its own, and the snippets extension looks for more to include.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from typing import TYPE_CHECKING, Final

from generator.escape import visible
from generator.site.processes import WORTH_A_PROCESS, processors, start_process
from generator.site.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Builders leave out what begins with a dot: pages include it, and nobody else wants it.
FOLDER: Final = ".code"
_SPECIAL: Final = re.compile(r"[^A-Za-z0-9 ]")
_ORIGIN: Final = re.compile(r'data-origin="([0-9a-f]+)"')
_LOOK_AT: Final = 100
_END: Final = b"</div>\n"
_FORM: Final = 2
"""Of the line; another one makes all of them anew."""


@contextlib.contextmanager
def highlighted_meanwhile(sources: Path, pages: Path) -> Iterator[Callable[[], None]]:
    """``highlight`` beside the block, in a process of its own where that is worth it; what it yields waits for it.

    Of a thousand modules it takes a seventh of the time that their site takes, and pages are put together last.
    """
    worth_it = processors() > 1 and len(_stale(sources, pages)) >= WORTH_A_PROCESS
    process = (
        start_process("generator.site.highlighter", str(sources), str(pages)) if worth_it else None
    )

    def finish() -> None:
        if process is not None:
            process.wait()
        # What the process had to leave undone is done here, or the reason is told.
        highlight(sources, pages)

    try:
        yield finish
    finally:
        if process is not None:
            with process:
                process.kill()


def highlight(sources: Path, pages: Path) -> None:
    """Make the code of every Python module below ``sources/models``; remove what has no module any more."""
    for target, text, origin in _stale(sources, pages):
        write_whole(target, one_line(text, origin).encode())
    modules = {_target(module, sources, pages) for module in _modules(sources)}
    for left in (pages / FOLDER).rglob("*.html"):
        if left not in modules and _origin(left):
            left.unlink()


def _stale(sources: Path, pages: Path) -> list[tuple[Path, str, str]]:
    """What has to be made: the file, the module's text, and what says that it was made from it."""
    found = []
    for module in _modules(sources):
        text = module.read_text(encoding="utf-8")
        origin = hashlib.sha256(f"{_FORM}\n{text}".encode()).hexdigest()[:16]
        target = _target(module, sources, pages)
        if not _is_fresh(target, origin):
            found.append((target, text, origin))
    return found


def _modules(sources: Path) -> list[Path]:
    return sorted((sources / "models").glob("*/*.py"))


def _target(module: Path, sources: Path, pages: Path) -> Path:
    return pages / FOLDER / f"{module.relative_to(sources).as_posix()}.html"


def one_line(text: str, origin: str = "") -> str:
    """A Python module as one line of HTML, with the classes of Pygments' style sheets."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    inner = "".join(_spans(visible(lines)))
    # Its words are the page's own: what a reader looks for is told by the columns.
    box = f'<div class="highlight" data-origin="{origin}" data-search-exclude>'
    return f"{box}<pre><code>{inner}</code></pre></div>\n"


def _spans(text: str) -> Iterator[str]:
    from pygments.lexers.python import PythonLexer  # type: ignore[import-untyped]
    from pygments.token import STANDARD_TYPES  # type: ignore[import-untyped]

    # Without these options the lexer drops blank lines at the ends of a text.
    for kind, value in PythonLexer(stripnl=False, ensurenl=False).get_tokens(text):
        style = STANDARD_TYPES.get(kind)
        words = _SPECIAL.sub(lambda match: f"&#{ord(match.group())};", value)
        yield f'<span class="{style}">{words}</span>' if style and value.strip() else words


def _is_fresh(target: Path, origin: str) -> bool:
    """Whether it was made from this, and is all there."""
    return _origin(target) == origin and target.read_bytes().endswith(_END)


def _origin(target: Path) -> str:
    if not target.is_file():
        return ""
    with target.open(encoding="utf-8") as file:
        found = _ORIGIN.search(file.read(_LOOK_AT))
    return found[1] if found else ""
