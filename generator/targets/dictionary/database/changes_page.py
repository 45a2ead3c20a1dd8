"""The page of changes: its list is made of the history of model.json, when the site is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.targets.dictionary.markup.pieces import DatabasePage
from generator.targets.dictionary.markup.places import CHANGES

if TYPE_CHECKING:
    from generator.targets.dictionary.facts.whole import Whole

_SAID: Final = (
    "What changed in the structure of the database from one committed model.json to the next, the newest first, in the"
    " words of those who read rows, write them or call the API. The command pgscribe docs build makes the list from the"
    " history of git; a site that is built without it has none."
)


def changes_page(_: Whole) -> DatabasePage:
    """The page without its list, which is a function of the history and not of the database."""
    return DatabasePage(
        title="Changes",
        prose=(_SAID,),
        include=f"{CHANGES}.txt",
    )
