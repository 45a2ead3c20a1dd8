"""What an auditor and a reader of the API look for is in sight at the width of a laptop, without scrolling."""

from __future__ import annotations

import pytest

# Headers that are cut off, or begin right of what their table shows.
OUT_OF_SIGHT = """[...document.querySelectorAll('.md-content th')].filter((header) => {
    const shown = header.closest('.md-typeset__scrollwrap').getBoundingClientRect();
    return header.textContent === %r && header.getBoundingClientRect().right > shown.right + 1;
}).length"""
THERE = "[...document.querySelectorAll('.md-content th')].filter((each) => each.textContent === %r).length"
# By role the pieces that its name is broken into in the headers.
BROKEN = """Object.fromEntries([...document.querySelectorAll('#schemas ~ * th code')].map((name) => {
    const lines = {};
    const range = document.createRange();
    for (const node of name.childNodes) if (node.nodeType === Node.TEXT_NODE)
        for (let at = 0; at < node.length; at++) {
            range.setStart(node, at); range.setEnd(node, at + 1);
            const top = Math.round(range.getBoundingClientRect().top);
            lines[top] = (lines[top] || '') + node.data[at];
        }
    return [name.textContent, Object.values(lines)];
}))"""


@pytest.fixture
def page(browser, whole_project):
    with browser.tab(width=1280, height=900) as tab:

        def opened(name):
            tab.open((whole_project / "site/database" / f"{name}.html").as_uri())
            return tab

        yield opened
        assert tab.troubles == []


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("classification", "Readable by"),
        ("classification", "Shown by views"),
        ("classification", "Tags"),
        ("endpoints", "Touches"),
        ("grants", "technician_role"),
        ("row-security", "Granted to"),
    ],
)
def test_what_is_asked_for_is_in_sight(page, name, header):
    tab = page(name)
    assert tab.evaluate(THERE % header) > 0
    assert tab.evaluate(OUT_OF_SIGHT % header) == 0


def test_names_of_roles_break_at_underscores_alone(page):
    found = page("grants").evaluate(BROKEN)
    assert len(found) == 5
    for role, lines in found.items():
        assert "".join(lines) == role
        assert all(line.endswith("_") for line in lines[:-1]), lines
