"""The demo's server, a client of each tenant, and what is the other's: made once for all modules of the package."""

from __future__ import annotations

import pytest

from tests.support import api_thorbis
from tests.support.api_tenants import A, B
from tests.support.deployed import sources


@pytest.fixture(scope="package")
def thorbis(pg18, shared_database, tmp_path_factory):
    dsn = shared_database(pg18, *sources("thorbis"), "-- written to by tests/isolation")
    with api_thorbis.serve(pg18, dsn, tmp_path_factory.mktemp("thorbis")) as thorbis:
        yield thorbis


@pytest.fixture(scope="package")
def a(thorbis):
    with thorbis.client(A) as client:
        yield client


@pytest.fixture(scope="package")
def b(thorbis):
    with thorbis.client(B) as client:
        yield client


@pytest.fixture(scope="package")
def readable(thorbis, a):
    """The relations that the role may read, by far the most of them."""
    found = [each for each in thorbis.resources if a.get(each.path).status_code == 200]
    assert len(found) > 40
    return found


@pytest.fixture(scope="package")
def foreign(thorbis, readable):
    """The rows of tenant B by relation, as a superuser sees them."""
    theirs = {
        each.name: [row for row in thorbis.rows(each) if row["_tenant"] == thorbis.tenants[B]]
        for each in readable
    }
    assert sum(map(bool, theirs.values())) > 40
    return theirs
