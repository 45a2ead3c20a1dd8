"""Pictures and highlighted code put into pages once all else is done with them.

Markdown, the search and the check of links would each read every picture, tag by tag: half of the time that a build
takes. Where pages are built without this plugin, the snippets extension includes the same files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs.plugins import BasePlugin, event_priority

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from mkdocs.structure.pages import Page

NAME: Final = "pgscribe/inclusion"
_LINE: Final = re.compile(r'^([ \t]*)--8<-- "([\w./-]+\.(svg|html))"$', re.MULTILINE)
_PLACE: Final = re.compile(r'<(svg|div) data-include="([\w./-]+)"></\1>')
_LAST: Final = -100


class Inclusion(BasePlugin):  # type: ignore[no-untyped-call,type-arg,unused-ignore]
    """Includes what the generated pages in this folder ask for; nothing for a file that isn't there."""

    def __init__(self, pages: Path) -> None:
        self._pages = pages.resolve()

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Keep a place for each file."""
        source = page.file.abs_src_path
        if source is None or not source.startswith(str(self._pages)):
            return markdown
        return _LINE.sub(_place, markdown)

    @event_priority(_LAST)
    def on_post_page(self, output: str, **_: Any) -> str:
        """Put the files into their places."""
        return _PLACE.sub(lambda match: self._text(match[2]), output)

    def _text(self, path: str) -> str:
        file = self._pages / path
        return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def _place(match: re.Match[str]) -> str:
    tag = "svg" if match[3] == "svg" else "div"
    return f'{match[1]}<{tag} data-include="{match[2]}"></{tag}>'
