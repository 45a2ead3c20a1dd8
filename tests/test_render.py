"""Artifacts become files: by a template or a maker, one by one or in batches; what can't be is refused in one line."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys

import pytest

from generator import render as module
from generator.errors import RenderError
from generator.plan import Artifact
from tests.support.templates import fill, rendered


@pytest.fixture
def templates(tmp_path):
    """A folder of templates that win over the packaged ones."""
    return functools.partial(fill, tmp_path / "mine")


def test_a_template_is_filled_and_a_maker_called(templates):
    folder = templates(a="{% for n in names %}\n{{ n | ts_string }}\n{% endfor %}\n")
    tree = rendered(
        folder,
        Artifact(path="x/a.ts", template="a.j2", context={"names": ["é", 'q"']}),
        Artifact(path="b.json", make=lambda context: str(context["n"]).encode(), context={"n": 1}),
        Artifact(path="b.json", root="docs", make=lambda _: b"other root", context={}),
    )
    assert {place: file.data for place, file in tree.items()} == {
        ("out", "x/a.ts"): '"é"\n"q\\""\n'.encode(),
        ("out", "b.json"): b"1",
        ("docs", "b.json"): b"other root",
    }
    assert {file.target for file in tree.values()} == {"t"}


def test_nothing_is_escaped_behind_the_templates_back(templates):
    tree = rendered(
        templates(a="{{ x }}"), Artifact(path="a", template="a.j2", context={"x": "<&>"})
    )
    assert tree["out", "a"].data == b"<&>"


# ---- many at a time ----


class Engine:
    def __init__(self):
        self.calls = []

    def make(self, contexts, sources):
        self.calls.append(list(contexts))
        return [f"{sources('a.j2')}{context['n']}".encode() for context in contexts]


engine = Engine()


def make_many(contexts, sources):
    return engine.make(contexts, sources)


def batch(*numbers: int) -> list[Artifact]:
    return [
        Artifact(path=f"{n}", template="a.j2", make_many=make_many, context={"n": n})
        for n in numbers
    ]


def test_a_batch_is_one_call_for_what_is_not_made_already(templates):
    engine.calls.clear()
    folder = templates(a="text of mine ")
    steps: list[int] = []
    tree = rendered(
        folder,
        *batch(3, 1, 2),
        cached=lambda place, _: b"from before" if place[1] == "1" else None,
        advance=steps.append,
    )
    assert engine.calls == [[{"n": 3}, {"n": 2}]]
    assert [place[1] for place in tree] == ["3", "1", "2"], "in the order planned"
    assert [file.data for file in tree.values()] == [
        b"text of mine 3",
        b"from before",
        b"text of mine 2",
    ]
    assert sum(steps) == 3


# ---- failures ----


def refusal(folder, *artifacts: Artifact) -> str:
    with pytest.raises(RenderError) as caught:
        rendered(folder, *artifacts)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1\n{{ x }}\n{{ nothing }}", "a.j2:3: UndefinedError: 'nothing' is undefined"),
        ("{{ x.y }}", "a.j2:1: UndefinedError: 'int object' has no attribute 'y'"),
        ("\n{{ 1 / 0 }}", "a.j2:2: ZeroDivisionError: division by zero"),
        ("\n{{ x | md }}", "a.j2:2: AttributeError: 'int' object"),
        ("\n{% include 'inner.j2' %}", "inner.j2:2: UndefinedError: 'deep' is undefined"),
    ],
)
def test_a_failing_template_is_named_with_its_line_and_artifact(templates, text, message):
    folder = templates(a=text, inner="\n{{ deep }}")
    failure = refusal(folder, Artifact(path="dir/p", template="a.j2", context={"x": 1}))
    assert failure.startswith(f"template {message}")
    assert failure.endswith(" (while making dir/p)")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n{% if %}", "template a.j2:2: Expected an expression"),
        (
            "{{ x | nofilter }}",
            "template a.j2:1: No filter named 'nofilter'",
        ),
        ('{% include "b" ~ x %}', "template a.j2 includes another by a computed name"),
        ('{% include "no.j2" %}', "there is no template no.j2, which a.j2 asks for"),
    ],
)
def test_a_broken_template(templates, text, message):
    failure = refusal(templates(a=text), Artifact(path="p", template="a.j2", context={"x": 1}))
    assert failure.startswith(message)


def test_a_template_that_is_not_utf8_is_named(templates):
    folder = templates(a="")
    (folder / "a.j2").write_bytes("gr\xf6\xdfer".encode("latin-1"))
    failure = refusal(folder, Artifact(path="p", template="a.j2", context={}))
    assert failure.startswith("template a.j2: save it as UTF-8: ")


def made(path: str, root: str = "out") -> Artifact:
    return Artifact(path=path, root=root, make=lambda _: b"", context={})


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("a/b.ts", "a/b.ts"),
        ("a/Users.ts", "a/users.ts"),
        ("stra\N{LATIN SMALL LETTER SHARP S}e", "STRASSE"),
        ("caf\N{LATIN SMALL LETTER E WITH ACUTE}", "cafe\N{COMBINING ACUTE ACCENT}"),
    ],
)
def test_two_artifacts_for_one_file_are_refused(one, two):
    assert "is the same file as target t" in refusal(None, made(one), made(two))


def test_a_file_where_a_folder_must_be():
    assert "would lie below a file" in refusal(None, made("a"), made("A/b"))


def test_the_manifest_is_nobodys():
    assert "the record of all files" in refusal(None, made("manifest.json"))
    assert rendered(None, made("MANIFEST.json", "docs"))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/x",
        "../x",
        "a/../../x",
        "a//b",
        "./a",
        "a/.",
        "a\\b",
        "C:x",
        "a\nb",
        "a/b.",
        "a /b",
    ],
)
def test_an_unfit_path_is_refused(path):
    assert re.search("leaves its folder|file system refuses", refusal(None, made(path)))


def test_the_packaged_templates_are_found_in_a_wheel_and_beside_it(tmp_path):
    """The two layouts as processes of their own: installed, and the repository's."""
    installed = tmp_path / "generator"
    shutil.copytree(
        module._PACKAGE, installed, ignore=shutil.ignore_patterns("__pycache__", "demo")
    )
    (installed / "templates").mkdir(exist_ok=True)
    (installed / "templates" / "probe.j2").write_text("in the wheel")
    beside = tmp_path / "templates"
    beside.mkdir()
    (beside / "probe.j2").write_text("beside")
    (beside / "probe2.j2").write_text("beside")
    code = (
        "from generator.plan import Artifact; from generator.render import render;"
        "make = lambda t: render({'t': [Artifact(path='p', template=t, context={})]})['out', 'p'];"
        "print(*(make(t).data.decode() for t in ('probe.j2', 'probe2.j2')), sep=', ')"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert result.stdout == "in the wheel, beside\n"
