"""One diagram as SVG that belongs into a page: themed by the page, its entities linked, told apart from others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SVG: Final = "http://www.w3.org/2000/svg"
_G: Final = f"{{{_SVG}}}g"
_PAGE_LINE: Final = re.compile(r"^%% page (\w+) ([\w./-]+)$", re.MULTILINE)
_REFERENCES: Final = ("aria-labelledby", "aria-describedby")
_URL: Final = re.compile(r"url\(#([^)]+)\)")
# How the renderer names what joins two entities, and two nodes of a flowchart.
_ER_ENDS: Final = re.compile(r"id_entity-(\w+)-\d+_entity-(\w+)-\d+_\d+")
_FLOW_ENDS: Final = re.compile(r"L_(\w+)_\d+")
_ROUND: Final = re.compile(r"rx:([\d.]+)px")
# Wider ones are shrunk to the page's width, but not until nobody can read them: those scroll.
_SMALLEST: Final = 0.6
# Longer lists are heard by nobody to their end.
_MOST_TOLD: Final = 12


def pages_of(source: str) -> dict[str, str]:
    """Which page each entity of a diagram's source has, as its comment lines say."""
    return dict(_PAGE_LINE.findall(source))


def for_page(svg: bytes, links: Mapping[str, str], *, path: str, origin: str) -> bytes:
    """The picture for inside a page, on one line; opened alone it shows in the renderer's light colours.

    ``links`` are targets by the entity's id. ``path`` is where picture and source lie, from the folder of pages and
    without an extension: the page's script offers both. ``origin`` says what it was made from, and sets the ids of
    this picture apart from those of another on the same page. What an edge joins stands in its ``data-ends``.
    """
    # What Python warns of in this module is markup of others; this is the renderer's.
    root = ET.fromstring(svg)  # noqa: S314
    ET.register_namespace("", _SVG)
    _fit(root)
    root.set("data-origin", origin)
    root.set("data-path", path)
    _own_attributes(root, f"erd-{origin}")
    nodes = {
        group.attrib["data-id"]: group
        for group in root.iter(_G)
        if "data-id" in group.attrib and "pele-node" in group.get("class", "").split()
    }
    neighbours = _tie(root, nodes)
    names = {identity: next(iter(_words(group)), "") for identity, group in nodes.items()}
    _tell(root, list(names.values()))
    for identity, group in nodes.items():
        if target := links.get(identity):
            near = sorted(names[other] for other in neighbours[identity])
            _link(group, target, near)
    text = ET.tostring(root, encoding="unicode")
    # Without an end of line, which inside a tab would part the figure into two paragraphs; the search of Material
    # would never find the end of what it leaves out.
    return text.replace("\r", " ").replace("\n", " ").encode()


def _fit(root: ET.Element) -> None:
    """Let the page's style sheet rule: no fixed size, and colour and font as what any style sheet overrides."""
    width = float(root.attrib.pop("width", "0"))
    root.attrib.pop("height", None)
    root.set("font-family", "sans-serif")
    root.set("font-size", "16")
    root.set("style", f"width:{width:g}px;min-width:min({width:g}px,{_SMALLEST * width:g}px)")


def _own_attributes(root: ET.Element, name: str) -> None:
    """Ids of its own, and attributes for styles, which a strict Content-Security-Policy wouldn't apply."""
    for element in root.iter():
        if "id" in element.attrib:
            element.set("id", f"{name}-{element.attrib['id']}")
        if rounded := _ROUND.fullmatch(element.get("style", "")):
            del element.attrib["style"]
            element.set("rx", rounded[1])
        for attribute, value in element.attrib.items():
            if attribute in _REFERENCES:
                element.set(attribute, f"{name}-{value}")
            elif "url(#" in value:
                element.set(attribute, _URL.sub(rf"url(#{name}-\1)", value))


def _tie(root: ET.Element, nodes: Mapping[str, ET.Element]) -> dict[str, set[str]]:
    """Write at each edge and its label what they join; return who is joined to whom."""
    neighbours: dict[str, set[str]] = {identity: set() for identity in nodes}
    for group in root.iter(_G):
        identity = group.get("data-id", "")
        if identity in nodes or not (ends := _ends(identity, nodes)):
            continue
        del group.attrib["data-id"]
        group.set("data-ends", " ".join(ends))
        first, second = ends
        if first != second:
            neighbours[first].add(second)
            neighbours[second].add(first)
    return neighbours


def _ends(identity: str, nodes: Mapping[str, ET.Element]) -> tuple[str, str] | None:
    if entities := _ER_ENDS.fullmatch(identity):
        return (entities[1], entities[2])
    if not (flow := _FLOW_ENDS.fullmatch(identity)):
        return None
    # Ids hold underscores, too: where the first ends, only the nodes tell.
    words = flow[1].split("_")
    pairs = (("_".join(words[:at]), "_".join(words[at:])) for at in range(1, len(words)))
    return next(((one, other) for one, other in pairs if one in nodes and other in nodes), None)


def _words(group: ET.Element) -> list[str]:
    """What a node's label says: the name, and of a schema its counts."""
    return [words.strip() for words in _label(group).itertext() if words.strip()]


def _label(group: ET.Element) -> ET.Element:
    return next((each for each in group if each.get("class") == "pele-label"), group)


def _tell(root: ET.Element, names: Sequence[str]) -> None:
    """Add to the description what there is to see."""
    described = root.find(f"{{{_SVG}}}desc")
    if described is not None and names:
        described.text = f"{described.text or ''}: {_some(names)}".lstrip(": ")


def _some(names: Iterable[str]) -> str:
    every = list(names)
    rest = len(every) - _MOST_TOLD
    return ", ".join(every[:_MOST_TOLD]) + (f" and {rest} more" if rest > 0 else "")


def _link(group: ET.Element, target: str, near: Sequence[str]) -> None:
    """Make a link of the label and of an edge that lies above all and catches what points at the entity.

    With the columns inside, it would be called by all of them, and another name than what a link shows can't be
    spoken to it (WCAG 2, 2.5.3).
    """
    label, shape = _label(group), next(group.iter(f"{{{_SVG}}}rect"))
    for line in list(label)[:-1]:
        # Else the words of two lines are one.
        line.tail = " "
    tied = [f"tied to {_some(near)}"] if near else []
    spoken = ", ".join([" ".join(_words(group)), *tied])
    anchor = ET.Element(f"{{{_SVG}}}a", {"href": target, "aria-label": spoken})
    edge = {**shape.attrib, "fill": "none", "pointer-events": "all"}
    anchor.append(ET.Element(f"{{{_SVG}}}rect", edge))
    group.remove(label)
    anchor.append(label)
    group.append(anchor)
