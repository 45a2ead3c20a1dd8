"""The tables of a generated page as a reader sees them."""

from __future__ import annotations

import html
import re
from typing import Any

from generator.plan import Inputs
from generator.render import render
from generator.targets import dictionary

_HEADING = re.compile(r"^## (?P<title>.*?)(?: \{:(?: #(?P<anchor>\S+))?[^}]* \})?$")
_LINK = re.compile(r"\[(.*?)\]\(([^)]*)\)")
_TAG = re.compile(r"<[^>]*>")


def pages(database: Any, made: Any = None, annotations: Any = None) -> dict[str, str]:
    """All pages of a database by their path."""
    given = {"annotations": annotations} if annotations else {}
    inputs = Inputs(database=database, made=made or {}, **given)
    tree = render({"dictionary": dictionary.plan(inputs, dictionary.Options())})
    return {path: file.data.decode() for (_, path), file in tree.items()}


def shown(cell: str) -> str:
    """A cell's text without its links and markup."""
    return html.unescape(_TAG.sub("", _LINK.sub(r"\1", cell))).strip()


def targets(cell: str) -> list[str]:
    """Where the links of a cell lead."""
    return [target for _, target in _LINK.findall(cell)]


def sections(page: str) -> dict[str, list[dict[str, str]]]:
    """The rows of each section's table by its anchor, each by its headers; cells as they are written.

    A heading without one gets what Markdown makes of its words.
    """
    found: dict[str, list[dict[str, str]]] = {}
    rows: list[dict[str, str]] = []
    headers: list[str] = []
    for line in page.splitlines():
        heading = _HEADING.match(line)
        if heading:
            anchor = heading["anchor"] or heading["title"].lower().replace(" ", "-")
            rows = found.setdefault(anchor, [])
            headers = []
        elif line.startswith("|---"):
            continue
        elif line.startswith("| "):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if headers:
                rows.append(dict(zip(headers, cells, strict=True)))
            else:
                headers = [shown(cell) for cell in cells]
    return found


def told(page: str, anchor: str) -> list[dict[str, str]]:
    """The rows of one section as a reader sees them; none where there is no such section."""
    return [
        {header: shown(cell) for header, cell in row.items()}
        for row in sections(page).get(anchor, [])
    ]


def numbers(page: str) -> dict[str, str]:
    """The numbers at the top of a page."""
    return dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page))
