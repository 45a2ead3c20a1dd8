"""A table that many others are tied to, and schemas that many keys lead between: boxes of many, and none is lost."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from generator.escape import visible
from generator.model.annotations import Annotations, Viewpoint
from generator.model.types import ColumnRef
from generator.plan import Inputs
from generator.targets import erd
from generator.targets.erd.diagrams import entity_id
from generator.targets.erd.script import er_script, overview_script
from tests.support import mermaid
from tests.support import models as m
from tests.support.erd import shown
from tests.support.grids import pages, told
from tests.support.hostile_texts import HOSTILE_TEXTS


def crowd(leaves: int, *, views: int = 0, tenant: str = "app.tenants"):
    """Tables that all refer to one, and views of it."""
    tables = [
        m.table(
            f"thing_{number:03}",
            m.column("id", "int8"),
            m.column("tenant_id", "int8"),
            key=("id",),
            foreign_keys=(m.foreign_key("tenant_id", tenant),),
        )
        for number in range(leaves)
    ]
    source = ColumnRef(
        schema=tenant.split(".", maxsplit=1)[0], relation=tenant.split(".")[1], column="id"
    )
    seen = replace(m.column("id", "int8"), sources=(source,))
    return [*tables, *(m.view(f"view_{number}", seen) for number in range(views))]


def tenants():
    """``app.tenants`` belongs to a plan, and forty tables, three views and a table elsewhere refer to it."""
    plan = m.foreign_key("plan_id", "app.plans")
    columns = (m.column("id", "int8"), m.column("plan_id", "int8"), m.column("name"))
    return m.database(
        m.schema(
            "app",
            m.table("plans", m.column("id", "int8"), key=("id",)),
            m.table("tenants", *columns, key=("id",), foreign_keys=(plan,)),
            *crowd(40, views=3),
        ),
        m.schema("other", *crowd(1)),
    )


def test_a_table_with_a_crowd_around_it_has_a_picture_of_boxes():
    diagram = shown(tenants())["erd/app/tables/tenants.mmd"]
    assert [(entity.shown, len(entity.attributes), entity.page) for entity in diagram.entities] == [
        ("app.plans", 1, "app/tables/plans"),
        ("app.tenants", 3, "app/tables/tenants"),
        ("app: 40 tables, 3 views", 0, "app/index"),
        ("other.thing_000", 0, "other/tables/thing_000"),
    ]
    assert {(str(edge.target), edge.label, edge.dotted) for edge in diagram.edges} == {
        ("app.plans", "plan_id", False),
        ("app.tenants", "40 keys", False),
        ("app.tenants", "read by 3", True),
        ("app.tenants", "tenant_id", False),
    }
    assert diagram.description == "3 tables or views and 1 box of several, 4 relations"


def test_a_crowd_in_a_schema_of_parts_stands_in_those():
    tables = [m.table("tenants", m.column("id", "int8"), key=("id",)), *crowd(70)]
    found = shown(m.database(m.schema("app", *tables)))
    boxes = [(each.shown, each.page) for each in found["erd/app/tables/tenants.mmd"].entities]
    assert boxes == [
        ("app.tenants", "app/tables/tenants"),
        ("tenants to thing_022: 23 tables", "app/parts/tenants"),
        ("thing_023 to thing_046: 24 tables", "app/parts/thing_023"),
        ("thing_047 to thing_069: 23 tables", "app/parts/thing_047"),
    ]
    assert {page for _, page in boxes[1:]} <= {path[4:-4] for path in found}


def test_too_many_parts_are_their_schema():
    tables = [m.table("tenants", m.column("id", "int8"), key=("id",)), *crowd(1000)]
    diagram = shown(m.database(m.schema("app", *tables)))["erd/app/tables/tenants.mmd"]
    assert [each.shown for each in diagram.entities] == ["app.tenants", "app: 1000 tables"]


def test_relations_across_many_tables_are_told_by_schema_and_for_each_by_itself():
    found = shown(
        m.database(
            m.schema("app", m.table("tenants", m.column("id", "int8"), key=("id",))),
            m.schema("big", *crowd(40)),
            m.schema("small", *crowd(2)),
        )
    )
    whole = found["erd/cross-schema.mmd"]
    assert [(node.name, node.page) for node in whole.nodes] == [
        ("app", "app/index"),
        ("big", "big/index"),
        ("small", "small/index"),
    ]
    assert [(edge.source, edge.keys) for edge in whole.edges] == [("big", 40), ("small", 2)]
    small = found["erd/cross-schema-small.mmd"]
    assert [each.shown for each in small.entities] == [
        "app.tenants",
        "small.thing_000",
        "small.thing_001",
    ]
    big = found["erd/cross-schema-big.mmd"]
    assert [each.shown for each in big.entities] == ["app.tenants", "big: 40 tables"]
    assert "erd/cross-schema-app.mmd" not in found


def test_a_viewpoint_of_very_many_is_a_picture_of_boxes():
    viewpoint = Viewpoint(name="all", title="All", tables=("*",))
    tables = [m.table("tenants", m.column("id", "int8"), key=("id",)), *crowd(70)]
    database = m.database(m.schema("app", *tables), m.schema("other", *crowd(5)))
    found = shown(database, Annotations(viewpoints=(viewpoint,)))["erd/viewpoint-all.mmd"]
    assert "other: 5 tables" in [each.shown for each in found.entities]
    assert len(found.entities) == 4


def test_every_neighbour_of_a_crowded_table_is_in_one_box():
    """Whatever is folded, none is lost."""
    diagram = shown(tenants())["erd/app/tables/tenants.mmd"]
    counts = [int(number) for each in diagram.entities for number in re.findall(r"\d+", each.label)]
    assert sum(counts) + sum(not each.label for each in diagram.entities) == 46


@pytest.mark.parametrize("version", mermaid.VERSIONS)
def test_mermaid_reads_boxes(tmp_path, version):
    inputs = Inputs(database=tenants(), annotations=Annotations())
    (artifact,) = [
        each
        for each in erd.plan(inputs, erd.Options())
        if each.path == "erd/app/tables/tenants.mmd"
    ]
    (tmp_path / "a.mmd").write_bytes(artifact.make(artifact.context))
    (read,) = mermaid.understood(tmp_path, ["a.mmd"], version)
    assert sorted(each["alias"] for each in read["entities"].values()) == sorted(
        each.shown for each in artifact.context["shown"].entities
    )
    assert len(read["links"]) == 4


def test_a_part_is_called_after_its_hub_or_its_ends():
    tables = [m.table("tenants", m.column("id", "int8"), key=("id",)), *crowd(70)]
    inputs = Inputs(database=m.database(m.schema("app", *tables)), annotations=Annotations())
    found = erd.diagram_map(inputs, list(erd.plan(inputs, erd.Options())))
    assert [part["title"] for part in found["parts"]["app"]] == [
        "tenants to thing_022",
        "thing_023 to thing_046",
        "thing_047 to thing_069",
    ]
    assert found["folded"] == ["index", "app/index", "app/tables/tenants"]


def pages_of(database):
    inputs = Inputs(database=database)
    return pages(
        database, {"diagrams": erd.diagram_map(inputs, list(erd.plan(inputs, erd.Options())))}
    )


def test_the_page_of_a_crowded_table_says_what_boxes_are():
    found = pages_of(tenants())
    said = 'stands for several; <a href="#referred-to-by">all of them</a>'
    assert said in found["app/tables/tenants.md"]
    assert len(told(found["app/tables/tenants.md"], "referred-to-by")) == 41
    assert said not in found["app/tables/plans.md"]


def test_the_page_across_schemas_shows_the_picture_of_each():
    found = pages_of(
        m.database(
            m.schema("app", m.table("tenants", m.column("id", "int8"), key=("id",))),
            m.schema("big", *crowd(40)),
            m.schema("small", *crowd(2)),
        )
    )["cross-schema.md"]
    shown = re.findall(r'--8<-- "(.*?)"', found)
    assert shown == ["cross-schema.svg", "cross-schema-big.svg", "cross-schema-small.svg"]
    assert "these are the schemas" in found
    few = m.database(
        m.schema("app", m.table("tenants", m.column("id", "int8"), key=("id",))),
        m.schema("small", *crowd(2)),
    )
    assert re.findall(r'--8<-- "(.*?)"', pages_of(few)["cross-schema.md"]) == ["cross-schema.svg"]


@pytest.mark.parametrize("version", mermaid.VERSIONS)
def test_boxes_of_schemas_with_any_name_are_read(tmp_path, version):
    schemas = [m.schema(text, *crowd(2)) for text in HOSTILE_TEXTS if text]
    hub = m.schema("app", m.table("tenants", m.column("id", "int8"), key=("id",)))
    diagrams = [
        shown(m.database(hub, *some))["erd/app/tables/tenants.mmd"]
        for some in (schemas[at : at + 25] for at in range(0, len(schemas), 25))
    ]
    assert sum(len(diagram.entities) - 1 for diagram in diagrams) == len(schemas)
    for number, diagram in enumerate(diagrams):
        (tmp_path / f"{number}.mmd").write_text(er_script(diagram), encoding="utf-8")
    files = [f"{number}.mmd" for number in range(len(diagrams))]
    for diagram, read in zip(diagrams, mermaid.understood(tmp_path, files, version), strict=True):
        found = {key: each["alias"] for key, each in read["entities"].items()}
        assert found == {entity_id(each.name): visible(each.shown) for each in diagram.entities}
        assert len(read["links"]) == len(diagram.entities) - 1


def many_schemas(number: int):
    """A table that all others refer to, each with a name and in a schema of its own; the first two have two."""
    hub = m.schema("app", m.table("tenants", m.column("id", "int8"), key=("id",)))
    schemas = [m.schema(f"s{n:03}", *crowd(2 if n < 2 else 1)) for n in range(number)]
    for at, each in enumerate(schemas):
        renamed = (replace(one, name=f"{one.name}_{at}") for one in each.relations)
        schemas[at] = replace(each, relations=tuple(renamed))
    return m.database(hub, *schemas)


def test_of_too_many_schemas_the_smallest_share_a_box():
    diagram = shown(many_schemas(900))["erd/app/tables/tenants.mmd"]
    boxes = [(each.shown, each.page) for each in diagram.entities]
    assert ("871 other schemas: 871 tables", "index") in boxes
    assert ("s000: 2 tables", "s000/index") in boxes
    assert ("s028.thing_000_28", "s028/tables/thing_000_28") in boxes
    assert len(boxes) == 31


@pytest.mark.parametrize("version", mermaid.VERSIONS)
def test_the_map_of_very_many_schemas_is_one_that_is_drawn(tmp_path, version):
    overview = shown(many_schemas(900))["erd/index.mmd"]
    assert [(node.shown, node.tables, node.page) for node in overview.nodes[-2:]] == [
        ("s057", 1, "s057/index"),
        ("842 other schemas", 842, "index"),
    ]
    assert len(overview.nodes) == 60
    assert sum(edge.keys for edge in overview.edges) == 902
    source = overview_script(overview)
    (tmp_path / "a.mmd").write_text(source, encoding="utf-8")
    (read,) = mermaid.understood(tmp_path, ["a.mmd"], version)
    assert len(read["links"]) == len(overview.edges) == 59


def test_a_map_has_no_more_arrows_than_mermaid_draws():
    names = [f"s{number:02}" for number in range(40)]
    overview = all_tied(names)
    assert len(overview.nodes) == 20
    assert len(overview.edges) == 20 * 19
    longest = all_tied([f"{name:x<63}" for name in names])
    assert len(longest.nodes) == 10
    assert len(overview_script(longest)) < 50_000


def all_tied(names):
    """The map of schemas with a table each that refers to all others."""
    schemas = [
        m.schema(
            name,
            m.table(
                "hub",
                m.column("id", "int8"),
                key=("id",),
                foreign_keys=tuple(m.foreign_key("id", f"{other}.hub") for other in names),
            ),
        )
        for name in names
    ]
    return shown(m.database(*schemas))["erd/index.mmd"]


def test_of_very_many_parts_the_smallest_share_a_node():
    tables = [m.table("tenants", m.column("id", "int8"), key=("id",)), *crowd(3000)]
    overview = shown(m.database(m.schema("app", *tables)))["erd/app/index.mmd"]
    assert overview.nodes[-1].shown == "67 other parts"
    assert overview.nodes[-1].page == "app/index"
    assert sum(node.tables for node in overview.nodes) == 3001
