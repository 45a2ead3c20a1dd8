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
from generator.disk import compare, edited, read_made, read_manifest, write
from generator.errors import WriteError
from generator.tree import Differences, File, Roots, Tree, decode_manifest, encode_manifest

HEADER = "// Made by pgscribe\n"


@pytest.fixture
def roots(tmp_path):
    return Roots(out=tmp_path / "output", docs=tmp_path / "docs/database")


def tree(**files: str | bytes) -> Tree:
    """Files by name: ``ts__a`` is out/ts/a.ts of target ts, ``docs__a`` is docs/a.md."""
    result = {}
    for name, text in files.items():
        target, _, stem = name.partition("__")
        place = ("docs", f"{stem}.md") if target == "docs" else ("out", f"{target}/{stem}.ts")
        data = text if isinstance(text, bytes) else (HEADER + text).encode()
        result[place] = File(data=data, key=f"tool.{stem}", target=target)
    return result


def files(roots: Roots) -> dict[str, str]:
    return {
        path.relative_to(roots.out.parent).as_posix(): path.read_text()
        for path in sorted(roots.out.parent.rglob("*"))
        if path.is_file() and path.name != "MANIFEST.json"
    }


# ---- writing ----


def test_a_first_write_makes_everything_and_a_second_nothing(roots):
    made = tree(ts__a="1", ts__b="2", docs__index="3")
    first = write(made, roots)
    assert first.written == (("docs", "index.md"), ("out", "ts/a.ts"), ("out", "ts/b.ts"))
    assert files(roots) == {
        "output/ts/a.ts": HEADER + "1",
        "output/ts/b.ts": HEADER + "2",
        "docs/database/index.md": HEADER + "3",
    }
    before = {path: path.stat().st_mtime_ns for path in roots.out.rglob("*")}
    second = write(made, roots)
    assert (second.written, second.deleted, second.unchanged) == ((), (), 3)
    assert {path: path.stat().st_mtime_ns for path in roots.out.rglob("*")} == before


def test_the_manifest_has_a_file_a_line_in_order(roots):
    write(tree(ts__b="2", ts__a="1", docs__x="3"), roots)
    lines = (roots.out / "MANIFEST.json").read_text().splitlines()
    assert [line.split('"')[1] for line in lines if '"sha256"' in line] == [
        "ts/a.ts",
        "ts/b.ts",
        "x.md",
    ]
    assert lines[1] == ' "format": 1,'
    data = (roots.out / "MANIFEST.json").read_bytes()
    assert encode_manifest(decode_manifest(data)) == data
    assert b"\r" not in data


def test_an_empty_tree_has_a_manifest_too(roots):
    write({}, roots)
    assert read_manifest(roots).files == {}


def test_only_what_differs_is_written(roots):
    write(tree(ts__a="1", ts__b="2"), roots)
    result = write(tree(ts__a="1", ts__b="new"), roots)
    assert result.written == (("out", "ts/b.ts"),)


def test_what_the_plan_no_longer_names_is_deleted_with_its_folder(roots):
    write(tree(ts__a="1", erd__b="2"), roots)
    result = write(tree(ts__a="1"), roots)
    assert result.deleted == (("out", "erd/b.ts"),)
    assert not (roots.out / "erd").exists()
    assert roots.out.exists()


def test_a_file_that_is_not_ours_is_never_deleted(roots):
    write(tree(erd__b="2"), roots)
    (roots.out / "erd/mine.ts").write_text("by hand")
    write({}, roots)
    assert files(roots) == {"output/erd/mine.ts": "by hand"}


def test_targets_that_did_not_run_keep_their_files(roots):
    write(tree(ts__a="1", ts__old="1", erd__b="2"), roots)
    result = write(tree(ts__a="1"), roots, ran={"ts"})
    assert result.deleted == (("out", "ts/old.ts"),)
    assert set(files(roots)) == {"output/ts/a.ts", "output/erd/b.ts"}
    assert set(read_manifest(roots).files) == {("out", "ts/a.ts"), ("out", "erd/b.ts")}


def test_a_file_may_become_a_folder_and_back(roots):
    flat = {("out", "a"): File(data=b"1", key="k", target="t")}
    deep = {("out", "a/b"): File(data=b"2", key="k", target="t")}
    write(flat, roots)
    write(deep, roots)
    assert files(roots) == {"output/a/b": "2"}
    write(flat, roots)
    assert files(roots) == {"output/a": "1"}


def test_a_file_by_hand_in_our_way_is_not_overwritten(roots):
    (roots.out / "ts").mkdir(parents=True)
    (roots.out / "ts/a.ts").write_text("export const mine = 1\n")
    with pytest.raises(WriteError, match=r"ts/a\.ts wasn't made by pgscribe"):
        write(tree(ts__a="1", ts__b="2"), roots)
    assert files(roots) == {"output/ts/a.ts": "export const mine = 1\n"}


