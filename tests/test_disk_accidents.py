"""What must not go wrong with files: links, full disks, kills, and what is no regular file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from generator import disk
from generator.disk import compare, write
from generator.errors import WriteError
from generator.tree import Differences, Roots
from tests.support.written import HEADER, files, tree


@pytest.fixture
def roots(tmp_path):
    return Roots(out=tmp_path / "output", docs=tmp_path / "docs/database")


# ---- what must not go wrong ----


def test_a_broken_manifest_says_what_to_do(roots):
    roots.out.mkdir()
    for text in ("", "{}", "<<<<<<< ours", '{"format": 2}'):
        (roots.out / "MANIFEST.json").write_text(text)
        with pytest.raises(WriteError, match="delete it and run `pgscribe generate`"):
            write({}, roots)


def test_a_manifest_that_names_files_elsewhere_deletes_nothing(roots, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    write(tree(ts__a="1"), roots)
    path = roots.out / "MANIFEST.json"
    path.write_text(path.read_text().replace("ts/a.ts", "../victim"))
    with pytest.raises(WriteError, match="leaves its folder"):
        write({}, roots)
    assert victim.read_text() == "precious"


def test_nothing_is_written_or_deleted_through_a_link_that_leaves(roots, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    roots.out.mkdir()
    (roots.out / "ts").symlink_to(outside)
    with pytest.raises(WriteError, match=r"leads out of .* through a link"):
        write(tree(docs__x="1", ts__a="1"), roots)
    assert list(outside.iterdir()) == []
    assert files(roots) == {}

    (roots.out / "ts").unlink()
    write(tree(ts__a="1"), roots)
    (outside / "a.ts").write_text("precious")
    (roots.out / "ts/a.ts").unlink()
    (roots.out / "ts").rmdir()
    (roots.out / "ts").symlink_to(outside)
    with pytest.raises(WriteError, match="leads out of"):
        write({}, roots)
    assert (outside / "a.ts").read_text() == "precious"


def test_a_link_in_a_files_place_is_replaced_and_its_target_left_alone(roots, tmp_path):
    outside = tmp_path / "outside.ts"
    outside.write_text(HEADER + "1")
    (roots.out / "ts").mkdir(parents=True)
    (roots.out / "ts/a.ts").symlink_to(outside)
    write(tree(ts__a="1"), roots)
    assert not (roots.out / "ts/a.ts").is_symlink()
    write(tree(ts__a="2"), roots)
    assert outside.read_text() == HEADER + "1"


def test_the_output_folder_itself_may_be_a_link(roots, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    roots.out.symlink_to(tmp_path / "elsewhere")
    write(tree(ts__a="1"), roots)
    assert (tmp_path / "elsewhere/ts/a.ts").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX permissions")
def test_a_folder_that_cannot_be_written_changes_nothing(roots, tmp_path):
    """In a process without root's privilege to write anywhere."""
    write(tree(aa__a="1", zz__b="2"), roots)
    (roots.out / "zz").chmod(0o555)
    before = files(roots)
    code = f"""
        import os, sys
        from pathlib import Path
        sys.path.insert(0, {str(Path(disk.__file__).parents[2])!r})
        from generator import disk
        from generator.errors import WriteError
        from generator.tree import File, Roots
        for path in Path({str(tmp_path)!r}).rglob("*"):
            os.chown(path, 65534, 65534)
        os.setgid(65534); os.setuid(65534)
        roots = Roots(out=Path({str(roots.out)!r}), docs=Path({str(roots.docs)!r}))
        tree = {{("out", p): File(data=b"made by pgscribe, new", key="k", target="t")
                for p in ("aa/a.ts", "zz/b.ts")}}
        try:
            disk.write(tree, roots)
        except WriteError as error:
            print(error)
    """
    if os.geteuid() != 0:
        code = code.replace("os.chown", "(lambda *_: 0)").replace("os.setgid(65534);", "")
        code = code.replace("os.setuid(65534)", "")
    else:
        for parent in (tmp_path, *tmp_path.parents):
            if not parent.stat().st_mode & 0o001:
                if parent.stat().st_uid != os.geteuid() or parent == Path("/root"):
                    pytest.skip(f"{parent} is closed to others")
                parent.chmod(parent.stat().st_mode | 0o011)
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False
    )
    assert "zz/b.ts: Permission denied; choose another --out" in result.stdout, result.stderr
    assert files(roots) == before


