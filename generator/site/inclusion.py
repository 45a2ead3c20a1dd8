"""Pictures and highlighted code put into pages once all else is done with them.

Markdown, the search and the check of links would each read every picture and every word of code, tag by tag: half of
the time that a build takes. Where pages are built without this plugin, the snippets extension includes the same files.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from jinja2 import Environment
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext as _Context

NAME: Final = "pgscribe/inclusion"
_LINE: Final = re.compile(r'^([ \t]*)--8<-- "([\w./-]+\.(svg|html))"$', re.MULTILINE)
_PLACE: Final = re.compile(r'<(svg|div) data-include="([\w./-]+)"></\1>')
_TABLES: Final = "/tables/"
# Of a table's code there is nothing to find that its page doesn't say in words; of a view's there is.
_CODE: Final = re.compile(
    r'<div class="(?:language-\w+ )?highlight">(?:(?!<span class="k">VIEW</span>).)*?</div>',
    re.DOTALL,
)
# What the search asks for in a page are its headings and its words; what marks them up is most of what it reads.
_LINK_OF_HEADING: Final = re.compile(r'<a class="headerlink"[^>]*>.*?</a>')
_LEFT_OUT: Final = re.compile(r"<span data-search-exclude>.*?</span>", re.DOTALL)
_END_OF_CELL: Final = re.compile(r"</(?:td|th|dt|dd|li|p)>")
_MARKS: Final = re.compile(
    r"</?(?:a|b|code|dd|dl|dt|em|li|ol|p|span|strong|table|tbody|td|th|thead|tr|ul)(?: [^>]*)?>"
)
_SPACE: Final = re.compile(r'<span class="w">(\s+)</span>')
# The theme's template of the navigation leaves an empty line for every page that it passes over.
_BLANK: Final = re.compile(r"\n\s+")
_CONTENT: Final = "<article"
_FIRST, _LAST = 100, -100


class Inclusion(BasePlugin):  # type: ignore[no-untyped-call,type-arg,unused-ignore]
    """Includes what the generated pages in this folder ask for; nothing for a file that isn't there.

    Before the first page is put together it waits for ``made``: until then nothing needs the files.
    """

    def __init__(self, pages: Path, made: Callable[[], None]) -> None:
        self._pages = pages.resolve()
        self._made = made
        self._whole = ""

    def on_env(self, env: Environment, **_: Any) -> Environment:
        """All Markdown is read, and no page is written."""
        self._made()
        return env

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Keep a place for each file."""
        return _LINE.sub(_place, markdown) if self._ours(page) else markdown

    @event_priority(_FIRST)
    def _before_search(self, /, context: _Context, *, page: Page, **_: Any) -> _Context:
        self._whole = page.content or ""
        if self._ours(page):
            page.content = searched(self._whole, is_table=_TABLES in page.file.src_uri)
        return context

    @event_priority(_LAST)
    def _after_search(self, /, context: _Context, *, page: Page, **_: Any) -> _Context:
        page.content = self._whole
        return context

    on_page_context = CombinedEvent(_before_search, _after_search)

    @event_priority(_LAST)
    def on_post_page(self, output: str, *, page: Page, **_: Any) -> str:
        """Put files into their places, and leave out what is nothing to see and a third of a page."""
        if not self._ours(page):
            return output
        before, content, rest = output.partition(_CONTENT)
        whole = _BLANK.sub("\n", before) + content + _SPACE.sub(r"\1", rest)
        return _PLACE.sub(lambda match: self._text(match[2]), whole)

    def _ours(self, page: Page) -> bool:
        source = page.file.abs_src_path
        return source is not None and Path(source).is_relative_to(self._pages)

    def _text(self, path: str) -> str:
        file = self._pages / path
        return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def searched(html: str, *, is_table: bool) -> str:
    """The headings and words of a page's HTML, with the code of views alone if it is of a table."""
    told = _CODE.sub("", html) if is_table else html
    told = _LEFT_OUT.sub("", told)
    return _MARKS.sub("", _END_OF_CELL.sub(" ", _LINK_OF_HEADING.sub("", told)))


def _place(match: re.Match[str]) -> str:
    tag = "svg" if match[3] == "svg" else "div"
    return f'{match[1]}<{tag} data-include="{match[2]}"></{tag}>'
