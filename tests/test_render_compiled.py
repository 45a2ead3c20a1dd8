"""Templates that stay compiled from run to run, as in an installed wheel."""

from __future__ import annotations

import os

import jinja2
import pytest

from generator import render as module
from generator.errors import RenderError
from generator.plan import Artifact
from generator.render import render

TEXT = "{% include 'b.j2' %}\n{% for n in names %}\n{{ n | ts_string }}{{ 'x' | ts_string }}\n{% endfor %}\n"
MADE = b'b\n"\xc3\xa9""x"\n'


@pytest.fixture
def caches(tmp_path, monkeypatch):
    """The folder of the compiled templates, and templates to be compiled."""
    monkeypatch.setattr(module, "CODE_IS_ITS_VERSION", True)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a.j2").write_text(TEXT)
    (tmp_path / "mine" / "b.j2").write_text("b\n")
    return tmp_path / "cache" / "pgscribe" / "templates"


@pytest.fixture
def compiled(monkeypatch) -> list[str]:
    """The names of the templates that were compiled."""
    seen: list[str] = []
    compile_ = jinja2.Environment.compile

    def noted(self, source, name=None, filename=None, **rest):
        seen.append(name)
        return compile_(self, source, name, filename, **rest)

    monkeypatch.setattr(jinja2.Environment, "compile", noted)
    return seen


def made(folder) -> bytes:
    """What a run of its own makes of a.j2."""
    artifact = Artifact(path="a", template="a.j2", context={"names": ["é"]})
    return render({"t": [artifact]}, overrides=folder)["out", "a"].data


def test_a_second_run_compiles_nothing(caches, compiled, tmp_path):
    assert made(tmp_path / "mine") == MADE
    assert compiled == ["a.j2", "b.j2"]
    assert len(list(caches.iterdir())) == 2
    assert made(tmp_path / "mine") == MADE
    assert compiled == ["a.j2", "b.j2"]


def test_in_a_checkout_nothing_is_kept(caches, compiled, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "CODE_IS_ITS_VERSION", False)
    assert made(tmp_path / "mine") == made(tmp_path / "mine") == MADE
    assert len(compiled) == 4
    assert not caches.exists()


def flipped(data: bytes, at: int) -> bytes:
    changed = bytearray(data)
    changed[at] ^= 0x41
    return bytes(changed)


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda _: b"garbage",
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: data[32:],
        lambda data: flipped(data, 0),
        lambda data: flipped(data, 40),
        lambda data: flipped(data, len(data) // 2),
        lambda data: flipped(data, -1),
    ],
)
def test_a_damaged_file_is_made_anew(caches, compiled, tmp_path, damage):
    made(tmp_path / "mine")
    whole = {path: path.read_bytes() for path in caches.iterdir()}
    for path, data in whole.items():
        path.write_bytes(damage(data))
    assert made(tmp_path / "mine") == MADE
    assert len(compiled) == 4
    assert made(tmp_path / "mine") == MADE
    assert len(compiled) == 4, "the damage is mended"


@pytest.mark.parametrize("obstacle", ["folder", "loop"])
def test_a_file_that_cannot_be_read_is_done_without(caches, compiled, tmp_path, obstacle):
    made(tmp_path / "mine")
    for path in list(caches.iterdir()):
        path.unlink()
        if obstacle == "folder":
            path.mkdir()
        else:
            path.symlink_to(path.name)
    assert made(tmp_path / "mine") == MADE
    assert len(compiled) == 4


@pytest.mark.parametrize("place", [os.devnull, "/proc/none"])
@pytest.mark.usefixtures("caches")
def test_where_nothing_can_be_written_it_is_done_without(compiled, tmp_path, monkeypatch, place):
    monkeypatch.setenv("XDG_CACHE_HOME", place)
    assert made(tmp_path / "mine") == made(tmp_path / "mine") == MADE
    assert len(compiled) == 4


@pytest.mark.usefixtures("caches")
def test_without_a_home_it_is_done_without(compiled, tmp_path, monkeypatch):
    monkeypatch.setattr(module.usercache, "folder", lambda: None)
    assert made(tmp_path / "mine") == made(tmp_path / "mine") == MADE
    assert len(compiled) == 4


@pytest.mark.parametrize("versions", ["ours", "jinja2's"])
def test_another_version_has_files_of_its_own(caches, compiled, tmp_path, monkeypatch, versions):
    made(tmp_path / "mine")
    if versions == "ours":
        monkeypatch.setattr(module, "__version__", "999")
    else:
        monkeypatch.setattr(module, "_version", lambda _: "999")
    assert made(tmp_path / "mine") == MADE
    assert len(compiled) == 4
    assert len(list(caches.iterdir())) == 4


@pytest.mark.usefixtures("caches")
def test_a_template_that_changed_is_compiled_anew(compiled, tmp_path):
    made(tmp_path / "mine")
    (tmp_path / "mine" / "b.j2").write_text("other\n")
    assert made(tmp_path / "mine") == MADE.replace(b"b\n", b"other\n")
    assert compiled == ["a.j2", "b.j2", "b.j2"]


@pytest.mark.usefixtures("caches")
def test_an_error_names_the_same_line(compiled, tmp_path):
    (tmp_path / "mine" / "a.j2").write_text("\n\n{{ nothing }}\n")
    for _ in range(2):
        with pytest.raises(RenderError, match=r"template a\.j2:3: UndefinedError"):
            made(tmp_path / "mine")
    assert compiled == ["a.j2"]
