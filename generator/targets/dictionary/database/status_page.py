"""The status page: a checklist that the structure of the database itself ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.targets.dictionary.database.checklist import checklist
from generator.targets.dictionary.markup.pieces import DatabasePage, Piece, Section, grid, text
from generator.targets.dictionary.markup.places import STATUS, href

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.targets.dictionary.database.checklist_items import Item
    from generator.targets.dictionary.facts.whole import Whole
    from generator.targets.dictionary.markup.pieces import Badge, Cell, Grid

_SAID: Final = (
    "A checklist that the structure of the database ticks itself. An item that this database has no object for isn't"
    " listed."
)
_NAMED: Final = 3


def status_page(whole: Whole) -> DatabasePage | None:
    """Each item with how much of it is done, and what isn't."""
    items = [item for item in checklist(whole) if item.of]
    if not items:
        return None
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(item.area, []).append(item)
    return DatabasePage(
        title="Status",
        prose=(_SAID,),
        numbers=_numbers(items),
        sections=tuple(
            Section(
                heading=text(area),
                anchor=area.lower().replace(" ", "-"),
                grid=grid(("Item", "State", "Done", "Missing"), [_row(each) for each in members]),
            )
            for area, members in groups.items()
        ),
    )


def _numbers(items: Sequence[Item]) -> Grid:
    done = sum(not item.missing for item in items)
    begun = sum(bool(item.missing) and len(item.missing) < item.of for item in items)
    shown = (("done", done), ("partly done", begun), ("not begun", len(items) - done - begun))
    return grid([label for label, _ in shown], [[text(str(count)) for _, count in shown]])


def _row(item: Item) -> Sequence[Cell]:
    more = len(item.missing) - _NAMED
    rest = f"and {more} more" if more > 0 else ""
    told: Cell = (*(link() for link in item.missing[:_NAMED]), *text(rest))
    if item.page and item.missing:
        told = (*told, Piece(text="all of them", href=href(STATUS, item.page, item.anchor)))
    return (
        text(item.said),
        (_state(item),),
        text(f"{item.of - len(item.missing)} of {item.of}"),
        told,
    )


def _state(item: Item) -> Piece:
    if not item.missing:
        return Piece(text="done", badge="on")
    look: Badge = "confidential" if len(item.missing) < item.of else "alarm"
    return Piece(text="partly" if len(item.missing) < item.of else "missing", badge=look)
