"""What each format says of the same report."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest
from msgspec.structs import replace

from generator.report import Effect, fingerprint
from generator.report.formats import FORMATS, render
from generator.report.formats.document import json_schema
from generator.report.formats.text import findings as for_people
from tests.support.cli import REPOSITORY
from tests.support.told import FOUND, GONE, NOTHING, REPORT, RULES


def test_text_has_the_worst_first_by_level_and_rule():
    assert (
        render("text", REPORT)
        == """\
error: a column dropped (column-dropped)
  shop.orders.note: dropped
    breaking for who reads Row and who calls the API: the field is gone
    warning for who writes Insert: the value goes nowhere
    mend: ALTER TABLE shop.orders
        ADD note text;
error: a file isn't what model.json makes (stale)
  output/typescript/shop.ts
info: a table without a comment (no-comment)
  shop.tips: none
accepted: 1
  1: nobody reads it
2 changes
run `pgscribe generate`
"""
    )


def test_text_tells_what_one_object_has_together():
    effect = Effect(consumer="row", impact="breaking", reason=GONE)
    of_orders = replace(FOUND[0], object="shop.orders", rule="stale")
    findings = (
        replace(of_orders, subject="shop.orders", message="renamed"),
        replace(FOUND[0], level="warning"),
        replace(of_orders, level="error", subject="shop.orders.a", effects=(effect,)),
        replace(of_orders, level="warning", subject="shop.orders.b", object="shop"),
    )
    assert (
        for_people(replace(REPORT, findings=findings))
        == """\
shop.orders
  error: shop.orders.a: none (stale)
    breaking for who reads Row: the field is gone
  info: renamed (stale)
warning: a table without a comment (no-comment)
  shop.tips: none
shop
  warning: shop.orders.b: none (stale)
