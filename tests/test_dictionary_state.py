"""Status, findings and orphans: what the pages say against what the server says."""

from __future__ import annotations

import psycopg
import pytest

from generator.model.annotations import Annotations, DeclaredRelation
from generator.pipeline.judging import judged
from generator.pipeline.project import open_project
from tests.support import deployed, shop
from tests.support.cli import REPOSITORY
from tests.support.grids import numbers, pages, sections, shown, targets, told
from tests.support.models import column, database, schema, table

ALONE = """
CREATE SCHEMA used;
CREATE SCHEMA nothing;
CREATE TYPE used.mood AS ENUM ('good');
CREATE TYPE used.old_mood AS ENUM ('bad');
CREATE TYPE used.pair AS (a int, b used.mood);
CREATE DOMAIN used.positive AS int CHECK (VALUE > 0);
CREATE TYPE used.span AS RANGE (subtype = int4, multirange_type_name = used.spans);
CREATE TYPE used.reach AS RANGE (subtype = int8);
CREATE TABLE used.tree (id int PRIMARY KEY, parent_id int REFERENCES used.tree, spans used.spans);
CREATE TABLE used.branch (id int PRIMARY KEY);
CREATE TABLE used.twig (id int PRIMARY KEY, branch_id int REFERENCES used.branch, m used.pair,
    CHECK (id::used.positive > 1));
CREATE TABLE used.read_by_view (id int PRIMARY KEY);
CREATE VIEW used.readers AS SELECT id FROM used.read_by_view;
CREATE TABLE used.declared (id int PRIMARY KEY);
CREATE SEQUENCE used.counter;
CREATE SEQUENCE used.drawn;
ALTER TABLE used.branch ALTER id SET DEFAULT nextval('used.drawn');
CREATE FUNCTION used.idle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION used.busy() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE INSERT ON used.twig FOR EACH ROW EXECUTE FUNCTION used.busy();
"""


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return deployed.deploy("thorbis", pg18, shared_database)


@pytest.fixture(scope="module")
def thorbis(dsn):
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(REPOSITORY)
        project = open_project(REPOSITORY)
    model = deployed.model(dsn)
    return pages(model, judged(project, model), project.annotations)


def asked(dsn, query):
    with psycopg.connect(dsn) as connection:
        return connection.execute(query).fetchall()


def status(page):
    return {row["Item"]: row for anchor in sections(page) for row in told(page, anchor)}


COUNTED = {
    "Tables with a primary key": """
        SELECT count(*) FILTER (WHERE EXISTS (SELECT FROM pg_constraint WHERE conrelid = c.oid AND contype = 'p')),
            count(*) FROM tables c""",
    "Granted tables with row security": """
        SELECT count(*) FILTER (WHERE relrowsecurity), count(*) FROM tables c WHERE granted""",
    "Tables and views with a comment": """
        SELECT count(obj_description(oid, 'pg_class')), count(*) FROM pg_class
        WHERE relkind IN ('r', 'p', 'v', 'm') AND NOT relispartition AND relnamespace::regnamespace::text !~ '^pg_'
        AND relnamespace <> 'information_schema'::regnamespace""",
    "Columns with a comment": """
        SELECT count(col_description(attrelid, attnum)), count(*) FROM pg_attribute a JOIN tables c ON c.oid = attrelid
        WHERE attnum > 0 AND NOT attisdropped""",
    "Foreign keys that are validated and enforced": """
        SELECT count(*) FILTER (WHERE convalidated), count(*) FROM pg_constraint k JOIN tables c ON c.oid = conrelid
        WHERE contype = 'f' AND conparentid = 0""",
    "Tables of tenants whose policies ask for the tenant": """
        SELECT count(*) FILTER (WHERE relrowsecurity AND EXISTS (SELECT FROM pg_policy
            WHERE polrelid = c.oid AND pg_get_expr(polqual, polrelid) ~ '(tenant|business)_id')), count(*)
        FROM tables c WHERE EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND NOT attisdropped
            AND attname IN ('tenant_id', 'business_id'))""",
    "Restricted columns that say how they are encrypted": """
        SELECT count(*) FILTER (WHERE description ~ '@encryption'), count(*) FROM pg_description
        JOIN tables c ON c.oid = objoid WHERE objsubid > 0 AND description ~ '@classification RESTRICTED'""",
}
TABLES = """
WITH tables AS (
    SELECT *, EXISTS (SELECT FROM aclexplode(relacl) WHERE grantee <> relowner)
        OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attacl IS NOT NULL) AS granted
    FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition
    AND relnamespace::regnamespace::text !~ '^pg_' AND relnamespace <> 'information_schema'::regnamespace)
"""


@pytest.mark.parametrize("item", COUNTED)
def test_the_checklist_counts_as_the_server_does(dsn, thorbis, item):
    ((done, of),) = asked(dsn, TABLES + COUNTED[item])
    row = status(thorbis["status.md"])[item]
    assert row["Done"] == f"{done} of {of}"
    assert row["State"] == ("done" if done == of else "partly" if done else "missing")


def test_what_is_audited_has_its_trigger(dsn, thorbis):
    row = status(thorbis["status.md"])["Tables marked as audited whose changes a trigger records"]
    ((tagged,),) = asked(
        dsn,
        """SELECT count(*) FROM pg_description WHERE classoid = 'pg_class'::regclass AND objsubid = 0
        AND description ~ '@audited'""",
    )
    assert (row["Done"], row["State"]) == (f"{tagged} of {tagged}", "done")


