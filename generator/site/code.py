"""Generated modules as highlighted code that a page includes: ``.code/models/hs/a.py.html`` of ``models/hs/a.py``.

It is one line, since Markdown would end raw HTML at an empty one, and all that isn't a letter or a digit is an entity:
inside a tab Markdown takes what is between tags for its own, and the snippets extension looks for more to include.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from generator.escape import visible
from generator.site.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Builders leave out what begins with a dot: pages include it, and nobody else wants it.
FOLDER: Final = ".code"
_SPECIAL: Final = re.compile(r"[^A-Za-z0-9 ]")
_ORIGIN: Final = re.compile(r'data-origin="([0-9a-f]+)"')
_LOOK_AT: Final = 100
_END: Final = b"</div>\n"
_FORM: Final = 2
"""Of the line; another one makes all of them anew."""


def highlight(sources: Path, pages: Path) -> None:
    """Make the code of every Python module below ``sources/models``; remove what has no module any more."""
    wanted = set()
    for source in sorted((sources / "models").glob("*/*.py")):
        target = pages / FOLDER / f"{source.relative_to(sources).as_posix()}.html"
        wanted.add(target)
        text = source.read_text(encoding="utf-8")
        origin = hashlib.sha256(f"{_FORM}\n{text}".encode()).hexdigest()[:16]
        if not _is_fresh(target, origin):
            write_whole(target, one_line(text, origin).encode())
    for stale in (pages / FOLDER).rglob("*.html"):
        if stale not in wanted and _origin(stale):
            stale.unlink()


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