"""
    )


def test_what_is_accepted_is_told_by_reason():
    accepted = [replace(FOUND[3], accepted=f"reason {n % 25}") for n in range(51)]
    told = for_people(replace(REPORT, findings=tuple(accepted)))
    assert told.startswith("accepted: 51\n  3: reason 0\n  2: reason 1\n")
    assert told.endswith("  2: reason 19\n  … and 5 more reasons\n")


def test_who_is_safe_is_told_where_all_are():
    everybody = ("row", "insert", "update", "client")
    fine = tuple(Effect(consumer=each, impact="safe", reason="nothing") for each in everybody)
    mixed = (Effect(consumer="row", impact="warning", reason="other text"), *fine[1:])
    told = for_people(replace(REPORT, findings=(replace(FOUND[0], effects=fine),)))
    assert told.endswith("\n    safe for everybody: nothing\n")
    told = for_people(replace(REPORT, findings=(replace(FOUND[0], effects=mixed),)))
    assert told.endswith("\n    warning for who reads Row: other text\n")


def test_a_message_that_is_its_rules_title_is_told_once():
    once = replace(FOUND[0], message=RULES["no-comment"].title)
    told = for_people(replace(REPORT, findings=(once,)))
    assert told == "info: a table without a comment (no-comment)\n  shop.tips\n"
    more = replace(once, message=f"{once.message}: since 2020")
    assert "  shop.tips: since 2020\n" in for_people(replace(REPORT, findings=(more,)))


def test_of_many_files_the_first_are_named_and_of_other_things_all():
    many = [replace(FOUND[2], subject=f"output/{n}") for n in range(25)]
    columns = [replace(FOUND[1], subject=f"a.b.c{n}") for n in range(25)]
    told = for_people(replace(REPORT, findings=(*many, *columns)))
    assert "output/19\n  … and 5 more\n" in told
    assert told.count("a.b.c") == 25


def test_lines_are_as_wide_as_the_terminal_and_have_its_colours():
    told = for_people(REPORT, colours=True, width=40)
    plain = re.sub(r"\x1b\[[\d;]*m", "", told)
    assert max(map(len, plain.splitlines())) <= 40
    assert plain.split() == for_people(REPORT).split()
    assert "\x1b[1;31merror: a column dropped" in told
    # Characters of two columns count as two.
    wide = replace(REPORT, findings=(replace(FOUND[0], message="表 " * 29 + "表"),))
    lines = for_people(wide, width=40).splitlines()
    assert [len(line) for line in lines if "表" in line] == [30, 27, 21]


def test_json_holds_all_of_it_in_order():
    document = json.loads(render("json", REPORT))
    assert (document["format"], document["tool"], document["summary"]) == (1, "diff", "2 changes")
    assert [rule["id"] for rule in document["rules"]] == list(RULES)
    assert [each["fingerprint"] for each in document["findings"]] == [*map(fingerprint, FOUND)]
    assert document["findings"][3]["accepted"] == "nobody reads it"


def test_the_published_schema_is_the_reports():
    published = json.loads((REPOSITORY / "docs/report.schema.json").read_bytes())
    current = json.loads(json.dumps(json_schema()))
    assert published == current, "make it anew as CONTRIBUTING.md says"


def test_the_guide_explains_every_format():
    guide = (REPOSITORY / "docs/guide/ci.md").read_text("utf-8").partition("## Formats")[2]
    assert re.findall(r"^\| `(\w+)` \|", guide, re.MULTILINE)[: len(FORMATS)] == list(FORMATS)


def test_fingerprints_stay_when_what_is_beside_the_point_changes():
    beside = replace(FOUND[1], level="info", mend="", effects=(), path="x", accepted="y")
    assert fingerprint(beside) == fingerprint(FOUND[1])
    marks = {
        fingerprint(replace(FOUND[1], **{part: "other"}))
        for part in ("rule", "kind", "subject", "message")
    }
    assert len(marks | {fingerprint(FOUND[1])}) == 5


def test_sarif_has_rules_with_help_and_levels_of_its_own():
    (run,) = json.loads(render("sarif", REPORT))["runs"]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert rules["column-dropped"]["help"]["text"] == "It is gone."
    assert rules["stale"]["help"]["text"] == "a file isn't what model.json makes"
    assert rules["no-comment"]["defaultConfiguration"]["level"] == "note"
    assert [result["level"] for result in run["results"]] == ["note", "error", "error", "error"]
    assert run["automationDetails"]["id"] == "pgscribe/diff/"
    assert run["results"][1]["partialFingerprints"] == {"pgscribe/v1": fingerprint(FOUND[1])}


def test_annotations_are_of_what_counts_only():
    lines = render("github", REPORT).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error", "::error", "::notice"]
    assert lines[1] == (
        "::error file=output/typescript/shop.ts,"
        "title=a file isn't what model.json makes (stale)::output/typescript/shop.ts"
    )


def test_junit_fails_for_errors_and_passes_for_rules_without_findings():
    (suite,) = ET.fromstring(render("junit", REPORT))
    outcomes = {case.get("name"): [part.tag for part in case] for case in suite}
    assert outcomes == {
        "shop.orders.note: a column dropped": ["failure"],
        "output/typescript/shop.ts: a file isn't what model.json makes": ["failure"],
        "shop.tips: a table without a comment": ["system-out"],
        "shop.orders.old: a column dropped": ["skipped"],
        "never found": [],
    }
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("5", "2", "1")


def test_gitlab_tells_what_breaks_from_what_is_wrong():
    issues = json.loads(render("gitlab", REPORT))
    assert [each["severity"] for each in issues] == ["blocker", "critical", "info"]
    assert issues[1]["location"]["path"] == "output/typescript/shop.ts"


def test_markdown_has_a_table_and_folds_the_rest():
    told = render("markdown", REPORT)
    assert told.startswith("### pgscribe diff: 2 errors, 1 info, 1 accepted\n\n2 changes\n")
    assert "| breaking | <code>shop.orders.note</code> | dropped | a column dropped (" in told
    assert "<pre><code>ALTER TABLE shop.orders\n  ADD note text;</code></pre>" in told
    assert told.index("| breaking |") < told.index("| error |") < told.index("| info |")
    counted = "2 errors, 1 info, 1 accepted"
    assert render("markdown", replace(REPORT, summary=counted)).count(counted) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found_is_told_too(name):
    told = render(name, NOTHING)
    if name in {"json", "sarif", "gitlab"}:
        json.loads(told)
    elif name == "junit":
        assert {len(case) for case in ET.fromstring(told)[0]} == {0}
    else:
        assert told == {
            "text": "same\n",
            "github": "",
            "markdown": "### pgscribe diff: nothing found\n\nsame\n",
        }.get(name)
