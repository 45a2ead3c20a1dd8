"""Whatever a finding says, each format's reader reads that and nothing else."""

from __future__ import annotations

import html
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator import escape
from generator.report import Finding
from generator.report.formats import FORMATS, render
from generator.report.formats.markdown import LONGEST
from generator.report.formats.sarif import message
from generator.report.formats.text import findings as for_people
from generator.report.wording import MODEL_PATH
from tests.support.reports import (
    CONTROL,
    HOSTILE,
    RULE,
    Page,
    finding,
    obeyed,
    of_github,
    report,
    schema_of_reports,
    schema_of_sarif,
)

PIECES = sorted({piece for text in HOSTILE for piece in re.findall(r"\w+|\s|[^\w\s]+|.", text)})
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.text(),
)


def texts(test: Callable[[str], None]) -> Callable[[], None]:
    """Each of the hostile texts, and what hypothesis makes of their pieces."""
    for text in HOSTILE:
        test = example(text)(test)
    return given(TEXTS)(test)


def folded(text: str) -> str:
    return " ".join(escape.visible(text).split())


# ---- JSON ----


@texts
def test_json(text):
    made = render("json", report(finding(text)))
    found = json.loads(made)
    schema_of_reports().validate(found)
    (told,) = found["findings"]
    assert {told[part] for part in ("subject", "message", "mend", "path")} == {text}
    assert [effect["reason"] for effect in told["effects"]] == [text, text]
    assert not CONTROL.search(made.replace("\n", ""))


# ---- SARIF ----


