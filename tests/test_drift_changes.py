"""DDL that is applied to Thorbis, and what is found of it: kind, object, consumers and impact, there and back."""

from __future__ import annotations

import pytest

from generator.drift import changes
from generator.drift.kinds import CONSUMERS, KINDS
from tests.support.deployed import deploy, model
from tests.support.drift_changes import changing, read_within, rows, told

# What no statement does by itself to a database of PostgreSQL 18, and what is told beside it in test_drift.py.
BY_MODEL = {
    "inserts-lost": "a view that takes updates takes inserts too",
    "updates-lost": "a view that takes inserts takes updates too",
    "lineage-changed": "a view's columns come from elsewhere when its query changes, which is told",
}

# The rows of the taxonomy: Row, Insert, Update, API client. Where rows and writes that were tried say otherwise, they
# are right: models refuse a moment without its zone and what only a wider type holds, ON CONFLICT a key that went, and
# a table rows of no partition.
TAXONOMY = {
    "BBBB": """
        relation-dropped relation-renamed column-dropped column-renamed type-changed
        enum-label-renamed grant-revoked schema-dropped type-dropped time-zone-changed""",
    "SSSS": """
        relation-added default-added writes-gained partition-attached comment-changed
        index-added index-dropped index-changed sequence-added sequence-dropped
        sequence-changed column-writable enum-reordered""",
    "WSSS": "column-added check-dropped",
    "WBSB": "column-added-required",
    "BSSB": "column-nullable",
    "SBBB": "column-not-null column-read-only writes-lost",
    "SBSB": "default-dropped-required column-writable-required",
    "SWSW": "default-dropped default-changed",
    "SWWW": "type-narrowed check-added foreign-key-added unique-added",
    "WWWW": """
        partition-detached row-security-changed policy-added policy-dropped policy-changed
        view-definition-changed""",
    "BSSW": "enum-label-added",
    "WBBB": "enum-label-removed",
    "SBWB": "primary-key-changed primary-key-dropped",
    "SBSS": "unique-dropped",
    "SSSB": "cardinality-changed foreign-key-dropped",
    "---B": "argument-required return-changed routine-dropped",
    "---S": "argument-added",
    "SWSS": "column-order-changed",
    "WSSW": "classification-raised type-widened",
}


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database) -> str:
    return deploy("thorbis", pg18, shared_database)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.title.replace(" ", "-"))
def test_ddl_is_found_there_and_back(row, thorbis):
    with changing(thorbis) as connection:
        old = model(thorbis)
        if row.given:
            connection.execute(row.given.encode())
            old = read_within(connection)
        connection.execute(row.ddl.encode())
        new = read_within(connection)
    assert told(changes(old, new)) == list(row.there)
    assert told(changes(new, old)) == list(row.back)


def test_a_reading_within_a_transaction_is_the_introspection(thorbis):
    with changing(thorbis) as connection:
        assert read_within(connection) == model(thorbis)


def test_there_are_changes_to_try():
    assert len(rows()) > 150
    assert all(row.ddl and row.there and row.back for row in rows())


def test_every_kind_is_found_of_some_ddl():
    found = {each.kind for row in rows() for each in (*row.there, *row.back)}
    assert KINDS.keys() - found == BY_MODEL.keys()


@pytest.mark.parametrize(
    ("kind", "letters"),
    [(kind, letters) for letters, kinds in TAXONOMY.items() for kind in kinds.split()],
)
def test_the_kinds_mean_what_the_taxonomy_says(kind, letters):
    impacts = [KINDS[kind].impact(consumer) for consumer in CONSUMERS]
    assert "".join((impact or "-")[0].upper() for impact in impacts) == letters


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_what_and_why(kind):
    rule = KINDS[kind].rule
    assert rule.id == kind
    assert rule.title
    assert not rule.title.endswith(".")
    assert all(effect.reason for effect in KINDS[kind].effects)
