"""The guide's page on lint says what the code does."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import msgspec

from generator import config as settings
from generator.lint import Options, lint
from generator.lint.acceptance import (
    decode_baseline,
)
from generator.lint.rules import FAMILIES
from tests.support.lint import BARE

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs/guide/lint.md").read_text("utf-8")


def test_the_guide_lists_every_rule_as_it_is():
    listed = re.findall(
        r"^\| `([\w-]+)` \| (\w+) \| (.+) \|$", GUIDE.partition("## The rules")[2], re.MULTILINE
    )
    expected = [
        (
            each.rule.id,
            "off" if each.on_request else each.rule.level,
            f"{each.rule.title}. {each.rule.help}",
        )
        for family in FAMILIES.values()
        for each in family
    ]
    assert listed == expected
    assert re.findall(r"^### (.+)$", GUIDE, re.MULTILINE) == list(FAMILIES)


def test_the_guide_lists_every_setting_with_its_default():
    shown = {
        name: msgspec.toml.decode(f"it = {default}")["it"]
        for name, default in re.findall(r"^\| `(\w+)` \| `(.+?)` \|", GUIDE, re.MULTILINE)
    }
    options = json.loads(msgspec.json.encode(Options()))
    assert shown == options


def test_the_guides_examples_are_valid(tmp_path):
    first, second = re.findall(r"^```toml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    (tmp_path / "pgscribe.toml").write_text(first)
    options = settings.decode_lint(settings.load(tmp_path, None, ()), Options)
    assert options.exceptions
    lint(BARE, options)
    (entry,) = decode_baseline(second.encode(), source="the guide").accepted
    assert entry.until == dt.date(2027, 1, 31)
