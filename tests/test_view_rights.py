"""With whose rights a view reads, against what the server lets its reader see."""

from __future__ import annotations

import psycopg
import pytest

from generator.introspect import introspect
from generator.model.view_rights import runs_as_caller
from tests.support.deployed import schema_named

SETUP = """
CREATE ROLE v_owner; CREATE ROLE v_reader;
CREATE SCHEMA s AUTHORIZATION v_owner; GRANT USAGE ON SCHEMA s TO v_reader;
SET ROLE v_owner;
CREATE TABLE s.t (id integer); INSERT INTO s.t VALUES (1);
"""
# A number of spellings that the server takes, and "off" and no option.
SPELLED = (
    "true",
    "TRUE",
    "tr",
    "t",
    "T",
    "yes",
    "y",
    "Ye",
    "on",
    "ON",
    "1",
    "false",
    "f",
    "no",
    "of",
    "0",
)


@pytest.fixture
def dsn(server, database):
    made = "".join(
        f"CREATE VIEW s.v{place} WITH (security_barrier, security_invoker = '{spelled}') AS SELECT id FROM s.t;"
        for place, spelled in enumerate(SPELLED)
    )
    made += "CREATE VIEW s.named WITH (security_invoker) AS SELECT id FROM s.t;"
    made += "CREATE VIEW s.none AS SELECT id FROM s.t;"
    grants = "GRANT SELECT ON ALL TABLES IN SCHEMA s TO v_reader; REVOKE ALL ON s.t FROM v_reader; RESET ROLE;"
    return database(server, SETUP + made + grants)


def test_a_view_reads_as_its_caller_where_the_server_lets_it(dsn):
    views = [one for one in schema_named(introspect(dsn), "s").relations if one.kind == "view"]
    assert len(views) == len(SPELLED) + 2
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("SET ROLE v_reader")
        for view in views:
            refused = False
            try:
                connection.execute(f"SELECT id FROM s.{view.name}")
            except psycopg.errors.InsufficientPrivilege:
                refused = True
            assert runs_as_caller(view) == refused, view.options
