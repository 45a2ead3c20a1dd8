"""What the explorer's scripts get: the model, whole and inert."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.escape import json_in_html, visible
from generator.model import codec
from generator.model.annotations import Annotations, DeclaredRelation
from generator.model.catalog import PartitionOf, Relation, Schema
from generator.model.relations import all_relations, column_marks, relation_index
from generator.model.types import QualifiedName
from generator.model.values import holds_null
from generator.plan import Inputs
from generator.targets.dictionary.explorer.explorer_data import explorer_data
from generator.targets.dictionary.markup.places import explorer_anchor
from tests.support import shop
from tests.support.explorer import data_of, planned_data, wide_database
from tests.support.node import run_node
from tests.support.shop import column, name, primary_key

MODEL = Path("output/model.json")
HEAD = r'(?:globalThis\.pgscribeDatabase = \{)?(?:"[a-z]+":\[)?'
MARKS = {1: "PK", 2: "FK", 4: "UK"}


def labels(data):
    """What each table is called, schema and name."""
    return [(data["schemas"][row[0]][0], row[1]) for row in data["tables"]]


def columns(data, row):
    """Name, type, marks and nullability of each column, as the scripts read them."""
    packed = row[7]
    for at in range(0, len(packed), 3):
        name_number, type_number, flags = packed[at : at + 3]
        marks = tuple(mark for flag, mark in MARKS.items() if flags & flag)
        yield data["names"][name_number], data["types"][type_number], marks, bool(flags & 8)


@pytest.mark.parametrize("make", [shop.shop, shop.hostile])
def test_the_data_is_the_model(make):
    database = make()
    index = relation_index(database)
    data = data_of(planned_data(Inputs(database=database)))
    shown = [(schema, each) for schema, each in all_relations(database) if not each.partition_of]
    assert labels(data) == [(visible(schema.name), visible(each.name)) for schema, each in shown]
    for row, (schema, relation) in zip(data["tables"], shown, strict=True):
        marks = column_marks(relation, index)
        assert row[2] == relation.kind
        assert list(columns(data, row)) == [
            (
                visible(each.name),
                visible(each.type.label(schema.name)),
                marks[each.name],
                holds_null(relation, each),
            )
            for each in relation.columns
        ]


def test_keys_declared_relations_and_what_views_read_tie_tables():
    relation = DeclaredRelation(
        source="shop.events", target="crm.customers", via=("who",), cardinality="many-to-one"
    )
    data = explorer_data(shop.shop(), (relation,))
    named = labels(data)
    tied = {
        (*map(".".join, (named[source], named[target])), flags, data["labels"][label])
        for source, target, flags, label in data["edges"]
    }
    assert ("shop.orders", "crm.customers", 0, "customer_id") in tied
    # At most one profile to a customer; a customer need not have a referrer.
    assert ("crm.profiles", "crm.customers", 2, "customer_id") in tied
    assert ("crm.customers", "crm.customers", 4, "referrer_id") in tied
    assert ("shop.events", "crm.customers", 1, "who") in tied
    assert ("shop.open_orders", "shop.orders", 9, "reads") in tied


def test_a_partition_is_its_whole():
    whole = Relation(
        name="log",
        kind="partitioned table",
        columns=(column("id", not_null=True), column("user_id")),
        primary_key=primary_key("id"),
    )
    to_users = shop.foreign_key("log_user", ("user_id",), name("a", "users"))
    part = replace(
        whole,
        name="log_1",
        kind="table",
        primary_key=None,
        foreign_keys=(to_users,),
        partition_of=PartitionOf(parent=name("a", "log"), bound="DEFAULT"),
    )
    users = Relation(name="users", columns=(column("id"),), primary_key=primary_key("id"))
    schema = Schema(name="a", relations=(whole, part, users))
    data = explorer_data(replace(shop.shop(), schemas=(schema,)))
    assert labels(data) == [("a", "log"), ("a", "users")]
    assert [edge[:2] for edge in data["edges"]] == [[0, 1]]


def test_an_unknown_declared_relation_is_left_to_the_diagrams():
    relation = DeclaredRelation(source="shop.nowhere", target="shop.orders")
    assert explorer_data(shop.shop(), (relation,)) == explorer_data(shop.shop())


def test_an_engine_reads_the_file_as_the_same_and_runs_nothing_in_it(tmp_path):
    inputs = Inputs(database=shop.hostile(), annotations=Annotations())
    text = planned_data(inputs)
    assert "<" not in text.partition("globalThis")[2]
    file = tmp_path / "data.js"
    file.write_text(text, encoding="ascii")
    script = (
        f"const before = new Set(Object.getOwnPropertyNames(globalThis)); require({json.dumps(str(file))});"
        "const added = Object.getOwnPropertyNames(globalThis).filter((each) => !before.has(each));"
        "process.stdout.write(JSON.stringify([added, globalThis.pgscribeDatabase]));"
    )
    done = run_node(["-e", script], tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [["pgscribeDatabase"], data_of(text)]


def test_it_is_small_and_the_same_every_time():
    inputs = Inputs(database=wide_database(2000))
    text = planned_data(inputs)
    assert len(text) < 1_500_000
    assert text == planned_data(inputs)


@pytest.mark.parametrize(
    "make", [shop.hostile, lambda: codec.decode(MODEL.read_bytes()), lambda: wide_database(2000)]
)
def test_each_thing_has_a_line_of_its_own(make):
    data = explorer_data(make())
    _, *lines = planned_data(Inputs(database=make())).splitlines()
    members = [json_in_html(each) for _, found in sorted(data.items()) for each in found]
    assert all(data.values())
    for line, member in zip(lines, members, strict=True):
        assert re.fullmatch(rf"{HEAD}{re.escape(member)}(?:,|\],|\]}};)", line)


@pytest.mark.parametrize(
    "make", [lambda: codec.decode(MODEL.read_bytes()), lambda: wide_database(2000)]
)
def test_lines_cost_little(make):
    text = planned_data(Inputs(database=make()))
    assert text.count("\n") < 0.03 * len(text)


def test_addresses_are_plain_and_no_two_are_the_same():
    assert explorer_anchor(name("hs", "work_orders")) == "hs.work_orders"
    names = [("a", "b.c"), ("a.b", "c"), ("A", "b.c"), ("a", "b"), ("a b", "c"), ("a", "B")]
    anchors = {explorer_anchor(QualifiedName(schema=one, name=other)) for one, other in names}
    assert len(anchors) == len(names)
