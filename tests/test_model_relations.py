"""What follows from keys: cardinality, partitions; and comments with their smart tags."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.introspect import introspect
from generator.model.annotations import describe
from generator.model.catalog import Index, IndexKey, Key
from generator.model.relations import (
    effective_primary_key,
    incoming,
    keys_of,
    links,
    partitions,
    relation_index,
    unique_column_sets,
)
from generator.model.types import QualifiedName
from tests.support import deployed
from tests.support import models as m


def index(*columns: str, **facts) -> Index:
    keys = tuple(IndexKey(column=name) for name in columns)
    return Index(name="i", keys=keys, **({"unique": True} | facts))


PARENT = m.table("parent", m.column("id", "int4"), key=("id",))


def link(*columns: str, null: bool = False, **facts):
    """The link of a child whose `a` (and `b`) refer to the parent."""
    child = m.table(
        "child",
        m.column("a", "int4", null=null),
        m.column("b", "int4"),
        foreign_keys=(m.foreign_key(columns or ("a",), "s.parent", ("id",) * (len(columns) or 1)),),
        **facts,
    )
    (found,) = links(m.database(m.schema("s", PARENT, child)))
    return found


@pytest.mark.parametrize(
    ("facts", "unique"),
    [
        ({}, False),
        ({"key": ("a",)}, True),
        ({"key": ("a", "b")}, False),
        ({"unique_keys": (Key(name="u", columns=("a",)),)}, True),
        ({"unique_keys": (Key(name="u", columns=("b",)),)}, False),
        ({"unique_keys": (Key(name="u", columns=("a",), deferrable=True),)}, True),
        # A period makes rows differ by time alone.
        ({"unique_keys": (Key(name="u", columns=("a",), without_overlaps=True),)}, False),
        ({"indexes": (index("a"),)}, True),
        ({"indexes": (index("a", unique=False),)}, False),
        ({"indexes": (index("a", predicate="(b > 0)"),)}, False),
        ({"indexes": (index("a", invalid=True),)}, False),
        ({"indexes": (index("a", include=("b",)),)}, True),
        (
            {"indexes": (Index(name="i", unique=True, keys=(IndexKey(expression="lower(a)"),)),)},
            False,
        ),
    ],
)
def test_at_most_one_row_refers_where_a_key_says_so(facts, unique):
    assert link(**facts).unique is unique


def test_a_composite_key_is_unique_when_part_of_it_is():
    assert link("a", "b", key=("a",)).unique
    assert not link("a", "b").unique


@pytest.mark.parametrize("null", [True, False])
def test_a_reference_is_required_when_none_of_its_columns_may_be_null(null):
    assert link(null=null).required is not null
    assert link("a", "b", null=null).required is not null


def test_links_by_their_target():
    first = link()
    assert incoming([first]) == {QualifiedName(schema="s", name="parent"): (first,)}
    assert incoming([]) == {}


def test_on_a_deployed_database(pg18, shared_database):
    model = deployed.model(deployed.deploy("foreign-keys", pg18, shared_database))
    index = relation_index(model)
    found = {one.foreign_key.name: one for one in links(model)}
    assert {name for name, one in found.items() if one.unique} == {
        "transfer_reversal_of_fkey",
        "not_looked_at",
    }
    assert found["transfer_sender_id_fkey"].required
    assert not found["keep_tenant"].required
    people = QualifiedName(schema="people", name="person")
    assert len(incoming(found.values())[people]) == 6
    voucher = index[QualifiedName(schema="sales", name="voucher")]
    assert keys_of(voucher) == ()
    assert unique_column_sets(voucher) == [frozenset({"code"})]


def test_partitions_and_their_key(server, shared_database):
    model = deployed.model(deployed.deploy("partitions", server, shared_database))
    index = relation_index(model)
    named = {
        str(parent): [str(child) for child in found] for parent, found in partitions(model).items()
    }
    assert named["log.place"] == ["log.place_de", "log.place_quoted", "log.place_rest"]
    assert named["log.place_de"] == ["log.place_de_0", "log.place_de_1"]
    assert named["log.reading"] == ["archive.reading_2020", "log.reading_2024", "log.reading_2025"]
    child = index[QualifiedName(schema="log", name="event_2024")]
    assert child.primary_key is None
    assert effective_primary_key(child, index).name == "event_pk"
    assert effective_primary_key(child, {}) is None
    place = index[QualifiedName(schema="log", name="place_de_0")]
    assert effective_primary_key(place, index) is None


@pytest.mark.parametrize(
    ("comment", "text", "tags"),
    [
        ("", "", {}),
        ("  Prose.  ", "Prose.", {}),
        ("Prose.\n@classification RESTRICTED", "Prose.", {"classification": ("RESTRICTED",)}),
        ("@a one\n@a two\n@b", "", {"a": ("one", "two"), "b": ("",)}),
        ("One.\n@a x\nTwo.", "One.\nTwo.", {"a": ("x",)}),
        ("One.\r\n@a x  \r\nTwo.\rThree.", "One.\nTwo.\nThree.", {"a": ("x",)}),
        ("Mail to me@example.invalid", "Mail to me@example.invalid", {}),
        (" @a indented is prose", "@a indented is prose", {}),
        ("@1 no\n@ no\n@@a no\n@ä no", "@1 no\n@ no\n@@a no\n@ä no", {}),
        ("@a-b_c x y  z", "", {"a-b_c": ("x y  z",)}),
        ('@example {"a": "b@c"}', "", {"example": ('{"a": "b@c"}',)}),
        # Only what ends a line for people ends it here.
        ("One.\u2028@a x\x0b@b y", "One.\u2028@a x\x0b@b y", {}),
    ],
)
def test_comments_part_into_prose_and_tags(comment, text, tags):
    described = describe(comment)
    assert described.text == text
    assert described.tags == tags


def test_a_tags_first_value():
    described = describe("@a one\n@a two\n@bare")
    assert (described.tag("a"), described.tag("bare"), described.tag("none")) == ("one", "", None)


@given(st.text())
def test_no_comment_fails_and_none_loses_prose(comment):
    described = describe(comment)
    if "@" not in comment:
        assert described == describe(described.text)
    for line in described.text.split("\n"):
        assert not described.tags.keys() & {line.removeprefix("@")}


@given(
    st.text(),
    st.lists(
        st.tuples(
            st.from_regex("[A-Za-z][A-Za-z0-9_-]{0,9}", fullmatch=True),
            st.from_regex("[a-z]{1,9}", fullmatch=True),
        )
    ),
)
def test_tags_come_back(prose, given_tags):
    comment = prose.replace("@", "") + "".join(f"\n@{name} {value}" for name, value in given_tags)
    described = describe(comment)
    assert [(name, value) for name, values in described.tags.items() for value in values] == [
        (name, value)
        for key in dict.fromkeys(name for name, _ in given_tags)
        for name, value in given_tags
        if name == key
    ]


def test_comments_arrive_from_the_server_whole(server, shared_database):
    model = introspect(deployed.deploy("comments", server, shared_database))
    base = deployed.relation_named(model, "base")
    assert describe(base.comment).tags == {"example": ('{"a": "it\'s"}',)}
    assert "\u2028" in deployed.column_named(base, "area").comment
