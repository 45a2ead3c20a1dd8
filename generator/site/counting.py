"""How far a build is: pictures as they are drawn, then pages as MkDocs reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from mkdocs.plugins import BasePlugin

if TYPE_CHECKING:
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation

    from generator.site import Progress

NAME: Final = "pgscribe/counting"


class Counting(BasePlugin):  # type: ignore[no-untyped-call,type-arg,unused-ignore]
    """Tells how many pages there are, and of each."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def on_nav(self, nav: Navigation, *, files: Files, **_: Any) -> Navigation:
        """What settings leave out is left out by now."""
        self._progress.stage("building the site", len(files.documentation_pages()))
        return nav

    def on_page_content(self, html: str, **_: Any) -> str:
        """Most of a page's time is over."""
        self._progress.advance()
        return html
