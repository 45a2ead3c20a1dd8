"""Markdown's inline patterns, each asked only about text that holds the character without which it matches nothing.

Most texts of a page of tables hold none of them, and to ask each of fourteen patterns about each text takes a
fifth of the time that a site takes to build. What comes of it is the same.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final

from markdown.extensions import Extension  # type: ignore[import-untyped]
from markdown.treeprocessors import InlineProcessor  # type: ignore[import-untyped]
from markdown.util import AtomicString  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markdown import Markdown  # type: ignore[import-untyped]

# Python-Markdown's own patterns by the names under which it registers them; any other is asked about all texts.
_NEEDS: Final[Mapping[str, str]] = {
    "backtick": "`",
    "escape": "\\",
    "reference": "[",
    "link": "[",
    "image_link": "!",
    "image_reference": "!",
    "short_reference": "[",
    "short_image_ref": "!",
    "autolink": "<",
    "automail": "<",
    "linebreak": "\n",
    "html": "<",
    "entity": "&",
}


# What the quicker processor replaces and calls is private, so another version may have it otherwise, or not at all.
_PRIVATE: Final[Mapping[str, tuple[str, ...]]] = {
    "_InlineProcessor__handleInline": ("self", "data", "patternIndex"),
    "_InlineProcessor__applyPattern": ("self", "pattern", "data", "patternIndex", "startIndex"),
}


class QuickInline(Extension):  # type: ignore[misc,unused-ignore] # untyped package
    """Puts the quicker processor into the place of Python-Markdown's own, as long as that is the one it knows."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the base class's name
        """Called once for each page."""
        if is_known(InlineProcessor):
            md.treeprocessors.register(_Quick(md), "inline", 20)


def is_known(processor: type) -> bool:
    """Whether a processor of inline patterns has the methods that ours was written for."""
    for name, expected in _PRIVATE.items():
        method = getattr(processor, name, None)
        if method is None or tuple(inspect.signature(method).parameters) != expected:
            return False
    return True


class _Quick(InlineProcessor):  # type: ignore[misc,unused-ignore] # untyped package
    """Python-Markdown has no place for this but its private method."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._needs: list[str] = []

    def _InlineProcessor__handleInline(self, data: Any, at: int = 0) -> Any:  # noqa: N802 - the base class's name
        if isinstance(data, AtomicString):
            return data
        if not self._needs:
            known = self.inlinePatterns
            self._needs = [""] * len(known)
            for name in filter(known.__contains__, _NEEDS):
                self._needs[known.get_index_for_name(name)] = _NEEDS[name]
        start = 0
        while at < len(self._needs):
            if self._needs[at] not in data:
                at, start = at + 1, 0
                continue
            data, matched, start = self._InlineProcessor__applyPattern(
                self.inlinePatterns[at], data, at, start
            )
            if not matched:
                at += 1
        return data