def plain(text: str) -> str:
    """What a viewer shows of a message without links or arguments (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    assert not re.search(r"(?<!\\)\]\(", text), "a link"
    assert not re.search(r"(?<!\{)\{\d+\}(?!\})", text), "a placeholder"
    return re.sub(r"\{\{(\d+)\}\}", r"{\1}", re.sub(r"\\\](?=\()", "]", text))


def path_of(uri: str) -> str:
    """The file that a reference names; it has no other host, and no query or fragment."""
    parts = urlsplit(uri)
    assert (parts.netloc, parts.query, parts.fragment) == ("", "", "")
    assert parts.scheme == ("file" if parts.path.startswith("/") else "")
    assert re.fullmatch(r"(?:[\w.~/:-]|%[0-9A-F]{2})*", uri, re.ASCII)
    return unquote(parts.path)


@pytest.mark.parametrize("text", HOSTILE)
def test_sarif(text):
    log = json.loads(render("sarif", report(finding(text), finding(text, accepted=text or "x"))))
    schema_of_sarif().validate(log)
    (run,) = log["runs"]
    shown, accepted = run["results"]
    assert run["tool"]["driver"]["rules"][shown["ruleIndex"]]["id"] == shown["ruleId"]
    assert f"breaking for who reads Row: {text}" in plain(shown["message"]["text"])
    (location,) = shown["locations"]
    assert location["logicalLocations"][0]["fullyQualifiedName"] == text
    uri = location["physicalLocation"]["artifactLocation"]["uri"]
    assert path_of(uri) == (text or MODEL_PATH)
    assert "suppressions" not in shown
    assert accepted["suppressions"][0]["justification"] == (text or "x")


@texts
@example("]( \\]( {0} {{0}}")
def test_messages_of_sarif_hold_no_link_and_no_placeholder(text):
    made = message(text)
    assert not re.search(r"(?<!\\)\]\(", made)
    assert not re.search(r"(?<!\{)\{\d+\}(?!\})", made)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_paths_as_references_are_paths_again(text):
    assert path_of(escape.uri_path(text)) == text


# ---- GitHub's workflow commands ----


@texts
@example("%0A%3A%2C%25")
def test_workflow_commands(text):
    # The runner ends lines where .NET does.
    lines = re.split(r"\r\n|\r|\n", render("github", report(finding(text))).removesuffix("\n"))
    (line,) = lines
    name, properties, data = obeyed(line)
    assert name == "error"
    assert set(properties) == {"file", "title"}
    # The runner cuts spaces around a property and a line.
    assert properties["file"].strip() == (escape.visible(text) or MODEL_PATH).strip()
    assert f"breaking for who reads Row: {escape.visible(text)}".strip() in data
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", line)


@texts
def test_properties_of_workflow_commands_end_where_they_end(text):
    line = f"::error file={escape.workflow_property(text)},title=x::y"
    _, properties, data = obeyed(line)
    assert properties["file"].strip() == escape.visible(text).strip()
    assert (properties["title"], data) == ("x", "y")


# ---- Markdown ----


ELEMENTS = (
    "h3 p p code table thead tr th th th th tbody tr td td code td td code "
    "details summary p code ul li pre code"
).split()


@texts
def test_markdown(text):
    page = Page(of_github().render(render("markdown", report(finding(text)))))
    # A mend of nothing has no block.
    assert sorted(page.elements) == sorted(ELEMENTS if text else ELEMENTS[:-2])
    assert page.attributes == []
    assert page.code[:2] == ["pgscribe generate", folded(text)]
    words = " ".join(page.prose.replace("\u200b", "").split())
    assert words.count(f"breaking for who reads Row: {folded(text)}".strip()) == 1
    assert f"What Rule breaking {folded(text)}".strip() in words
    if text:
        assert folded(page.code[-1]) == folded(text)
    assert not re.search(r"[@#]\w", page.prose), "a mention"


def test_markdown_is_never_longer_than_a_comment():
    for text in ("x" * 1_000_000, "x", "<" * 900, "\n" * 5000):
        for number in (1, 10, 100, 5000):
            made = render("markdown", report(*[finding(text)] * number))
            assert len(made) <= LONGEST, (text[:3], number)
            assert made.rstrip().endswith(("</details>", "|")), number
    assert "| … | | and 4" in made
    assert "\n… and " in made


# ---- JUnit ----


@texts
@example("\x00\ufffe\uffff")
def test_junit(text):
    made = render("junit", report(finding(text), finding(text, accepted=text or "x")))
    root = ET.fromstring(made)
    (suite,) = root
    failed, skipped, passed = suite
    counts = {name: root.get(name) for name in ("tests", "failures", "errors")}
    assert counts == {"tests": "3", "failures": "1", "errors": "0"}
    assert [each.tag for each in root.iter()] == [
        *("testsuites", "testsuite", "testcase", "failure", "testcase", "skipped", "testcase")
    ]
    shown = re.sub(r"[\ufffe\uffff]", lambda m: f"\\u{{{ord(m[0]):x}}}", escape.visible(text))
    assert failed.get("name") == f"{shown}: {RULE.title}"
    assert failed[0].get("message") == shown
    assert f"breaking for who reads Row: {shown}" in (failed[0].text or "")
    assert skipped[0].get("message") == (shown or "x")
    assert (passed.get("classname"), len(passed)) == ("quiet", 0)


@texts
@example("\r\n\t <>&'\"")
def test_xml(text):
    root = ET.fromstring(f'<a b="{escape.xml(text)}">{escape.xml(text)}</a>')
    shown = re.sub(r"[\ufffe\uffff]", lambda m: f"\\u{{{ord(m[0]):x}}}", escape.visible(text))
    assert (root.get("b"), root.text or "") == (shown, shown)


# ---- GitLab ----


@texts
def test_gitlab(text):
    (issue,) = json.loads(render("gitlab", report(finding(text), finding("y", accepted="x"))))
    assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
    assert f"breaking for who reads Row: {escape.visible(text)}" in issue["description"]
    assert issue["location"] == {"path": text or MODEL_PATH, "lines": {"begin": 1}}
    assert issue["severity"] == "blocker"


# ---- terminals ----


@pytest.mark.parametrize("width", [None, 1, 30, 80])
@given(text=st.sampled_from(HOSTILE) | TEXTS)
def test_text(width, text):
    made = for_people(report(finding(text)), width=width)
    for line in made.split("\n"):
        assert not CONTROL.search(line)
        assert obeyed(line) is None
        assert not re.search(r"##(?:vso)?\[", line)
    words = "".join(made.replace("\u200b", "").split())
    assert "".join(f"reads Row: {escape.visible(text)}".split()).replace("\u200b", "") in words


# ---- all ----


@pytest.mark.parametrize("name", FORMATS)
def test_names_of_files_that_are_no_text_are_told_nevertheless(name):
    bad = Finding(
        rule="x", level="error", kind="file", subject="a\udcff", message="stale", path="a\udcff"
    )
    told = render(name, report(bad)).encode().decode()
    assert "a?" in html.unescape(unquote(told))


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_told_the_same_each_time(name):
    told = {render(name, report(*map(finding, HOSTILE))) for _ in range(2)}
    assert len(told) == 1
