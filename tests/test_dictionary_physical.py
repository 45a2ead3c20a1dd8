"""Indexes and partitions: what the pages say against what the server says."""

from __future__ import annotations

import re

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.dictionary.words.bounds import cover, in_words, span
from tests.support import deployed, shop
from tests.support.grids import numbers, pages, sections, shown, targets, told
from tests.support.models import column, database, schema, table

PARTED = """
CREATE SCHEMA log;
CREATE TABLE log.events (at timestamptz NOT NULL, n int) PARTITION BY RANGE (at);
CREATE TABLE log.events_jan PARTITION OF log.events FOR VALUES FROM ('2026-01-01Z') TO ('2026-02-01Z');
CREATE TABLE log.events_mar PARTITION OF log.events FOR VALUES FROM ('2026-03-01Z') TO ('2026-04-01Z');
CREATE TABLE log.bare (at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE log.numbered (id int NOT NULL) PARTITION BY RANGE (id);
CREATE TABLE log.numbered_low PARTITION OF log.numbered FOR VALUES FROM (MINVALUE) TO (100);
CREATE TABLE log.numbered_high PARTITION OF log.numbered FOR VALUES FROM (100) TO (MAXVALUE);
CREATE TABLE log.pairs (a int NOT NULL, b text NOT NULL) PARTITION BY RANGE (a, b);
CREATE TABLE log.pairs_x PARTITION OF log.pairs FOR VALUES FROM (1, 'a, b') TO (2, MAXVALUE);
COMMENT ON TABLE log.events IS $$What happened.
@retention 90 days
@archive s3://cold$$;
"""


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return deployed.deploy("thorbis", pg18, shared_database)


@pytest.fixture(scope="module")
def thorbis(dsn):
    return pages(deployed.model(dsn))


@pytest.fixture(scope="module")
def parted(pg18, shared_database):
    return pages(deployed.model(shared_database(pg18, PARTED)))["partitions.md"]


def asked(dsn, query):
    with psycopg.connect(dsn) as connection:
        return connection.execute(query).fetchall()


def test_every_index_is_listed_once(dsn, thorbis):
    expected = asked(
        dsn,
        """SELECT n.nspname, t.relname, i.relname FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE n.nspname !~ '^pg_' AND NOT i.relispartition ORDER BY 1, 2, 3""",
    )
    page = thorbis["index-strategy.md"]
    found = [
        (anchor.removeprefix("schema-"), row["Table"], row["Index"])
        for anchor in sections(page)
        if anchor.startswith("schema-")
        for row in told(page, anchor)
    ]
    assert sorted(found) == sorted(expected)
    assert numbers(page)["indexes"] == str(len(expected))


def test_partial_and_expression_indexes_are_marked(dsn, thorbis):
    ((partial, expressions),) = asked(
        dsn,
        """SELECT count(*) FILTER (WHERE indpred IS NOT NULL), count(*) FILTER (WHERE indexprs IS NOT NULL)
        FROM pg_index x JOIN pg_class i ON i.oid = indexrelid
        JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname !~ '^pg_' AND NOT relispartition""",
    )
    page = thorbis["index-strategy.md"]
    assert numbers(page)["partial"] == str(partial)
    assert numbers(page)["on expressions"] == str(expressions)
    kinds = [
        row["Kind"]
        for anchor in sections(page)
        if anchor.startswith("schema-")
        for row in told(page, anchor)
        if "Kind" in row
    ]
    assert sum("partial" in kind for kind in kinds) == partial
    assert sum("expression" in kind for kind in kinds) == expressions


def test_an_index_leads_to_its_row_and_to_the_keys_that_it_serves(thorbis):
    rows = sections(thorbis["index-strategy.md"])["schema-hs"]
    (row,) = [row for row in rows if shown(row["Index"]) == "idx_hs_work_orders_customer"]
    assert targets(row["Index"]) == ["hs/tables/work_orders.md#index-idx_hs_work_orders_customer"]
    assert "hs/tables/work_orders.md#key-work_orders_customer_id_fkey" in targets(row["Serves"])
    assert 'id="index-idx_hs_work_orders_customer"' in thorbis["hs/tables/work_orders.md"]


def test_what_lint_finds_of_indexes_is_on_their_page():
    finding = {
        "rule": "redundant-index",
        "level": "warning",
        "object": "shop.orders.orders_at_idx",
        "relation": "shop.orders",
        "message": "is the beginning of another",
        "mend": "DROP INDEX x;",
    }
    other = {**finding, "rule": "table-without-comment"}

    page = pages(shop.shop(), {"findings": [finding, other], "rules": []})["index-strategy.md"]
    (row,) = told(page, "findings")
    assert (row["Rule"], row["Mend"]) == ("redundant-index", "DROP INDEX x;")


