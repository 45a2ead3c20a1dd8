"""Pictures of diagrams: what a page gets of what the renderer made, and when they are drawn."""

from __future__ import annotations

import os
import posixpath
import re
import xml.etree.ElementTree as ET

import pytest

from generator.errors import RenderError
from generator.model.catalog import Database, PartitionOf, Relation, Schema
from generator.plan import Inputs
from generator.site import drawing
from generator.site.diagrams import draw
from generator.targets import erd
from generator.targets.erd.diagrams import Diagram, Overview, entity_id, schema_id
from tests.support import shop
from tests.support.explorer import wide_database
from tests.support.shop import column, foreign_key, name, primary_key


def write_sources(folder, database):
    """The diagrams of a database, by their path."""
    planned = list(erd.plan(Inputs(database=database), erd.Options()))
    for artifact in planned:
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(artifact.make(artifact.context))
    return {
        artifact.path.removeprefix("erd/").removesuffix(".mmd"): artifact.context["shown"]
        for artifact in planned
    }


@pytest.mark.parametrize("make", [shop.shop, shop.hostile])
def test_edges_say_what_they_join_and_entities_are_told_and_linked(tmp_path, make):
    shown = write_sources(tmp_path, make())
    draw(tmp_path / "erd", tmp_path / "pages")
    for path, diagram in shown.items():
        root = ET.parse(tmp_path / "pages" / f"{path}.svg").getroot()
        groups = list(root.iter("{http://www.w3.org/2000/svg}g"))
        joined = [
            tuple(each.get("data-ends").split())
            for each in groups
            if "pele-edge" in each.get("class", "").split()
        ]
        assert sorted(joined) == sorted(_edges(diagram)), path
        nodes = {each.get("data-id") for each in groups if each.get("data-id")}
        assert nodes == _nodes(diagram), path
        assert {end for ends in joined for end in ends} <= nodes
        assert root.find("{*}title").text
        # Nothing of a database's text is markup: all tags are the renderer's or a link.
        tags = {element.tag.partition("}")[2] for element in root.iter()}
        known = {"svg", "title", "desc", "g", "path", "circle", "rect", "text", "tspan", "a"}
        assert tags <= known | {"defs", "marker", "polygon", "line", "style"}, path


def test_links_hold_on_each_page_that_shows_the_picture(tmp_path):
    """That of a table is on those of its partitions, which may be in another schema."""
    folded = partitioned(), Schema(name="old", relations=(partition_in("old"),))
    write_sources(tmp_path, Database(schemas=folded))
    draw(tmp_path / "erd", tmp_path / "pages")
    picture = (tmp_path / "pages" / "log" / "tables" / "events.svg").read_text(encoding="utf-8")
    (link,) = set(re.findall(r'<a href="([^"]*)"', picture))
    assert posixpath.normpath(f"old/tables/{link}") == "log/tables/kinds.html"


def partitioned():
    refers = foreign_key("kind", ("kind_id",), name("log", "kinds"))
    columns = (column("at", "date"), column("kind_id", "int8"))
    events = Relation(
        name="events",
        kind="partitioned table",
        columns=columns,
        partition_key="RANGE (at)",
        foreign_keys=(refers,),
    )
    kinds = Relation(name="kinds", columns=(column("id", "int8"),), primary_key=primary_key("id"))
    return Schema(name="log", relations=(events, kinds))


def partition_in(schema):
    parent = PartitionOf(parent=name("log", "events"), bound="DEFAULT")
    columns = (column("at", "date"), column("kind_id", "int8"))
    return Relation(name=f"events_{schema}", columns=columns, partition_of=parent)


def _edges(diagram):
    if isinstance(diagram, Overview):
        return [(schema_id(each.source), schema_id(each.target)) for each in diagram.edges]
    return [(entity_id(each.target), entity_id(each.source)) for each in diagram.edges]


def _nodes(diagram):
    if isinstance(diagram, Overview):
        return {schema_id(each.name) for each in diagram.nodes}
    assert isinstance(diagram, Diagram)
    return {entity_id(each.name) for each in diagram.entities}


def test_many_are_drawn_by_all_processors_and_are_the_same_as_by_one(tmp_path, monkeypatch):
    write_sources(tmp_path, wide_database(90))
    several, alone = tmp_path / "several", tmp_path / "alone"
    counted = []
    draw(tmp_path / "erd", several, counted.append)
    monkeypatch.setattr(drawing, "processors", lambda: 1)
    draw(tmp_path / "erd", alone)
    pictures = sorted(path.relative_to(alone) for path in alone.rglob("*.svg"))
    assert len(pictures) > 100
    assert sum(counted) == len(pictures)
    for path in pictures:
        assert (several / path).read_bytes() == (alone / path).read_bytes()


@pytest.mark.parametrize("processors", [1, 2])
def test_what_cannot_be_drawn_is_named(tmp_path, monkeypatch, processors):
    monkeypatch.setattr(drawing, "processors", lambda: processors)
    write_sources(tmp_path, wide_database(90))
    bad = tmp_path / "erd" / "area_00" / "bad.mmd"
    bad.write_text("nothing that Mermaid knows\n", encoding="utf-8")
    with pytest.raises(RenderError, match=re.escape("diagram area_00/bad.mmd can't be drawn")):
        draw(tmp_path / "erd", tmp_path / "pages")


def test_only_what_changed_is_drawn_again(tmp_path):
    write_sources(tmp_path, shop.shop())
    pages = tmp_path / "pages"
    draw(tmp_path / "erd", pages)
    for file in pages.rglob("*.*"):
        os.utime(file, ns=(0, 0))
    changed = tmp_path / "erd" / "shop" / "tables" / "orders.mmd"
    changed.write_text(changed.read_text(encoding="utf-8") + "%% more\n", encoding="utf-8")
    draw(tmp_path / "erd", pages)
    drawn = {
        file.relative_to(pages).as_posix() for file in pages.rglob("*.*") if file.stat().st_mtime_ns
    }
    assert drawn == {"shop/tables/orders.mmd", "shop/tables/orders.svg"}


def test_sources_go_with_their_diagram_and_those_of_others_stay(tmp_path):
    write_sources(tmp_path, shop.shop())
    pages = tmp_path / "pages"
    pages.mkdir()
    theirs = pages / "theirs.mmd"
    theirs.write_text("erDiagram\n  A ||--o{ B : x\n", encoding="utf-8")
    draw(tmp_path / "erd", pages)
    assert (pages / "shop" / "tables" / "orders.mmd").is_file()
    (tmp_path / "erd" / "shop" / "tables" / "orders.mmd").unlink()
    draw(tmp_path / "erd", pages)
    assert not (pages / "shop" / "tables" / "orders.mmd").exists()
    assert theirs.is_file()
