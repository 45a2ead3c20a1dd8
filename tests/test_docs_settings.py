"""Settings, options of targets and annotations: each is there with its default, and each example is valid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from generator import config
from generator.model.annotations import Annotations, decode_annotations
from tests.support.guide import OWN_TARGETS, TARGETS, blocks, read, rows, sections

SETTINGS_PAGE = "configuration.md"


def default(field: msgspec.structs.FieldInfo) -> object:
    """The value of a field that isn't given: msgspec makes an empty dict anew each time."""
    made = field.default_factory
    return field.default if made is msgspec.NODEFAULT else made()


# The settings as Config has them; the other two are no keys of the file.
SETTINGS = {
    field.name: default(field)
    for field in msgspec.structs.fields(config.Config)
    if field.name not in {"source", "tables"}
}


# ---- settings ----


def default_shown(cell: str) -> object:
    """The default in a row's second cell, read as TOML."""
    shown = cell.partition(" | ")[0]
    if shown == "not set":
        return None
    return msgspec.toml.decode(f"it = {shown.strip('`')}")["it"]


def plain(value: object) -> object:
    """A default as the file would say it."""
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, Path) else value


def test_every_setting_is_there_with_its_default():
    shown = {
        name: default_shown(c) for name, c in rows(sections(SETTINGS_PAGE)["Settings"]).items()
    }
    # A path that isn't set is the empty text in the file.
    assert shown == {name: plain("" if d is None else d) for name, d in SETTINGS.items()}


@pytest.mark.parametrize("name", OWN_TARGETS)
def test_every_option_of_a_target_is_there_with_its_default(name):
    fields = msgspec.structs.fields(OWN_TARGETS[name].OPTIONS)
    found = sections(SETTINGS_PAGE)
    if not fields:
        assert f"`{name}`" in found["Options of targets"]
        return
    shown = {option: default_shown(cell) for option, cell in rows(found[name]).items()}
    assert shown == {field.encode_name: plain(default(field)) for field in fields}


def test_every_variable_that_names_the_database_is_there():
    text = sections(SETTINGS_PAGE)["Which database"]
    names = (*config.DSN_VARIABLES, *config.LIBPQ_VARIABLES)
    assert [name for name in names if f"`{name}`" not in text] == []


@pytest.mark.parametrize("text", blocks(read(SETTINGS_PAGE), "toml"))
def test_every_example_of_settings_is_valid(text, tmp_path):
    file = tmp_path / config.FILE_NAME
    file.write_text(text, "utf-8")
    loaded = config.load(tmp_path, file, TARGETS)
    assert loaded.tables or loaded.schemas
    for name, target in TARGETS.items():
        config.decode_table(loaded, name, target.OPTIONS)


# ---- annotations ----


@pytest.mark.parametrize("text", blocks(read("annotations.md"), "toml"))
def test_every_example_of_annotations_is_valid(text):
    assert decode_annotations(text.encode(), source="an example") != Annotations()


def keys_of(kind: type[msgspec.Struct]) -> Iterator[str]:
    """The keys of a table of the annotations file, and of the tables in it."""
    for field in msgspec.structs.fields(kind):
        yield field.encode_name
        for inner in getattr(field.type, "__args__", ()):
            if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
                yield from keys_of(inner)


def test_every_key_of_the_annotations_is_explained():
    keys = set(keys_of(Annotations))
    assert {"from", "via", "tags"} <= keys
    said = " ".join(re.findall(r"^###? .+|`[^`\n]+`", read("annotations.md"), re.MULTILINE))
    assert [key for key in sorted(keys) if not re.search(rf"\b{key}\b", said)] == []