def test_a_refusal_comes_before_anything_is_deleted(roots):
    write({("out", "a"): File(data=b"1", key="k", target="t")}, roots)
    (roots.out / "b.ts").write_text("mine")
    before = files(roots)
    new = {
        ("out", "a/deep"): File(data=b"2", key="k", target="t"),
        ("out", "b.ts"): File(data=b"made by pgscribe", key="k", target="t"),
    }
    with pytest.raises(WriteError, match="wasn't made by pgscribe"):
        write(new, roots)
    assert files(roots) == before


def test_a_folder_that_holds_somebodys_file_too_is_refused_whole(roots):
    write({("out", "a/b"): File(data=b"1", key="k", target="t")}, roots)
    (roots.out / "a/mine").write_text("2")
    with pytest.raises(WriteError, match="a is a folder, and a file has to go there"):
        write({("out", "a"): File(data=b"3", key="k", target="t")}, roots)
    assert files(roots) == {"output/a/b": "1", "output/a/mine": "2"}


def test_a_file_of_somebody_where_a_folder_has_to_go_is_named(roots):
    roots.out.mkdir()
    (roots.out / "ts").write_text("mine")
    with pytest.raises(WriteError, match="ts is a file, and a folder has to go there"):
        write(tree(ts__a="1"), roots)


def test_our_own_file_is_known_by_its_header_when_the_manifest_is_lost(roots):
    write(tree(ts__a="1"), roots)
    (roots.out / "MANIFEST.json").unlink()
    assert write(tree(ts__a="2"), roots).written == (("out", "ts/a.ts"),)


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


# ---- comparing ----


def test_what_was_just_written_is_the_same(roots):
    made = tree(ts__a="1", docs__x="2")
    write(made, roots)
    assert compare(made, roots) == Differences()


def test_changed_missing_and_orphaned_are_told_apart(roots):
    made = tree(ts__a="1", ts__b="2", erd__c="3")
    write(made, roots)
    (roots.out / "ts/a.ts").write_text(HEADER + "edited")
    (roots.out / "ts/b.ts").unlink()
    (roots.out / "ts/left.ts").write_text(HEADER)
    (roots.out / "ts/by_hand.ts").write_text("// mine\n")
    found = compare(tree(ts__a="1", ts__b="2"), roots)
    assert found.changed == (("out", "MANIFEST.json"), ("out", "ts/a.ts"))
    assert found.missing == (("out", "ts/b.ts"),)
    assert found.orphaned == (("out", "erd/c.ts"), ("out", "ts/left.ts"))


def test_a_compare_writes_nothing(roots):
    compare(tree(ts__a="1"), roots)
    assert not roots.out.exists()


def test_nothing_generated_yet_is_all_missing(roots):
    found = compare(tree(ts__a="1"), roots)
    assert found.missing == (("out", "MANIFEST.json"), ("out", "ts/a.ts"))


def test_a_checkout_with_crlf_is_the_same(roots):
    made = tree(ts__a="1\n2\n", docs__x="3\n")
    write(made, roots)
    for path in (*roots.out.rglob("*"), *roots.docs.rglob("*")):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert compare(made, roots) == Differences()
    assert not edited(roots, read_manifest(roots), ("out", "ts/a.ts"))


def test_a_changed_manifest_is_a_change(roots):
    made = tree(ts__a="1")
    write(made, roots)
    path = roots.out / "MANIFEST.json"
    path.write_text(path.read_text().replace("tool.a", "tool.b"))
    assert compare(made, roots).changed == (("out", "MANIFEST.json"),)


def test_folders_of_others_are_not_searched(roots):
    made = tree(ts__a="1")
    write(made, roots)
    for folder in ("other", "ts/node_modules", "ts/__pycache__"):
        (roots.out / folder).mkdir()
        (roots.out / folder / "x.ts").write_text(HEADER)
    assert compare(made, roots).orphaned == ()


# ---- what is made already ----


def test_a_file_is_read_back_only_if_key_and_bytes_are_those_recorded(roots):
    made = tree(ts__a="1")
    write(made, roots)
    manifest, place = read_manifest(roots), ("out", "ts/a.ts")
    assert read_made(roots, manifest, place, "tool.a") == made[place].data
    assert read_made(roots, manifest, place, "tool.b") is None
    assert read_made(roots, manifest, ("docs", "ts/a.ts"), "tool.a") is None
    (roots.out / "ts/a.ts").write_text("edited")
    assert read_made(roots, manifest, place, "tool.a") is None
    assert edited(roots, manifest, place)
    (roots.out / "ts/a.ts").unlink()
    assert read_made(roots, manifest, place, "tool.a") is None
    assert not edited(roots, manifest, place)


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
