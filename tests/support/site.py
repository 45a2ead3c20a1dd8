"""Sites built of models, and what is in their pages."""

from __future__ import annotations

import os
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from generator.plan import Inputs
from generator.render import render
from generator.site import Site
from generator.targets import dictionary, erd

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from generator.model.catalog import Database

MOST_PAGES = int(os.environ.get("SOAK_PAGES", "0"))
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


def write_project(folder: Path, database: Database, made: Mapping[str, Any] | None = None) -> Site:
    """The files that the targets make of a database, in the usual folders."""
    inputs = Inputs(database=database)
    diagrams = list(erd.plan(inputs, erd.Options()))
    shown = {"diagrams": erd.diagram_map(inputs, diagrams), **(made or {})}
    pages = dictionary.plan(replace(inputs, made=shown), dictionary.Options())
    tree = render({"erd": diagrams, "dictionary": pages})
    roots = {"out": folder / "output", "docs": folder / "docs" / "database"}
    for (root, path), file in tree.items():
        target = roots[root] / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    return Site(
        project=folder,
        pages=roots["docs"],
        diagrams=roots["out"] / "erd",
        out=folder / "site",
        title="A shop",
    )


def share(paths: Sequence[str]) -> Sequence[str]:
    """All pages, or as many as SOAK_PAGES says, taken evenly."""
    return paths[:: max(1, len(paths) // MOST_PAGES)] if MOST_PAGES else paths


class Page(HTMLParser):
    """What matters in a page: ids, links, what it loads, scripts, handlers, its text by element."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.handlers: list[tuple[str, str]] = []
        self.scripts: list[str] = []
        self.tags: set[str] = set()
        self.cells: list[str] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in VOID:
            self._open.append(tag)
        if tag == "td":
            self.cells.append("")
        if tag == "script":
            self.scripts.append("")
        for name, value in attrs:
            self._attribute(tag, name, value or "")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        if name == "id":
            self.ids.add(value)
        elif name.startswith("on"):
            self.handlers.append((name, value))
        elif name in {"href", "xlink:href"} and tag == "a":
            self.links.append(value)
        elif name in {"src", "href", "srcset", "action", "data", "poster"}:
            self.loaded.append(value)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "script" in self._open:
            self.scripts[-1] += data
        elif "td" in self._open:
            self.cells[-1] += data
        self.words.append(data)


def pages_of(site: Path) -> dict[str, Page]:
    """Every page of a built site by its path."""
    return {
        file.relative_to(site).as_posix(): Page(file.read_text(encoding="utf-8"))
        for file in sorted(site.rglob("*.html"))
    }
