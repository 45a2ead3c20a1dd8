"""`pgscribe init`: a file whose every line may be used."""

from __future__ import annotations

import re
import tomllib
from types import SimpleNamespace
from typing import Literal

import pytest
from msgspec import Struct, field

from generator.cli import init as init_command
from generator.config import decode_table, load
from generator.targets import load_targets
from tests.support.cli import pgscribe, project_folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    return project_folder(tmp_path, monkeypatch)


def test_init_writes_a_file_whose_every_line_is_a_valid_setting(folder):
    result = pgscribe("init")
    assert result.returncode == 0, result.stderr
    path = folder / "pgscribe.toml"
    assert not any(load(folder, None, load_targets()).tables.values())
    assert not any(tomllib.loads(path.read_text()).values())
    setting = re.compile(r"(?:# )?(\[\w+\]|\w+ = .*)")
    lines = [setting.fullmatch(line) for line in path.read_text().splitlines()]
    path.write_text("\n".join(match.group(1) for match in lines if match))
    with_all = load(folder, None, load_targets())
    assert with_all.title == "Shop"
    assert "typescript" in with_all.tables


class Optional(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of somebody's target, none of them set."""

    needed: str
    number: Literal["string", "number"] | None = None
    names: tuple[str, ...] | None = None
    limit: int | None = None
    by_name: dict[str, str] | None = None
    flags: list[bool] = field(default_factory=list)


def test_init_any_line_may_be_uncommented(folder):
    """Each setting by itself, and each option of a target in its table."""
    own = SimpleNamespace(NAME="own", SUMMARY="Own", OPTIONS=Optional)
    known = {**load_targets(), "own": own}
    table = ""
    for line in init_command.text(known.values()).splitlines():
        uncommented = line.removeprefix("# ")
        if uncommented.startswith("["):
            table = uncommented
        if not re.match(r"\w+ = ", uncommented):
            continue
        needed = 'needed = "x"' if table == "[own]" and "needed" not in line else ""
        (folder / "pgscribe.toml").write_text(f"{table}\n{uncommented}\n{needed}")
        config = load(folder, None, known)
        for name in config.tables:
            decode_table(config, name, known[name].OPTIONS)
    assert table == "[own]"


def test_init_any_line_may_be_uncommented_in_place(folder):
    known = load_targets()
    lines = init_command.text(known.values()).splitlines()
    for number, line in enumerate(lines):
        if not re.match(r"# \w+ = ", line):
            continue
        changed = [*lines[:number], line.removeprefix("# "), *lines[number + 1 :]]
        (folder / "pgscribe.toml").write_text("\n".join(changed))
        config = load(folder, None, known)
        for name in config.tables:
            decode_table(config, name, known[name].OPTIONS)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('templates = "nofolder"', "templates: there is no folder nofolder"),
        ('wire = "api"', "pgscribe.toml: the key 'wire' belongs into [typescript]"),
        ('[typescript]\nwire = "x"', "wire: invalid enum value 'x'; it can be "),
    ],
)
def test_a_setting_that_would_do_nothing_is_an_error(folder, text, message):
    (folder / "pgscribe.toml").write_text(text)
    result = pgscribe("generate", "--from", "model.json")
    assert result.returncode == 1
    assert message in result.stderr
    assert not (folder / "output").exists()


def test_init_never_overwrites(folder):
    (folder / "pgscribe.toml").write_text("# mine")
    result = pgscribe("init")
    assert result.returncode == 1
    assert "exists already" in result.stderr
    assert (folder / "pgscribe.toml").read_text() == "# mine"


def test_init_leaves_a_pyproject_with_settings_in_charge(folder):
    (folder / "pyproject.toml").write_text('[tool.pgscribe]\ntitle = "Shop"')
    result = pgscribe("init")
    assert result.returncode == 1
    assert "pyproject.toml [tool.pgscribe] holds settings already" in result.stderr


def test_every_setting_of_init_is_one_that_is_read():
    text = init_command.text(load_targets().values())
    from generator.config import _Keys

    assert set(re.findall(r"^# (\w+) = ", init_command._HEAD, re.MULTILINE)) | {"lint"} == set(
        _Keys.__struct_fields__
    )
    assert "\n[lint]\n# rules = {}\n" in text
    for name, target in load_targets().items():
        fields = target.OPTIONS.__struct_fields__
        assert (f"\n[{name}]\n" in text) == bool(fields)
