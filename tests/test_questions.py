"""Every question that the peers' pages answer for PostgreSQL, followed to the place where ours do."""

from __future__ import annotations

import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.support.site import VOID

QUESTIONS = tomllib.loads(Path(__file__).with_name("questions.toml").read_text("utf-8"))["question"]


class Behind(HTMLParser):
    """The text of a page from an anchor on, or of the article without one; to the next heading of its level."""

    def __init__(self, page: str, anchor: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found = not anchor
        self.words: list[str] = []
        self._anchor = anchor
        self._silent = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._anchor and dict(attrs).get("id") == self._anchor:
            self.found = True
        elif tag == "h2" and self._anchor and self.found and self.words:
            self._anchor, self.found = "", False
        self._silent += tag in {"script", "style"} and tag not in VOID

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if self.found and not self._silent:
            self.words.append(data)


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked["asked"].replace(" ", "-"))
def test_a_question_is_answered_where_the_list_says(whole_project, asked):
    path = whole_project / "site" / f"{asked['page']}.html"
    assert path.is_file()
    behind = Behind(path.read_text("utf-8"), asked.get("anchor", ""))
    assert behind.words, f"there is no {asked.get('anchor')} on {asked['page']}"
    assert asked["text"] in re.sub(r"\s+", " ", "".join(behind.words))


def test_the_list_is_long_and_asks_nothing_twice():
    assert len(QUESTIONS) >= 40
    for key in ("asked", "question"):
        assert len({each[key] for each in QUESTIONS}) == len(QUESTIONS)
    assert all(set(each) <= {"asked", "question", "page", "anchor", "text"} for each in QUESTIONS)
