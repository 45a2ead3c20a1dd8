"""Lint on schemas that others wrote and run in production: each kind of finding was looked at and is true.

A rule that begins to cry wolf shows here, as one that isn't listed.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from generator import embedded
from generator.errors import EmbeddedUnavailable
from generator.introspect import introspect
from generator.lint import lint
from tests.support.real_schemas import DEPLOY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.embedded import Server

# They have no comments, of which the rules say so for each object.
_UNSAID = {
    "table-without-comment",
    "column-without-comment",
    "type-without-comment",
    "function-without-comment",
}
EXPECTED = {
    "procrastinate": {
        # jobs.worker_id → workers ON DELETE SET NULL: to prune workers reads all jobs.
        "foreign-key-without-index": 1,
        "serial-column": 3,
        # periodic_defers (task_name, periodic_id, defer_timestamp), the last of which may be NULL.
        "unique-lets-null-repeat": 1,
    },
    "django": {
        # The session's key is a text; content types and permissions are integer still.
        "natural-primary-key": 1,
        "small-primary-key": 8,
        "unlinked-table": 2,
        # An index for each foreign key, beside the unique one that begins with it.
        "redundant-index": 6,
    },
    "graphile_worker": {
        "natural-primary-key": 1,
        "small-primary-key": 2,
        # The payload of a job is json, since the order of its keys is kept.
        "discouraged-type": 1,
    },
    "pg_boss": {
        "all-columns-nullable": 1,
        "natural-primary-key": 3,
        # queue_stats makes its partitions by the day.
        "partition-default-missing": 1,
        # singleton_on is a timestamp without time zone.
        "discouraged-type": 1,
        "foreign-key-without-index": 2,
    },
}


@pytest.fixture(scope="module")
def tcp_server() -> Iterator[Server]:
    """Node's clients connect by TCP."""
    try:
        bindir = embedded.find_binaries(18)
    except EmbeddedUnavailable as error:
        pytest.skip(str(error))
    with embedded.start(bindir=bindir, tcp=True) as server:
        yield server


@pytest.mark.parametrize("name", DEPLOY)
def test_what_is_said_of_the_schemas_of_others_is_true(name, tcp_server, tmp_path):
    dsn = tcp_server.create_database(name, "stranger")
    DEPLOY[name](dsn, tmp_path)
    said = Counter(finding.rule for finding in lint(introspect(dsn)).findings)
    assert {rule: count for rule, count in said.items() if rule not in _UNSAID} == EXPECTED[name]
