"""What programs read of the site: llms.txt, and the Markdown of each page beside its HTML."""

from __future__ import annotations

import posixpath
import re
from itertools import pairwise
from pathlib import Path
from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import naming
from generator.escape import md_block, md_code, visible
from generator.model.relations import relation_index
from generator.site.code import highlight
from generator.site.plain import plain, write_markdown
from tests.support import shop
from tests.support.models import column, database, schema, table
from tests.support.site import write_project

FINDING = {
    "rule": "redundant-index",
    "level": "info",
    "object": "shop.orders",
    "relation": "shop.orders",
    "message": "*is* <b>",
}
ENTRY = re.compile(r"- \[(?P<title>.*)\]\((?P<path>[\w./-]+)\)(?:: (?P<said>.+))?")


@pytest.fixture(scope="module", params=["shop", "hostile"])
def site(request, tmp_path_factory):
    """The files of a project, its pages as Markdown in the site's folder."""
    model = getattr(shop, request.param)()
    made = {"endpoints": [], "findings": [FINDING], "rules": [], "snippets": snippets(model)}
    project = write_project(tmp_path_factory.mktemp(request.param), model, made)
    for name in relation_index(model):
        target = project.diagrams.parent / source_of(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(module_of(name), encoding="utf-8")
    highlight(project.diagrams.parent, project.pages)
    for source in project.diagrams.rglob("*.mmd"):
        target = project.pages / source.relative_to(project.diagrams)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    write_markdown(project.pages, project.diagrams.parent, project.out)
    return project


def snippets(model):
    """What the pipeline says of each relation's models."""
    return {
        name.sql: [{"title": "Python", "language": "python", "source": source_of(name)}]
        for name in relation_index(model)
    }


def source_of(name):
    return f"models/{naming.page_path(name.schema, name.name)}.py".replace("/tables/", "/")


def module_of(name):
    """A module that would end its own fence, and looks like what pages include."""
    return (
        f'class Row:\n    """{name!r}\n\n```\n=== "Tab"\n## A {{: #b }}\n<code>&#95;</code>\n"""\n'
    )


def test_llms_lists_every_page_once_and_nothing_else(site):
    lines = (site.pages / "llms.txt").read_text("utf-8").splitlines()
    entries = [ENTRY.fullmatch(line) for line in lines if line.startswith("- ")]
    assert all(entries)
    listed = [entry["path"] for entry in entries]
    assert len(listed) == len(set(listed))
    pages = {path.relative_to(site.out).as_posix() for path in site.out.rglob("*.md")}
    left_out = {path for path in pages - set(listed) if "events_2025" not in path}
    assert set(listed) <= pages
    assert left_out <= {"explorer.md"}


def test_llms_has_the_shape_that_programs_expect(site):
    text = (site.pages / "llms.txt").read_text("utf-8")
    first, *rest = [line for line in text.splitlines() if line]
    assert re.fullmatch(r"# .+", first)
    assert re.fullmatch(r"> .+", rest[0])
    assert [line for line in rest if line.startswith("## ")]
    kinds = {line[0] for line in rest[2:]}
    assert kinds == {"#", "-"}


def test_nothing_in_llms_is_html_or_a_link_of_somebody_else(site):
    tokens = MarkdownIt().parse((site.pages / "llms.txt").read_text("utf-8"))
    for token in (inner for each in tokens for inner in each.children or [each]):
        assert "html" not in token.type
        assert token.type != "image"
        if token.type == "link_open":
            assert re.fullmatch(r"[\w./-]+\.md", token.attrs["href"])


def test_a_program_reads_names_as_they_are(tmp_path):
    model = database(
        schema("my_shop", table("order_items", column("unit_price", "numeric(10,2)"), key=()))
    )
    project = write_project(tmp_path, model)
    text = (project.pages / "my_shop/tables/order_items.md").read_text("utf-8")
    page = plain(text, project.pages, tmp_path)
    assert "# `my_shop.order_items`" in page
    assert "numeric(10,2)" in page
    assert "&#" not in page
    assert "<code>" not in page
    assert "pg-badge" not in page


def test_diagrams_are_mermaid(site):
    for path in sorted(site.out.rglob("*.md")):
        page = path.read_text("utf-8")
        source = (site.pages / path.relative_to(site.out)).with_suffix(".mmd")
        assert "<figure" not in page
        assert '.svg"' not in page
        if source.is_file() and "/tables/" in path.as_posix():
            (first, *_) = [
                token.content.strip()
                for token in MarkdownIt().parse(page)
                if token.type == "fence" and token.info == "mermaid"
            ]
            assert first == source.read_text("utf-8").strip(), path


def test_a_page_has_the_models_of_both_languages(site):
    model = getattr(shop, site.project.name.rstrip("0123456789"))()
    for name in relation_index(model):
        page = (site.out / f"{naming.page_path(name.schema, name.name)}.md").read_text("utf-8")
        blocks = [token for token in MarkdownIt().parse(page) if token.type == "fence"]
        python = [token.content for token in blocks if token.info == "python"]
        assert python == [visible(module_of(name))], name


def test_no_attributes_of_the_html_are_left(site):
    headings = 0
    for path in sorted(site.out.rglob("*.md")):
        tokens = MarkdownIt().parse(path.read_text("utf-8"))
        for opening, content in pairwise(tokens):
            if opening.type == "heading_open":
                headings += 1
                shown = "".join(each.content for each in content.children)
                assert not re.search(r"\{: [#\w][\w-]* \}$", shown), path
    assert headings


def test_code_is_as_the_database_has_it():
    body = """SELECT 1;
=== "x"
    -- within
--8<-- "public/index.md"
;--8<-- "y"
```
=== "z\""""
    page = plain(f"## A\n\n{md_block(body, 'sql')}\n\n_B_\n", Path(), Path())
    (block,) = [each for each in MarkdownIt().parse(page) if each.type == "fence"]
    assert block.content == f"{body}\n"
    tabs = '=== "SQL"\n\n' + indent(md_block(body, "sql"), "    ") + '\n\n=== "B"\n\n    _b_\n'
    page = plain(tabs, Path(), Path())
    (block,) = [each for each in MarkdownIt().parse(page) if each.type == "fence"]
    assert block.content == f"{body}\n"
    assert page.startswith("**SQL**\n")
    assert page.endswith("\n**B**\n\n_b_\n")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_a_heading_keeps_braces_of_its_own(text):
    heading = plain(f"## {md_code(text + '{: #a }')} {{: #anchor }}", Path(), Path())
    (_, content, _) = MarkdownIt().parse(heading)
    shown = "".join(each.content for each in content.children if "html" not in each.type)
    assert " ".join(shown.split()) == " ".join(visible(text + "{: #a }").split())


def test_links_lead_to_markdown_that_is_there(site):
    for path in sorted(site.out.rglob("*.md")):
        here = path.relative_to(site.out).as_posix()
        tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(path.read_text("utf-8"))
        for token in (inner for each in tokens for inner in each.children or []):
            if token.type == "link_open" and not token.attrs["href"].startswith("#"):
                target, _, _ = token.attrs["href"].partition("#")
                place = posixpath.normpath(posixpath.join(posixpath.dirname(here), target))
                assert (site.out / place).is_file(), f"{here}: {target}"


def test_nothing_of_the_database_becomes_markup(site):
    # The explorer is made of HTML, and its own tests look at it.
    for path in sorted(set(site.out.rglob("*.md")) - {site.out / "explorer.md"}):
        tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(path.read_text("utf-8"))
        for token in (inner for each in tokens for inner in each.children or [each]):
            assert token.type != "image", path
            if "html" in token.type:
                assert not re.search(r"<(?:script|img|/title)|onerror|onclick", token.content), path


def test_what_a_page_includes_is_in_it(tmp_path):
    page = 'Before.\n\n--8<-- "changes.txt"\n\n--8<-- "code.html"\n\n--8<-- "gone.txt"\n'
    (tmp_path / "changes.txt").write_text("**All** of it\n")
    (tmp_path / "code.html").write_text("<pre>for eyes</pre>")
    assert plain(page, tmp_path, tmp_path).split() == ["Before.", "**All**", "of", "it"]


def test_tabs_stand_one_after_the_other(tmp_path):
    page = '=== "A"\n\n    ```ts\n    type A = 1;\n    ```\n\n=== "B"\n\n    b\n\nafter\n'
    expected = "**A**\n\n```ts\ntype A = 1;\n```\n\n**B**\n\nb\n\nafter\n"
    assert plain(page, tmp_path, tmp_path) == expected


def test_code_blocks_stay_as_they_are(tmp_path):
    page = "````sql\n```\n&#95; <code>x</code> a&#45;b\n````\n"
    assert plain(page, tmp_path, tmp_path) == page


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_inline_code_is_the_text_itself(text):
    line = plain(f"| {md_code(text)} | x&#46;y |", Path(), Path())
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(f"| a | b |\n|---|---|\n{line}\n")
    (cell, other) = [token for token in tokens if token.type == "inline"][2:]
    assert other.content == "x.y"
    shown = "".join(each.content for each in cell.children if "html" not in each.type)
    assert " ".join(shown.split()) == " ".join(visible(text).split())
