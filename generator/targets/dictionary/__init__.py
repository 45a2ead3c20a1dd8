"""The data dictionary: Markdown pages of the database, its schemas, tables, types and functions.

Their diagrams are those of the target ``erd``, made into pictures when the site is built: a page
of path ``p`` shows ``p.svg`` of the folder of pages, if it is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.plan import Artifact, Inputs

NAME: Final = "dictionary"
SUMMARY: Final = "Pages of the database for a documentation site"


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``title`` is the heading of the first page."""

    title: str = "Database"


OPTIONS: Final = Options


def plan(inputs: Inputs, options: Options) -> Iterable[Artifact]:
    """All pages, their navigation and their assets, in the folder of pages."""
    from generator.targets.dictionary.pages import pages

    return pages(inputs, options.title)
