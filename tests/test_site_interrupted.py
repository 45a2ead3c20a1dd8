"""Builds that end in the middle: what was there stays, and the next build is a whole one."""

from __future__ import annotations

import os
import resource
import subprocess
import sys

import pytest

from generator.errors import RenderError, WriteError
from generator.site import build_site
from generator.site.code import FOLDER, highlight
from generator.site.diagrams import draw
from tests.support import shop
from tests.support.site import write_project
from tests.support.whole_site import ROOT

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")

SETTINGS = "site_name: Ours\ntheme: {name: material, font: false}\nplugins: [search, offline]\n"
HOOK = """
def on_page_content(html, page, **_):
    if page.file.src_uri.endswith("orders.md"):
        raise {error}
"""
_SMALL = 1500  # bytes; a picture has more


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def project(tmp_path):
    """A project of a shop with settings of its own."""
    site = write_project(tmp_path, shop.shop())
    (tmp_path / "docs" / "index.md").write_text("# Start\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    return site


def hooked(site, error):
    """Settings under which the build meets an error at one of the pages."""
    (site.project / "hook.py").write_text(HOOK.format(error=error), encoding="utf-8")
    text = f"{SETTINGS}hooks: [hook.py]\n"
    (site.project / "mkdocs.yml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("error", ["KeyboardInterrupt", "OSError(28, 'No space left on device')"])
def test_an_interrupted_build_leaves_the_site_as_it_was(project, error):
    build_site(project)
    (project.out / "mine.txt").write_text("mine", encoding="utf-8")
    before = contents(project.out)
    hooked(project, error)
    with pytest.raises((KeyboardInterrupt, WriteError)):
        build_site(project)
    assert contents(project.out) == before


def test_a_first_build_that_fails_leaves_no_folder(project):
    hooked(project, "KeyboardInterrupt")
    with pytest.raises(KeyboardInterrupt):
        build_site(project)
    assert not project.out.exists()


def test_a_build_that_complains_leaves_the_site_as_it_was(project):
    build_site(project)
    before = contents(project.out)
    (project.project / "docs" / "index.md").write_text("[a](nowhere.md)\n", encoding="utf-8")
    with pytest.raises(RenderError):
        build_site(project)
    assert contents(project.out) == before


def test_a_build_takes_the_place_of_the_site_before_it(project):
    """Page for page, in the same folder, where a server or git may be at home."""
    build_site(project)
    first = contents(project.out)
    number = project.out.stat().st_ino
    (project.out / ".git").mkdir()
    (project.out / ".git" / "HEAD").write_text("ref: refs/heads/pages\n", encoding="utf-8")
    (project.out / "old.html").write_text("of a page that went", encoding="utf-8")
    build_site(project)
    assert contents(project.out) == {**first, ".git/HEAD": b"ref: refs/heads/pages\n"}
    assert project.out.stat().st_ino == number


def test_a_link_to_a_folder_is_filled(project):
    real = project.project / "elsewhere"
    real.mkdir()
    project.out.symlink_to(real)
    build_site(project)
    assert project.out.is_symlink()
    assert (real / "index.html").is_file()


def test_pictures_are_whole_or_not_there(project):
    """Of a process that may write no more than a part of one, as on a disk that is full."""
    program = (
        "import sys; from pathlib import Path; from generator.site.diagrams import draw;"
        "draw(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, project.diagrams, project.pages],
        cwd=ROOT,
        check=False,
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (_SMALL, _SMALL)),
    )
    assert b"File too large" in done.stderr
    for picture in project.pages.rglob("*.svg"):
        assert picture.read_bytes().endswith(b"</svg>")


@pytest.mark.parametrize("size", [0, _SMALL, -1])
def test_a_picture_that_was_cut_is_drawn_again(project, size):
    draw(project.diagrams, project.pages)
    picture = project.pages / "shop" / "tables" / "orders.svg"
    whole = picture.read_bytes()
    picture.write_bytes(whole[:size])
    draw(project.diagrams, project.pages)
    assert picture.read_bytes() == whole


@pytest.mark.parametrize("size", [0, 200, -1])
def test_code_that_was_cut_is_made_again(project, size):
    module = project.diagrams.parent / "models" / "shop" / "orders.py"
    module.parent.mkdir(parents=True)
    module.write_text("class Row:\n    id: int\n" * 20, encoding="utf-8")
    highlight(project.diagrams.parent, project.pages)
    code = project.pages / FOLDER / "models" / "shop" / "orders.py.html"
    whole = code.read_bytes()
    code.write_bytes(whole[:size])
    highlight(project.diagrams.parent, project.pages)
    assert code.read_bytes() == whole


def test_what_killed_builds_left_is_swept(project):
    left = project.pages / "shop" / ".pgscribe-1.tmp"
    left.write_bytes(b"<svg")
    draw(project.diagrams, project.pages)
    assert left.exists(), "it may be another build's of this moment"
    os.utime(left, (0, 0))
    draw(project.diagrams, project.pages)
    assert not left.exists()
