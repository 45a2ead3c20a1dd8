"""The page of words: what those that comments and pages use mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.targets.dictionary.markup.pieces import DatabasePage, Section, grid, text

if TYPE_CHECKING:
    from generator.targets.dictionary.facts.whole import Whole


def glossary_page(whole: Whole) -> DatabasePage | None:
    """The words that comments and pages use, as the annotations explain them."""
    words = sorted(whole.annotations.glossary.items(), key=lambda item: item[0].casefold())
    if not words:
        return None
    return DatabasePage(
        title="Glossary",
        sections=(
            Section(
                heading=text("Terms"),
                anchor="terms",
                searched=True,
                grid=grid(("Term", "Meaning"), [(text(term), text(said)) for term, said in words]),
            ),
        ),
    )
