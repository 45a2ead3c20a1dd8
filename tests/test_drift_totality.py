"""No field of the model can change without a finding."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import fields

from generator.drift import changes
from generator.drift.kinds import KINDS
from generator.model import codec
from generator.model.catalog import Database, Relation
from tests.support.drift_coverage import ELSEWHERE, EXEMPT, TABLES
from tests.support.drift_mutations import mutations, reachable
from tests.support.museum import MUSEUM

ROOT = Path(__file__).parents[1]
# Only the layout of the file; and a view without its query is no model, since with its kind it is another relation.
SILENT = {(Database, "format"), (Relation, "view")}
STRUCTS = sorted(reachable(Database), key=lambda struct: struct.__name__)


def uncovered(struct) -> list[str]:
    covered = {*TABLES[struct], *(name for kind, name in EXEMPT if kind is struct)}
    return [field.name for field in fields(struct) if field.name not in covered]


@pytest.mark.parametrize("struct", STRUCTS)
def test_every_field_of_the_model_has_a_comparer_or_a_reason(struct):
    if struct in ELSEWHERE:
        assert struct not in TABLES
        assert ELSEWHERE[struct]
    else:
        assert uncovered(struct) == []


def test_no_comparer_and_no_reason_is_for_what_is_not_there():
    assert TABLES.keys() | ELSEWHERE.keys() == set(STRUCTS)
    for struct, table in TABLES.items():
        assert set(table) <= {field.name for field in fields(struct)}
    for struct, name in EXEMPT:
        assert name in {field.name for field in fields(struct)}
        assert name not in TABLES[struct]


def told(database) -> dict[tuple[type, str], list[str]]:
    """The kinds of what is found when a field changes; a list is empty where nothing was."""
    found: dict[tuple[type, str], list[str]] = {}
    silent = []
    for mutation in mutations(database):
        kinds = [finding.rule for finding in changes(database, mutation.database)]
        assert bool(kinds) == bool(changes(mutation.database, database)), mutation.path
        found.setdefault((mutation.struct, mutation.field), []).extend(kinds)
        if not kinds and (mutation.struct, mutation.field) not in SILENT:
            silent.append(mutation.path)
    assert silent == []
    return found


def test_every_field_that_changes_is_a_finding():
    found = told(MUSEUM)
    # A struct that must be there changes in its own fields.
    every = {(s, field.name) for s in STRUCTS for field in fields(s) if field.type not in STRUCTS}
    assert every - found.keys() == set()


def test_every_field_of_a_real_model_that_changes_is_a_finding():
    database = codec.decode((ROOT / "output/model.json").read_bytes())
    found = told(database)
    assert {kind for kinds in found.values() for kind in kinds} <= KINDS.keys()
    assert len(found) > 100