# ---- partitions ----


def test_every_partitioned_table_is_told_with_its_key(dsn, thorbis):
    expected = asked(
        dsn,
        """SELECT partrelid::regclass::text, pg_get_partkeydef(partrelid) FROM pg_partitioned_table
        JOIN pg_class ON oid = partrelid WHERE NOT relispartition ORDER BY 1""",
    )
    page = thorbis["partitions.md"]
    assert [(row["Table"], row["By"]) for row in told(page, "tables")] == expected
    leaves = dict(
        asked(
            dsn,
            """SELECT relid::regclass::text, (SELECT count(*) FROM pg_partition_tree(relid) WHERE isleaf)
            FROM (SELECT partrelid AS relid FROM pg_partitioned_table) t""",
        )
    )
    for row in told(page, "tables"):
        assert int(row["Partitions"]) == leaves[row["Table"]]


def test_where_events_older_than_a_month_are(thorbis):
    page = thorbis["partitions.md"]
    (row,) = [row for row in told(page, "tables") if row["Table"] == "system_core.system_events"]
    assert (row["Each"], row["Kept"]) == ("a month", "7 years")
    assert (row["From"], row["To before"]) == ("2026-01-01", "2026-07-01")
    assert row["Other rows"] == "in system_events_default"
    tree = told(page, "table-system_core-system_events")
    march = [each for each in tree if "2026_03" in each["Partition"]]
    assert march[0]["Rows"] == "from 2026-03-01 to before 2026-04-01"
    assert [each["Partition"][0] for each in march] == ["s", "↳", "↳"]
    assert tree[-1]["Rows"] == "all others"


def test_gaps_and_ends_are_told(parted):
    (events,) = [row for row in told(parted, "tables") if row["Table"] == "log.events"]
    assert events["Kept"] == "90 days; archive: s3://cold"
    assert events["Other rows"] == "refused"
    said = (
        "Rows before 2026-01-01 and from 2026-02-01 to before 2026-03-01 and from 2026-04-01 on"
        " have no partition of their own: they are refused."
    )
    assert said in re.sub("&#58;", ":", parted)


def test_open_ends_have_nothing_beyond(parted):
    (row,) = [row for row in told(parted, "tables") if row["Table"] == "log.numbered"]
    assert (row["From"], row["To before"]) == ("MINVALUE", "MAXVALUE")
    assert row["Each"] == ""
    below = parted.partition("table-log-numbered")[2].partition("\n## ")[0]
    assert "no partition of their own" not in below


def test_a_key_of_several_columns_stays_sql(parted):
    (row,) = told(parted, "table-log-pairs")
    assert row["Rows"] == "FOR VALUES FROM (1, 'a, b') TO (2, MAXVALUE)"


def test_without_partitions_there_is_no_page():

    assert "partitions.md" not in pages(database(schema("s", table("t", column("a", "int4")))))


@pytest.mark.parametrize(
    ("low", "high", "step"),
    [
        ("'2026-01-01'", "'2026-02-01'", "a month"),
        ("'2026-01-01 00:00:00+00'", "'2026-04-01 00:00:00+00'", "a quarter"),
        ("'2026-01-01'", "'2027-01-01'", "a year"),
        ("'2026-01-05'", "'2026-01-12'", "a week"),
        ("'2026-02-28'", "'2026-03-01'", "a day"),
        ("'2026-01-02'", "'2026-02-02'", "31 days"),
        ("'0'", "'1000'", "1000"),
        ("MINVALUE", "'10'", ""),
    ],
)
def test_the_length_of_a_partition_has_a_name(low, high, step):
    found = cover([f"FOR VALUES FROM ({low}) TO ({high})"])
    assert found is not None
    assert found.step == step


@given(st.text())
def test_no_bound_is_too_odd(text):
    literal = text.replace("'", "''")
    bound = f"FOR VALUES FROM ('{literal}') TO ('x')"
    assert span(bound).low == text
    assert in_words(bound)
    assert in_words(text) is not None
    cover([bound, bound, text])


@given(st.permutations([-3, -1, 0, 5, 9, 10, 40]))
def test_the_order_of_partitions_doesnt_matter(ends):
    pairs = list(zip(sorted(ends), sorted(ends)[1:], strict=False))
    bounds = {low: f"FOR VALUES FROM ('{low}') TO ('{high}')" for low, high in pairs}
    found = cover(bounds[low] for low in ends if low in bounds)
    assert (found.low, found.high, found.gaps) == ("-3", "40", ())
