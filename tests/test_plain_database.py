"""A database as most are: ten tables in public without a comment, a grant or a policy. Pages say what there is."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urldefrag

import pytest

from generator.model import codec
from tests.support.grids import sections, shown, targets
from tests.support.site import pages_of

PAGES = {
    "changes.md",
    "endpoints.md",
    "explorer.md",
    "index-strategy.md",
    "index.md",
    "naming-and-lint.md",
    "orphans.md",
    "public/index.md",
    "status.md",
}


@pytest.fixture(scope="module")
def written(plain_project):
    folder = plain_project / "docs" / "database"
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*.md")
    }


@pytest.fixture(scope="module")
def tables(plain_project):
    (schema,) = codec.decode((plain_project / "output" / "model.json").read_bytes()).schemas
    return schema.relations


def test_a_page_that_has_nothing_to_say_is_not_made(written, tables):
    assert written.keys() == PAGES | {f"public/tables/{each.name}.md" for each in tables}


def test_the_first_page_shows_the_tables_of_the_only_schema(written, plain_project, tables):
    rows = sections(written["index.md"])["tables"]
    assert [shown(row["Name"]) for row in rows] == [each.name for each in tables]
    assert targets(rows[0]["Name"]) == ["public/tables/authors.md"]
    drawn = (plain_project / "docs" / "database" / "index.mmd").read_text("utf-8")
    assert "erDiagram" in drawn
    assert all(f"public__{each.name}" in drawn for each in tables)


def test_an_entity_of_the_first_page_leads_to_its_table(browser, plain_project):
    with browser.tab() as tab:
        tab.open((plain_project / "site" / "index.html").as_uri())
        tab.click("figure.pg-erd [data-id='public__loans'] a")
        tab.wait_for("location.pathname.endsWith('/public/tables/loans.html')")
        assert tab.troubles == []


def test_columns_without_a_comment_are_one_row(written):
    rows = sections(written["public/tables/loans.md"])["lint-findings"]
    silent = [row for row in rows if "no comment" in row["Finding"]]
    assert [shown(row["About"]) for row in silent] == [
        "the whole",
        "copy_id id lent_at member_id returned_at",
    ]


def test_what_nobody_uses_is_not_told(written):
    assert [
        path for path, text in written.items() if "ow security" in text and path != "status.md"
    ] == []
    assert [path for path, text in written.items() if "ow-level security is" in text] == []


def test_links_lead_somewhere(plain_project):
    pages = pages_of(plain_project / "site")
    for path, page in pages.items():
        for link in page.links:
            address, anchor = urldefrag(unquote(link))
            # The theme's page of what isn't found counts from the root.
            target = posixpath.normpath(
                posixpath.join(posixpath.dirname(path), address.lstrip("/"))
            )
            target = path if not address else "index.html" if target == "." else target
            assert target in pages, f"{path}: {link}"
            if anchor and not anchor.startswith("__") and target != "explorer.html":
                assert anchor in pages[target].ids, f"{path}: {link}"