def test_a_disk_that_takes_no_more_changes_nothing(roots):
    """In a process that may not write files beyond a size."""
    write(tree(ts__a="1", ts__b="2"), roots)
    before = files(roots)
    code = f"""
        import resource
        from pathlib import Path
        from generator import disk
        from generator.errors import WriteError
        from generator.tree import File, Roots
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        roots = Roots(out=Path({str(roots.out)!r}), docs=Path({str(roots.docs)!r}))
        tree = {{("out", f"ts/{{name}}.ts"): File(data=b"made by pgscribe" * size, key="k", target="ts")
                for name, size in (("a", 1), ("b", 10_000))}}
        try:
            disk.write(tree, roots)
        except WriteError as error:
            print(error)
    """
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(disk.__file__).parents[2],
    )
    assert "ts/b.ts: File too large" in result.stdout, result.stderr
    assert files(roots) == before, "and no temporary file is left"


def test_a_kill_at_any_moment_leaves_every_file_old_or_new(roots):
    """Real kills of a real process that rewrites the same files over and over."""
    names = [f"f{n}" for n in range(40)]
    size = 50_000
    code = f"""
        from pathlib import Path
        from generator import disk
        from generator.tree import File, Roots
        roots = Roots(out=Path({str(roots.out)!r}), docs=Path({str(roots.docs)!r}))
        for round in range(1_000_000):
            data = b"made by pgscribe " + str(round % 10).encode() * {size}
            disk.write({{("out", f"ts/{{name}}.ts"): File(data=data, key="k", target="t")
                        for name in {names!r}}}, roots)
            if round == 0:
                print("ready", flush=True)
    """
    for delay in (0.0, 0.013, 0.03, 0.071, 0.11):
        with subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)],
            stdout=subprocess.PIPE,
            cwd=Path(disk.__file__).parents[2],
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)
        for name in names:
            data = (roots.out / f"ts/{name}.ts").read_bytes()
            assert len(data) == size + len(b"made by pgscribe ")
            assert len(set(data[17:])) == 1, "one writing of it, not parts of two"
    made = tree(ts__f0="1")
    write(made, roots)
    for leftover in roots.out.rglob(".pgscribe-*"):
        os.utime(leftover, (0, 0))
    write(tree(ts__f0="2"), roots)
    assert files(roots) == {"output/ts/f0.ts": HEADER + "2"}
    assert compare(tree(ts__f0="2"), roots) == Differences()


# ---- what is no regular file ----


@pytest.mark.parametrize("path", ["/dev/full", "/dev/null", "/dev/stdout", "pipe", "folder"])
def test_a_file_outside_our_folders_replaces_files_alone(path, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    place = tmp_path / path  # an absolute one stays itself
    before = place.lstat()
    with pytest.raises(WriteError, match=r"isn't a regular file|is a link"):
        disk.write_file(place, b"data")
    assert (place.lstat().st_ino, place.lstat().st_mode) == (before.st_ino, before.st_mode)


@pytest.mark.parametrize("name", ["ts/a.ts", "MANIFEST.json"])
def test_a_pipe_in_the_output_is_neither_read_nor_replaced(roots, name):
    path = roots.out / name
    path.parent.mkdir(parents=True)
    os.mkfifo(path)
    for flow in (write, compare):
        with pytest.raises(WriteError, match=rf"{name} isn't a regular file"):
            flow(tree(ts__a="1"), roots)
    assert path.is_fifo()
    assert not (roots.out / "ts/a.ts").is_file()


def test_a_pipe_of_somebody_elses_is_no_orphan(roots):
    write(tree(ts__a="1"), roots)
    os.mkfifo(roots.out / "ts/other.ts")
    assert compare(tree(ts__a="1"), roots) == Differences()