def test_what_is_missing_is_named_and_linked(thorbis):
    rows = sections(thorbis["status.md"])["isolation-and-access"]
    (row,) = [row for row in rows if shown(row["Item"]) == "Granted tables with row security"]
    assert targets(row["Missing"]) == [
        "system_core/tables/feature_flags.md",
        "row-security.md#open",
    ]


def test_many_missing_ones_are_counted():
    row = status(pages(shop.shop())["status.md"])["Columns with a comment"]
    assert row["State"] == "partly"
    done, _, of = row["Done"].split()
    assert row["Missing"].endswith(f"and {int(of) - int(done) - 3} more")


# ---- findings ----


def test_accepted_findings_stay_with_their_reasons(thorbis):
    page = thorbis["naming-and-lint.md"]
    rows = told(page, "accepted")
    assert numbers(page)["accepted"] == str(len(rows)) == "2"
    assert all(row["Accepted, since"] for row in rows)
    assert rows[0]["Object"].startswith("system_core.system_config.")
    links = sections(page)["accepted"][0]["Object"]
    assert targets(links) == ["system_core/tables/system_config.md#index-idx_system_config_key"]


def test_findings_are_below_their_rule():
    finding = {
        "rule": "no-primary-key",
        "level": "error",
        "object": "shop.events",
        "relation": "shop.events",
        "message": "has none",
    }
    rule = {"id": "no-primary-key", "title": "Table without a primary key", "level": "error"}
    names = [f"shop.e{number}" for number in range(150)]
    many = [{**finding, "object": name, "relation": name} for name in names]
    page = pages(shop.shop(), {"findings": [finding, *many], "rules": [rule]})["naming-and-lint.md"]
    rows = told(page, "rule-no-primary-key")
    assert len(rows) == 100
    assert rows[0]["Object"] == "shop.events"
    assert "And 51 more&#58; pgscribe lint tells all of them." in page
    assert numbers(page)["errors"] == "151"
    assert targets(sections(page)["rules"][0]["Rule"]) == ["#rule-no-primary-key"]


def test_what_is_found_of_many_columns_is_a_line():
    columns = [f"c{number}" for number in range(20)]
    model = database(schema("shop", table("events", *(column(each, "int8") for each in columns))))
    findings = [
        {
            "rule": "column-without-comment",
            "level": "info",
            "object": f"shop.events.{each}",
            "relation": "shop.events",
            "message": "has no comment",
            "mend": f"COMMENT ON COLUMN shop.events.{each} IS '…';",
        }
        for each in columns
    ]
    rule = {"id": "column-without-comment", "title": "Column without a comment", "level": "info"}
    made = pages(model, {"findings": findings, "rules": [rule]})
    (row,) = told(made["shop/tables/events.md"], "lint-findings")
    assert row["About"].startswith("c0 c1 c2 ")
    assert row["About"].endswith("c11 and 8 more")
    assert row["Finding"] == "each of these 20 has no comment"
    assert row["Mend"] == "COMMENT ON COLUMN shop.events.c0 IS '…'; and so on"
    page = made["naming-and-lint.md"]
    (row,) = sections(page)["rule-column-without-comment"]
    assert targets(row["Object"])[:2] == [
        "shop/tables/events.md",
        "shop/tables/events.md#column-c0",
    ]
    assert numbers(page)["info"] == "20"


def test_names_are_counted_as_they_are(dsn, thorbis):
    kinds = {row["Kind"]: row for row in told(thorbis["naming-and-lint.md"], "names")}
    ((indexes, idx),) = asked(
        dsn,
        """SELECT count(*), count(*) FILTER (WHERE i.relname LIKE 'idx\\_%') FROM pg_class i
        JOIN pg_index x ON indexrelid = i.oid JOIN pg_class t ON t.oid = indrelid
        WHERE i.relnamespace::regnamespace::text !~ '^pg_' AND NOT t.relispartition AND t.relkind <> 'm'
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.oid)""",
    )
    assert kinds["indexes"]["Names"] == str(indexes)
    assert kinds["indexes"]["Most begin with"] == f"idx_ {idx} of {indexes}"


# ---- orphans ----


@pytest.fixture(scope="module")
def orphans(pg18, shared_database):
    said = Annotations(relations=(DeclaredRelation(source="used.declared", target="used.tree"),))
    return pages(deployed.model(shared_database(pg18, ALONE)), annotations=said)["orphans.md"]


@pytest.mark.parametrize(
    ("anchor", "names"),
    [
        ("types", ["used.old_mood", "used.reach"]),
        ("functions", ["used.idle"]),
        ("sequences", ["used.counter"]),
        ("schemas", ["nothing"]),
    ],
)
def test_only_what_nothing_uses_is_an_orphan(orphans, anchor, names):
    rows = told(orphans, anchor)
    assert [next(iter(row.values())) for row in rows] == names


def test_a_table_that_refers_to_itself_alone_stands_alone(pg18, shared_database, orphans):
    # `tree` is an end of a declared relation, and a view reads `read_by_view`.
    assert "tables" not in sections(orphans)
    found = pages(deployed.model(shared_database(pg18, ALONE)))["orphans.md"]
    assert [row["Table"] for row in told(found, "tables")] == ["used.declared", "used.tree"]


def test_without_orphans_there_is_no_page(thorbis):
    assert "orphans.md" not in thorbis
    assert "orphans.md" not in thorbis[".nav.yml"]
