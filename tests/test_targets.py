"""How targets are found."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from types import SimpleNamespace

import msgspec
import pytest

from generator import targets
from generator.errors import ConfigError


def offer(monkeypatch, *values: str) -> None:
    found = [
        EntryPoint(name=f"number{n}", value=value, group=targets.ENTRY_POINTS)
        for n, value in enumerate(values)
    ]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: found)


def foreign(monkeypatch, **parts: object) -> None:
    whole = {"NAME": "graphql", "SUMMARY": "…", "OPTIONS": msgspec.Struct, "plan": lambda *_: []}
    monkeypatch.setitem(sys.modules, "foreign", SimpleNamespace(**(whole | parts)))
    offer(monkeypatch, "foreign")


def test_our_own_are_found_by_name():
    found = targets.load_targets()
    assert "typescript" in found
    assert list(found) == sorted(found)
    for name, target in found.items():
        assert name == target.NAME
        assert target.SUMMARY
        assert issubclass(target.OPTIONS, msgspec.Struct)
        assert callable(target.plan)
        msgspec.convert({}, target.OPTIONS)


def test_others_come_through_entry_points(monkeypatch):
    foreign(monkeypatch)
    assert targets.load_targets()["graphql"].SUMMARY == "…"


def test_two_targets_of_one_name_are_refused(monkeypatch):
    foreign(monkeypatch, NAME="typescript")
    with pytest.raises(ConfigError, match="already a target named 'typescript'"):
        targets.load_targets()


def test_what_is_no_target_is_told(monkeypatch):
    offer(monkeypatch, "json")
    with pytest.raises(ConfigError, match="number0 = json is no target, it lacks NAME"):
        targets.load_targets()


def test_what_cant_be_imported_is_told(monkeypatch):
    offer(monkeypatch, "no_such_module_anywhere")
    with pytest.raises(ConfigError, match="can't be imported: ModuleNotFoundError"):
        targets.load_targets()
