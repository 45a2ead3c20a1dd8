"""What is too large for one picture is drawn in parts, and what lies two steps away or in a viewpoint has its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.model.annotations import Annotations, Viewpoint
from generator.model.types import QualifiedName
from generator.targets.erd.clusters import clusters
from generator.targets.erd.diagrams import Edge
from tests.support import models as m
from tests.support.erd import shown


def name(number: int) -> QualifiedName:
    return QualifiedName(schema="s", name=f"t{number:03}")


def edge(source: int, target: int) -> Edge:
    return Edge(
        source=name(source),
        target=name(target),
        at_source="zero-or-more",
        at_target="exactly-one",
        label="",
    )


GRAPHS = st.integers(1, 60).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(st.tuples(st.integers(0, count), st.integers(0, count)), max_size=120),
    )
)


@given(GRAPHS, st.integers(4, 12), st.randoms(use_true_random=False))
def test_each_table_is_in_one_part_that_fits(graph, most, chance):
    count, pairs = graph
    names, edges = [name(n) for n in range(count)], [edge(*pair) for pair in pairs]
    found = clusters(names, edges, most)
    members = [each for cluster in found for each in cluster.members]
    assert sorted(members) == names
    for cluster in found:
        assert 0 < len(cluster.members) <= most
        assert cluster.hub is None or cluster.hub in cluster.members
    hubs = [cluster.hub for cluster in found if cluster.hub]
    assert len(hubs) == len(set(hubs))
    chance.shuffle(names)
    chance.shuffle(edges)
    assert clusters(names, edges, most) == found, "the order of what is given doesn't show"


def test_what_hangs_together_stays_together():
    """Three stars, joined by a chain of hubs."""
    edges = [edge(hub + n, hub) for hub in (0, 10, 20) for n in range(1, 10)]
    edges += [edge(0, 10), edge(10, 20)]
    found = clusters([name(n) for n in range(30)], edges, 10)
    assert {cluster.hub: cluster.members for cluster in found} == {
        name(hub): tuple(name(hub + n) for n in range(10)) for hub in (0, 10, 20)
    }


def test_a_table_that_all_refer_to_parts_nothing():
    """Two chains, and each of their tables refers to the tenant's."""
    edges = [edge(n, 0) for n in range(1, 41)]
    edges += [edge(n, n - 1) for n in range(2, 41) if n != 21]
    found = clusters([name(n) for n in range(41)], edges, 20)
    grouped = [cluster.members for cluster in found if cluster.hub]
    assert sorted(grouped) == [
        tuple(name(n) for n in each) for each in (range(1, 21), range(21, 41))
    ]
    assert [cluster.members for cluster in found if not cluster.hub] == [(name(0),)]


# ---- the target ----


def stars(schema: str, hubs: int, size: int):
    """Tables that refer to their hub, whose hubs refer to each other in a row."""
    tables = []
    for hub in range(hubs):
        keys = (m.foreign_key("next_id", f"{schema}.hub_{hub + 1}"),) if hub + 1 < hubs else ()
        columns = (m.column("id", "int8"), m.column("next_id", "int8", null=True))
        tables.append(m.table(f"hub_{hub}", *columns, key=("id",), foreign_keys=keys))
        tables += [
            m.table(
                f"leaf_{hub}_{number}",
                m.column("id", "int8"),
                m.column("hub_id", "int8"),
                m.column("note"),
                key=("id",),
                foreign_keys=(m.foreign_key("hub_id", f"{schema}.hub_{hub}"),),
            )
            for number in range(1, size)
        ]
    return m.schema(schema, *tables)


def test_a_large_schema_is_a_picture_of_parts_and_one_of_each():
    found = shown(m.database(stars("app", 4, 20)))
    overview = found["erd/app/index.mmd"]
    assert [(node.shown, node.tables, node.page) for node in overview.nodes] == [
        (f"Around hub_{n}", 20, f"app/parts/hub_{n}") for n in (1, 2, 0, 3)
    ]
    assert [(each.source, each.target, each.keys) for each in overview.edges] == [
        (f"app/parts/hub_{n}", f"app/parts/hub_{n + 1}", 1) for n in range(3)
    ]
    part = found["erd/app/parts/hub_1.mmd"]
    inside = [str(entity.name) for entity in part.entities if entity.attributes]
    assert inside == ["app.hub_1", *sorted(f"app.leaf_1_{n}" for n in range(1, 20))]
    beyond = [str(entity.name) for entity in part.entities if not entity.attributes]
    assert beyond == ["app.hub_0", "app.hub_2"], "to which keys lead out of the part, by name alone"
    assert len(part.edges) == 21


def test_what_is_tied_to_one_stands_in_a_column_beside_it():
    """In a row they would be as wide as all of them."""
    starry = shown(m.database(stars("app", 4, 20), stars("small", 1, 20)))
    assert starry["erd/app/parts/hub_1.mmd"].direction == "LR"
    assert starry["erd/small/index.mmd"].direction == "LR"
    few = shown(m.database(stars("few", 1, 7), stars("chain", 20, 1), stars("several", 4, 8)))
    for schema in ("few", "chain", "several"):
        assert few[f"erd/{schema}/index.mmd"].direction == "TB", schema


def test_a_schema_of_sixty_is_one_picture():
    found = shown(m.database(stars("app", 3, 20)))
    assert len(found["erd/app/index.mmd"].entities) == 60
    assert not any("/parts/" in path for path in found)


def test_two_steps_show_more_than_one_and_never_lead_through_a_crowd():
    found = shown(m.database(stars("app", 3, 5), stars("big", 2, 20)))
    near = found["erd/app/steps/leaf_0_1.mmd"]
    assert [str(entity.name) for entity in near.entities] == [
        "app.hub_0",
        "app.hub_1",
        *(f"app.leaf_0_{n}" for n in range(1, 5)),
    ]
    assert "erd/big/steps/leaf_0_1.mmd" not in found, "its hub has twenty neighbours"


def test_a_viewpoint_shows_what_its_patterns_name():
    viewpoint = Viewpoint(name="Order to cash", title="From order to cash", tables=("app.hub_*",))
    database = m.database(stars("app", 3, 5))
    found = shown(database, Annotations(viewpoints=(viewpoint,)))
    (path,) = [path for path in found if "viewpoint" in path]
    assert path.startswith("erd/viewpoint-order-to-cash-")
    assert [entity.name.name for entity in found[path].entities] == ["hub_0", "hub_1", "hub_2"]
    assert len(found[path].edges) == 2


def test_a_pattern_that_names_nothing_is_the_users_mistake():
    database = m.database(stars("app", 3, 5))
    wrong = Viewpoint(name="x", title="X", tables=("app.hub_1", "app.nothing*"))
    with pytest.raises(ConfigError, match=r"viewpoint 'x': no table is called 'app\.nothing\*'"):
        shown(database, Annotations(viewpoints=(wrong,)))
    left_out = Viewpoint(name="x", title="X", tables=("other.*",))
    assert not any("viewpoint" in p for p in shown(database, Annotations(viewpoints=(left_out,))))
