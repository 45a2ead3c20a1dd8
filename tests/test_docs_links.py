"""Links lead somewhere, pages and pictures are shown, and the README's snippets are what is generated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.guide import GUIDE, PAGES, ROOT, blocks, read

# ---- links and pictures ----


def anchors(path: Path) -> set[str]:
    """Of the headings, as MkDocs makes them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {
        re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())
        for heading in headings
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_and_picture_is_there(path):
    prose = re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    prose = re.sub(r"`[^`\n]*`", "", prose)
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", prose):
        if re.match(r"https?:", link):
            continue
        name, _, anchor = link.partition("#")
        target = path.parent / name if name else path
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
        elif path.parent == GUIDE and not target.resolve().is_relative_to(ROOT / "docs"):
            broken.append(f"{link} leads out of the site")
    assert broken == []


def test_every_page_of_the_guide_can_be_reached():
    index, site = read("index.md"), (ROOT / "mkdocs.yml").read_text("utf-8")
    pages = [path.name for path in GUIDE.glob("*.md")]
    assert [n for n in pages if n != "index.md" and f"({n}" not in index] == []
    assert [n for n in pages if f"guide/{n}" not in site] == []
    records = [path.name for path in (ROOT / "docs/decisions").glob("*.md")]
    assert [n for n in records if f"decisions/{n}" not in site] == []


def test_pictures_are_small_and_shown():
    pictures = sorted((ROOT / "docs/assets").glob("*.png"))
    shown = "".join(path.read_text("utf-8") for path in PAGES)
    assert pictures
    assert [p.name for p in pictures if p.stat().st_size > 200_000 or p.name not in shown] == []


# ---- what the README shows ----


@pytest.mark.parametrize(
    ("language", "path"),
    [
        ("typescript", "output/typescript/user_mgmt.ts"),
        ("python", "output/models/user_mgmt/user_preferences.py"),
    ],
)
def test_the_readmes_snippets_are_what_is_generated(language, path):
    if not (ROOT / path).exists():
        pytest.skip(f"there is no {path}; `make demo` makes it")
    (snippet,) = blocks((ROOT / "README.md").read_text("utf-8"), language)
    assert snippet in (ROOT / path).read_text("utf-8")
