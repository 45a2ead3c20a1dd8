"""Files that are written, compared and read back."""

from __future__ import annotations

import pytest

from generator.disk import compare, edited, read_made, read_manifest, write
from generator.errors import WriteError
from generator.tree import Differences, File, Roots, decode_manifest, encode_manifest
from tests.support.written import HEADER, files, tree


@pytest.fixture
def roots(tmp_path):
    return Roots(out=tmp_path / "output", docs=tmp_path / "docs/database")


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
