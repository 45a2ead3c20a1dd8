"""One diagram as SVG that belongs into a page: themed by the page, its entities linked, told apart from others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Mapping

_SVG: Final = "http://www.w3.org/2000/svg"
_PAGE_LINE: Final = re.compile(r"^%% page (\w+) ([\w./-]+)$", re.MULTILINE)
_REFERENCES: Final = ("aria-labelledby", "aria-describedby")
_URL: Final = re.compile(r"url\(#([^)]+)\)")
# Wider ones are shrunk to the page's width, but not until nobody can read them: those scroll.
_SMALLEST: Final = 0.6


def pages_of(source: str) -> dict[str, str]:
    """Which page each entity of a diagram's source has, as its comment lines say."""
    return dict(_PAGE_LINE.findall(source))


def for_page(svg: bytes, links: Mapping[str, str], *, name: str, origin: str) -> bytes:
    """The picture for inside a page, on one line.

    ``links`` are targets by the entity's id. ``name`` sets the ids of this picture apart from those
    of another on the same page; ``origin`` says what it was made from.
    """
    # What Python warns of in this module is markup of others; this is the renderer's.
    root = ET.fromstring(svg)  # noqa: S314
    ET.register_namespace("", _SVG)
    _own_ids(root, name)
    _fit(root)
    root.set("data-origin", origin)
    for group in root.iter(f"{{{_SVG}}}g"):
        target = links.get(group.get("data-id", ""))
        if target and "node" in group.get("class", ""):
            _link(group, target)
    text = ET.tostring(root, encoding="unicode")
    return (text.replace("\r", " ").replace("\n", " ") + "\n").encode()


def _fit(root: ET.Element) -> None:
    """Let the page's style sheet rule: no fixed size, no colours or fonts on the root."""
    width = float(root.attrib.pop("width", "0"))
    for attribute in ("height", "fill"):
        root.attrib.pop(attribute, None)
    root.set("style", f"width:{width:g}px;min-width:min({width:g}px,{_SMALLEST * width:g}px)")


def _own_ids(root: ET.Element, name: str) -> None:
    for element in root.iter():
        if "id" in element.attrib:
            element.set("id", f"{name}-{element.attrib['id']}")
        for attribute, value in element.attrib.items():
            if attribute in _REFERENCES:
                element.set(attribute, f"{name}-{value}")
            elif "url(#" in value:
                element.set(attribute, _URL.sub(rf"url(#{name}-\1)", value))


def _link(group: ET.Element, target: str) -> None:
    anchor = ET.Element(f"{{{_SVG}}}a", {"href": target})
    anchor.extend(list(group))
    for child in list(group):
        group.remove(child)
    group.append(anchor)
