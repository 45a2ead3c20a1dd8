"""Titles for navigation, which no site builder escapes."""

from __future__ import annotations

from typing import Final

from generator.escape import visible

# MkDocs writes titles into HTML as they are, and its themes undo entities in some places and not in
# others. So nothing may be left that could be undone: these look alike and mean nothing to HTML.
_LOOKALIKES: Final = str.maketrans(
    {"<": "\u2039", ">": "\u203a", "&": "\uff06", '"': "\u201d", "'": "\u2019", "`": "\u2019"}
)


def plain_title(name: str) -> str:
    """The name as a title that is the same text in HTML, escaped or not."""
    folded = " ".join(visible(name).split()) or visible(repr(name))
    return folded.translate(_LOOKALIKES)
