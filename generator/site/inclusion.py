"""Pictures and highlighted code put into pages once all else is done with them.

Markdown, the search and the check of links would each read every picture and every word of code, tag by tag: half of
the time that a build takes. Where pages are built without this plugin, the snippets extension includes the same files.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.plugins import BasePlugin, event_priority

if TYPE_CHECKING:
    from typing import Any

    from mkdocs.structure.pages import Page

NAME: Final = "pgscribe/inclusion"
_LINE: Final = re.compile(r'^([ \t]*)--8<-- "([\w./-]+\.(svg|html))"$', re.MULTILINE)
_PLACE: Final = re.compile(r'<(svg|div) data-include="([\w./-]+)"></\1>')
# Of a table's code there is nothing to find that its page doesn't say in words; of a view's there is.
_CODE: Final = re.compile(
    r'<div class="(?:language-\w+ )?highlight">(?:(?!<span class="k">VIEW</span>).)*?</div>',
    re.DOTALL,
)
_KEPT: Final = re.compile(r'<div data-kept="(\d+)"></div>')
_TABLES: Final = "/tables/"
_LAST: Final = -100


class Inclusion(BasePlugin):  # type: ignore[no-untyped-call,type-arg,unused-ignore]
    """Includes what the generated pages in this folder ask for; nothing for a file that isn't there."""

    def __init__(self, pages: Path) -> None:
        self._pages = pages.resolve()
        # By page, until it is written.
        self._kept: dict[str, list[str]] = {}

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Keep a place for each file."""
        return _LINE.sub(_place, markdown) if self._ours(page) else markdown

    def on_page_content(self, html: str, *, page: Page, **_: Any) -> str:
        """Take out the code of tables, before the search reads the page."""
        if not self._ours(page) or _TABLES not in page.file.src_uri:
            return html
        kept = self._kept.setdefault(page.file.src_uri, [])

        def keep(match: re.Match[str]) -> str:
            kept.append(match.group())
            return f'<div data-kept="{len(kept) - 1}"></div>'

        return _CODE.sub(keep, html)

    @event_priority(_LAST)
    def on_post_page(self, output: str, *, page: Page, **_: Any) -> str:
        """Put files and code into their places."""
        if not self._ours(page):
            return output
        kept = self._kept.pop(page.file.src_uri, [])
        whole = _KEPT.sub(lambda match: kept[int(match[1])], output) if kept else output
        return _PLACE.sub(lambda match: self._text(match[2]), whole)

    def _ours(self, page: Page) -> bool:
        source = page.file.abs_src_path
        return source is not None and Path(source).is_relative_to(self._pages)

    def _text(self, path: str) -> str:
        file = self._pages / path
        return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def _place(match: re.Match[str]) -> str:
    tag = "svg" if match[3] == "svg" else "div"
    return f'{match[1]}<{tag} data-include="{match[2]}"></{tag}>'
