"""What pages are made of: text with a role, cells and tables.

Rows of tables are spelled as Markdown here and not by a template: there are a hundred cells to a page, and to call a
macro for each took two thirds of all rendering (pages of 1,000 tables: 1.5 s, and 0.5 s so).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from generator.escape import html, md, md_code
from generator.model.annotations import Described, describe
from generator.targets.dictionary.markup.titles import plain_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Badge = Literal[
    "key", "kind", "tag", "on", "off", "alarm", "restricted", "confidential", "internal", "public"
]
_CLASSIFICATIONS: Final[dict[str, Badge]] = {
    "RESTRICTED": "restricted",
    "CONFIDENTIAL": "confidential",
    "INTERNAL": "internal",
    "PUBLIC": "public",
}
# What a comment says of a column's data; other tags stay with the prose.
SENSITIVITY: Final = ("classification", "encryption", "compliance")


class Piece(Struct, frozen=True, kw_only=True, gc=False):
    """A run of text: code, a link (``href`` relative to the page), or a badge of some look.

    ``anchor`` makes it a place that links lead to.
    """

    text: str
    code: bool = False
    href: str = ""
    badge: Badge | Literal[""] = ""
    anchor: str = ""

    @property
    def markdown(self) -> str:
        """The piece as Markdown, for tables too, with HTML for what Markdown has no words for."""
        words = _code(self.text) if self.code and not self.badge else _words(self.text)
        if not (self.badge or self.href or self.anchor):
            return words
        if self.badge:
            words = f'<span class="pg-badge pg-{self.badge}">{words}</span>'
        if self.href:
            words = f"[{words}]({self.href})"
        return f'<span id="{_attribute(self.anchor)}"></span>{words}' if self.anchor else words


Cell = tuple[Piece, ...]


class Grid(Struct, frozen=True, kw_only=True, gc=False):
    """A table whose cells are Markdown; no rows, no table."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> str:
        """The rows as lines of a Markdown table, below its headers."""
        return "\n".join([f"| {' | '.join(row)} |" for row in self.rows])


class Section(Struct, frozen=True, kw_only=True):
    """A heading, what is to be said below it, and a table. Without a table there is no section.

    ``searched``: the site's search reads it. What objects that have a place of their own are listed for isn't, so
    that the search leads to that place.
    """

    heading: Cell
    anchor: str
    grid: Grid
    prose: tuple[str, ...] = ()
    searched: bool = False
    diagram: str = ""
    caption: str = ""


class DatabasePage(Struct, frozen=True, kw_only=True):
    """A page about the database as a whole.

    ``include`` is a file beside the page whose Markdown ends it, if it is there. ``searched``: the site's search reads
    the prose. It doesn't read ours, since its words may be the names of columns.
    """

    title: str
    prose: tuple[str, ...] = ()
    numbers: Grid = Grid(headers=(), rows=())
    diagram: str = ""
    caption: str = ""
    sections: tuple[Section, ...] = ()
    include: str = ""
    searched: bool = True

    @property
    def navigation_title(self) -> str:
        """What the site's builder gets; the heading shows the title itself."""
        return plain_title(self.title)


# Tables have much in common: types, defaults, privileges, the names of columns.
_words: Final = lru_cache(maxsize=1 << 15)(md)
_code: Final = lru_cache(maxsize=1 << 15)(md_code)
_attribute: Final = lru_cache(maxsize=1 << 15)(html)


def text(said: str) -> Cell:
    """A cell of words; an empty one when there are none."""
    return (Piece(text=said),) if said else ()


def code(said: str) -> Cell:
    """A cell of code."""
    return (Piece(text=said, code=True),) if said else ()


def codes(several: Iterable[str]) -> Cell:
    """A cell of several names."""
    return tuple(Piece(text=one, code=True) for one in several)


def grid(headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Grid:
    """A table without the columns that nothing stands in."""
    filled = [tuple(row) for row in rows]
    kept = [index for index in range(len(headers)) if any(row[index] for row in filled)]
    return Grid(
        headers=tuple(headers[index] for index in kept),
        rows=tuple(
            [tuple([spelled(row[index]) if row[index] else "" for index in kept]) for row in filled]
        ),
    )


def shortened(
    headers: Sequence[str], rows: Sequence[Sequence[Cell]], most: int, rest: str
) -> tuple[Grid, tuple[str, ...]]:
    """A table of at most so many rows, and prose that says how many more there are; ``rest``: where."""
    return grid(headers, rows[:most]), left_out(len(rows), most, rest)


def left_out(rows: int, most: int, rest: str) -> tuple[str, ...]:
    """How many rows a table of at most so many doesn't show, and where they are."""
    return (f"And {rows - most} more: {rest}.",) if rows > most else ()


def spelled(cell: Cell) -> str:
    """A cell as Markdown."""
    if len(cell) == 1:
        return cell[0].markdown
    return " ".join([piece.markdown for piece in cell])


def paragraphs(prose: str) -> tuple[str, ...]:
    """The paragraphs of a comment's prose."""
    return tuple(part.strip() for part in prose.replace("\r", "\n").split("\n\n") if part.strip())


def summary(comment: str) -> str:
    """The first paragraph of a comment, for lists."""
    parts = paragraphs(describe(comment).text)
    return parts[0] if parts else ""


def tag_badges(described: Described) -> Cell:
    """A comment's tags as badges, in the order of their names."""
    if not described.tags:
        return ()
    return tuple(
        badge for name in sorted(described.tags) for badge in _badges(name, described.tags[name])
    )


def sensitivity(described: Described) -> Cell:
    """The tags that say how a column's data is to be treated, as badges."""
    if not described.tags:
        return ()
    return tuple(
        badge for name in SENSITIVITY for badge in _badges(name, described.tags.get(name, ()))
    )


def remarks(described: Described) -> Cell:
    """A column's prose and those of its tags that have no column of their own."""
    if not described.tags:
        return text(described.text)
    rest = {name: values for name, values in described.tags.items() if name not in SENSITIVITY}
    return text(described.text) + tag_badges(Described(tags=rest))


def _badges(name: str, values: Sequence[str]) -> list[Piece]:
    if name == "classification":
        return [Piece(text=value, badge=look_of(value)) for value in values if value]
    return [Piece(text=f"{name}: {value}" if value else name, badge="tag") for value in values]


def look_of(classification: str) -> Badge:
    """The look of a classification's badge."""
    return _CLASSIFICATIONS.get(classification.upper(), "tag")
