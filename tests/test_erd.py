"""The diagrams, read by Mermaid's own parsers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.errors import ConfigError
from generator.escape import visible
from generator.introspect import introspect
from generator.model.annotations import Annotations, DeclaredRelation, decode_annotations
from generator.model.catalog import Database, Relation, Schema
from generator.pipeline.reading import DEMO
from generator.plan import Inputs
from generator.targets import erd
from generator.targets.erd.diagrams import Diagram, Overview, entity_id, schema_id
from tests.support import mermaid, shop
from tests.support.deployed import deploy

NONE = Annotations()
# How Mermaid names the end of a link that is drawn so.
CARDINALITIES = {
    "exactly-one": "ONLY_ONE",
    "zero-or-one": "ZERO_OR_ONE",
    "zero-or-more": "ZERO_OR_MORE",
}


def planned(database, annotations=NONE):
    inputs = Inputs(database=database, annotations=annotations)
    return {artifact.path: artifact for artifact in erd.plan(inputs, erd.Options())}


def sources(database, annotations=NONE):
    artifacts = planned(database, annotations)
    return {path: artifact.make(artifact.context).decode() for path, artifact in artifacts.items()}


@pytest.fixture
def understood(tmp_path):
    """What Mermaid of a version reads in the sources."""

    def parse(texts, version):
        for number, text in enumerate(texts):
            (tmp_path / f"{number}.mmd").write_text(text, encoding="utf-8")
        return mermaid.understood(tmp_path, [f"{n}.mmd" for n in range(len(texts))], version)

    return parse


def assert_same(diagram: Diagram, read):
    """The parser found the entities, attributes and links of the diagram, in their order."""
    assert read["type"] == "er"
    assert read["title"] == diagram.title or not diagram.title.isascii() or "\n" in diagram.title
    found = {
        key: (each["alias"], [_attribute(one) for one in each["attributes"]])
        for key, each in read["entities"].items()
    }
    assert found == {
        entity_id(entity.name): (
            visible(entity.shown),
            [
                (
                    visible(each.name),
                    visible(each.type),
                    list(each.marks),
                    "null" if each.nullable else "",
                )
                for each in entity.attributes
            ],
        )
        for entity in diagram.entities
    }
    ids = {each["id"]: key for key, each in read["entities"].items()}
    assert [_link(link, ids) for link in read["links"]] == [
        (
            entity_id(edge.target),
            entity_id(edge.source),
            CARDINALITIES[edge.at_target],
            CARDINALITIES[edge.at_source],
            "NON_IDENTIFYING" if edge.dotted else "IDENTIFYING",
            visible(edge.label),
        )
        for edge in diagram.edges
    ]


def _attribute(read):
    return read["name"], read["type"], read["keys"], read["comment"]


def _link(read, ids):
    ends = read["relSpec"]
    # Mermaid's cardA is drawn at entity B.
    return (
        ids[read["entityA"]],
        ids[read["entityB"]],
        ends["cardB"],
        ends["cardA"],
        ends["relType"],
        read["roleA"],
    )


@pytest.mark.parametrize("version", mermaid.VERSIONS)
@pytest.mark.parametrize("make", [shop.shop, shop.hostile])
def test_mermaid_reads_what_the_model_says(understood, version, make):
    artifacts = planned(make())
    texts = sources(make())
    for artifact, read in zip(
        artifacts.values(), understood(list(texts.values()), version), strict=True
    ):
        shown = artifact.context["shown"]
        if isinstance(shown, Overview):
            assert {key: node["text"] for key, node in read["nodes"].items()} == {
                schema_id(node.name): f"{visible(node.shown)}<br>{_counts(node)}"
                for node in shown.nodes
            }
            assert [(link["start"], link["end"], link["text"]) for link in read["links"]] == [
                (schema_id(edge.source), schema_id(edge.target), str(edge.keys))
                for edge in shown.edges
            ]
        else:
            assert_same(shown, read)


@pytest.mark.parametrize("version", [11, 12])
def test_mermaid_reads_the_demo_database(understood, shared_database, pg18, version):
    database = introspect(deploy("thorbis", pg18, shared_database))
    annotations = decode_annotations((DEMO / "annotations.toml").read_bytes(), source="annotations")
    artifacts = planned(database, annotations)
    read = understood([each.make(each.context).decode() for each in artifacts.values()], version)
    for artifact, found in zip(artifacts.values(), read, strict=True):
        if isinstance(artifact.context["shown"], Diagram):
            assert_same(artifact.context["shown"], found)


def _counts(node):
    tables = f"{node.tables} table" + "s" * (node.tables != 1)
    views = f"{node.views} view" + "s" * (node.views != 1)
    said = [tables] * bool(node.tables or not node.views) + [views] * bool(node.views)
    return ", ".join(said)


def test_a_table_shows_its_columns_and_its_neighbours_keys():
    assert (
        sources(shop.shop())["erd/shop/tables/orders.mmd"]
        == """\
