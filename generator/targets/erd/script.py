"""Diagrams as Mermaid source, for Mermaid 11.16 and newer.

Made through mermaid-py's classes with what they lack: escapes, aliases, several marks on a column.
Its ``Mermaid`` class sends what it is given to a public server, so that one is never used.
"""

from __future__ import annotations

import contextlib
import functools
import io
import re
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.escape import mermaid as escape
from generator.targets.erd.diagrams import (
    Attribute,
    Diagram,
    Edge,
    Entity,
    Overview,
    entity_id,
    held,
    schema_id,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST: Final = 46_000
"""So many characters we write at most: Mermaid refuses 50,000, and no diagram can raise that."""
MOST_ARROWS: Final = 500
"""Mermaid draws no flowchart of more."""

# Mermaid 12 lays out with ELK unless told otherwise, which takes longer. The theme is the reader's.
_HEADER: Final = """\
---
config:
  layout: dagre
---
%% Made by `pgscribe generate` from the database; changes to this file are lost.
"""


_TYPE: Final = re.compile(r"([a-z][a-z0-9_. ]*)((?:\([0-9,]+\))?(?:\[\])?)")


def er_script(diagram: Diagram) -> str:
    """The source of an ER diagram. A comment line for each entity says where its page is."""
    return str(_classes().diagram(diagram).script)


def overview_script(overview: Overview) -> str:
    """The source of the flowchart of schemas."""
    lines = [_HEADER + "flowchart LR", *_accessible(overview.title, overview.description)]
    for node in overview.nodes:
        counts = held(node.tables, node.views)
        lines.append(f'  {schema_id(node.name)}["{escape(node.shown)}<br>{counts}"]')
    lines += [
        f'  {schema_id(edge.source)} -->|"{edge.keys}"| {schema_id(edge.target)}'
        for edge in overview.edges
    ]
    lines += _pages((schema_id(node.name), node.page) for node in overview.nodes)
    return "\n".join(lines) + "\n"


def _accessible(title: str, description: str) -> list[str]:
    return [f"  accTitle: {escape(title)}", f"  accDescr: {escape(description)}"]


def _pages(pages: Iterable[tuple[str, str]]) -> list[str]:
    return [f"%% page {identity} {page}" for identity, page in pages if page]


def _attribute_line(attribute: Attribute) -> str:
    line = f"    {_type(attribute.type)} {_word(attribute.name)}"
    if attribute.marks:
        line += " " + ", ".join(attribute.marks)
    return line + (' "null"' if attribute.nullable else "")


def _type(text: str) -> str:
    """A type; its modifier and brackets mean nothing to Mermaid where nothing else is special."""
    match = _TYPE.fullmatch(text)
    name, modifier = match.groups() if match else (text, "")
    return f"`{escape(name)}{modifier}`" if modifier else _word(text)


def _word(text: str) -> str:
    """A name: bare where every Mermaid takes it so, else between backticks."""
    escaped = escape(text)
    bare = escaped == text and text.isascii() and text.replace("_", "").isalnum()
    # Case-folded marks are key words in this place, and no word may begin with a digit.
    if bare and text[0].isalpha() and text.upper() not in {"PK", "FK", "UK"}:
        return text
    return f"`{escaped}`"


class _Classes(Struct, frozen=True):
    """mermaid-py's classes, and ours on top of them, made once they are needed."""

    diagram: Any


@functools.cache
def _classes() -> _Classes:
    # The import prints a warning to standard output where there is no IPython.
    with contextlib.redirect_stdout(io.StringIO()):
        from mermaid.erdiagram import Entity as PlainEntity  # type: ignore[import-untyped]
        from mermaid.erdiagram import ERDiagram, Link

    class EscapedEntity(PlainEntity):  # type: ignore[misc,unused-ignore] # untyped package
        def __init__(self, entity: Entity) -> None:
            super().__init__(entity_id(entity.name))
            self.entity = entity

        def __str__(self) -> str:
            head = f'  {self.name}["{escape(self.entity.shown)}"]'
            if not self.entity.attributes:
                return head
            lines = (_attribute_line(attribute) for attribute in self.entity.attributes)
            return "\n".join([head + " {", *lines, "  }"])

    class EscapedLink(Link):  # type: ignore[misc,unused-ignore] # untyped package
        def __init__(self, edge: Edge, entities: dict[Any, EscapedEntity]) -> None:
            super().__init__(
                entities[edge.target],
                entities[edge.source],
                edge.at_target,
                edge.at_source,
                escape(edge.label),
                edge.dotted,
            )

        def __str__(self) -> str:
            line = ".." if self.dotted else "--"
            symbols = f"{self.left_symbol}{line}{self.right_symbol}"
            return f'  {self.origin.name} {symbols} {self.end.name} : "{self.label}"'

    class EscapedDiagram(ERDiagram):  # type: ignore[misc,unused-ignore] # untyped package
        def __init__(self, diagram: Diagram) -> None:
            self.diagram = diagram
            entities = {entity.name: EscapedEntity(entity) for entity in diagram.entities}
            links = [EscapedLink(edge, entities) for edge in diagram.edges]
            super().__init__(diagram.title, list(entities.values()), links)

        def _build_script(self) -> None:
            lines = [
                _HEADER + "erDiagram",
                f"  direction {self.diagram.direction}",
                *_accessible(self.diagram.title, self.diagram.description),
                *map(str, self.entities),
                *map(str, self.links),
                *_pages((entity_id(each.name), each.page) for each in self.diagram.entities),
            ]
            self.script = "\n".join(lines) + "\n"

    return _Classes(EscapedDiagram)
