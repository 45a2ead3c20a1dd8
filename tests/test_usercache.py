"""The folder of what can be done without, and files in it that are whole or not there."""

from __future__ import annotations

import os
import pwd
from pathlib import Path

import pytest

from generator import usercache


@pytest.fixture
def environ(monkeypatch):
    """Sets what is given, and nothing else that names a place."""

    def fill(**given: str) -> None:
        for name in ("LOCALAPPDATA", "XDG_CACHE_HOME", "HOME"):
            monkeypatch.delenv(name, raising=False)
        for name, value in given.items():
            monkeypatch.setenv(name, value)

    return fill


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"HOME": "/home/me"}, "/home/me/.cache/pgscribe"),
        ({"HOME": "/home/me", "XDG_CACHE_HOME": "/caches"}, "/caches/pgscribe"),
        ({"HOME": "/home/me", "XDG_CACHE_HOME": ""}, "/home/me/.cache/pgscribe"),
        ({"HOME": "/home/me", "XDG_CACHE_HOME": "caches"}, "/home/me/.cache/pgscribe"),
        ({"LOCALAPPDATA": "/local", "XDG_CACHE_HOME": "/caches"}, "/local/pgscribe"),
        ({"LOCALAPPDATA": "local", "XDG_CACHE_HOME": "/caches"}, "/caches/pgscribe"),
    ],
)
def test_the_folder_is_where_the_environment_says(environ, given, expected):
    environ(**given)
    assert usercache.folder() == Path(expected)


def test_without_home_the_user_has_one_in_the_system_or_none(environ, monkeypatch):
    environ()
    assert usercache.folder() == Path(pwd.getpwuid(os.getuid()).pw_dir, ".cache", "pgscribe")

    def nobody(user: int) -> None:
        raise KeyError(user)

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    assert usercache.folder() is None
    environ(XDG_CACHE_HOME="/caches")
    assert usercache.folder() == Path("/caches/pgscribe")


def test_what_is_kept_replaces_what_was(tmp_path):
    file = tmp_path / "new" / "a.json"
    usercache.keep(file, b"1")
    usercache.keep(file, b"2")
    assert file.read_bytes() == b"2"
    assert list(file.parent.iterdir()) == [file]


def test_what_cannot_be_kept_leaves_nothing_behind(tmp_path):
    usercache.keep(Path(os.devnull, "a.json"), b"1")
    (tmp_path / "a.json").mkdir()
    usercache.keep(tmp_path / "a.json", b"1")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
