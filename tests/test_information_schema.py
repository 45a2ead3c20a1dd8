"""The information schema holds for every deployed database what the model says of it, object by object.

What it can't witness, by its own definition: materialized views, enums, ranges, indexes, exclusion constraints,
policies, rules, comments, owners of anything but schemas, and what a partition has from its parent alone.
"""

from __future__ import annotations

import psycopg
import pytest

from generator.verify.witness import constraints, relations, types
from generator.verify.witness.common import Facts
from tests.support import deployed
from tests.support.witness import access

WITNESSES = relations.WITNESSES | constraints.WITNESSES | types.WITNESSES | access.WITNESSES


@pytest.mark.parametrize("name", deployed.few())
def test_the_information_schema_tells_the_same(server, shared_database, name):
    dsn = deployed.deploy(name, server, shared_database)
    facts = Facts(deployed.model(dsn))
    differences, unseen = {}, []
    with psycopg.connect(dsn, autocommit=True) as connection:
        # As they stand, the planner would try each order of their many joins, and then compile them.
        connection.execute("SET search_path = ''; SET jit = off")
        connection.execute("SET join_collapse_limit = 1; SET from_collapse_limit = 1")
        for view, witness in WITNESSES.items():
            if witness.needs_handlers and name in {"foreign-tables", "domains-in-columns"}:
                continue
            if found := witness.differences(connection, facts):
                differences[view] = found
            if name in witness.seen_in and not witness.count(connection):
                unseen.append(view)
    assert differences == {}
    assert unseen == []
