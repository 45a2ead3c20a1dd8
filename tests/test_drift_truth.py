"""What `diff` says of a change against what becomes of rows and writes: nothing that breaks is called safe.

Where it says that nobody who reads breaks, rows of the new database are of the old types. What an old writer could
write is still taken where it says that this is safe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.drift import changes
from generator.verify.compiler import compiled
from tests.support.deployed import deploy
from tests.support.drift_changes import changing, rows
from tests.support.drift_readers import held, held_after, types_of
from tests.support.drift_truth import trials
from tests.support.node import node_modules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import psycopg

    from generator.report import Consumer, Finding, Impact
    from generator.verify.compiler import Values
    from tests.support.drift_changes import Row
    from tests.support.drift_truth import Trial

# Of each sort of change some that lie near to another verdict.
TELLING = {
    "not null with default dropped",
    "more digits",
    "composite attribute added",
    "primary key changed",
    "check that lists values dropped",
    "domain that lists values becomes its base",
}


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database) -> str:
    return deploy("thorbis", pg18, shared_database)


@pytest.mark.parametrize(
    "which",
    [
        pytest.param([row for row in rows() if row.title in TELLING], id="telling"),
        pytest.param(
            [row for row in rows() if row.title not in TELLING], id="all", marks=pytest.mark.soak
        ),
    ],
)
def test_nothing_that_breaks_is_called_safe(which, thorbis, tmp_path):
    lies: list[str] = []
    values: list[Values] = []
    for number, row in enumerate(which):
        with changing(thorbis) as connection:
            for way, trial in zip(("there", "back"), trials(connection, *_sql(row)), strict=True):
                findings = changes(trial.old, trial.new)
                folder = tmp_path / f"{number}-{way}"
                told = [
                    *_refused(trial, findings),
                    *_misread(connection, trial, findings, folder, values),
                ]
                lies += [f"{row.title}, {way}: {lie}" for lie in told]
    work = tmp_path / "compiled"
    work.mkdir()
    lies += map(str, compiled(node_modules() / "typescript5/bin/tsc", work, values, tmp_path))
    assert lies == []


def _sql(row: Row) -> tuple[str, str]:
    return row.given, row.ddl


def _impacts(findings: Iterable[Finding], consumer: Consumer) -> set[Impact]:
    effects = (effect for finding in findings for effect in finding.effects)
    return {effect.impact for effect in effects if effect.consumer == consumer}


def _refused(trial: Trial, findings: Iterable[Finding]) -> Iterator[str]:
    """Writes of the old database that the new one refuses, though that is called safe."""
    for write, error in trial.lost:
        if _impacts(findings, write.consumer) <= {"safe"}:
            yield f"{write.consumer} {write.relation}: {write.tried}: {error}"


def _misread(
    connection: psycopg.Connection[Any],
    trial: Trial,
    findings: Iterable[Finding],
    folder: Path,
    values: list[Values],
) -> Iterator[str]:
    """Rows that aren't of the old types: those that are there where nobody breaks, new ones where it is called safe.

    What pydantic takes is added to ``values``.
    """
    impacts = _impacts(findings, "row")
    if "breaking" in impacts or not trial.names:
        return
    types = types_of(folder, trial.old, trial.names)
    looks = [held(connection, types)]
    if "warning" not in impacts:
        looks.append(held_after(connection, types, trial.gained))
    for look in looks:
        values += look.values
        yield from map(str, look.refused)


def test_a_change_that_breaks_is_seen(thorbis, tmp_path):
    """What is tried tells: of writes, of rows that are there, and of those that may come."""
    ddl = (
        "ALTER TABLE hs.services DROP COLUMN is_active CASCADE, ALTER COLUMN usual_duration SET NOT NULL,"
        "ALTER COLUMN service_code TYPE text"
    )
    given = "UPDATE hs.services SET usual_duration = '1 hour'"
    with changing(thorbis) as connection:
        trial = next(trials(connection, given, ddl))
        (name,) = (each for each in trial.names if str(each) == "hs.services")
        tried = {write.tried for write, _ in trial.lost if write.relation == name}
        assert {"all columns", "usual_duration = None", "is_active as it is"} <= tried
        types = types_of(tmp_path / "one", trial.old, [name])
        assert {each.column for each in held(connection, types).refused} == {"is_active"}
        longer = [write for write in trial.gained if write.tried.startswith("service_code = xx")]
        assert len(longer) == 1
        assert "service_code" in {
            each.column for each in held_after(connection, types, longer).refused
        }
