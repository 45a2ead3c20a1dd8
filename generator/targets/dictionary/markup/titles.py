"""Titles for headings, and for navigation, which no site builder escapes."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from generator.escape import visible

if TYPE_CHECKING:
    from re import Match

# MkDocs writes titles into HTML as they are, and its themes undo entities in some places and not in
# others. So nothing may be left that could be undone: these look alike and mean nothing to HTML.
_LOOKALIKES: Final = str.maketrans({"<": "\u2039", ">": "\u203a", '"': "\u201d", "`": "\u2019"})
_AMPERSAND: Final = re.compile("&[^&]*")


def plain_title(name: str) -> str:
    """The name as a title that is the same text in HTML, escaped or not.

    An ampersand stays where it begins no character reference, as in ``R&D`` (HTML, 13.5: a reference may lack its
    semicolon).
    """
    return _AMPERSAND.sub(_unambiguous, exact_title(name).translate(_LOOKALIKES))


def exact_title(name: str) -> str:
    """The name on one line, for headings, which are escaped."""
    return " ".join(visible(name).split()) or visible(repr(name))


def _unambiguous(match: Match[str]) -> str:
    text = match[0]
    return text if html.unescape(text) == text else f"\uff06{text[1:]}"
