"""The search of a built site, as a reader uses it: words typed into its field, and what is listed for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.support.browser_tab import Tab

_TYPE: Final = """
((words) => {
  const field = document.querySelector(".md-search__input");
  field.focus();
  field.value = words;
  field.dispatchEvent(new KeyboardEvent("keyup", {bubbles: true}));
})
"""
_LINKS: Final = "[...document.querySelectorAll('a.md-search-result__link')]"
_SAID: Final = "document.querySelector('.md-search-result__meta').textContent.trim()"


def search(tab: Tab, words: str) -> list[str]:
    """The addresses of the pages and sections listed for some words, the first first, without what is to be marked."""
    # What is listed for other words has to go first.
    tab.evaluate(f"{_TYPE}('')")
    tab.wait_for(f"{_SAID}.startsWith('Type') && !{_LINKS}.length")
    tab.evaluate(f"{_TYPE}({words!r})")
    tab.wait_for(f"{_LINKS}.length || {_SAID}.startsWith('No ')")
    found: list[str] = tab.evaluate(
        f"{_LINKS}.map((each) => each.origin + each.pathname + each.hash)"
    )
    return found
