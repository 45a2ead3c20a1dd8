"""Plans of named queries, held against real servers: what they use and touch, and that nothing is run."""

from __future__ import annotations

from pathlib import Path

import psycopg
import psycopg.conninfo
import pytest

from generator.errors import IntrospectionError
from generator.explain import explain, session
from generator.explain.steps import walk
from generator.introspect import connect
from generator.model.plans import IndexUse, SequentialScan
from generator.model.queries import decode_query
from generator.pipeline.reading import DEMO
from tests.support import deployed
from tests.support.explain import SHOP, only, plans
from tests.support.pgbouncer import pooled

QUERIES = tuple(
    decode_query(path.read_bytes(), name=path.stem, source=str(path))
    for path in sorted(Path(DEMO, "queries").glob("*.sql"))
)


@pytest.fixture
def shop(server, shared_database) -> str:
    return shared_database(server, SHOP)


@pytest.fixture
def own_shop(server, database) -> str:
    return database(server, SHOP)


# ---- the demo ----


def test_the_demos_queries_use_the_indexes_that_they_were_written_for(server, shared_database):
    dsn = deployed.deploy("thorbis", server, shared_database)
    with connect(dsn) as connection:
        found = explain(connection, QUERIES)
    assert found.server == server.version
    assert list(found.queries) == [each.name for each in QUERIES]
    assert not [plan.error for plan in found.queries.values() if plan.error]
    dashboard = found.queries["hs_work_order_dashboard"]
    assert dashboard.indexes[:2] == (
        IndexUse(relation="hs.work_orders", index="idx_hs_work_orders_business_scheduled"),
        IndexUse(
            relation="hs.work_order_assignments", index="idx_hs_work_order_assignments_work_order"
        ),
    )
    standing = {
        (each.name, index): found.queries[each.name].standing(index)
        for each in QUERIES
        for index in each.indexes
    }
    # With the few rows of the demo the planner prefers others.
    assert [name for (name, _), stands in standing.items() if stands == "not used"] == [
        "courses_grading_queue",
        "monitoring_obs_metric_course",
    ]


def test_no_partition_that_some_value_needs_is_left_out(server, shared_database):
    dsn = deployed.deploy("thorbis", server, shared_database)
    with connect(dsn) as connection:
        found = explain(connection, QUERIES)
        leaves = "SELECT count(*) FROM pg_partition_tree('%s') WHERE isleaf"
        for name, table in (
            ("system_core_old_events", "system_core.system_events"),
            ("banking_account_balance", "banking.transactions"),
            ("payroll_period_hours", "payroll.time_entries"),
        ):
            steps = [each for each, _ in walk(found.queries[name].plan)]
            scanned = {each.relation for each in steps if each.relation.startswith(table)}
            (count,) = connection.execute((leaves % table).encode()).fetchone()
            assert len(scanned) == count > 2
            assert not any(each.pruned for each in steps)
            assert not [each for each in steps if each.part.startswith("InitPlan")]


def test_plans_are_the_same_for_every_client(server, shared_database):
    dsn = deployed.deploy("thorbis", server, shared_database)
    found = []
    for options in ("", "-c timezone=Asia/Tokyo -c datestyle=German -c intervalstyle=sql_standard"):
        with psycopg.connect(dsn, autocommit=True, options=options) as connection:
            found.append(explain(connection, QUERIES))
    assert found[0] == found[1]


def test_plans_are_the_same_behind_a_pooler(server, shared_database):
    """In transaction mode, where what a session keeps would meet the next one."""
    dsn = deployed.deploy("thorbis", server, shared_database)
    with connect(dsn) as connection:
        direct = explain(connection, QUERIES)
    with pooled(server, "postgres") as pool:
        for _ in range(2):
            with connect(pool.dsn(psycopg.conninfo.conninfo_to_dict(dsn)["dbname"])) as connection:
                assert explain(connection, QUERIES) == direct
                left = connection.execute("SELECT count(*) FROM pg_prepared_statements")
                assert left.fetchone() == (0,)


# ---- how tables are read ----


def test_a_table_read_as_a_whole_is_told_with_what_could_serve(shop):
    found = plans(
        shop,
        "-- param $1 int: It.\nSELECT note FROM shop.orders AS o WHERE customer = $1",
        "SELECT note FROM shop.orders WHERE note = 'x'",
        "SELECT note FROM shop.orders",
        "SELECT note FROM shop.orders WHERE state = 'open'",
        "SELECT id FROM shop.orders WHERE id = 1 AND false",
    ).queries
    assert found["q0"].scans == (
        SequentialScan(
            relation="shop.orders",
            alias="o",
            filter="(o.customer = $1)",
            indexes=(IndexUse(relation="shop.orders", index="by_customer"),),
        ),
    )
    assert [plan.scans[0].verdict for plan in list(found.values())[:4]] == [
        "chosen",
        "unindexed",
        "unfiltered",
        "chosen",
    ]
    assert found["q3"].scans[0].indexes[0].index == "open_ones"
    assert found["q4"].scans == ()


def test_scanned_partitions_are_one_scan_of_their_table(shop):
    found = only(shop, "-- param $1 text: It.\nSELECT at FROM shop.events WHERE what = $1")
    (scan,) = found.scans
    assert (scan.relation, scan.partitions) == ("shop.events", 3)
    assert scan.indexes == (IndexUse(relation="shop.events", index="by_what"),)
    assert found.reads == ("shop.events", "shop.events_1", "shop.events_2", "shop.events_3")


