"""Whatever ends `pgscribe generate`, each file is as it was or as it is to be, and the next run mends all.

A hundred kills, or as many as SOAK_KILLS says.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("SOAK_KILLS", "100"))
MODEL = ROOT / "output/model.json"
# Those that write the most files in the least time.
COMMAND = (sys.executable, "-m", "generator", "generate", "typescript", "erd", "--from")
ENVIRONMENT = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(os.name == "nt", reason="ends processes with SIGKILL"),
]


def generate(model: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, str(model)],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )


def contents(folder: Path) -> dict[str, bytes]:
    """The files, without those that a run is still writing."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".pgscribe-")
    }


def temporary(folder: Path) -> list[Path]:
    """The files that a run is writing; their folders are known, since to look takes time too."""
    return [
        path
        for place in ("output", "output/erd", "output/typescript")
        for path in (folder / place).glob(".pgscribe-*")
    ]


@pytest.fixture(scope="module")
def states(tmp_path_factory):
    """Two models of which each file of the one differs from the other's, and what is made of them."""
    folder = tmp_path_factory.mktemp("models")
    found = []
    for number, word in enumerate(("customers", "clienteles")):
        model = folder / f"{number}.json"
        model.write_text(MODEL.read_text("utf-8").replace("business_id", f"{word}_id"), "utf-8")
        made = folder / word
        made.mkdir()
        assert generate(model, made).returncode == 0
        found.append((model, contents(made)))
    return found


def test_a_kill_at_any_moment_leaves_every_file_old_or_new(states, tmp_path):
    chance = random.Random(1)
    (_, first), (_, second) = states
    assert sum(first[name] != second.get(name) for name in first) > 30
    started = time.monotonic()
    assert generate(states[0][0], tmp_path).returncode == 0
    whole = time.monotonic() - started
    found, caught = first, 0
    for number in range(KILLS):
        model, _ = states[found == first]
        with subprocess.Popen(
            [*COMMAND, str(model)], cwd=tmp_path, env=ENVIRONMENT, stderr=subprocess.DEVNULL
        ) as process:
            # Half of them at any moment, half while files are written.
            if number % 2:
                time.sleep(chance.uniform(0, whole))
            else:
                while process.poll() is None and not temporary(tmp_path):
                    pass
                time.sleep(chance.uniform(0, 0.015))
            process.kill()
        found = contents(tmp_path)
        for name, data in found.items():
            assert data in (first.get(name), second.get(name)), name
        left = temporary(tmp_path)
        caught += bool(left)
        for path in left:  # as a later run does, when they are an hour old
            path.unlink()
    assert caught, "no kill came while files were written"
    for model, made in states:
        assert generate(model, tmp_path).returncode == 0
        assert contents(tmp_path) == made


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk_changes_nothing(states, tmp_path):
    model, made = states[0]
    # What is there fits, and what is to be doesn't fit beside it.
    size = int(sum(len(data) // 4096 * 4096 + 4096 for data in made.values()) * 1.4)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip(f"mount: {mounted.stderr.strip()}")
    try:
        assert generate(model, tmp_path).returncode == 0
        failed = generate(states[1][0], tmp_path)
        assert failed.returncode == 1
        assert "No space left on device" in failed.stderr
        assert contents(tmp_path) == made
        assert not list(tmp_path.rglob(".pgscribe-*"))
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)
