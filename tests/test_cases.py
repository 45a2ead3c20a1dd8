"""Each case makes the files that lie beside it, whoever makes them: `pytest tests/test_cases.py --snapshot-update`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from syrupy.data import Snapshot, SnapshotCollection

from generator.model import codec
from generator.pipeline.project import open_project
from tests.support import deployed, trees

ROOT = Path(__file__).parents[1]
CASES = [name for name in deployed.NAMES if name != "thorbis"]


@pytest.fixture
def tree(snapshot):
    """Snapshots that are folders of files."""
    return snapshot.use_extension(trees.Tree)


def model(case: str, server, shared_database):
    return deployed.model(deployed.deploy(case, server, shared_database))


@pytest.mark.parametrize("case", CASES)
def test_a_case_makes_the_files_beside_it(case, pg18, shared_database, tree):
    assert trees.made(case, model(case, pg18, shared_database)) == tree(name=case)


@pytest.mark.parametrize("case", deployed.few(CASES))
def test_the_oldest_server_makes_the_same_files(case, pg15, shared_database):
    assert trees.made(case, model(case, pg15, shared_database)) == trees.stored(case)


@pytest.mark.soak
def test_another_hash_seed_and_no_cache_make_the_same_files(pg18, shared_database, tmp_path):
    pairs = []
    for case in CASES:
        file = tmp_path / f"{case}.json"
        file.write_bytes(codec.encode(model(case, pg18, shared_database)))
        pairs.append(f"{case}={file}")
    left = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    out = tmp_path / "out"
    subprocess.run(
        [sys.executable, "-m", "tests.support.trees", str(out), *pairs],
        cwd=ROOT,
        env={**left, "PYTHONHASHSEED": "777", "HOME": str(tmp_path)},
        check=True,
    )
    assert {case: trees.read(out / case) for case in CASES} == {
        case: trees.stored(case) for case in CASES
    }


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_whole(case):
    folder = trees.CASES / case
    known = {"schema.sql", "pgscribe.toml", "min_version", "expected"}
    assert {path.name for path in folder.iterdir()} <= known
    assert (folder / "schema.sql").read_text("utf-8").startswith("-- ")
    open_project(folder)


def test_a_file_too_many_is_seen_and_removed(tmp_path):
    place = str(tmp_path / "expected")
    wanted = {"a.ts": b"=== 3 b.ts\n", "b/\u00e9.ts": "\u00e9\n".encode(), "c.py": b""}
    extension = trees.Tree()
    assert extension.read_snapshot_data_from_location(snapshot_location=place) is None
    trees.write(Path(place), {**wanted, "b/orphan.ts": b""})
    text = extension.serialize(wanted)
    assert extension.read_snapshot_data_from_location(snapshot_location=place) != text
    collection = SnapshotCollection(location=place)
    collection.add(Snapshot(name="x", data=text))
    extension.write_snapshot_collection(snapshot_collection=collection)
    assert trees.read(Path(place)) == wanted
    assert extension.read_snapshot_data_from_location(snapshot_location=place) == text
