"""What views read: the model's answer against the server's own record, and every place that tells it against that."""

from __future__ import annotations

import psycopg
import pytest

from generator.model.annotations import Annotations
from generator.model.reading import view_reads
from generator.model.relations import relation_index
from generator.model.types import QualifiedName
from generator.naming import page_path
from generator.plan import Inputs
from generator.targets import erd
from generator.targets.dictionary.explorer.explorer_data import explorer_data
from generator.targets.erd.diagrams import Diagram
from generator.targets.erd.graph import Graph
from tests.support import deployed
from tests.support.grids import pages, sections, shown

# An alias is called as a schema is, a column as a table, a function as a table, and what looks like FROM isn't.
AWKWARD = """
CREATE SCHEMA hs; CREATE SCHEMA "Odd ""one"; CREATE SCHEMA reads;
CREATE TABLE hs.emp (id int PRIMARY KEY, boss int, orders int, "when" date, boxes text);
CREATE TABLE hs.orders (id int PRIMARY KEY, emp_id int, note text);
CREATE TABLE hs.boxes (id int PRIMARY KEY, emp_id int);
CREATE TABLE hs.plain (id int PRIMARY KEY);
CREATE TABLE "Odd ""one"."from" (id int, "a.b" int);
CREATE FUNCTION hs.boxes(n int) RETURNS SETOF int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW reads.counted AS SELECT count(*) FROM hs.emp;
CREATE VIEW reads.asked AS SELECT o.id FROM hs.orders o WHERE EXISTS (SELECT FROM hs.emp e WHERE e.id = o.emp_id);
CREATE VIEW reads.joined AS SELECT o.id FROM hs.orders o JOIN hs.emp e ON e.id = o.emp_id, hs.plain;
CREATE VIEW reads.named AS SELECT hs.orders, hs.boxes, hs."when" IS DISTINCT FROM now() AS x FROM hs.emp hs;
CREATE VIEW reads.called AS SELECT e.id FROM hs.emp e, LATERAL hs.boxes(e.id) b;
CREATE VIEW reads.bracketed AS SELECT e.id FROM hs.emp e
    LEFT JOIN (hs.orders o JOIN hs.boxes b ON ROW(b.id, o.id) = ROW(o.emp_id, b.emp_id)) ON o.emp_id = e.id;
CREATE VIEW reads.parts AS SELECT extract(year FROM hs."when") AS y, 'FROM hs.boxes, hs.orders' AS t,
    E'\\' FROM hs.plain' AS u FROM hs.emp hs;
CREATE VIEW reads.united AS SELECT id FROM hs.plain UNION (SELECT emp_id FROM hs.boxes ORDER BY 1 LIMIT 3);
CREATE VIEW reads.first AS WITH near AS MATERIALIZED (SELECT e.id FROM hs.emp e) SELECT near.id FROM near, hs.plain p;
CREATE VIEW reads.odd AS SELECT "from"."a.b" FROM "Odd ""one"."from", (VALUES (1, 2)) AS hs(orders, boxes)
    WHERE hs.orders = "from".id;
CREATE VIEW reads.scalar AS SELECT (SELECT max(o.id) FROM hs.orders o) AS most, (SELECT 1 FROM hs.boxes LIMIT 1) AS n;
CREATE VIEW reads.through AS SELECT * FROM reads.counted, reads.named;
CREATE VIEW reads.nothing AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW reads.kept AS SELECT count(*) FROM hs.orders o TABLESAMPLE system (10) NATURAL JOIN hs.plain;
CREATE TABLE hs.logs (at date) PARTITION BY RANGE (at);
CREATE TABLE hs.logs_old PARTITION OF hs.logs FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE VIEW reads.old AS SELECT count(*) FROM hs.logs_old;
"""
# PostgreSQL documentation, "pg_depend": a view's rule depends on what the query reads.
RECORD = """
SELECT vn.nspname, v.relname, tn.nspname, t.relname
FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass
JOIN pg_class v ON v.oid = r.ev_class JOIN pg_namespace vn ON vn.oid = v.relnamespace
JOIN pg_class t ON t.oid = d.refobjid AND d.refclassid = 'pg_class'::regclass
JOIN pg_namespace tn ON tn.oid = t.relnamespace
WHERE v.relkind IN ('v', 'm') AND t.oid <> v.oid AND t.relkind <> 'S'
"""


def recorded(dsn, known):
    """By view what the server says that it reads."""
    with psycopg.connect(dsn) as connection:
        rows = connection.execute(RECORD).fetchall()
    found = {name: set() for name, relation in known.items() if relation.view}
    for schema, view, other_schema, other in rows:
        name = QualifiedName(schema=schema, name=view)
        read = QualifiedName(schema=other_schema, name=other)
        if name in found and read in known:
            found[name].add(read)
    return {name: tuple(sorted(read)) for name, read in found.items()}


@pytest.fixture(scope="module")
def awkward(pg18, shared_database):
    return deployed.model(shared_database(pg18, AWKWARD))


def test_it_is_what_the_server_records(server, shared_database):
    dsn = shared_database(server, AWKWARD)
    database = deployed.model(dsn)
    assert view_reads(database) == recorded(dsn, relation_index(database))


def test_it_is_what_the_server_records_of_the_demo(pg18, shared_database):
    dsn = deployed.deploy("thorbis", pg18, shared_database)
    database = deployed.model(dsn)
    assert view_reads(database) == recorded(dsn, relation_index(database))


def whole(database):
    """What views read, partitions as the tables they belong to: the way the diagrams have it."""
    graph = Graph(Inputs(database=database, annotations=Annotations()))
    return {
        (view, graph.whole(read)) for view, every in view_reads(database).items() for read in every
    }


def test_diagrams_tell_it(awkward):
    inputs = Inputs(database=awkward, annotations=Annotations())
    found = set()
    for artifact in erd.plan(inputs, erd.Options()):
        diagram = artifact.context["shown"]
        if isinstance(diagram, Diagram) and "/tables/" in artifact.path:
            found |= {(e.source, e.target) for e in diagram.edges if e.label == "reads"}
    assert found == whole(awkward)


def test_the_explorer_tells_it(awkward):
    data = explorer_data(awkward)
    schemas = [row[0] for row in data["schemas"]]
    names = [QualifiedName(schema=schemas[row[0]], name=row[1]) for row in data["tables"]]
    found = {
        (names[source], names[target])
        for source, target, _, label in data["edges"]
        if data["labels"][label] == "reads"
    }
    assert found == whole(awkward)


def test_pages_tell_it(awkward):
    """At both ends: what a view reads, and what reads a table."""
    expected = {
        (view, read): view.sql for view, every in view_reads(awkward).items() for read in every
    }
    made = pages(awkward)
    reads, read_by = set(), set()
    for name in relation_index(awkward):
        page = sections(made[f"{page_path(name.schema, name.name)}.md"])
        reads |= {(name.sql, shown(row["Relation"])) for row in page.get("reads", [])}
        read_by |= {
            (shown(row["What"]), name.sql)
            for row in page.get("dependents", [])
            if shown(row["How"]) in {"reads it", "keeps what it read of it"}
        }
    assert reads == {(view.sql, read.sql) for view, read in expected}
    assert read_by == reads
