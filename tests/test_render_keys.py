"""The key of a file: a half for what makes it, and a half for what it is made of."""

from __future__ import annotations

import functools
import subprocess
import sys

import pytest
from msgspec import Struct

from generator import render as module
from generator.plan import Artifact
from generator.render import toolchain_of
from tests.support.templates import fill, rendered


@pytest.fixture
def templates(tmp_path):
    """A folder of templates that win over the packaged ones."""
    return functools.partial(fill, tmp_path / "mine")


class Part(Struct, frozen=True):
    name: str
    tags: frozenset[str] = frozenset()


def key(folder, **changes) -> str:
    fields = {"path": "p", "template": "a.j2", "context": {"x": 1}} | changes
    return rendered(folder, Artifact(**fields))["out", "p"].key


def test_a_key_has_a_half_for_the_context_and_one_for_what_makes_the_file(templates):
    folder = templates(a="{{ x }}", b="{{ x }}!")
    toolchain, context = key(folder).split(".")
    assert toolchain_of(key(folder)) == toolchain
    assert key(folder).split(".") == [toolchain, context]
    other = key(folder, context={"x": 2}).split(".")
    assert (other[0] == toolchain, other[1] == context) == (True, False)
    other = key(folder, template="b.j2").split(".")
    assert (other[0] == toolchain, other[1] == context) == (False, True)


def test_a_new_version_is_another_toolchain(templates, monkeypatch):
    folder = templates(a="{{ x }}")
    before = key(folder)
    monkeypatch.setattr(module, "__version__", "99")
    after = key(folder)
    assert before.split(".")[0] != after.split(".")[0]
    assert before.split(".")[1] == after.split(".")[1]


def test_a_tools_version_is_part_of_the_toolchain(templates):
    folder = templates(a="{{ x }}")
    assert toolchain_of(key(folder)) != toolchain_of(key(folder, tools=("ruff",)))


def test_what_a_template_includes_is_part_of_it(templates):
    texts = {"a": '{% extends "b.j2" %}', "b": '{% include "c.j2" %}', "c": "1"}
    before = key(templates(**texts))
    assert key(templates(**texts)) == before
    assert key(templates(**(texts | {"c": "2"}))) != before


def test_templates_that_include_each_other_have_a_key_too(templates):
    texts = {
        "a": '{% if x == 2 %}{% include "b.j2" %}{% endif %}',
        "b": '{% if x == 3 %}{% include "a.j2" %}{% endif %}',
    }
    folder = templates(**texts)
    first = key(folder)
    artifacts = [
        Artifact(path="q", template="b.j2", context={"x": 1}),
        Artifact(path="p", template="a.j2", context={"x": 1}),
    ]
    assert rendered(folder, *artifacts)["out", "p"].key == first, "whichever is read first"


def test_the_order_of_a_mapping_or_a_set_is_no_difference(templates):
    folder = templates(a="{{ x }}")
    many = [f"tag{n}" for n in range(50)]
    one = {"x": 1, "part": Part("n", frozenset(many)), "more": {"a": 1, "b": 2}}
    two = {"more": {"b": 2, "a": 1}, "part": Part("n", frozenset(reversed(many))), "x": 1}
    assert key(folder, context=one) == key(folder, context=two)


def test_a_key_does_not_depend_on_the_hash_seed():
    code = (
        "from generator.plan import Artifact; from generator.render import render;"
        "context = {'s': {'a', 'b', 'c'}, 'd': {'y': 1, 'x': 2}};"
        "a = Artifact(path='p', make=lambda c: b'', context=context);"
        "print(render({'t': [a]})['out', 'p'].key)"
    )
    keys = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(keys) == 1


def test_a_context_that_has_no_encoding_names_its_artifact(templates):
    with pytest.raises(TypeError) as caught:
        key(templates(a=""), context={"x": object()})
    assert caught.value.__notes__ == ["in the context of p"]