---
config:
  layout: dagre
---
%% Made by `pgscribe generate` from the database; changes to this file are lost.
erDiagram
  direction LR
  accTitle: shop.orders
  accDescr: 5 tables or views, 5 relations
  shop__orders["shop.orders"] {
    bigint id PK
    uuid customer_id FK
    uuid billed_to FK "null"
    status status
    `numeric(10,2)` total "null"
    `text[]` tags "null"
    timestamptz at
  }
  crm__customers["crm.customers"] {
    uuid id PK
    text mail UK
    uuid referrer_id FK "null"
  }
  shop__events["shop.events"] {
    bigint order_id FK "null"
  }
  shop__items["shop.items"] {
    bigint order_id PK, FK
    integer n PK
  }
  shop__open_orders["shop.open_orders"]
  crm__customers ||--o{ shop__orders : "customer_id"
  crm__customers |o--o{ shop__orders : "billed_to"
  shop__orders |o--o{ shop__events : "order_id"
  shop__orders ||--o{ shop__items : "order_id"
  shop__orders }o..o{ shop__open_orders : "reads"
%% page shop__orders shop/tables/orders
%% page crm__customers crm/tables/customers
%% page shop__events shop/tables/events
%% page shop__items shop/tables/items
%% page shop__open_orders shop/tables/open_orders
"""
    )


def test_partitions_are_folded_into_their_parent():
    texts = sources(shop.shop())
    assert "erd/shop/tables/events_2025.mmd" not in texts
    assert not any("events_2025" in text for text in texts.values())
    assert texts["erd/shop/index.mmd"].count("shop__orders |o--o{ shop__events") == 1


def test_declared_relations_are_dotted():
    declared = DeclaredRelation(
        source="shop.items", target="crm.profiles", label="mentions", cardinality="many-to-many"
    )
    text = sources(shop.shop(), Annotations(relations=(declared,)))["erd/cross-schema.mmd"]
    assert '  shop__items }o..o{ crm__profiles : "mentions"\n' in text


def test_a_declared_relation_to_nowhere_is_the_users_mistake():
    wrong = Annotations(relations=(DeclaredRelation(source="shop.orders", target="shop.order"),))
    with pytest.raises(ConfigError, match=r"annotations: .*'shop\.order'"):
        planned(shop.shop(), wrong)


def test_more_than_thirty_entities_show_keys_only():
    tables = tuple(
        Relation(
            name=f"t{number:02}",
            columns=(shop.column("id", not_null=True), shop.column("plain")),
            primary_key=shop.primary_key("id"),
        )
        for number in range(31)
    )
    for count, shown in ((30, True), (31, False)):
        text = sources(Database(schemas=(Schema(name="s", relations=tables[:count]),)))[
            "erd/s/index.mmd"
        ]
        assert ("plain" in text) is shown
        assert "text id PK" in text


def test_a_picture_past_mermaids_limit_loses_columns_first():
    columns = [shop.column(f"column_with_a_long_name_{n:03}", not_null=True) for n in range(60)]
    tables = tuple(
        Relation(
            name=f"table_with_a_long_name_{number:03}",
            columns=(shop.column("id", not_null=True), *columns),
            primary_key=shop.primary_key("id"),
        )
        for number in range(30)
    )
    text = sources(Database(schemas=(Schema(name="s", relations=tables),)))["erd/s/index.mmd"]
    assert len(text) < 50_000
    assert text.count('["s.table') == 30
    assert "column_with" not in text
    assert text.count("text id PK") == 30


def test_a_key_out_of_the_selection_draws_its_target_by_name():
    lonely = Database(
        schemas=(Schema(name="shop", relations=(shop.shop().schemas[1].relations[-1],)),)
    )
    text = sources(lonely)["erd/shop/tables/orders.mmd"]
    assert '  crm__customers["crm.customers"]\n' in text
    assert "page crm__customers" not in text


def test_importing_mermaid_py_prints_nothing():
    code = (
        "from generator.targets.erd.script import er_script;"
        "from generator.targets.erd.diagrams import Diagram;"
        "er_script(Diagram(title='t', description='d', direction='LR', entities=(), edges=()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