def test_parameters_that_choose_partitions_keep_their_names(shop):
    found = only(
        shop,
        "-- param $1 date: It.\n-- param $2 date: It.\n"
        "SELECT what FROM shop.events WHERE at < $2 AND at >= $1 AND what <> 'it costs $0 or $1'",
    )
    (scan,) = found.scans
    assert scan.partitions == 3
    assert "at < $2) AND" in scan.filter
    assert "at >= $1) AND" in scan.filter
    assert "'it costs $0 or $1'" in scan.filter


def test_an_index_of_a_partition_is_told_with_the_one_that_it_is_a_part_of(own_shop):
    many = "INSERT INTO shop.events SELECT '2026-01-09', md5(n::text) FROM generate_series(1, 3000) AS n"
    with psycopg.connect(own_shop, autocommit=True) as connection:
        connection.execute(many.encode())
        connection.execute("ANALYZE shop.events")
    found = only(own_shop, "-- param $1 text: It.\nSELECT at FROM shop.events WHERE what = $1")
    assert found.indexes == (IndexUse(relation="shop.events", index="by_what"),)
    used = {(each.index, each.whole) for each, _ in walk(found.plan) if each.index}
    assert used == {("events_1_what_idx", "by_what")}


def test_what_a_query_touches_is_told_through_views_and_partitions(shop):
    found = plans(
        shop,
        "SELECT * FROM shop.open_orders",
        "UPDATE shop.orders SET note = 'x' WHERE id IN (SELECT customer FROM shop.open_orders)",
        "INSERT INTO shop.events SELECT '2026-01-05', note FROM shop.orders",
        "SELECT 1 FROM pg_class",
    ).queries
    assert (found["q0"].reads, found["q0"].writes) == (("shop.open_orders", "shop.orders"), ())
    assert (found["q1"].reads, found["q1"].writes) == (("shop.open_orders",), ("shop.orders",))
    assert found["q2"].writes[0] == "shop.events"
    assert "shop.orders" in found["q2"].reads
    assert found["q3"].reads == found["q3"].writes == ()


def test_names_are_looked_up_as_the_role_does(server, database):
    dsn = database(server, SHOP, owner="app_of_explain")
    with connect(dsn) as connection:
        connection.execute("ALTER ROLE app_of_explain SET search_path = shop")
    found = only(dsn, "SELECT id FROM orders")
    assert (found.error, found.reads) == ("", ("shop.orders",))


HOSTILE = 'we"ird`<b>.\n</script>'
QUOTED = '"' + HOSTILE.replace('"', '""') + '"'


def test_hostile_names_stay_names(server, database):
    dsn = database(
        server,
        f"CREATE SCHEMA {QUOTED}; CREATE TABLE {QUOTED}.{QUOTED} ({QUOTED} int);"
        f'CREATE INDEX {QUOTED[:-1]}i" ON {QUOTED}.{QUOTED} ({QUOTED});',
    )
    found = only(
        dsn, f"-- param $1 int: It.\nSELECT 1 FROM {QUOTED}.{QUOTED} AS x WHERE {QUOTED} = $1"
    )
    named = f"{QUOTED}.{QUOTED}"
    assert found.error == ""
    assert found.reads == (named,)
    uses = {*found.indexes, *(use for scan in found.scans for use in scan.indexes)}
    assert uses == {IndexUse(relation=named, index=f"{HOSTILE}i")}


# ---- what can't be planned ----


def test_a_query_that_cannot_be_planned_is_told_and_others_go_on(shop):
    found = plans(
        shop,
        "SELECT 1 FROM shop.order",
        "SELECT nothing FROM shop.orders",
        "SELECT FROM WHERE",
        "-- param $1 nonsense: It.\nSELECT $1",
        "SELECT id FROM shop.orders",
    ).queries
    assert [plan.plan is None for plan in found.values()] == [True, True, True, True, False]
    assert 'relation "shop.order" does not exist' in found["q0"].error
    assert 'column "nothing" does not exist' in found["q1"].error
    assert "syntax error" in found["q2"].error
    assert 'type "nonsense" does not exist' in found["q3"].error


def dsn_of(server, dsn: str, role: str) -> str:
    return server.dsn(psycopg.conninfo.conninfo_to_dict(dsn)["dbname"], role)


def test_a_role_without_a_right_is_told_which(server, database):
    dsn = dsn_of(server, database(server, SHOP, "CREATE ROLE onlooker LOGIN"), "onlooker")
    found = plans(dsn, "SELECT 1 FROM shop.orders", "SELECT 1")
    assert "permission denied for schema shop" in found.queries["q0"].error
    assert found.queries["q1"].plan is not None


def test_row_level_security_shows_in_the_plan_of_who_is_under_it(server, database):
    protected = """
    CREATE ROLE clerk LOGIN;
    GRANT USAGE ON SCHEMA shop TO clerk;
    GRANT SELECT ON shop.orders TO clerk;
    ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
    CREATE POLICY own ON shop.orders USING (note = 'mine');
    """
    dsn = database(server, SHOP, protected)
    asked = "SELECT id FROM shop.orders"
    theirs = only(dsn_of(server, dsn, "clerk"), asked)
    assert "mine" in theirs.scans[0].filter
    assert only(dsn, asked).scans[0].filter == ""


def test_a_lock_ends_it_before_anything_is_written(own_shop, monkeypatch):
    monkeypatch.setattr(session, "_SETTINGS", session._SETTINGS.replace("'10s'", "'200ms'"))
    with psycopg.connect(own_shop) as holder:
        holder.execute("LOCK TABLE shop.orders IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(IntrospectionError, match="lock timeout; run again when what holds it"):
            only(own_shop, "SELECT 1 FROM shop.orders")
