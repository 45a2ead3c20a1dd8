"""What the guide says of targets, templates and errors, and the model's published schema, held against the code."""

from __future__ import annotations

import json
import re
import types
from typing import Any

import jsonschema
import pytest

from generator import errors
from generator.escape import FILTERS
from generator.model import codec
from generator.plan import Inputs
from generator.render import render
from tests.support.guide import OWN_TARGETS, ROOT, blocks, read, sections
from tests.support.shop import shop

# ---- targets, templates ----


@pytest.mark.parametrize("name", OWN_TARGETS)
def test_every_target_has_a_section(name):
    assert len(sections("targets.md")[name].split()) > 20


def test_every_filter_of_templates_is_explained():
    cells = re.findall(r"^\| (`.+?`) \|", read("templates.md"), re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", " ".join(cells))) == set(FILTERS)


def test_the_target_that_the_guide_writes_works():
    module: Any = types.ModuleType("tables")
    exec(blocks(read("templates.md"), "python")[0], module.__dict__)
    planned = list(module.plan(Inputs(database=shop()), module.OPTIONS(prefix="- ")))
    tree = render({module.NAME: planned})
    assert b"- shop.orders\n" in tree["out", "tables.txt"].data


# ---- errors ----


def test_every_error_has_its_place():
    text = read("troubleshooting.md")
    tree = [one.__name__ for one in errors.PgscribeError.__subclasses__()]
    assert len(tree) > 5
    assert [name for name in tree if f"`{name}`" not in text] == []


# ---- the model ----


def test_the_published_schema_is_the_models():
    published = json.loads((ROOT / "docs/model.schema.json").read_bytes())
    current = json.loads(json.dumps(codec.json_schema()))
    assert published == current, "make it anew as CONTRIBUTING.md says"


def test_a_model_is_valid_under_the_published_schema():
    schema = json.loads((ROOT / "docs/model.schema.json").read_bytes())
    model = json.loads(codec.encode(shop()))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    assert [error.message for error in validator.iter_errors(model)] == []
    model["schemas"][0]["nonsense"] = 1
    assert not validator.is_valid(model)
